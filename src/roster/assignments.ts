import { instantOf } from '../calendar/instant.ts';
import type { Span } from '../calendar/span.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';

/** Ways of being on duty. */
export const ROLES = ['onsite', 'standby', 'pm-phone'] as const;
export type Role = (typeof ROLES)[number];

/** One person on duty for a time, in one role. */
export interface Assignment extends Span {
  readonly person: string;
  readonly role: Role;
}

/** A turn of duty: who is there or stands by, where, and the record that says so. */
export interface DutyTurn extends Span {
  readonly record: string;
  /** Nothing where the record does not say; such a turn counts for every room. */
  readonly room: string | undefined;
  readonly onsite: readonly string[];
  readonly standby: readonly string[];
}

/** A turn as rosters, holiday plans and shifts write it. */
interface Written {
  readonly start: string;
  /** Not known yet of a turn that is not over on the day of the question: it counts no hours then. */
  readonly end?: string;
  readonly onsite: readonly string[];
  readonly standby?: readonly string[];
}

const turnOf = ({ start, end = start, onsite, standby = [] }: Written, { id, data }: Entry): DutyTurn => ({
  from: instantOf(start),
  until: instantOf(end),
  record: id,
  room: data['room'] as string | undefined,
  onsite,
  standby,
});

/** The turns that a roster or a holiday plan plans. */
export const turnsOfPlan = (plan: Entry): DutyTurn[] =>
  (plan.data['shifts'] as readonly Written[]).map((turn) => turnOf(turn, plan));

/** The turn that a shift kept. */
export const turnOfShift = (shift: Entry): DutyTurn => turnOf(shift.data as unknown as Written, shift);

/** The turns that were kept, from the shifts. */
export const keptTurns = (library: Library): DutyTurn[] => entriesOf(library, 'shift').map(turnOfShift);

/** The turns that were planned, from the rosters. */
export const plannedTurns = (library: Library): DutyTurn[] =>
  entriesOf(library, 'roster-plan').flatMap((roster) => turnsOfPlan(roster));

/** Each person of a turn. */
export function assignmentsOf({ from, until, onsite, standby }: DutyTurn): Assignment[] {
  const as = (role: Role, people: readonly string[]) => people.map((person) => ({ person, role, from, until }));
  return [...as('onsite', onsite), ...as('standby', standby)];
}

/** Duty as it was kept, from the shifts. */
export const keptAssignments = (library: Library): Assignment[] => keptTurns(library).flatMap(assignmentsOf);

/** Duty as it was planned, from the rosters. */
export const plannedAssignments = (library: Library): Assignment[] => plannedTurns(library).flatMap(assignmentsOf);
