import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';

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

/** Days since 1970-01-01, counted by the Gregorian calendar. */
export function dayNumber(day: string): number {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const shifted = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return (
    365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + inYear - 719468
  );
}

/** 1 for Monday to 7 for Sunday; 1970-01-01 was a Thursday. */
export const weekday = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** Every day of a month, in order. */
export function daysOfMonth(month: string): string[] {
  const count = dayNumber(`${nextMonth(month)}-01`) - dayNumber(`${month}-01`);
  return Array.from({ length: count }, (_, i) => `${month}-${pad(i + 1)}`);
}

/** The month after. */
export function nextMonth(month: string): string {
  const [year, of] = month.split('-').map(Number) as [number, number];
  return of === 12 ? `${year + 1}-01` : `${year}-${pad(of + 1)}`;
}

/** The day after, across the end of a month. */
export function dayAfter(day: string): string {
  const days = daysOfMonth(day.slice(0, 7));
  return days[days.indexOf(day) + 1] ?? `${nextMonth(day.slice(0, 7))}-01`;
}

/** The day before, across the beginning of a month. */
export function dayBefore(day: string): string {
  const [year, of] = day.split('-').map(Number) as [number, number];
  if (!day.endsWith('-01')) return `${day.slice(0, 8)}${pad(Number(day.slice(8)) - 1)}`;
  return daysOfMonth(of === 1 ? `${year - 1}-12` : `${year}-${pad(of - 1)}`).at(-1)!;
}

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
