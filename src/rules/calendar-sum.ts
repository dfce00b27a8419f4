import { eachDay, weekday } from '../calendar/civil-day.ts';
import { noticeOf } from '../calendar/calendar-of.ts';
import { entriesOf } from '../model/library.ts';
import { foundIn, type Rule } from './rule.ts';

/**
 * A notice whose days do not add up. Make-up days move rest, they take none away: weekdays off less make-up days are the
 * festivals by law, 11 a year up to 2024 and 13 since.
 */
export const calendarSum: Rule = {
  id: 'calendar-sum',
  severity: 'error',
  check: (library) =>
    entriesOf(library, 'calendar').flatMap((entry) => {
      const { off, work, lawful } = noticeOf(entry);
      const free = off.flatMap(({ from, to }) => eachDay(from, to)).filter((day) => weekday(day) <= 5).length;
      if (free - work.length === lawful.length) return [];
      const values = { free, work: work.length, sum: free - work.length, lawful: lawful.length };
      return [foundIn(entry, 'calendar-sum', { path: ['off'], key: true }, values)];
    }),
};
