import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { addDays, addMonths, dayNumber, eachDay, firstDay, lastDay, weekday } from '../../../src/calendar/civil-day.ts';

export { dayNumber, weekday };

/** One year of the official calendar as `content/calendar/` holds it. */
interface Year {
  readonly off: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly work?: readonly string[];
}

/** Tells working days from rest days. */
export interface WorkCalendar {
  isRest(day: string): boolean;
}

/** A block of days off as the State Council announced it. */
export interface Holiday {
  /** The year of the notice that announced it. */
  readonly year: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** Reads the years that the months touch, and answers from them. */
export function readCalendar(years: readonly string[]): WorkCalendar {
  const all = years.map(readYear);
  return {
    isRest: (day) => {
      if (all.some(({ work }) => work?.includes(day))) return false;
      return weekday(day) > 5 || all.some(({ off }) => off.some(({ from, to }) => from <= day && day <= to));
    },
  };
}

/** The holidays that the notices of the years announced, in order. */
export const readHolidays = (years: readonly string[]): Holiday[] =>
  years.flatMap((year) => readYear(year).off.map((off) => ({ year, ...off })));

function readYear(year: string): Year {
  const folder = join(import.meta.dirname, '..', '..', '..', 'content', 'calendar');
  const read = load(readFileSync(join(folder, `${year}.yaml`), 'utf8'), { schema: CORE_SCHEMA });
  return [read].flat()[0] as Year;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** The month after. */
export const nextMonth = (month: string): string => addMonths(month, 1);

/** Every day of a month, in order. */
export const daysOfMonth = (month: string): string[] => eachDay(firstDay(month), lastDay(month));

/** The day after, across the end of a month. */
export const dayAfter = (day: string): string => addDays(day, 1);

/** The day before, across the beginning of a month. */
export const dayBefore = (day: string): string => addDays(day, -1);

/**
 * The workday that lies a number of full workdays before a day.
 *
 * @example workdaysBefore('2022-10-01', 10, calendar) // '2022-09-19', the day by which the plan of that holiday is due
 */
export function workdaysBefore(day: string, count: number, calendar: WorkCalendar): string {
  let found = day;
  for (let left = count; left > 0;) {
    found = dayBefore(found);
    if (!calendar.isRest(found)) left--;
  }
  return found;
}

/** The minutes of a day that begin at a clock time: `17:05` is 1025. */
export const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** A moment in the zone of the example; minutes beyond midnight fall on the days after. */
export function moment(day: string, minutes: number): string {
  if (minutes >= 1440) return moment(dayAfter(day), minutes - 1440);
  return `${day}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}+08:00`;
}

/** A moment some minutes after another. */
export const later = (at: string, minutes: number): string =>
  moment(at.slice(0, 10), minutesOf(at.slice(11, 16)) + minutes);

/** Minutes from one moment to a later one. */
export const minutesBetween = (from: string, until: string): number =>
  (dayNumber(until.slice(0, 10)) - dayNumber(from.slice(0, 10))) * 1440 +
  minutesOf(until.slice(11, 16)) -
  minutesOf(from.slice(11, 16));
