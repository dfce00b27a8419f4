import { addDays, firstDay, lastDay, type CivilDay } from './civil-day.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * Counting in workdays. The day of the event is not counted, forwards or backwards (民法典 201). Nothing is given where
 * a day on the way is not covered by a notice.
 */

function step(calendar: WorkCalendar, from: CivilDay, count: number, by: 1 | -1): CivilDay | undefined {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, by);
    const kind = calendar.of(day);
    if (!kind) return undefined;
    if (kind.isWorkday) left--;
  }
  return day;
}

/** The n-th workday after a day. */
export const workdaysAfter = (calendar: WorkCalendar, day: CivilDay, count: number): CivilDay | undefined =>
  step(calendar, day, count, 1);

/** The n-th workday strictly before a day. */
export const workdaysBefore = (calendar: WorkCalendar, day: CivilDay, count: number): CivilDay | undefined =>
  step(calendar, day, count, -1);

/** The first workday of a month. */
export const firstWorkday = (calendar: WorkCalendar, month: string): CivilDay | undefined =>
  workdaysAfter(calendar, addDays(firstDay(month), -1), 1);

/** The last workday of a month. */
export const lastWorkday = (calendar: WorkCalendar, month: string): CivilDay | undefined =>
  workdaysBefore(calendar, addDays(lastDay(month), 1), 1);

/** The day itself when it is a workday, else the next one (民法典 203). */
export const rolledForward = (calendar: WorkCalendar, day: CivilDay): CivilDay | undefined =>
  workdaysAfter(calendar, addDays(day, -1), 1);

/** The day itself when it is a workday, else the one before. */
export const rolledBack = (calendar: WorkCalendar, day: CivilDay): CivilDay | undefined =>
  workdaysBefore(calendar, addDays(day, 1), 1);

/** Workdays from the first to the last day, both included; nothing when a day is not covered. */
export function workdayCount(calendar: WorkCalendar, from: CivilDay, to: CivilDay): number | undefined {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const kind = calendar.of(day);
    if (!kind) return undefined;
    if (kind.isWorkday) count++;
  }
  return count;
}
