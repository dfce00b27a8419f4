import { fill } from '../../i18n/messages.ts';
import { entriesOf, type Entry } from '../../model/library.ts';
import { driftOf, movedBy, type Drift, type FigureDrift, type ReportDrift } from '../../reports/drift.ts';
import { thawedValue } from '../../reports/frozen-measures.ts';
import type { ReportDocument } from '../../reports/report-document.ts';
import { frozenOf, lastIssueOf, reportOf, type FrozenChange, type FrozenIssue } from '../../reports/report-record.ts';
import { valueText } from '../../reports/wording.ts';
import { addressOf } from '../address.ts';
import type { ContentsItem } from '../documents/document-parts.ts';
import { dutySite } from '../duty-site.ts';
import { frameOf, type Frame } from '../page-frame.ts';
import { sourceOf, type SourceView } from '../record-page.ts';
import type { Site } from '../site.ts';
import { linkTo, shortTime, type LinkView } from '../value.ts';
import { reportOfSite, reportSources } from './report-sources.ts';

/** One record that changed since the report was frozen. */
export interface ChangedRecord {
  readonly link: LinkView;
  readonly what: string;
  /** What whoever corrected it says. */
  readonly notes: readonly string[];
  readonly figures: readonly ChangedFigure[];
}

/** A figure as it was frozen and as the records give it now. */
export interface ChangedFigure {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** What changed under a frozen report. */
export interface DriftView {
  readonly lede: string;
  readonly records: readonly ChangedRecord[];
  /** Captions of tables that would have other rows. */
  readonly tables: readonly string[];
}

/** One issue of a report. */
export interface IssueView {
  readonly no: string;
  readonly at: string;
  readonly reason: string;
  readonly records: string;
  readonly digest: string;
  readonly commit: string | undefined;
  readonly changes: readonly ChangedRecord[];
}

/** The page of a report. */
export interface ReportPage {
  readonly frame: Frame;
  readonly document: ReportDocument;
  readonly address: string;
  readonly kind: LinkView;
  /** Says at once that the figures may change, or that records did. */
  readonly notice: { readonly text: string; readonly href: string } | undefined;
  readonly contents: readonly ContentsItem[];
  readonly drift: DriftView | undefined;
  readonly issues: readonly IssueView[];
  readonly intact: string | undefined;
  readonly delivery: readonly { readonly label: string; readonly text: string; readonly isLate: boolean }[];
  readonly source: SourceView;
}

/** The page of one report: the report itself, how it was frozen and delivered, and what changed since. */
export function reportPage(site: Site, entry: Entry): ReportPage {
  const { words, library } = site;
  const document = reportOfSite(site, entry);
  const issue = lastIssueOf(library, entry.id);
  const drift = driftOf(reportSources(site, entry), entry);
  const view = drift.records.length ? driftView(site, drift) : undefined;
  const address = addressOf(entry);
  return {
    frame: frameOf(site, entry.title, address, entry.kind),
    document,
    address,
    kind: { text: entry.kind.labels[site.settings.locale], href: `/${entry.kind.path}/` },
    notice: view
      ? { text: view.lede, href: '#drift' }
      : document.isDraft
        ? { text: words.reportUnfrozen, href: '#frozen' }
        : undefined,
    contents: contentsOf(document, view !== undefined, words),
    drift: view,
    issues: (frozenOf(library, entry.id)?.issues ?? []).map((one) => issueView(site, one)),
    intact: issue && !view ? fill(words.reportIntact, { count: issue.records.length }) : undefined,
    delivery: deliveryOf(site, entry),
    source: sourceOf(site, entry),
  };
}

const contentsOf = ({ sections }: ReportDocument, isChanged: boolean, words: Site['words']): ContentsItem[] => [
  ...sections
    .filter(({ heading }) => heading)
    .map(({ id, heading, sections: below = [] }) => ({
      text: heading,
      href: `#${id}`,
      below: below.map((one) => ({ text: one.heading, href: `#${one.id}` })),
    })),
  ...(isChanged ? [{ text: words.reportDrift, href: '#drift' }] : []),
  { text: words.reportFrozen, href: '#frozen' },
];

function driftView(site: Site, drift: ReportDrift): DriftView {
  const { words } = site;
  return {
    lede: fill(words.reportDriftOf, { count: drift.records.length }),
    records: drift.records.map((one) => changedRecord(site, one, movedBy(one, drift).figures)),
    tables: drift.tables.map(({ table }) => words[`tableOf-${table}`]),
  };
}

function changedRecord(site: Site, { record, what, entry }: Drift, figures: readonly FigureDrift[]): ChangedRecord {
  const { words, library } = site;
  const amended = (entry?.data['amended'] ?? []) as readonly { readonly on: string; readonly what: string }[];
  return {
    link: entry ? { ...linkTo(record, library), text: `${record} ${entry.title}` } : { text: record, href: undefined },
    what: words[`drift-${what}`],
    notes: amended.map((one) => `${one.on}　${one.what}`),
    figures: figures.map(({ figure, from, to, unit }) => ({
      label: words[`figure-${figure}`],
      from: valueText(thawedValue(from), unit, words),
      to: valueText(thawedValue(to), unit, words),
    })),
  };
}

function issueView(site: Site, issue: FrozenIssue): IssueView {
  const { words } = site;
  return {
    no: fill(words.reportOrdinal, { no: issue.no }),
    at: shortTime(issue.frozen_at),
    reason: issue.reason ?? (issue.no === 1 ? words.reportFirstIssue : ''),
    records: String(issue.records.length),
    digest: issue.inputs,
    commit: issue.commit,
    changes: (issue.changes ?? []).map((change) => changeView(site, change)),
  };
}

function changeView({ words, library }: Site, { record, what, figures }: FrozenChange): ChangedRecord {
  const label = (figure: string) => (words as Readonly<Record<string, string>>)[`figure-${figure}`] ?? figure;
  return {
    link: linkTo(record, library),
    what: words[`drift-${what}`],
    notes: [],
    figures: figures.map(({ figure, from, to }) => ({ label: label(figure), from: String(from), to: String(to) })),
  };
}

/** When it was delivered to whom, and the day by which a duty wanted it. */
function deliveryOf(site: Site, entry: Entry): ReportPage['delivery'] {
  const { words, library } = site;
  const { delivery } = reportOf(entry);
  const standing = dutySite(site).deliveries.find(({ record }) => record?.id === entry.id);
  const isLate = standing?.state === 'late' || standing?.state === 'overdue';
  const to = delivery && (library.byId.get(delivery.to)?.title ?? delivery.to);
  return [
    {
      label: words.reportDelivery,
      text: delivery ? fill(words.reportDelivered, { at: shortTime(delivery.at), to: to! }) : words.reportNotDelivered,
      isLate,
    },
    ...(standing?.due
      ? [
          {
            label: words.reportDeadline,
            text: `${fill(words.reportDue, { due: standing.due })}${words.clauseComma}${words[`state-${standing.state}`]}`,
            isLate,
          },
        ]
      : []),
    ...(delivery
      ? [{ label: words.reportReceipt, text: delivery.receipt ?? words.reportNoReceipt, isLate: false }]
      : []),
  ];
}

/** All reports that have a page. */
export const reportsOf = ({ library }: Site): Entry[] =>
  entriesOf(library, 'report').filter((entry) => library.byId.get(entry.id) === entry);
