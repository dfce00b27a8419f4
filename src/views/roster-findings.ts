import type { Span } from '../calendar/span.ts';
import { fill } from '../i18n/messages.ts';
import type { RosterCheck } from '../roster/check-roster.ts';
import type { DemandWorld } from '../roster/demand.ts';
import type { DutyTurn } from '../roster/assignments.ts';
import { absenceNote } from './absence-notes.ts';
import { addressOf } from './address.ts';
import { shortOf } from './duty-month.ts';
import { clockSpan, shortDay } from './duty-words.ts';
import type { Site } from './site.ts';
import { linkTo, type LinkView } from './value.ts';

/** Something a roster lacks, in words. */
export interface FindingRow {
  readonly day: string;
  readonly time: string;
  readonly nature: string;
  /** Whether it asks for something; a seam between watches does not. */
  readonly attention: boolean;
  readonly account: string;
  /** In the plan, in what was kept, or in both. */
  readonly where: string;
  readonly evidence: readonly LinkView[];
}

/** Where something was found. */
type Paper = 'plan' | 'kept';

interface Finding extends Span {
  readonly nature: string;
  readonly account: string;
  readonly papers: readonly Paper[];
}

/** What was checked on one paper. */
export interface CheckedPaper {
  readonly paper: Paper;
  readonly checked: RosterCheck;
}

/** What findings are told from. */
export interface FindingInput {
  readonly papers: readonly CheckedPaper[];
  readonly world: DemandWorld;
  readonly planned: readonly DutyTurn[];
  readonly kept: readonly DutyTurn[];
}

/** All that is lacking, in order of time; what plan and kept duty both lack stands once. */
export function findingRows(site: Site, input: FindingInput): FindingRow[] {
  const { words } = site;
  const { papers, world } = input;
  const asking = joined(papers.flatMap((one) => askingOf(site, one, world)));
  const seams = ({ gaps }: RosterCheck) => gaps.filter(({ kind }) => kind === 'seam');
  const handovers = ({ overlaps }: RosterCheck) => overlaps.filter((one) => one.class === 'handover');
  const last = papers.at(-1)!.checked;
  return [
    ...asking.map((finding) => askingRow(site, finding, input)),
    ...calmRow(site, seams(last), world, { nature: words.natureSeam, account: words.saysSeams }),
    ...calmRow(site, handovers(last), world, { nature: words.natureHandover, account: words.saysHandovers }),
  ];
}

function askingRow(site: Site, finding: Finding, { papers, world, planned, kept }: FindingInput): FindingRow {
  const { words, library } = site;
  const { local } = world;
  const during = ({ from, until }: Span) => from < finding.until && finding.from < until;
  const there = kept.filter(during);
  const notes = planned.filter(during).flatMap((turn) =>
    [...turn.onsite, ...turn.standby].flatMap((person) => {
      if (isThere(person, there)) return [];
      const note = absenceNote(library, person, local.dayOf(turn.from));
      return note ? [{ person: linkTo(person, library).text, ...note }] : [];
    }),
  );
  const reasons = notes.map((note) => fill(words.saysAbsence, { ...note, entry: '' }));
  return {
    ...placed(finding, site, papers),
    account: [finding.account, ...reasons].join(words.fullStop),
    day: shortDay(local.dayOf(finding.from), words),
    time: clockSpan(finding, local, words),
    attention: true,
    evidence: [
      ...there.map(({ record }) => ({ text: record, href: linkTo(record, library).href })),
      ...notes.map(({ entry }) => ({ text: entry.id, href: addressOf(entry) })),
    ],
  };
}

const isThere = (person: string, turns: readonly DutyTurn[]) =>
  turns.some(({ onsite, standby }) => onsite.includes(person) || standby.includes(person));

const placed = ({ nature, account, papers }: Finding, { words }: Site, all: readonly CheckedPaper[]) => ({
  nature,
  account,
  where:
    all.length < 2
      ? ''
      : papers.length > 1
        ? words.rosterBoth
        : papers[0] === 'plan'
          ? words.rosterPlanned
          : words.rosterKept,
});

/** Lacks that somebody must answer for. */
function askingOf(site: Site, { paper, checked }: CheckedPaper, { rules }: DemandWorld): Finding[] {
  const { words, library } = site;
  const name = (person: string) => linkTo(person, library).text;
  const as = ({ from, until }: Span, nature: string, account: string): Finding => ({
    from,
    until,
    nature,
    account,
    papers: [paper],
  });
  return [
    ...checked.gaps
      .filter(({ kind }) => kind !== 'seam')
      .map((gap) => as(gap, words[`duty-${gap.kind}`], fill(words.saysNobody, { need: rules.workday?.onsite ?? 1 }))),
    ...shortOf(checked).map((one) =>
      as(one, words.understaffed, fill(words.saysTooFew, { need: one.need, have: one.have })),
    ),
    ...checked.overlaps
      .filter((one) => one.class === 'conflict')
      .map((one) => as(one, words['overlap-conflict'], fill(words.saysConflict, { person: name(one.person) }))),
    ...checked.restViolations.map((one) =>
      as(
        one,
        words.shortRest,
        fill(words.saysShortRest, { person: name(one.person), hours: one.restHours, need: rules.restHours ?? 0 }),
      ),
    ),
    ...checked.overlongDuty.map((one) =>
      as(
        one,
        words.overlongDuty,
        fill(words.saysOverlong, { person: name(one.person), hours: one.hours, most: rules.longestHours ?? 0 }),
      ),
    ),
  ];
}

/** The same lack on two papers is one. */
function joined(findings: readonly Finding[]): Finding[] {
  const byPlace = Map.groupBy(findings, ({ from, until, account }) => `${from} ${until} ${account}`);
  return [...byPlace.values()]
    .map((same) => ({ ...same[0]!, papers: [...new Set(same.flatMap(({ papers }) => papers))] }))
    .sort((a, b) => a.from - b.from);
}

/** Seams of one form make one row, which names their days. */
function calmRow(
  { words }: Site,
  spans: readonly Span[],
  { local }: DemandWorld,
  { nature, account }: Pick<FindingRow, 'nature' | 'account'>,
): FindingRow[] {
  if (!spans.length) return [];
  const times = new Set(spans.map((span) => clockSpan(span, local, words)));
  const days = spans.map(({ from }) => shortDay(local.dayOf(from), words)).join(words.listComma);
  return [
    {
      day: fill(words.placeCount, { count: spans.length }),
      time: [...times].join(words.listComma),
      nature,
      attention: false,
      account: `${days}${words.fullStop}${account}`,
      where: '',
      evidence: [],
    },
  ];
}
