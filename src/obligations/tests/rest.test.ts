import { expect, test } from 'vitest';
import { a, AFTER, decisionFor, type Tiny } from '../testing-library.ts';

const shift = (id: string, start: string, end: string, onsite = ['PER-1']) =>
  a('shift', id, { start: `2022-08-${start}+08:00`, end: `2022-08-${end}+08:00`, onsite });
const duty = {
  per: 'iso-week',
  select: { kind: 'shift' },
  test: { rest: { longest: 24, between: 12, who: 'onsite' } },
};
const WEEK = '2022-W32'; // 2022-08-08 to 2022-08-14

test.each<[name: string, records: Tiny[], asOf: string, verdict: string, missing: string[]]>([
  ['a night', [shift('SH-1', '08T17:00', '09T09:00')], AFTER, 'met', []],
  ['exactly 24 hours', [shift('SH-1', '08T08:00', '09T08:00')], AFTER, 'met', []],
  [
    'a minute more than 24 hours',
    [shift('SH-1', '08T08:00', '09T08:01')],
    AFTER,
    'unmet',
    ['PER-1 2022-08-08T08:00..2022-08-09T08:01'],
  ],
  [
    'two turns that touch are one stretch',
    [shift('SH-1', '08T08:00', '09T00:00'), shift('SH-2', '09T00:00', '09T09:00')],
    AFTER,
    'unmet',
    ['PER-1 2022-08-08T08:00..2022-08-09T09:00'],
  ],
  [
    'exactly 12 hours of rest',
    [shift('SH-1', '08T08:00', '08T20:00'), shift('SH-2', '09T08:00', '09T20:00')],
    AFTER,
    'met',
    [],
  ],
  [
    'a minute less than 12 hours of rest',
    [shift('SH-1', '08T08:00', '08T20:01'), shift('SH-2', '09T08:00', '09T20:00')],
    AFTER,
    'unmet',
    ['PER-1 2022-08-08T20:01..2022-08-09T08:00'],
  ],
  [
    'too short a rest after the week before',
    [shift('SH-1', '07T08:00', '07T22:00'), shift('SH-2', '08T08:00', '08T20:00')],
    AFTER,
    'unmet',
    ['PER-1 2022-08-07T22:00..2022-08-08T08:00'],
  ],
  [
    'of two people',
    [shift('SH-1', '08T08:00', '08T20:00'), shift('SH-2', '08T20:00', '09T08:00', ['PER-2'])],
    AFTER,
    'met',
    [],
  ],
  ['good so far', [shift('SH-1', '08T08:00', '08T20:00')], '2022-08-10', 'due', []],
  ['nothing there: nobody knows', [], AFTER, 'undetermined', ['nil-return shift 2022-08']],
])('%s', (_, records, asOf, verdict, missing) => {
  const decision = decisionFor({ duty, records, asOf }, WEEK);
  expect([decision.verdict, decision.missing]).toEqual([verdict, missing]);
});

test('an open parameter', () => {
  const open = { ...duty, test: { rest: { between: { parameter: 'PRM-1' }, who: ['onsite', 'standby'] } } };
  expect(decisionFor({ duty: open, records: [shift('SH-1', '08T17:00', '09T09:00')] }, WEEK)).toMatchObject({
    verdict: 'undetermined',
    missing: ['PRM-1'],
  });
});
