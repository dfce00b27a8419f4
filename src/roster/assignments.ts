import { instantOf } from '../calendar/instant.ts';
import type { Span } from '../calendar/span.ts';
import { entriesOf, type Library } from '../model/library.ts';

/** Ways of being on duty. */
export const ROLES = ['onsite', 'standby', 'pm-phone'] as const;
export type Role = (typeof ROLES)[number];

/** One person on duty for a time, in one role. */
export interface Assignment extends Span {
  readonly person: string;
  readonly role: Role;
}

/** A turn as rosters, holiday plans and shifts write it. */
interface Turn {
  readonly start: string;
  readonly end: string;
  readonly onsite: readonly string[];
  readonly standby?: readonly string[];
}

/** Each person of a turn. */
function peopleOf({ start, end, onsite, standby = [] }: Turn): Assignment[] {
  const span = { from: instantOf(start), until: instantOf(end) };
  return [
    ...onsite.map((person) => ({ person, role: 'onsite' as const, ...span })),
    ...standby.map((person) => ({ person, role: 'standby' as const, ...span })),
  ];
}

/** Duty as it was kept, from the shifts. */
export const keptAssignments = (library: Library): Assignment[] =>
  entriesOf(library, 'shift').flatMap(({ data }) => peopleOf(data as unknown as Turn));

/** Duty as it was planned, from the rosters. */
export const plannedAssignments = (library: Library): Assignment[] =>
  entriesOf(library, 'roster-plan').flatMap(({ data }) => (data['shifts'] as readonly Turn[]).flatMap(peopleOf));
