import { rows } from './example-files.ts';

/** Days and months of the example, counted by hand from a Wednesday, with the rest days of the State Council's notices. */
const LENGTHS: readonly (readonly [month: string, days: number])[] = [
  ['2022-06', 30],
  ['2022-07', 31],
  ['2022-08', 31],
  ['2022-09', 30],
  ['2022-10', 31],
  ['2022-11', 30],
  ['2022-12', 31],
  ['2023-01', 31],
  ['2023-02', 28],
  ['2023-03', 31],
  ['2023-04', 30],
  ['2023-05', 31],
  ['2023-06', 30],
  ['2023-07', 31],
  ['2023-08', 31],
];

/** The twelve months of the service term. */
export const MONTHS = LENGTHS.slice(1, 13).map(([month]) => month);

/** Every day from June 2022 to August 2023; the first is a Wednesday. */
const DAYS = LENGTHS.flatMap(([month, days]) =>
  Array.from({ length: days }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`),
);

/** The days of the service term. */
export const TERM = DAYS.filter((day) => '2022-07-01' <= day && day <= '2023-06-30');

interface Notice {
  readonly off: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly work: readonly string[];
}

const notices = ['2022', '2023'].flatMap((year) => rows(`calendar/${year}.yaml`)) as unknown as Notice[];

/** The holidays that fall within the term. */
export const HOLIDAYS = notices
  .flatMap(({ off }) => off)
  .filter(({ from, to }) => TERM[0]! <= from && to <= TERM.at(-1)!);

/** Whether nobody works on a day: a holiday, or a weekend that is not worked. */
export function isRest(day: string): boolean {
  if (notices.some(({ off }) => off.some(({ from, to }) => from <= day && day <= to))) return true;
  if (notices.some(({ work }) => work.includes(day))) return false;
  const weekday = (DAYS.indexOf(day) + 3) % 7;
  return weekday === 6 || weekday === 0;
}

/** The workday so many workdays before a day, or after it when the count is negative. */
export function workdayBefore(day: string, count: number): string {
  const step = count > 0 ? -1 : 1;
  let at = DAYS.indexOf(day);
  for (let left = Math.abs(count); left > 0;) {
    at += step;
    if (!isRest(DAYS[at]!)) left -= 1;
  }
  return DAYS[at]!;
}

/** The Thursdays of the term's ISO weeks, of which each week of rounds is named. */
export const THURSDAYS = TERM.filter((day) => (DAYS.indexOf(day) + 3) % 7 === 4);

/** Minutes from one moment of the example to a later one. */
export function minutesBetween(from: string, until: string): number {
  const at = (moment: string) =>
    DAYS.indexOf(moment.slice(0, 10)) * 1440 + Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
  return at(until) - at(from);
}
