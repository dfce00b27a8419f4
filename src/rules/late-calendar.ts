import { noticeOf } from '../calendar/calendar-of.ts';
import { entriesOf } from '../model/library.ts';
import { foundIn, type Rule } from './rule.ts';

/** From November on, a calendar that does not know the next year: its notice comes at about that time. */
export const lateCalendar: Rule = {
  id: 'late-calendar',
  severity: 'warning',
  check: (library, { today }) => {
    const last = entriesOf(library, 'calendar').at(-1);
    const next = String(Number(today.slice(0, 4)) + 1);
    if (!last || today.slice(5) < '11-01' || noticeOf(last).year >= next) return [];
    return [foundIn(last, 'late-calendar', { path: ['id'] }, { year: next })];
  },
};
