import { addDays } from '../../calendar/civil-day.ts';
import type { Decision } from '../../obligations/decide.ts';
import { WORST_FIRST } from '../../obligations/result.ts';
import { contains } from '../period.ts';
import type { ReportTopic } from '../scope.ts';

/** How many days after the period what falls due is announced. */
const AHEAD = 31;

/** Verdicts that somebody must answer for. */
const NAMED = new Set<Decision['verdict']>(['unmet', 'undetermined']);

/** Duties of the contract that were decided for a part of the period, and deliveries that fall due after it. */
export const obligations: ReportTopic = {
  id: 'obligations',
  kinds: ['obligation'],
  measure: ({ decisions, deliveries, period }) => {
    const own = decisions().filter(({ from, to }) => period.from <= to && contains(period, from));
    const count = (verdict: Decision['verdict']) => own.filter((one) => one.verdict === verdict).length;
    const next = { from: addDays(period.to, 1), to: addDays(period.to, AHEAD) };
    const due = deliveries().filter((one) => contains(next, one.due ?? undefined));
    const figure = (id: 'duties-met' | 'duties-unmet' | 'duties-undetermined' | 'duties-excused', value: number) =>
      ({ id, unit: 'item', value, kind: 'obligation' }) as const;
    return {
      figures: [
        { id: 'duties-met', unit: 'item', value: { part: count('met'), whole: own.length }, kind: 'obligation' },
        figure('duties-unmet', count('unmet')),
        figure('duties-undetermined', count('undetermined')),
        figure('duties-excused', count('excused')),
        { id: 'deliveries-next', unit: 'item', value: due.length, kind: 'obligation' },
      ],
      tables: [
        {
          id: 'duties',
          columns: [
            { key: 'duty', form: 'record' },
            { key: 'instance', form: 'text' },
            { key: 'verdict', form: { words: 'verdict' } },
          ],
          rows: own
            .filter(({ verdict }) => NAMED.has(verdict))
            .sort((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict))
            .map(({ obligation, instance, verdict }) => [obligation, instance, verdict]),
        },
        {
          id: 'deliveries',
          columns: [
            { key: 'duty', form: 'record' },
            { key: 'instance', form: 'text' },
            { key: 'due', form: 'text' },
          ],
          rows: due.map(({ obligation, instance, due: day }) => [obligation, instance, day]),
        },
      ],
    };
  },
};
