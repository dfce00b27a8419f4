import { expect, test } from 'vitest';
import { a, AFTER, decisionFor, short, type Tiny } from '../testing-library.ts';

const outage = (id: string, detected: string, resolved?: string, affects = ['SYS-1']) =>
  a('incident', id, {
    detected: `2022-${detected}+08:00`,
    reported: `2022-${detected}+08:00`,
    ...(resolved && { resolved: `2022-${resolved}+08:00` }),
    affects,
  });
const window = (id: string, start: string, end: string, approved = '2022-07-01') =>
  a('change', id, {
    systems: ['SYS-1'],
    window: { start: `2022-${start}+08:00`, end: `2022-${end}+08:00` },
    approved: { on: approved },
  });
const system = a('system', 'SYS-1');
const nil = a('nil-return', 'NIL-1', { month: '2022-09', none: ['incident'], on: '2022-09-30' });
const duty = (asked: object = {}) => ({
  per: { member: { kind: 'system' }, per: 'month' },
  test: { time: { of: { kind: 'incident' }, from: 'detected', to: 'resolved', 'at-most': 'PT2H', ...asked } },
});
const minus = { select: { kind: 'change' }, from: 'window.start', to: 'window.end' };

test.each<
  [name: string, asked: object, records: Tiny[], asOf: string, verdict: string, missing: string[], measured: string]
>([
  ['exactly the most', {}, [outage('INC-1', '09-05T10:00', '09-05T12:00')], AFTER, 'met', [], 'PT2H'],
  [
    'a minute more',
    {},
    [outage('INC-1', '09-05T10:00', '09-05T12:01')],
    AFTER,
    'unmet',
    ['2022-09-05T10:00..2022-09-05T12:01'],
    'PT2H1M',
  ],
  [
    'two at once count once',
    {},
    [outage('INC-1', '09-05T10:00', '09-05T11:30'), outage('INC-2', '09-05T11:00', '09-05T12:00')],
    AFTER,
    'met',
    [],
    'PT2H',
  ],
  [
    'less announced maintenance',
    { minus },
    [outage('INC-1', '09-05T10:00', '09-05T13:00'), window('CHG-1', '09-05T09:00', '09-05T11:00')],
    AFTER,
    'met',
    [],
    'PT2H',
  ],
  [
    'the part after the window',
    { minus, 'at-most': 'PT1H' },
    [outage('INC-1', '09-05T10:00', '09-05T13:00'), window('CHG-1', '09-05T09:00', '09-05T11:00')],
    AFTER,
    'unmet',
    ['2022-09-05T11:00..2022-09-05T13:00'],
    'PT2H',
  ],
  ['of another system', {}, [outage('INC-1', '09-05T10:00', '09-06T10:00', ['SYS-2']), nil], AFTER, 'met', [], 'PT0M'],
  ['cut to the month', {}, [outage('INC-1', '08-31T12:00', '09-01T01:00')], AFTER, 'met', [], 'PT1H'],
  ['going on', {}, [outage('INC-1', '09-05T22:30')], '2022-09-05', 'due', [], 'PT1H30M'],
  [
    'going on, and too long',
    {},
    [outage('INC-1', '09-05T21:30')],
    '2022-09-05',
    'unmet',
    ['2022-09-05T21:30..2022-09-06T00:00'],
    'PT2H30M',
  ],
  ['nothing happened and nobody says so', {}, [], AFTER, 'undetermined', ['nil-return incident 2022-09'], 'PT0M'],
  ['nothing happened, and a nil return', {}, [nil], AFTER, 'met', [], 'PT0M'],
  [
    'a share, exactly',
    { 'at-most': undefined, 'share-at-least': 0.99 },
    [outage('INC-1', '09-05T00:00', '09-05T07:12')],
    AFTER,
    'met',
    [],
    '0.99',
  ],
  [
    'a share, a minute too little; it is never rounded up',
    { 'at-most': undefined, 'share-at-least': 0.99 },
    [outage('INC-1', '09-05T00:00', '09-05T07:13')],
    AFTER,
    'unmet',
    ['2022-09-05T00:00..2022-09-05T07:13'],
    '0.98997',
  ],
  [
    'within the hours of operation',
    { within: { at: '06:00', for: { hours: 16 } } },
    [outage('INC-1', '09-05T20:00', '09-06T08:00')],
    AFTER,
    'unmet',
    ['2022-09-05T20:00..2022-09-05T22:00', '2022-09-06T06:00..2022-09-06T08:00'],
    'PT4H',
  ],
  [
    'within working hours',
    { within: 'working', 'at-most': 'PT8H' },
    [outage('INC-1', '09-09T10:00', '09-13T10:00')],
    AFTER,
    'met',
    [],
    'PT7H',
  ],
])('%s', (_, asked, records, asOf, verdict, missing, measured) => {
  const asks = { duty: duty(asked), records: [system, ...records], asOf };
  expect(short(decisionFor(asks, 'SYS-1 2022-09'))).toEqual({ verdict, missing, measured });
});

test('what lasts longer than a month reaches into each', () => {
  const records = [system, outage('INC-1', '08-01T00:00', '11-15T00:00')];
  expect(decisionFor({ duty: duty(), records }, 'SYS-1 2022-10').measured).toBe('PT744H');
});

test('excused days are taken out of the outage and of the month', () => {
  const excusal = a('excusal', 'EXC-1', {
    obligations: ['OB-1'],
    members: ['SYS-1'],
    from: '2022-09-01',
    to: '2022-09-29',
    signed: [{ by: 'PER-90', on: '2022-08-30' }],
  });
  const share = duty({ 'at-most': undefined, 'share-at-least': 0.9 });
  const records = [system, excusal, outage('INC-1', '09-29T12:00', '09-30T03:00')];
  expect(decisionFor({ duty: share, records }, 'SYS-1 2022-09')).toMatchObject({
    verdict: 'unmet',
    measured: '0.875',
    excusals: ['EXC-1'],
  });
});

test('open parameters and hours that nobody named', () => {
  const records = [system, outage('INC-1', '09-05T10:00', '09-05T12:00')];
  expect(decisionFor({ duty: duty({ 'at-most': { parameter: 'PRM-1' } }), records }, 'SYS-1 2022-09').missing).toEqual([
    'PRM-1',
  ]);
  expect(decisionFor({ duty: duty({ within: { working: '夜间' } }), records }, 'SYS-1 2022-09')).toMatchObject({
    verdict: 'undetermined',
    missing: ['working_hours 夜间'],
  });
});
