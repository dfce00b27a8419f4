import type { CivilDay } from '../calendar/civil-day.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { LocalTime } from '../calendar/instant.ts';
import { termOf } from '../calendar/term.ts';
import { entriesOf, type Library } from '../model/library.ts';
import { decide, type Decision } from './decide.ts';
import { knownOn } from './known-on.ts';
import { recordsOf, type KernelWorld, type Records } from './kernel-world.ts';
import { obligationOf, type Obligation, type Replacement } from './obligation.ts';
import { parameterOn } from './parameters.ts';
import { WORST_FIRST, type Verdict } from './result.ts';
import { specialPeriodsOf } from './special-periods.ts';

/** An instance whose verdict differs under another reading; with `from` absent it appears, with `verdict` absent it vanishes. */
export interface Flip {
  readonly interpretation: string;
  readonly reading: string;
  readonly obligation: string;
  readonly instance: string;
  readonly from: Verdict | null;
  readonly verdict: Verdict | null;
}

/** All verdicts on a day. */
export interface Verdicts {
  readonly asOf: CivilDay;
  readonly instances: readonly Decision[];
  readonly flips: readonly Flip[];
}

/** The world of a library on a day; nothing without a contract. */
export function worldOn(library: Library, local: LocalTime, asOf: CivilDay): KernelWorld | undefined {
  const known = knownOn(library, asOf, local);
  const term = termOf(known);
  if (!term) return undefined;
  return {
    library: known,
    calendar: calendarOf(library),
    local,
    term,
    asOf,
    specialPeriods: specialPeriodsOf(known),
    parameter: (id, day) => parameterOn(known, id, day),
  };
}

/** Decides all duties of a contract as of a day, and what other readings of it would change. */
export function verdictsOn(library: Library, local: LocalTime, asOf: CivilDay): Verdicts {
  const world = worldOn(library, local, asOf);
  if (!world) return { asOf, instances: [], flips: [] };
  const records = recordsOf(world);
  const obligations = entriesOf(library, 'obligation').flatMap((entry) => obligationOf(entry) ?? []);
  const instances = obligations.flatMap((one) => decide(one, world, records));
  return { asOf, instances, flips: flipsOf(obligations, instances, world, records) };
}

interface Reading {
  readonly values?: Readonly<Record<string, unknown>>;
  readonly replaces?: Readonly<Record<string, Replacement>>;
}

/** What each reading that was not chosen would change, for the duties that name its interpretation. */
function flipsOf(
  obligations: readonly Obligation[],
  decided: readonly Decision[],
  world: KernelWorld,
  records: Records,
): Flip[] {
  return entriesOf(world.library, 'interpretation').flatMap(({ id, data }) => {
    const { readings, chosen } = data as unknown as {
      readonly readings: Readonly<Record<string, Reading>>;
      readonly chosen: string;
    };
    const concerned = obligations.filter(({ interpretations }) => interpretations.includes(id));
    return Object.entries(readings)
      .filter(([name, { values, replaces }]) => name !== chosen && (values || replaces))
      .flatMap(([reading, changes]) =>
        concerned.flatMap((one) =>
          differences(decided, underReading(one, changes, world, records), one.id).map((flip) => ({
            interpretation: id,
            reading,
            ...flip,
          })),
        ),
      );
  });
}

function underReading(
  { id, entry }: Obligation,
  { values = {}, replaces = {} }: Reading,
  world: KernelWorld,
  records: Records,
): Decision[] {
  const read = obligationOf(entry, replaces[id] ?? {});
  const parameter: KernelWorld['parameter'] = (name, day) =>
    Object.hasOwn(values, name) ? values[name] : world.parameter(name, day);
  return read ? decide(read, { ...world, parameter }, records) : [];
}

/** Instances whose verdicts differ, matched by key; and those that appear or vanish. */
function differences(decided: readonly Decision[], other: readonly Decision[], obligation: string) {
  const before = new Map(
    decided.filter((one) => one.obligation === obligation).map((one) => [one.instance, one.verdict]),
  );
  const after = new Map(other.map((one) => [one.instance, one.verdict]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((instance) => {
    const [from, verdict] = [before.get(instance) ?? null, after.get(instance) ?? null];
    return from === verdict ? [] : [{ obligation, instance, from, verdict }];
  });
}

/** The worst of several verdicts; nothing of none. */
export const worstOf = (verdicts: readonly Verdict[]): Verdict | undefined =>
  WORST_FIRST.find((one) => verdicts.includes(one));
