import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { a, AFTER, decisionFor, short, type Tiny } from '../testing-library.ts';

const order = (id: string, minutes: number) =>
  a('service-order', id, {
    opened: '2022-08-10T10:00+08:00',
    arrived: new Date(Date.UTC(2022, 7, 10, 2, minutes)).toISOString().replace(/:00\.000Z$/u, 'Z'),
  });
const nil = a('nil-return', 'NIL-1', { month: '2022-08', none: ['service-order'], on: '2022-08-31' });
const duty = (least: number, more: object = {}) => ({
  per: 'month',
  select: { kind: 'service-order' },
  test: {
    ratio: { of: { duration: { from: 'opened', to: 'arrived', 'at-most': 'PT30M' } }, 'at-least': least, ...more },
  },
});
const orders = (good: number, bad: number) =>
  Array.from({ length: good + bad }, (_, index) => order(`SO-${index}`, index < good ? 30 : 31));

test.each<
  [name: string, least: number, records: Tiny[], asOf: string, verdict: string, missing: string[], measured: string]
>([
  ['exactly the share', 0.75, orders(3, 1), AFTER, 'met', [], '3/4'],
  ['just below it', 0.76, orders(3, 1), AFTER, 'unmet', ['SO-3'], '3/4'],
  ['97 of 100 are 0.97', 0.97, orders(97, 3), AFTER, 'met', [], '97/100'],
  ['all good, and more may come', 1, orders(3, 0), '2022-08-31', 'due', [], '3/3'],
  ['one bad so far', 1, orders(3, 1), '2022-08-31', 'due', ['SO-3'], '3/4'],
  [
    'nothing to divide by, and nobody says so',
    0.9,
    [],
    AFTER,
    'undetermined',
    ['nil-return service-order 2022-08'],
    '0/0',
  ],
  ['nothing to divide by, and a nil return', 0.9, [nil], AFTER, 'not-triggered', [], '0/0'],
])('%s', (_, least, records, asOf, verdict, missing, measured) => {
  expect(short(decisionFor({ duty: duty(least), records, asOf }, '2022-08'))).toEqual({ verdict, missing, measured });
});

test('an open parameter of the test inside', () => {
  const open = {
    ...duty(0.9),
    test: {
      ratio: { of: { duration: { from: 'opened', to: 'arrived', under: { parameter: 'PRM-1' } } }, 'at-least': 0.9 },
    },
  };
  expect(decisionFor({ duty: open, records: orders(1, 0) }, '2022-08')).toMatchObject({
    verdict: 'undetermined',
    missing: ['PRM-1'],
  });
});

test('of other records than the evidence: what is tied to each', () => {
  const studied = {
    per: 'term',
    test: { ratio: { of: { exists: { kind: 'casestudy' } }, over: { kind: 'incident' }, 'at-least': 0.5 } },
  };
  const records = [
    a('incident', 'INC-1', { reported: '2022-08-10T10:00+08:00' }),
    a('incident', 'INC-2', { reported: '2022-08-11T10:00+08:00' }),
    a('casestudy', 'CS-1', { incidents: ['INC-1'], review: { on: '2022-09-01' } }),
  ];
  expect(decisionFor({ duty: studied, records })).toMatchObject({ verdict: 'met', measured: '1/2' });
});

test('of members', () => {
  const share = {
    per: 'month',
    select: { kind: 'inspection' },
    test: { ratio: { of: { exists: true }, over: { members: { kind: 'asset' } }, 'at-least': 0.6 } },
  };
  const asset = (id: string) => a('asset', id, { in_service: { from: '2022-01-01' } });
  const records = [
    asset('A-1'),
    asset('A-2'),
    asset('A-3'),
    a('inspection', 'INS-1', { done_at: '2022-08-10T10:00+08:00', pass: ['A-1', 'A-2'] }),
  ];
  expect(short(decisionFor({ duty: share, records }, '2022-08'))).toEqual({
    verdict: 'met',
    missing: [],
    measured: '2/3',
  });
  expect(decisionFor({ duty: share, records: records.slice(0, 3) }, '2022-08').missing).toEqual(['A-1', 'A-2', 'A-3']);
});

test.each<[least: number, verdict: string]>([
  [0.9375, 'met'],
  [0.9376, 'unmet'],
])('of time: %d of a watch kept', (least, verdict) => {
  const kept = {
    per: 'workday',
    select: { kind: 'shift' },
    test: {
      ratio: {
        of: { 'covers-span': { demand: [{ at: '17:00', for: { hours: 16 }, min: 1 }] } },
        over: 'time',
        'at-least': least,
      },
    },
  };
  const shift = a('shift', 'SH-1', {
    start: '2022-08-10T18:00+08:00',
    end: '2022-08-11T09:00+08:00',
    onsite: ['PER-1'],
  });
  expect(decisionFor({ duty: kept, records: [shift] }, '2022-08-10').verdict).toBe(verdict);
});

test('is decided in whole numbers', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: 100 }),
      (good, bad, percent) => {
        const found = decisionFor({ duty: duty(percent / 100), records: orders(good, bad) }, '2022-08');
        expect(found.verdict).toBe(good * 100 >= percent * (good + bad) ? 'met' : 'unmet');
      },
    ),
    { numRuns: 60 },
  );
});

test('waits for records that are due after the instance', () => {
  const actions = {
    per: { quarter: { of: 'contract' } },
    test: {
      ratio: {
        over: { kind: 'action' },
        of: { deadline: { of: 'closed.on', by: { anchor: 'due' } } },
        'at-least': 1,
      },
    },
  };
  const action = (id: string, due: string, more: object = {}) =>
    a('action', id, { opened: '2022-09-01', due, ...more });
  const closed = action('ACT-1', '2022-09-20', { closed: { on: '2022-09-20' } });
  const pending = action('ACT-2', '2022-12-15');
  const decided = (records: Tiny[], asOf: string) => decisionFor({ duty: actions, records, asOf }, '2022-07-01 Q1');
  expect(decided([closed, pending], '2022-10-31')).toMatchObject({ verdict: 'due', due: '2022-12-15' });
  expect(decided([closed, pending], '2022-12-31').verdict).toBe('unmet');
  expect(decided([action('ACT-3', '2022-09-10'), pending], '2022-10-31').verdict).toBe('unmet');
  expect(decided([closed], '2022-10-31').verdict).toBe('met');
});
