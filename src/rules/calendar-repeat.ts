import { eachDay } from '../calendar/civil-day.ts';
import { noticeOf } from '../calendar/calendar-of.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import type { ValuePath } from '../model/problem.ts';
import { foundIn, type Rule } from './rule.ts';

/** A day that notices name twice: in two holidays, off and worked, in two years, or twice in a list. */
export const calendarRepeat: Rule = {
  id: 'calendar-repeat',
  severity: 'error',
  check: (library) => {
    const seen = new Map<string, Entry>();
    return entriesOf(library, 'calendar').flatMap((entry) =>
      namedDays(entry).flatMap(({ day, path }) => {
        const first = seen.get(day);
        if (!first) seen.set(day, entry);
        return first ? [foundIn(entry, 'calendar-repeat', { path }, { day, first: first.file })] : [];
      }),
    );
  },
};

function namedDays(entry: Entry): { readonly day: string; readonly path: ValuePath }[] {
  const { off, work } = noticeOf(entry);
  return [
    ...off.flatMap(({ from, to }, index) => eachDay(from, to).map((day) => ({ day, path: ['off', index, 'from'] }))),
    ...work.map((day, index) => ({ day, path: ['work', index] })),
  ];
}
