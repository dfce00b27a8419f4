import { expect, test } from 'vitest';
import { a, AFTER, decisionFor, short, type Tiny } from '../testing-library.ts';

const visit = (id: string, day: string, by = 'PER-1') =>
  a('maintenance', id, { done_at: `2022-08-${day}T10:00+08:00`, by: [by] });
const nil = (none: string) => a('nil-return', 'NIL-1', { month: '2022-08', none: [none], on: '2022-08-31' });
const duty = (asked: object) => ({ per: 'month', select: { kind: 'maintenance' }, test: { count: asked } });
const three = [visit('M-1', '01'), visit('M-2', '15'), visit('M-3', '31', 'PER-2')];

test.each<
  [
    name: string,
    asked: object,
    records: Tiny[],
    asOf: string,
    verdict: string,
    missing: string[],
    measured: string | null,
  ]
>([
  ['exactly as many as asked', { min: 3 }, three, AFTER, 'met', [], '3'],
  ['one more than asked', { min: 2 }, three, AFTER, 'met', [], '3'],
  ['one short', { min: 4 }, three, AFTER, 'unmet', ['maintenance 2022-08 ×1'], '3'],
  ['one short, month open', { min: 4 }, three, '2022-08-31', 'due', ['maintenance 2022-08 ×1'], '3'],
  ['half of them known', { min: 2 }, three, '2022-08-14', 'due', ['maintenance 2022-08 ×1'], '1'],
  ['nothing there', { min: 1 }, [], AFTER, 'unmet', ['maintenance 2022-08 ×1'], '0'],
  ['exactly the most', { max: 3 }, three, AFTER, 'met', [], '3'],
  ['the most, while more may come', { max: 3 }, three, '2022-08-31', 'due', [], '3'],
  ['one too many, at once', { max: 2 }, three, '2022-08-31', 'unmet', ['maintenance 2022-08 3 > 2'], '3'],
  ['nothing there and nobody says so', { max: 2 }, [], AFTER, 'undetermined', ['nil-return maintenance 2022-08'], '0'],
  ['nothing there, and a nil return', { max: 2 }, [nil('maintenance')], AFTER, 'met', [], '0'],
  ['equal', { equals: 3 }, three, AFTER, 'met', [], '3'],
  ['equal, too many', { equals: 2 }, three, AFTER, 'unmet', ['maintenance 2022-08 3 > 2'], '3'],
  ['different people', { min: 2, distinct: 'by' }, three, AFTER, 'met', [], '2'],
  ['the same people', { min: 3, distinct: 'by' }, three, AFTER, 'unmet', ['maintenance 2022-08 ×1'], '2'],
  ['different values of two fields', { min: 4, distinct: ['by', 'id'] }, three, AFTER, 'met', [], '5'],
  ['open parameter', { min: { parameter: 'PRM-1' } }, three, AFTER, 'undetermined', ['PRM-1'], null],
  [
    'open parameter, before the month',
    { min: { parameter: 'PRM-1' } },
    [],
    '2022-07-31',
    'undetermined',
    ['PRM-1'],
    null,
  ],
])('%s', (_, asked, records, asOf, verdict, missing, measured) => {
  expect(short(decisionFor({ duty: duty(asked), records, asOf }, '2022-08'))).toEqual({ verdict, missing, measured });
});

test('a parameter counts as it was on the first day of the month', () => {
  const records = [
    ...three,
    a('parameter', 'PRM-1', {
      values: [
        { from: '2022-07-15', value: 3 },
        { from: '2022-08-02', value: 4 },
      ],
    }),
  ];
  const asked = { duty: duty({ min: { parameter: 'PRM-1' } }), records };
  expect(decisionFor(asked, '2022-08').verdict).toBe('met');
  expect(decisionFor(asked, '2022-09').missing).toEqual(['maintenance 2022-09 ×4']);
  // In July it was agreed in the middle: the first value counts for the whole month.
  expect(decisionFor(asked, '2022-07').missing).toEqual(['maintenance 2022-07 ×3']);
});
