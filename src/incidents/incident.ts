import type { CivilDay } from '../calendar/civil-day.ts';
import type { Entry } from '../model/library.ts';

/** What an incident's record says. Moments are written with their offset. */
export interface Incident {
  readonly severity: string;
  readonly source: string;
  readonly channel?: string;
  readonly detected: string;
  readonly reported: string;
  readonly confirmed?: string;
  readonly notified_at?: string;
  readonly responded?: string;
  readonly resolved?: string;
  readonly by?: readonly string[];
  readonly notified?: readonly string[];
  readonly sites?: readonly string[];
  readonly services?: readonly string[];
  readonly affects?: readonly string[];
  readonly cause?: string;
  readonly recovery?: readonly { readonly method: string; readonly temporary: boolean; readonly follow_up?: string }[];
  readonly used_runbooks?: readonly { readonly id: string; readonly outcome: string }[];
  readonly casestudy?: string;
  readonly exemption?: {
    readonly principle: string;
    readonly minutes: number;
    readonly impact: string;
    readonly by: string;
  };
}

/** An incident as its record has it; `entry` must be of that kind. */
export const incidentOf = (entry: Entry): Incident => entry.data as unknown as Incident;

/** Whether an incident had ended on a day. */
export const isResolved = ({ resolved }: Incident, day: CivilDay): boolean =>
  resolved !== undefined && resolved.slice(0, 10) <= day;
