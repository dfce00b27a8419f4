import { sumOf, tally } from '../measure.ts';
import { dataOf, placedIn, type ReportTopic } from '../scope.ts';

interface CardOrder {
  readonly op: string;
  readonly count: number;
  readonly delivered?: unknown;
}

/** Orders of the card system: how many, and how many cards, by what was done with them. */
export const cards: ReportTopic = {
  id: 'cards',
  kinds: ['card-order'],
  measure: (scope) => {
    const data = placedIn(scope, 'card-order').map(dataOf<CardOrder>);
    const cardsOf = (own: readonly CardOrder[]) => sumOf(own, ({ count }) => count);
    return {
      figures: [
        { id: 'card-orders', unit: 'order', value: data.length, kind: 'card-order' },
        { id: 'cards', unit: 'card', value: cardsOf(data), kind: 'card-order' },
      ],
      tables: [
        {
          id: 'cards-operation',
          columns: [
            { key: 'operation', form: { kind: 'card-order', field: 'op' } },
            { key: 'count', form: 'number' },
            { key: 'cards', form: 'number' },
          ],
          rows: tally(data, ({ op }) => [op]).map(([op, own]) => [op, own.length, cardsOf(own)]),
        },
      ],
    };
  },
};
