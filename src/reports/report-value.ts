import { daysBetween, type CivilDay } from '../calendar/civil-day.ts';
import { termOf } from '../calendar/term.ts';
import { fill } from '../i18n/messages.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { courseTables } from './course.ts';
import { layoutOf } from './forms.ts';
import { thawedMeasures } from './frozen-measures.ts';
import { measuresOf, type ReportWorld, type TopicMeasures } from './measures-of.ts';
import type { Block, LabelledText, ReportDocument, ReportSection } from './report-document.ts';
import { headingsOf, lastIssueOf, reportOf, type FrozenIssue, type ReportRecord } from './report-record.ts';
import { riskBlocks } from './risk-blocks.ts';
import { topicSection, type FindList } from './topic-section.ts';
import { sectionTree, type WrittenSection } from './words-of-body.ts';
import { choiceWord, nameOf, type Wording } from './wording.ts';

/** What a report is made from besides its record. */
export interface ReportSources extends ReportWorld {
  readonly wording: Wording;
  /** The day on which a draft speaks. */
  readonly today: CivilDay;
  /** What its author wrote. */
  readonly written: readonly WrittenSection[];
  readonly listOf: FindList;
}

/** A report as a value: the author's words, and the figures that the records give, or gave when it was frozen. */
export function reportDocument(entry: Entry, sources: ReportSources): ReportDocument {
  const report = reportOf(entry);
  const { wording, library } = sources;
  const issue = lastIssueOf(library, report.id);
  const day = issue?.as_of ?? sources.today;
  return {
    id: report.id,
    title: report.title,
    lang: wording.lang,
    cover: coverOf(report, issue, day, wording),
    isDraft: issue === undefined,
    day,
    sections: withFigures(entry, sources, issue),
    signatures: signaturesOf(report, wording),
  };
}

function coverOf(
  report: ReportRecord,
  issue: FrozenIssue | undefined,
  day: CivilDay,
  wording: Wording,
): LabelledText[] {
  const { words, library } = wording;
  const { from, to } = report.period;
  const contract = entriesOf(library, 'contract')[0];
  const person = (by: string, on: string) => fill(words.reportPersonOn, { person: nameOf(wording, by), on });
  return [
    { label: words.reportForm, text: choiceWord(wording, 'report', 'form', report.form) },
    { label: words.reportPeriod, text: fill(words.reportPeriodIs, { from, to, days: daysBetween(from, to) + 1 }) },
    ...(contract ? [{ label: words.reportContract, text: contract.title }] : []),
    { label: words.reportBy, text: nameOf(wording, report.by) },
    ...(report.reviewed ? [{ label: words.reportReviewed, text: person(report.reviewed.by, report.reviewed.on) }] : []),
    ...(report.delivery
      ? [{ label: words.reportReceived, text: person(report.delivery.to, report.delivery.at.slice(0, 10)) }]
      : []),
    {
      label: words.reportIssueLabel,
      text: issue ? fill(words.reportIssue, { no: issue.no }) : words.reportDraft,
    },
    { label: words.reportAsOf, text: day },
    ...(issue ? [{ label: words.reportDigest, text: issue.inputs }] : []),
  ];
}

const signaturesOf = ({ by, reviewed, delivery }: ReportRecord, wording: Wording): LabelledText[] => [
  { label: wording.words.reportBy, text: nameOf(wording, by) },
  { label: wording.words.reportReviewed, text: reviewed ? nameOf(wording, reviewed.by) : '' },
  { label: wording.words.reportReceived, text: delivery ? nameOf(wording, delivery.to) : '' },
];

/** The written sections, with figures and risks under the headings that the form has for them. */
function withFigures(entry: Entry, sources: ReportSources, issue: FrozenIssue | undefined): ReportSection[] {
  const report = reportOf(entry);
  const { wording, library } = sources;
  const layout = layoutOf(report);
  const headings = headingsOf(entry.kind, report.form, wording.lang);
  const written = sectionTree(sources.written, wording);
  const missing = headings.filter((heading) => !written.some((section) => section.heading === heading));
  const all: readonly ReportSection[] = [
    ...written,
    ...missing.map((heading) => ({ id: `section-${headings.indexOf(heading) + 1}`, heading, blocks: [] })),
  ];
  const measures = reportMeasures(entry, sources, issue);
  // What has a section of its own is not told again.
  const told = measures.some(({ topic }) => topic.isSingle) ? 'incident' : undefined;
  const untold = (report.about ?? []).filter((id) => library.byId.get(id)?.kind.name !== told);
  return all.map((section): ReportSection => {
    const at = headings.indexOf(section.heading);
    if (at < 0) return section;
    const own = measures.filter(({ topic }) => (layout.places?.[topic.id] ?? layout.figures) === at);
    const below = own.map((one) => topicSection(one, report.period, wording, sources.listOf));
    return {
      ...section,
      blocks: [
        ...section.blocks,
        ...(at === layout.figures ? [...notes(report, sources, issue), ...courseTables(untold, wording)] : []),
        ...(at === layout.risks ? riskBlocks(report, issue, sources) : []),
      ],
      ...((section.sections ?? below.length) && { sections: [...(section.sections ?? []), ...below] }),
    };
  });
}

/** The figures of a report: as they were frozen, else as the records give them now. */
export function reportMeasures(
  entry: Entry,
  world: ReportWorld & { readonly today: CivilDay },
  issue: FrozenIssue | undefined,
): TopicMeasures[] {
  const report = reportOf(entry);
  const { topics } = layoutOf(report);
  if (!topics.length) return [];
  if (!issue) return toldOf(measuresOf(world, topics, report.period, world.today));
  const present = topics.filter(({ kinds }) => kinds.some((kind) => entriesOf(world.library, kind).length));
  return toldOf(thawedMeasures(issue, present, world));
}

/** Without sections on single records where none of them says anything, such as in an issue from before there were any. */
const toldOf = (measures: TopicMeasures[]): TopicMeasures[] =>
  measures.some(({ topic, isEmpty }) => topic.isSingle && !isEmpty)
    ? measures
    : measures.filter(({ topic }) => !topic.isSingle);

/** What a reader must know of the figures: where the period is not over, or reaches beyond the term. */
function notes(
  { period }: ReportRecord,
  { library, today, wording }: ReportSources,
  issue: FrozenIssue | undefined,
): Block[] {
  const { words } = wording;
  const asOf = issue?.as_of ?? today;
  const term = termOf(library);
  const lines = [
    ...(asOf < period.to ? [fill(words.reportNotOver, { to: period.to, asOf })] : []),
    ...(term && (period.from < term.from || period.to > term.to) ? [termNote(period, term, words)] : []),
  ];
  return lines.map((text) => ({ type: 'paragraph', runs: [{ text }] }));
}

function termNote(
  period: ReportRecord['period'],
  { from, to }: { readonly from: CivilDay; readonly to: CivilDay },
  words: Wording['words'],
): string {
  const [first, last] = [period.from > from ? period.from : from, period.to < to ? period.to : to];
  if (first > last) return fill(words.reportOutsideTerm, { from, to });
  return fill(words.reportShortTerm, { from, to, days: daysBetween(first, last) + 1 });
}
