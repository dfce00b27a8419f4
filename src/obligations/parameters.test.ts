import { expect, test } from 'vitest';
import { knownOn } from './known-on.ts';
import { parameterOn, valuesInForce } from './parameters.ts';
import { a, decisionFor, libraryOf, LOCAL, TERM, verdictsFor, type Tiny } from './testing-library.ts';

const contract = a('contract', 'CT-1', { ...TERM, total: 1, precedence: ['amendment', 'body', 'annex'] });
const clauses = [a('clause', 'B1', { part: 'body' }), a('clause', 'A1', { part: 'annex1' })];
const doc = a('doc', 'DOC-1', { issued_on: '2022-07-10' });
const amendment = (more: object = {}) =>
  a('amendment', 'AM-1', { effective_on: '2022-11-01', signed: [{ by: 'PER-1', on: '2022-12-10' }], ...more });
const values = (...list: [from: string, value: unknown, source: string][]) =>
  a('parameter', 'PRM-1', { values: list.map(([from, value, source]) => ({ from, value, source })) });
const library = (...records: Tiny[]) => libraryOf([contract, ...clauses, doc, ...records]);

test.each<[name: string, list: [string, unknown, string][], day: string, wanted: unknown]>([
  ['before the first', [['2022-07-01', 1, 'A1']], '2022-06-30', undefined],
  ['on its first day', [['2022-07-01', 1, 'A1']], '2022-07-01', 1],
  [
    'the later of equal rank',
    [
      ['2022-07-01', 1, 'A1'],
      ['2022-09-01', 2, 'A1'],
    ],
    '2022-09-01',
    2,
  ],
  [
    'the body before the annex, though earlier',
    [
      ['2022-07-01', 1, 'B1'],
      ['2022-09-01', 2, 'A1'],
    ],
    '2022-10-01',
    1,
  ],
  [
    'the annex until the body comes',
    [
      ['2022-07-01', 2, 'A1'],
      ['2022-09-01', 1, 'B1'],
    ],
    '2022-08-31',
    2,
  ],
  [
    'an amendment before all',
    [
      ['2022-07-01', 1, 'B1'],
      ['2022-11-01', 3, 'AM-1'],
    ],
    '2022-11-01',
    3,
  ],
  [
    'a paper that the order does not name, last',
    [
      ['2022-07-01', 2, 'A1'],
      ['2022-07-10', 4, 'DOC-1'],
    ],
    '2022-10-01',
    2,
  ],
  ['a paper that fills a gap', [['2022-07-10', 4, 'DOC-1']], '2022-10-01', 4],
  ['a source that is not known', [['2022-07-01', 1, 'DOC-9']], '2022-10-01', undefined],
])('%s', (_, list, day, wanted) => {
  expect(parameterOn(library(values(...list), amendment()), 'PRM-1', day)).toBe(wanted);
});

test('values that lose are kept, with where they come from', () => {
  const found = valuesInForce(
    library(values(['2022-07-01', 5, 'A1'], ['2022-07-01', 10, 'B1'], ['2022-11-01', 3, 'AM-1']), amendment()),
    'PRM-1',
  );
  expect(found).toEqual([
    { from: '2022-07-01', value: 10, source: 'B1', losing: [{ from: '2022-07-01', value: 5, source: 'A1' }] },
    {
      from: '2022-11-01',
      value: 3,
      source: 'AM-1',
      losing: [
        { from: '2022-07-01', value: 10, source: 'B1' },
        { from: '2022-07-01', value: 5, source: 'A1' },
      ],
    },
  ]);
});

test('an amendment counts once it is recorded, from the day on which it takes effect', () => {
  const all = library(
    values(['2022-07-01', 1, 'B1'], ['2022-11-01', 3, 'AM-1']),
    amendment({ recorded_at: '2022-12-15T10:00+08:00' }),
  );
  const on = (asOf: string) => parameterOn(knownOn(all, asOf, LOCAL), 'PRM-1', '2022-11-05');
  expect([on('2022-12-14'), on('2022-12-15')]).toEqual([1, 3]);
});

test('an amendment that nobody signed gives nothing', () => {
  const all = library(values(['2022-11-01', 3, 'AM-1']), amendment({ signed: [] }));
  expect(parameterOn(all, 'PRM-1', '2022-11-05')).toBeUndefined();
});

test('it changes verdicts of days gone by, and never those before it takes effect', () => {
  const duty = { per: 'month', select: { kind: 'drill' }, test: { count: { min: { parameter: 'PRM-1' } } } };
  const records = [
    contract,
    ...clauses,
    values(['2022-07-01', 2, 'B1'], ['2022-11-01', 1, 'AM-1']),
    amendment(),
    ...['10', '11'].map((month) => a('drill', `DR-${month}`, { start: `2022-${month}-05T10:00+08:00` })),
  ];
  const on = (asOf: string, key: string) => decisionFor({ duty, records, asOf }, key).verdict;
  expect([on('2022-12-09', '2022-11'), on('2022-12-10', '2022-11'), on('2022-12-10', '2022-10')]).toEqual([
    'unmet',
    'met',
    'unmet',
  ]);
  expect(verdictsFor({ duty, records }).parameters).toMatchObject([
    { parameter: 'PRM-1', values: [{ value: 2 }, { value: 1, losing: [{ value: 2 }] }] },
  ]);
});
