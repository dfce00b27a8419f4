import { eachDay, weekday } from '../calendar/civil-day.ts';
import { noticeOf } from '../calendar/calendar-of.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import type { ValuePath } from '../model/problem.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/** A day that a notice cannot name so: of another year, a make-up day in the week, or a festival that is no day off. */
export const calendarDay: Rule = {
  id: 'calendar-day',
  severity: 'error',
  check: (library) => entriesOf(library, 'calendar').flatMap(checkNotice),
};

function checkNotice(entry: Entry): Found[] {
  const { year, off, work, lawful } = noticeOf(entry);
  const free = new Set(off.flatMap(({ from, to }) => eachDay(from, to)));
  const report = (code: 'year' | 'weekday' | 'lawful', path: ValuePath, day: string) =>
    foundIn(entry, `calendar-day/${code}`, { path }, { day, year });
  return [
    ...off.flatMap(({ from, to }, index) => [
      ...(isOf(year, from) ? [] : [report('year', ['off', index, 'from'], from)]),
      ...(isOf(year, to) ? [] : [report('year', ['off', index, 'to'], to)]),
    ]),
    ...work.flatMap((day, index) => [
      ...(isOf(year, day) ? [] : [report('year', ['work', index], day)]),
      ...(weekday(day) > 5 ? [] : [report('weekday', ['work', index], day)]),
    ]),
    ...lawful.flatMap((day, index) => (free.has(day) ? [] : [report('lawful', ['lawful', index], day)])),
  ];
}

/** The last week of December may belong to the notice of the year after: New Year's Day with the weekend before it. */
const isOf = (year: string, day: string) =>
  day.startsWith(year) || (day.startsWith(`${Number(year) - 1}-12`) && day.slice(8) >= '25');
