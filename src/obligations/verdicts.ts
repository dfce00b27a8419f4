import type { CivilDay } from '../calendar/civil-day.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { LocalTime } from '../calendar/instant.ts';
import { termOf } from '../calendar/term.ts';
import { entriesOf, type Library } from '../model/library.ts';
import type { Decision } from './decide.ts';
import type { Figures, KernelWorld } from './kernel-world.ts';
import { knownOn } from './known-on.ts';
import { moneyOf, type Money } from './money.ts';
import { obligationOf } from './obligation.ts';
import { parameterOn, valuesInForce, type ValueInForce } from './parameters.ts';
import { decideAsRead, flipsOf, type Flip } from './readings.ts';
import { recordsOf } from './records.ts';
import { rollUpOf, type RollUp } from './roll-up.ts';
import { specialPeriodsOf } from './special-periods.ts';

/** Values of a parameter, with those that lose by precedence. */
export interface ParameterValues {
  readonly parameter: string;
  readonly values: readonly ValueInForce[];
}

/** All verdicts on a day. */
export interface Verdicts {
  readonly asOf: CivilDay;
  readonly instances: readonly Decision[];
  readonly rollUps: readonly RollUp[];
  readonly flips: readonly Flip[];
  readonly parameters: readonly ParameterValues[];
  /** What breaches and payments come to; nothing without a contract. */
  readonly money: Money | null;
}

/** The world of a library on a day; nothing without a contract. */
export function worldOn(library: Library, local: LocalTime, asOf: CivilDay, figure?: Figures): KernelWorld | undefined {
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
    isThere: (id) => library.byId.has(id),
    figure,
  };
}

/** Decides all duties of a contract as of a day, and what other readings of it would change. */
export function verdictsOn(library: Library, local: LocalTime, asOf: CivilDay, figure?: Figures): Verdicts {
  const world = worldOn(library, local, asOf, figure);
  if (!world) return { asOf, instances: [], rollUps: [], flips: [], parameters: [], money: null };
  const records = recordsOf(world);
  const obligations = entriesOf(library, 'obligation').flatMap((entry) => obligationOf(entry) ?? []);
  const decided = new Map(obligations.map((one) => [one.id, decideAsRead(one, world, records)]));
  return {
    asOf,
    instances: [...decided.values()].flat(),
    rollUps: [...decided].map(([id, instances]) => rollUpOf(id, instances)),
    flips: flipsOf(obligations, decided, world, records),
    parameters: entriesOf(world.library, 'parameter').map(({ id }) => ({
      parameter: id,
      values: valuesInForce(world.library, id),
    })),
    money: moneyOf(
      obligations.map((obligation) => ({ obligation, decisions: decided.get(obligation.id)! })),
      world,
      records,
    ),
  };
}

/** The decisions alone, as the chosen readings give them: for questions that ask many times. */
export function decisionsOn(library: Library, local: LocalTime, asOf: CivilDay, figure?: Figures): Decision[] {
  const world = worldOn(library, local, asOf, figure);
  if (!world) return [];
  const records = recordsOf(world);
  return entriesOf(library, 'obligation').flatMap((entry) => {
    const obligation = obligationOf(entry);
    return obligation ? decideAsRead(obligation, world, records) : [];
  });
}
