import { daysBetween } from '../calendar/civil-day.ts';
import { knowledgeOf } from '../knowledge/approval.ts';
import { concernsOf, standingOf } from '../knowledge/standing.ts';
import { foundIn, type Rule } from './rule.ts';

/** A published document whose day of review has passed. */
export const reviewOverdue: Rule = {
  id: 'review-overdue',
  severity: 'error',
  gate: 'time',
  check: (library, { today }) =>
    knowledgeOf(library)
      .filter((entry) => concernsOf(entry, library, today).includes('overdue'))
      .map((entry) => {
        const day = standingOf(entry, library).reviewBy!;
        return foundIn(entry, 'review-overdue', { path: ['title'] }, { day, days: daysBetween(day, today) });
      }),
};
