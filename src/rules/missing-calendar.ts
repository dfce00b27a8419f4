import { noticeOf } from '../calendar/calendar-of.ts';
import { entriesOf, type Library } from '../model/library.ts';
import { foundIn, type Rule } from './rule.ts';

/** Duty in a year without a notice: nobody can tell its workdays from its rest days. */
export const missingCalendar: Rule = {
  id: 'missing-calendar',
  severity: 'error',
  check: (library) => {
    const covered = new Set(entriesOf(library, 'calendar').map((entry) => noticeOf(entry).year));
    return dutyYears(library).flatMap(({ entry, year, path }) => {
      if (covered.has(year)) return [];
      covered.add(year);
      return [foundIn(entry, 'missing-calendar', { path }, { year })];
    });
  },
};

/** Years in which duty is planned or kept, each with a record that says so. */
function dutyYears(library: Library) {
  return [
    ...entriesOf(library, 'roster-plan').map((entry) => ({ entry, path: ['covers', 'to'] })),
    ...entriesOf(library, 'shift').map((entry) => ({ entry, path: ['start'] })),
  ].map((one) => ({ ...one, year: (one.entry.day ?? '').slice(0, 4) }));
}
