import { daysBetween, type CivilDay } from './civil-day.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Days off in a row that a notice gives for one holiday. */
export interface HolidayBlock {
  /** Human and stable, `2022-10-01 国庆节`. */
  readonly key: string;
  readonly name: string;
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly days: number;
}

/**
 * Blocks of at least so many days whose first day lies from the first to the last day, in order. What is due
 * before a block counts workdays strictly before its first day, so that a weekend right before it changes nothing.
 */
export function holidayBlocks(calendar: WorkCalendar, from: CivilDay, to: CivilDay, minDays = 1): HolidayBlock[] {
  return calendar.notices
    .flatMap(({ off }) => off)
    .filter((one) => from <= one.from && one.from <= to)
    .map((one) => ({
      ...one,
      key: `${one.from} ${one.name}`,
      days: daysBetween(one.from, one.to) + 1,
    }))
    .filter(({ days }) => days >= minDays)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
