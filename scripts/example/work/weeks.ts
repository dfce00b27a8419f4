import { dayNumber, daysOfMonth, nextMonth, weekday, type WorkCalendar } from '../duty/days.ts';

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
 * The days of a month on which a weekly round is made: once in each ISO week, on the weekday wished for or, when that is
 * a rest day, on the last working day before it, else the first after. A week without a working day has no round.
 */
export function weeklyDays(month: string, wished: number, calendar: WorkCalendar): string[] {
  const days = [monthBefore(month), month, nextMonth(month)].flatMap((one) => workdaysOf(one, calendar));
  const weeks = Map.groupBy(days, isoWeek);
  return [...weeks.values()]
    .map((week) => week.findLast((day) => weekday(day) <= wished) ?? week[0]!)
    .filter((day) => day.startsWith(month));
}
