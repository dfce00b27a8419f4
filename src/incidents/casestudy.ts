import type { CivilDay } from '../calendar/civil-day.ts';
import type { Entry } from '../model/library.ts';

/** One moment of the course of events. */
export interface TimelineEntry {
  readonly at: string;
  readonly what: string;
  readonly kind: string;
  readonly by?: string;
}

/** The parties that review an incident (contract annex 1, section 3). */
export const ROLES = ['user', 'service-owner', 'dept-head', 'peers'] as const;
export type Role = (typeof ROLES)[number];

/** The meeting that reviewed an incident. */
export type Review = { readonly [role in Role]?: readonly string[] } & {
  readonly on: CivilDay;
  readonly absent?: readonly { readonly role: Role; readonly reason: string }[];
};

/** What a casestudy says before its body. */
export interface Casestudy {
  readonly state: string;
  readonly incidents: readonly string[];
  readonly severity: string;
  readonly trigger: string;
  readonly root_cause: string;
  readonly timeline: readonly TimelineEntry[];
  readonly review?: Review;
  readonly actions?: readonly string[];
  readonly no_actions?: string;
  readonly runbooks?: readonly { readonly id: string; readonly change: string; readonly reason?: string }[];
}

/** A casestudy as its record has it; `entry` must be of that kind. */
export const casestudyOf = (entry: Entry): Casestudy => entry.data as unknown as Casestudy;

/** Roles of which nobody was present and for which no reason is given. */
export const missingRoles = ({ review }: Casestudy): Role[] =>
  ROLES.filter((role) => !review?.[role]?.length && !review?.absent?.some((one) => one.role === role));
