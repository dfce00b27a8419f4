import { addDays } from '../calendar/civil-day.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { LocalTime } from '../calendar/instant.ts';
import { fill, type Messages } from '../i18n/messages.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { knownOn } from '../obligations/known-on.ts';
import { keptAssignments } from '../roster/assignments.ts';
import { dutyRules } from '../roster/duty-rules.ts';
import { loadsOf } from '../roster/year-load.ts';
import { sumOf, tally, tenths } from './measure.ts';
import { contains, monthsIn, type Period } from './period.ts';
import { overdueActions } from './sections/actions.ts';
import { endingCoverages } from './sections/assets.ts';
import { nearLimits } from './capacity.ts';
import { openFindings } from './sections/inspections.ts';
import { expiredDocuments } from './sections/knowledge.ts';
import type { Scope } from './scope.ts';

/** A risk that the records show. The author of the report keeps it, words it otherwise, or says why it is none. */
export interface Proposal {
  /** Stable from day to day: what it is, and of which record. */
  readonly key: string;
  readonly text: string;
  /** The records that show it. */
  readonly evidence: readonly string[];
}

/** How long faults of one thing count as the same trouble, and how many make it one. */
const REPEAT_DAYS = 30;
const REPEATS = 3;
/** How many days ahead a review is announced. */
const REVIEW_DAYS = 30;

/** Risks that the records of a period show, as they were known on a day. */
export function proposedRisks(
  library: Library,
  local: LocalTime,
  period: Period,
  asOf: string,
  words: Messages['words'],
): Proposal[] {
  const known = knownOn(library, asOf, local);
  const scope: Scope = {
    library: known,
    local,
    calendar: calendarOf(library),
    asOf,
    period: period.to > asOf ? { from: period.from, to: asOf } : period,
    decisions: () => [],
    deliveries: () => [],
  };
  return [
    ...endingCoverages(scope).map(({ entry, to }) => proposal('warranty', entry, { to }, words)),
    ...overdueActions(scope).map((entry) => proposal('action', entry, { due: String(entry.data['due']) }, words)),
    ...repeatedFaults(scope, words),
    ...longHours(scope, words),
    ...capacityRisks(scope, words),
    ...expiredDocuments(scope, addDays(scope.period.to, REVIEW_DAYS)).map((entry) =>
      proposal('document', entry, { by: String(entry.data['review_by']) }, words),
    ),
    ...openFindings(scope)
      .filter(({ data }) => data['level'] === 'high')
      .map((entry) => proposal('finding', entry, {}, words)),
  ];
}

type ProposalWord = 'warranty' | 'action' | 'repeat' | 'hours' | 'document' | 'finding';

const proposal = (
  word: ProposalWord,
  { id, title }: Entry,
  values: Readonly<Record<string, string | number>>,
  words: Messages['words'],
  evidence: readonly string[] = [id],
): Proposal => ({ key: `${word}:${id}`, text: fill(words[`proposal-${word}`], { title, ...values }), evidence });

/** Things with several incidents in the last days of the period. */
function repeatedFaults({ library, period }: Scope, words: Messages['words']): Proposal[] {
  const recent = { from: addDays(period.to, -REPEAT_DAYS + 1), to: period.to };
  const incidents = entriesOf(library, 'incident').filter(({ day }) => contains(recent, day));
  return tally(incidents, ({ data }) => (data['affects'] as readonly string[] | undefined) ?? [])
    .filter(([, own]) => own.length >= REPEATS)
    .flatMap(([id, own]) => {
      const thing = library.byId.get(id);
      if (!thing) return [];
      const values = { days: REPEAT_DAYS, count: own.length };
      return [
        proposal(
          'repeat',
          thing,
          values,
          words,
          own.map((incident) => incident.id),
        ),
      ];
    });
}

/** People whose hours on site in a month passed what was agreed for a month. */
function longHours({ library, local, calendar, period }: Scope, words: Messages['words']): Proposal[] {
  const { yearHours, overtimeHours = 0 } = dutyRules(library, period.to);
  const month = monthsIn(period).at(-1);
  if (yearHours === undefined || month === undefined) return [];
  const limit = tenths(yearHours / 12 + overtimeHours);
  const own = keptAssignments(library).filter(({ from }) => local.dayOf(from).startsWith(month));
  return loadsOf(own, calendar, local).flatMap(({ person, hours }) => {
    const total = tenths(sumOf(Object.values(hours), (one) => one));
    const entry = library.byId.get(person);
    if (total <= limit || !entry) return [];
    return [proposal('hours', entry, { person: entry.title, hours: total, limit }, words)];
  });
}

/** What has come to the bound of its plan of inspection, or will if it goes on so; the last rounds show it. */
function capacityRisks(scope: Scope, words: Messages['words']): Proposal[] {
  return nearLimits(scope).flatMap(({ asset, limit, last, reaches, rounds }) => {
    const thing = scope.library.byId.get(asset);
    if (!thing) return [];
    const unit = last.unit ?? '';
    const values = {
      title: thing.title,
      item: limit.item,
      value: `${last.value}${unit}`,
      limit: `${limit.value}${unit}`,
      by: reaches ?? '',
    };
    return [
      {
        key: `capacity:${asset}:${limit.item}`,
        text: fill(words[`proposal-${reaches === undefined ? 'full' : 'filling'}`], values),
        evidence: rounds.map(({ id }) => id),
      },
    ];
  });
}
