import type { CivilDay } from '../calendar/civil-day.ts';
import { length } from '../calendar/span.ts';
import type { Assignment, Role } from './assignments.ts';
import type { DutyRules } from './duty-rules.ts';
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
  /** Turns that are already given, by the day they begin. */
  readonly pinned: ReadonlyMap<CivilDay, { readonly onsite: readonly string[]; readonly standby: readonly string[] }>;
  /** Duty of earlier months: who carries how much, and who has rested how long. */
  readonly earlier: readonly Assignment[];
  /** Turns of earlier months by the instant they begin, to tell nights from weekends and festivals. */
  readonly earlierTurns: readonly OpenTurn[];
  readonly rules: DutyRules;
}

/** A planned turn. */
export interface PlannedTurn extends OpenTurn {
  readonly people: { readonly onsite: readonly string[]; readonly standby: readonly string[] };
}

/** A turn for which too few could be found, and why each of the others could not. */
export interface Unplanned {
  readonly day: CivilDay;
  readonly role: 'onsite' | 'standby';
  readonly reasons: readonly { readonly person: string; readonly why: Hindrance }[];
}

/** Why somebody cannot take a turn: on leave, on duty already, short of rest, or on duty for too long at a stretch. */
export type Hindrance = 'leave' | 'busy' | 'rest' | 'stretch' | 'role';

/** A draft, and what it could not keep. */
export interface Plan {
  readonly turns: readonly PlannedTurn[];
  readonly unplanned: readonly Unplanned[];
}

/**
 * Plans a month turn by turn. Each goes to whoever may take it and carries least: first of the turn's own burden
 * (festivals, rest days and nights are counted apart, earlier months included), then of hours, then whoever has rested
 * longest. The same input gives the same plan.
 */
export function planMonth(input: PlanInput): Plan {
  const taken: Assignment[] = [...input.earlier];
  const turnAt = new Map([...input.earlierTurns, ...input.turns].map((turn) => [turn.from, turn]));
  const turns: PlannedTurn[] = [];
  const unplanned: Unplanned[] = [];
  for (const turn of input.turns) {
    const people = {
      onsite: [...(input.pinned.get(turn.day)?.onsite ?? [])],
      standby: [...(input.pinned.get(turn.day)?.standby ?? [])],
    };
    for (const role of ['onsite', 'standby'] as const) {
      for (const person of people[role]) taken.push({ person, role, from: turn.from, until: turn.until });
      while (people[role].length < turn[role]) {
        const tried = input.candidates.map((one) => ({ one, why: hindrance(one, role, turn, taken, input) }));
        const free = tried.filter(({ why }) => why === undefined).map(({ one }) => one);
        const chosen = free.sort((a, b) => compareBurden(a, b, role, turn, taken, turnAt))[0];
        if (!chosen) {
          const reasons = tried.map(({ one, why }) => ({ person: one.person, why: why! }));
          unplanned.push({ day: turn.day, role, reasons });
          break;
        }
        people[role].push(chosen.person);
        taken.push({ person: chosen.person, role, from: turn.from, until: turn.until });
      }
    }
    turns.push({ ...turn, people });
  }
  return { turns, unplanned };
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
  if ((turn.until - turn.from) / 3600 > (rules.longestHours ?? Infinity)) return 'stretch';
  const rest = (rules.restHours ?? 0) * 3600;
  const near = own.filter((one) => one.role === 'onsite');
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
