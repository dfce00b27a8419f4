import { addDays, type CivilDay } from '../calendar/civil-day.ts';
import { durationSeconds } from '../calendar/duration.ts';
import { minutesBetween } from '../calendar/instant.ts';
import type { Library } from '../model/library.ts';
import type { Incident } from './incident.ts';
import { severityLevel } from './severity-levels.ts';

/** Whether an incident asks for a casestudy: its length, the threshold it passed, and the day by which one must be there. */
export interface CasestudyNeed {
  /** From the report to the end. */
  readonly minutes: number;
  /** The threshold in minutes. */
  readonly over: number;
  readonly due: CivilDay;
}

/**
 * What asks for a casestudy of an incident that has ended; nothing where its level asks for none or it was short enough.
 * The threshold of a service goes before that of the level (contract annex 1, section 3: 原则一 and 原则二). A threshold
 * of zero means every incident of the level.
 *
 * @example over PT30M, reported 09:16, resolved 10:14: 58 minutes, over 30
 */
export function casestudyNeed(incident: Incident, library: Library): CasestudyNeed | undefined {
  const rule = severityLevel(library, incident.severity)?.casestudy;
  if (!rule || incident.resolved === undefined) return undefined;
  const own = rule.services?.find(({ of }) => of.some((service) => incident.services?.includes(service)));
  const over = durationSeconds(own?.over ?? rule.over) / 60;
  const minutes = minutesBetween(incident.reported, incident.resolved);
  if (over > 0 && minutes <= over) return undefined;
  const days = Math.ceil(durationSeconds(rule.within ?? 'P0D') / 86400);
  return { minutes, over, due: addDays(incident.resolved.slice(0, 10), days) };
}

/** What became of the question whether to write a casestudy: written, exempted with a reason, owed, late, or none needed. */
export type StudyStanding = 'studied' | 'exempted' | 'owed' | 'overdue' | 'not-needed';

/** How an incident stands on a day with its casestudy. */
export function studyStanding(incident: Incident, library: Library, day: CivilDay): StudyStanding {
  if (incident.casestudy !== undefined) return 'studied';
  if (incident.exemption) return 'exempted';
  const need = casestudyNeed(incident, library);
  if (!need) return 'not-needed';
  return need.due < day ? 'overdue' : 'owed';
}
