/**
 * Days of the Gregorian calendar as text, `2022-09-01`: no clock, no time zone. Text sorts as the days do. Arithmetic
 * goes over the number of days since 1970-01-01.
 */
export type CivilDay = string;

const pad = (value: number) => (value < 10 ? `0${value}` : String(value));
const yearText = (year: number) => String(year).padStart(4, '0');

/** The number that two digits of a text make: days and moments are read by the hundred thousand. */
export const digitsAt = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/** Days from 1970-01-01 to a day, or to that of a moment; negative before it. */
export function dayNumber(day: CivilDay): number {
  const year = digitsAt(day, 0) * 100 + digitsAt(day, 2);
  const month = digitsAt(day, 5);
  // The year begins in March, so that the day that comes and goes is its last.
  const shifted = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digitsAt(day, 8) - 1;
  return (
    365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + inYear - 719468
  );
}

/** The day so many days after 1970-01-01. */
export function dayOfNumber(number: number): CivilDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const inEra = shifted - era * 146097;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shiftedMonth = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return `${yearText(era * 400 + year + (month <= 2 ? 1 : 0))}-${pad(month)}-${pad(day)}`;
}

/** The day so many days later; earlier when negative. */
export const addDays = (day: CivilDay, days: number): CivilDay => dayOfNumber(dayNumber(day) + days);

/** Days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: CivilDay, to: CivilDay): number => dayNumber(to) - dayNumber(from);

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export const weekday = (day: CivilDay): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** Every day from the first to the last, both included. */
export function eachDay(from: CivilDay, to: CivilDay): CivilDay[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, index) => dayOfNumber(first + index));
}

/** The month of a day, `2022-09`. */
export const monthOf = (day: CivilDay): string => day.slice(0, 7);

/** The month so many months later; earlier when negative. */
export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${yearText(Math.floor(count / 12))}-${pad((count % 12) + 1)}`;
}

/** The first day of a month. */
export const firstDay = (month: string): CivilDay => `${month}-01`;

/** The last day of a month. */
export const lastDay = (month: string): CivilDay => addDays(firstDay(addMonths(month, 1)), -1);

/**
 * The corresponding day so many months later: the same day of the month, or the last day of a shorter month (民法典 202).
 *
 * @example monthsLater('2022-06-30', 12) // '2023-06-30'
 * @example monthsLater('2023-01-31', 1) // '2023-02-28'
 */
export function monthsLater(day: CivilDay, months: number): CivilDay {
  const month = addMonths(monthOf(day), months);
  const last = lastDay(month);
  const wanted = `${month}-${day.slice(8)}`;
  return wanted < last ? wanted : last;
}

/** The ISO week of a day, `2022-W36`: a week belongs to the year of its Thursday. */
export function isoWeek(day: CivilDay): string {
  const thursday = addDays(day, 4 - weekday(day));
  const year = thursday.slice(0, 4);
  return `${year}-W${pad(Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1)}`;
}

/** The Monday of an ISO week. */
export function mondayOf(week: string): CivilDay {
  const fourth = `${week.slice(0, 4)}-01-04`;
  return addDays(fourth, 1 - weekday(fourth) + 7 * (Number(week.slice(6)) - 1));
}
