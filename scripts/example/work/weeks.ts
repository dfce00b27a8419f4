import { dayNumber, daysOfMonth, nextMonth, weekday, type WorkCalendar } from '../duty/days.ts';
import { TERM } from '../term.ts';

const pad = (value: number) => String(value).padStart(2, '0');

/** The ISO week of a day, `2022-W36`; a week belongs to the year of its Thursday. */
export function isoWeek(day: string): string {
  const thursday = dayNumber(day) + 4 - weekday(day);
  const year = [1, 0, -1].map((step) => Number(day.slice(0, 4)) + step).find((one) => thursday >= newYear(one))!;
  return `${year}-W${pad(Math.floor((thursday - newYear(year)) / 7) + 1)}`;
}

const newYear = (year: number) => dayNumber(`${year}-01-01`);

/** The month before. */
export function monthBefore(month: string): string {
  const [year, of] = month.split('-').map(Number) as [number, number];
  return of === 1 ? `${year - 1}-12` : `${year}-${pad(of - 1)}`;
}

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
