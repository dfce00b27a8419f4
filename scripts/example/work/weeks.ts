import { addMonths, isoWeek } from '../../../src/calendar/civil-day.ts';
import { daysOfMonth, nextMonth, type WorkCalendar } from '../duty/days.ts';
import { TERM } from '../term.ts';

/** The month before. */
export const monthBefore = (month: string): string => addMonths(month, -1);

/** The working days of a month, in order. */
export const workdaysOf = (month: string, calendar: WorkCalendar): string[] =>
  daysOfMonth(month).filter((day) => !calendar.isRest(day));

/**
 * The working days of each ISO week that touches a month. A week that the term cuts counts with what is left of it, unless
 * that is less than half of its working days.
 */
export function workWeeks(month: string, calendar: WorkCalendar): string[][] {
  const days = [monthBefore(month), month, nextMonth(month)].flatMap((one) => workdaysOf(one, calendar));
  const weeks = [...Map.groupBy(days, isoWeek).values()].filter((week) => week.some((day) => day.startsWith(month)));
  return weeks.flatMap((week) => {
    const inTerm = week.filter((day) => TERM.from <= day && day <= TERM.to);
    return inTerm.length * 2 >= week.length ? [inTerm] : [];
  });
}

export { isoWeek };
