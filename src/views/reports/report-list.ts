import { fill } from '../../i18n/messages.ts';
import { driftOf } from '../../reports/drift.ts';
import { frozenOf, lastIssueOf, reportOf, type ReportRecord } from '../../reports/report-record.ts';
import { choiceWord } from '../../reports/wording.ts';
import { addressOf, listLabel } from '../address.ts';
import { dutySite } from '../duty-site.ts';
import { frameOf, type Frame } from '../page-frame.ts';
import type { Site } from '../site.ts';
import { shortTime, type LinkView } from '../value.ts';
import { reportsOf } from './report-page.ts';
import { reportSources } from './report-sources.ts';
import { sheetMonths } from './sheets.ts';

/** One report in the list. */
export interface ListedReport {
  /** Anchor of its frozen data; nothing while it is a draft. */
  readonly frozen: string | undefined;
  readonly link: LinkView;
  readonly period: string;
  readonly delivered: { readonly text: string; readonly isLate: boolean };
  readonly state: { readonly text: string; readonly isChanged: boolean };
}

/** All reports by form, latest period first, and the sheets that are printed. */
export interface ReportList {
  readonly frame: Frame;
  readonly groups: readonly {
    readonly form: string;
    readonly anchor: string;
    readonly reports: readonly ListedReport[];
  }[];
  readonly sheets: ReturnType<typeof sheetMonths>;
}

const FORMS: readonly ReportRecord['form'][] = [
  'monthly',
  'quarterly',
  'annual',
  'term',
  'inspection',
  'event',
  'fault',
  'other',
];

/** The list of reports. */
export function reportList(site: Site): ReportList {
  const kind = site.library.kinds.find(({ name }) => name === 'report')!;
  const byForm = Map.groupBy(reportsOf(site), (entry) => reportOf(entry).form);
  return {
    frame: frameOf(site, listLabel(kind, site.settings.locale), `/${kind.path}/`, kind),
    groups: FORMS.flatMap((form) => {
      const own = byForm.get(form);
      if (!own) return [];
      const latest = own.toSorted((a, b) => (reportOf(a).period.to < reportOf(b).period.to ? 1 : -1));
      const { wording } = reportSources(site, own[0]!);
      return [
        {
          form: choiceWord(wording, kind.name, 'form', form),
          anchor: form,
          reports: latest.map((entry) => listed(site, entry)),
        },
      ];
    }),
    sheets: sheetMonths(site),
  };
}

function listed(site: Site, entry: ReturnType<typeof reportsOf>[number]): ListedReport {
  const { words, library } = site;
  const { period, delivery } = reportOf(entry);
  const issue = lastIssueOf(library, entry.id);
  const changes = driftOf(reportSources(site, entry), entry).records.length;
  const standing = dutySite(site).deliveries.find(({ record }) => record?.id === entry.id);
  const isLate = standing?.state === 'late' || standing?.state === 'overdue';
  const state = issue
    ? `${words.reportStateFrozen}　${fill(words.reportOrdinal, { no: issue.no })}`
    : words.reportStateDraft;
  return {
    frozen: frozenOf(library, entry.id)?.entry.id,
    link: { text: entry.title, href: addressOf(entry) },
    period: `${period.from} – ${period.to}`,
    delivered: {
      text: delivery
        ? `${shortTime(delivery.at)}${isLate ? `　${words['state-late']}` : ''}`
        : words.reportNotDelivered,
      isLate,
    },
    state: {
      text: changes ? `${state}　${fill(words.reportStateDrift, { count: changes })}` : state,
      isChanged: changes > 0,
    },
  };
}
