import { calendarOf } from '../calendar/calendar-of.ts';
import { addDays, type CivilDay } from '../calendar/civil-day.ts';
import { localTime, type LocalTime } from '../calendar/instant.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { deliveryStandings, type DeliveryStanding } from '../obligations/delivery-states.ts';
import { keptTurns, plannedTurns, type DutyTurn } from '../roster/assignments.ts';
import { remembered } from '../model/remembered.ts';
import type { Site } from './site.ts';

/** What the pages on duty share: the calendar, all turns, and what is due. */
export interface DutySite {
  readonly local: LocalTime;
  readonly calendar: WorkCalendar;
  readonly kept: readonly DutyTurn[];
  readonly planned: readonly DutyTurn[];
  readonly deliveries: readonly DeliveryStanding[];
  /** The first day whose duty is not judged yet: a night ends, and is written down, on the day after. */
  readonly openFrom: CivilDay;
}

/** Gathers what pages on duty share, once. */
export const dutySite = remembered(({ library, settings, today }: Site): DutySite => {
  const local = localTime(settings.timeZone);
  const calendar = calendarOf(library);
  return {
    local,
    calendar,
    // What a later day has on record was not known on this one.
    kept: keptTurns(library).filter(({ from }) => local.dayOf(from) <= today),
    planned: plannedTurns(library),
    deliveries: deliveryStandings(library, local, today),
    openFrom: addDays(today, -1),
  };
});

/** Turns in a room; what does not say its room counts for every one. */
export const inRoom = (turns: readonly DutyTurn[], room: string | undefined): DutyTurn[] =>
  turns.filter((turn) => room === undefined || turn.room === undefined || turn.room === room);
