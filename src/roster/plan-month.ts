import type { CivilDay } from '../calendar/civil-day.ts';
import type { Instant } from '../calendar/instant.ts';
import { length, merged } from '../calendar/span.ts';
import type { Assignment, Role } from './assignments.ts';
import type { DutyRules } from './duty-rules.ts';
import type { TurnPeople } from './shifts.ts';
import type { OpenTurn } from './turns.ts';

/** Somebody who may be planned, and for what first: people take the other role only when nobody else can. */
export interface Candidate {
  readonly person: string;
  readonly first: 'onsite' | 'standby';
  readonly roles: readonly Role[];
}

/** Days on which somebody cannot be planned, both ends included. */
export interface Leave {
  readonly person: string;
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** What a plan starts from. */
export interface PlanInput {
  readonly turns: readonly OpenTurn[];
  readonly candidates: readonly Candidate[];
  readonly leave: readonly Leave[];
  /** Turns that are already given, by the instant they begin. */
  readonly pinned: ReadonlyMap<Instant, TurnPeople>;
  /** Duty of earlier months: who carries how much, and who has rested how long. */
  readonly earlier: readonly Assignment[];
  /** Turns of earlier months by the instant they begin, to tell nights from weekends and festivals. */
  readonly earlierTurns: readonly OpenTurn[];
  readonly rules: DutyRules;
}

/** A planned turn. */
export interface PlannedTurn extends OpenTurn {
  readonly people: TurnPeople;
  readonly pinned: boolean;
}

/** A turn for which too few could be found, and why each of the others could not. */
export interface Unplanned {
  readonly day: CivilDay;
  readonly role: 'onsite' | 'standby';
  readonly reasons: readonly { readonly person: string; readonly why: Hindrance }[];
}

/** Why somebody cannot take a turn: on leave, on duty already, short of rest, or on duty for too long at a stretch. */
export type Hindrance = 'leave' | 'busy' | 'rest' | 'stretch' | 'role';

/** Somebody whose given turn breaks a rule: it is kept as given, and named. */
export interface Unfit {
  readonly day: CivilDay;
  readonly role: 'onsite' | 'standby';
  readonly person: string;
  readonly why: Hindrance;
}

/** A draft, and what it could not keep. */
export interface Plan {
  readonly turns: readonly PlannedTurn[];
  readonly unplanned: readonly Unplanned[];
  readonly unfit: readonly Unfit[];
}

/**
 * Plans a month turn by turn. Each goes to whoever may take it and carries least: first of the turn's own burden
 * (festivals, rest days and nights are counted apart, earlier months included), then of hours, then whoever has rested
 * longest. The same input gives the same plan.
 */
export function planMonth(input: PlanInput): Plan {
  const turnAt = new Map([...input.earlierTurns, ...input.turns].map((turn) => [turn.from, turn]));
  const given = input.turns.flatMap((turn) => assignmentsOf(turn, input.pinned.get(turn.from) ?? NOBODY));
  const taken = [...input.earlier, ...given];
  const turns: PlannedTurn[] = [];
  const unplanned: Unplanned[] = [];
  for (const turn of input.turns) {
    const pinned = input.pinned.get(turn.from);
    const people = { onsite: [...(pinned?.onsite ?? [])], standby: [...(pinned?.standby ?? [])] };
    for (const role of ['onsite', 'standby'] as const)
      while (people[role].length < turn[role]) {
        const tried = input.candidates.map((one) => ({ one, why: hindrance(one, role, turn, taken, input) }));
        const free = tried.filter(({ why }) => why === undefined).map(({ one }) => one);
        const chosen = free.sort((a, b) => compareBurden(a, b, role, turn, taken, turnAt))[0];
        if (!chosen) {
          unplanned.push({
            day: turn.day,
            role,
            reasons: tried.map(({ one: { person }, why }) => ({ person, why: why! })),
          });
          break;
        }
        people[role].push(chosen.person);
        taken.push({ person: chosen.person, role, from: turn.from, until: turn.until });
      }
    turns.push({ ...turn, people, pinned: pinned !== undefined });
  }
  return { turns, unplanned, unfit: unfitOf(given, taken, input) };
}

const NOBODY: TurnPeople = { onsite: [], standby: [] };

const assignmentsOf = ({ from, until }: OpenTurn, people: TurnPeople): Assignment[] =>
  (['onsite', 'standby'] as const).flatMap((role) => people[role].map((person) => ({ person, role, from, until })));

/** Given turns that a rule would have kept from the people they were given to. */
function unfitOf(given: readonly Assignment[], taken: readonly Assignment[], input: PlanInput): Unfit[] {
  const turnAt = new Map(input.turns.map((turn) => [turn.from, turn]));
  return given.flatMap((one) => {
    const { person } = one;
    const role = one.role as 'onsite' | 'standby';
    const candidate = input.candidates.find((other) => other.person === person) ?? { person, first: role, roles: [] };
    const turn = turnAt.get(one.from)!;
    const others = taken.filter((other) => other !== one);
    const why = hindrance(candidate, role, turn, others, input);
    return why === undefined ? [] : [{ day: turn.day, role, person, why }];
  });
}

/** Why somebody cannot take a role in a turn; nothing when nothing is in the way. */
function hindrance(
  { person, roles }: Candidate,
  role: 'onsite' | 'standby',
  turn: OpenTurn,
  taken: readonly Assignment[],
  { leave, rules }: PlanInput,
): Hindrance | undefined {
  if (!roles.includes(role)) return 'role';
  if (leave.some((one) => one.person === person && one.from <= turn.day && turn.day <= one.to)) return 'leave';
  const own = taken.filter((one) => one.person === person);
  if (own.some((one) => one.from < turn.until && turn.from < one.until)) return 'busy';
  if (role === 'standby') return undefined;
  const near = own.filter((one) => one.role === 'onsite');
  const block = merged([...near, turn]).find(({ from, until }) => from <= turn.from && turn.until <= until)!;
  if ((block.until - block.from) / 3600 > (rules.longestHours ?? Infinity)) return 'stretch';
  const rest = (rules.restHours ?? 0) * 3600;
  return near.some((one) => one.from < turn.until + rest && turn.from < one.until + rest) ? 'rest' : undefined;
}

/** Less than zero when the first carries less. */
function compareBurden(
  a: Candidate,
  b: Candidate,
  role: 'onsite' | 'standby',
  turn: OpenTurn,
  taken: readonly Assignment[],
  turnAt: ReadonlyMap<number, OpenTurn>,
): number {
  const carried = ({ person, first }: Candidate) => {
    const own = taken.filter((one) => one.person === person && one.role === role);
    const alike = own.filter(({ from }) => turnAt.get(from)?.burden === turn.burden).length;
    const last = Math.max(Number.NEGATIVE_INFINITY, ...own.map(({ until }) => until));
    return [first === role ? 0 : 1, alike, length(own), last] as const;
  };
  const [left, right] = [carried(a), carried(b)];
  for (const [index, value] of left.entries()) if (value !== right[index]) return value < right[index]! ? -1 : 1;
  return a.person < b.person ? -1 : 1;
}
