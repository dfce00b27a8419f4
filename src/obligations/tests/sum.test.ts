import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { a, AFTER, decisionFor, short, type Tiny } from '../testing-library.ts';

const training = (id: string, hours: number | string, day = '08-10', people = ['PER-1']) =>
  a('training', id, { on: `2022-${day}`, for: 'staff', hours, people });
const duty = (asked: object, per: unknown = 'month') => ({
  per,
  select: { kind: 'training' },
  test: { sum: { field: 'hours', ...asked } },
});
const two = [training('T-1', 2.5), training('T-2', '1.5', '08-31')];

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
  ['exactly enough', { min: 4 }, two, AFTER, 'met', [], '4'],
  ['enough before the month is over', { min: 2.5 }, two, '2022-08-15', 'met', [], '2.5'],
  ['too little', { min: 4.1 }, two, AFTER, 'unmet', ['2022-08 4 < 4.1'], '4'],
  ['too little so far', { min: 4 }, two, '2022-08-15', 'due', ['2022-08 2.5 < 4'], '2.5'],
  ['nothing there', { min: 1 }, [], AFTER, 'unmet', ['2022-08 0 < 1'], '0'],
  ['exactly the most', { max: 4 }, two, AFTER, 'met', [], '4'],
  ['too much', { max: 3.9 }, two, AFTER, 'unmet', ['2022-08 4 > 3.9'], '4'],
  ['nothing there and nobody says so', { max: 4 }, [], AFTER, 'undetermined', ['nil-return training 2022-08'], '0'],
  ['equal', { equals: 4 }, two, AFTER, 'met', [], '4'],
  ['tenths add up exactly', { equals: 0.3 }, [training('T-1', 0.1), training('T-2', 0.2)], AFTER, 'met', [], '0.3'],
  ['open parameter', { min: { parameter: 'PRM-1' } }, two, AFTER, 'undetermined', ['PRM-1'], null],
  [
    'for each value of a field',
    { min: 2, by: 'people' },
    [training('T-1', 2, '08-10', ['PER-1', 'PER-2']), training('T-2', 1, '08-11', ['PER-3'])],
    AFTER,
    'unmet',
    ['PER-3 1 < 2'],
    '2, 2, 1',
  ],
])('%s', (_, asked, records, asOf, verdict, missing, measured) => {
  expect(short(decisionFor({ duty: duty(asked), records, asOf }, '2022-08'))).toEqual({ verdict, missing, measured });
});

test.each<[name: string, hours: number, verdict: string, missing: string[]]>([
  ['exactly the part', 20, 'met', []],
  ['an hour less', 19, 'unmet', ['PER-1 19 < 40 × 181/365']],
])('of each member, in proportion to the days on post: %s', (_, hours, verdict, missing) => {
  const perPerson = duty({ min: 40, prorate: true }, { member: { kind: 'person', 'as-of': 'any-day' } });
  const person = a('person', 'PER-1', { on_post: '2023-01-01' });
  const records = [person, training('T-1', hours, '12-20'), training('T-2', 40, '08-10', ['PER-2'])];
  expect(decisionFor({ duty: perPerson, records }, 'PER-1')).toMatchObject({ verdict, missing });
});

test('is what adding hundredths finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 8 }), (hundredths) => {
      const records = hundredths.map((value, index) => training(`T-${index}`, value / 100));
      const total = hundredths.reduce((left, right) => left + right, 0) / 100;
      expect(decisionFor({ duty: duty({ equals: total }), records }, '2022-08').verdict).toBe('met');
      expect(decisionFor({ duty: duty({ min: total + 0.01 }), records }, '2022-08').verdict).toBe('unmet');
    }),
    { numRuns: 60 },
  );
});
