import type { Population, Selection } from '../../schemas/kernel/selection.ts';
import type { Entry, Library } from '../model/library.ts';
import type { CivilDay } from '../calendar/civil-day.ts';
import { instantOf, type Instant, type LocalTime } from '../calendar/instant.ts';
import type { Term } from '../calendar/term.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { fits, valuesAt } from './conditions.ts';
import type { SpecialPeriod } from './periods.ts';

/** Everything that verdicts are computed from, as it was known on a day. */
export interface KernelWorld {
  readonly library: Library;
  readonly calendar: WorkCalendar;
  readonly local: LocalTime;
  readonly term: Term;
  readonly asOf: CivilDay;
  readonly specialPeriods: readonly SpecialPeriod[];
  /** The value of a parameter on a day; nothing while it is open. */
  readonly parameter: (id: string, day: CivilDay) => unknown;
}

/** A record with the moment that places it in time. */
export interface Placed {
  readonly entry: Entry;
  readonly at: Instant;
  readonly day: CivilDay;
}

/** What a duty is decided for once. */
export interface Instance {
  /** Human and stable: `2022-09`, `2022-W46`, `SYS-012 2022-09`, `INC-2022-0909`. */
  readonly key: string;
  readonly from: CivilDay;
  readonly to: CivilDay;
  /** The record it is decided for, where it is one. */
  readonly record?: Entry;
  /** Whether it is the whole term: what is done for it may be done afterwards. */
  readonly term?: boolean;
  /** The member it is decided for, where it is one. */
  readonly member?: Entry;
}

/** Answers which records count, each question once. */
export interface Records {
  /** Records that a selection takes, in order of time; those without a moment first. */
  of(selection: Selection): readonly Placed[];
  /** Those of them within the days of an instance; of a record's own instance, itself or what names it. */
  in(selection: Selection, instance: Instance): readonly Placed[];
  /** Members that a population has for the days of an instance. */
  members(population: Population, instance: Instance): readonly Entry[];
}

/** Opens the records of a world. Selections are remembered by their text: obligations share most of them. */
export function recordsOf(world: KernelWorld): Records {
  const { library, local } = world;
  const of = remembering((selection: Selection) => select(selection, world));
  const placedOf = remembering((selection: Selection) => new Map(of(selection).map((one) => [one.entry, one])));
  const naming = remembering(([selection, id]: readonly [Selection, string]) => {
    const namers = (library.referrers.get(id) ?? []).filter(({ mention }) => !mention).map(({ from }) => from);
    const placed = placedOf(selection);
    const all = [...new Set([library.byId.get(id), ...namers])].flatMap((entry) => (entry && placed.get(entry)) ?? []);
    return all.sort((a, b) => a.at - b.at);
  });
  return {
    of,
    in: (selection, instance) => {
      const { record, member } = instance;
      if (record) return naming([selection, record.id]);
      const all = member ? naming([selection, member.id]) : of(selection);
      return instance.term ? all : between(all, instance.from, instance.to);
    },
    members: (population, instance) =>
      (library.byKind.get(population.kind) ?? []).filter(
        (entry) => fits(entry, population.where, library) && isMember(entry, population, instance, local),
      ),
  };
}

/** A function that works once for each question, told apart by its text. */
function remembering<Question, Answer>(answer: (question: Question) => Answer): (question: Question) => Answer {
  const known = new Map<string, Answer>();
  return (question) => {
    const key = JSON.stringify(question);
    if (!known.has(key)) known.set(key, answer(question));
    return known.get(key)!;
  };
}

function select({ kind, where, at }: Selection, { library, local }: KernelWorld): Placed[] {
  const kinds = typeof kind === 'string' ? [kind] : kind;
  return kinds
    .flatMap((name) => library.byKind.get(name) ?? [])
    .filter((entry) => fits(entry, where, library))
    .flatMap((entry): Placed[] => {
      const moment = at === undefined ? entry.day : (valuesAt(entry, at)[0] as string | undefined);
      if (moment === undefined) return [];
      const instant = momentOf(moment, local);
      return [{ entry, at: instant, day: moment.length === 10 ? moment : local.dayOf(instant) }];
    })
    .sort((a, b) => a.at - b.at || (a.entry.id < b.entry.id ? -1 : 1));
}

/** The instant of a moment; of a day, its first. */
export const momentOf = (text: string, local: LocalTime): Instant =>
  text.includes('T') ? instantOf(text) : local.at(text.length === 7 ? `${text}-01` : text, '00:00');

/** Records in order of time whose day lies in a span, found by halving. */
function between(all: readonly Placed[], from: CivilDay, to: CivilDay): readonly Placed[] {
  const first = firstAtLeast(all, from);
  let last = first;
  while (last < all.length && all[last]!.day <= to) last++;
  return all.slice(first, last);
}

function firstAtLeast(all: readonly Placed[], day: CivilDay): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a member is in service as its population asks. The last day in service counts. */
function isMember(entry: Entry, population: Population, { from, to }: Instance, local: LocalTime): boolean {
  const asOf = population['as-of'] ?? 'each-day';
  const service = (entry.data['in_service'] ?? entry.data['term'] ?? {}) as {
    readonly from?: string;
    readonly to?: string;
  };
  const first = service.from ?? '0000-01-01';
  const last = service.to ?? '9999-12-31';
  if (asOf === 'each-day') return first <= from && to <= last;
  if (asOf === 'first-day') return first <= from && from <= last;
  if (asOf === 'last-day') return first <= to && to <= last;
  if (asOf === 'any-day') return first <= to && from <= last;
  const begun = first > from ? first : from;
  const ended = last < to ? last : to;
  const days = (local.at(ended, '00:00') - local.at(begun, '00:00')) / 86400 + 1;
  return 'min-days' in asOf ? days >= asOf['min-days'] : begun <= ended;
}
