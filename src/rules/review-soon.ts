import { daysBetween } from '../calendar/civil-day.ts';
import { knowledgeOf } from '../knowledge/approval.ts';
import { concernsOf, standingOf } from '../knowledge/standing.ts';
import { foundIn, type Rule } from './rule.ts';

/** A published document whose day of review is near. */
export const reviewSoon: Rule = {
  id: 'review-soon',
  severity: 'warning',
  gate: 'time',
  check: (library, { today }) =>
    knowledgeOf(library)
      .filter((entry) => concernsOf(entry, library, today).includes('soon'))
      .map((entry) => {
        const day = standingOf(entry, library).reviewBy!;
        return foundIn(entry, 'review-soon', { path: ['title'] }, { day, days: daysBetween(today, day) });
      }),
};
