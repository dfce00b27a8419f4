import { assignmentsOf, type DutyTurn } from '../roster/assignments.ts';
import { loadsOf } from '../roster/year-load.ts';
import { dutySite } from './duty-site.ts';
import { phoneOf, type PhoneView } from './phone.ts';
import type { Site } from './site.ts';
import { linkTo, type LinkView } from './value.ts';

/** What one person carries, with the number under which to reach them. */
export interface LoadRow {
  readonly person: LinkView;
  readonly phone: PhoneView | undefined;
  readonly nights: number;
  readonly restDays: number;
  readonly lawfulDays: number;
  readonly standby: number;
  readonly hours: number;
}

/** What everybody carries, by id. */
export function loadRows(site: Site, turns: readonly DutyTurn[]): LoadRow[] {
  const { calendar, local } = dutySite(site);
  return loadsOf(turns.flatMap(assignmentsOf), calendar, local).map((load) => ({
    person: linkTo(load.person, site.library),
    phone: phoneOf(load.person, site.library),
    nights: load.turns.night,
    restDays: load.turns.weekend,
    lawfulDays: load.turns.lawful,
    standby: load.standby,
    hours: Object.values(load.hours).reduce((sum, hours) => sum + hours, 0),
  }));
}
