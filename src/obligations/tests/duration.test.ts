import { expect, test } from 'vitest';
import { a, AFTER, decisionFor, short, verdictsFor, type Tiny } from '../testing-library.ts';

const incident = (responded: string | undefined, reported = '2022-08-10T21:00+08:00', more: object = {}) =>
  a('incident', 'INC-1', { reported, ...(responded && { responded }), ...more });
const duty = (asked: object) => ({
  per: { record: { kind: 'incident' } },
  select: { kind: 'incident' },
  test: { duration: { from: 'reported', to: 'responded', ...asked } },
});
const at = (clock: string, day = '2022-08-10') => `${day}T${clock}+08:00`;

test.each<
  [
    name: string,
    asked: object,
    responded: string | undefined,
    asOf: string,
    verdict: string,
    missing: string[],
    measured: string | null,
  ]
>([
  ['a minute under', { under: 'PT10M' }, at('21:09'), AFTER, 'met', [], 'PT9M'],
  ['under does not include the number', { under: 'PT10M' }, at('21:10'), AFTER, 'unmet', ['INC-1 PT10M'], 'PT10M'],
  ['at most does', { 'at-most': 'PT10M' }, at('21:10'), AFTER, 'met', [], 'PT10M'],
  ['a second over', { 'at-most': 'PT10M' }, '2022-08-10T21:10:01+08:00', AFTER, 'unmet', ['INC-1 PT10M1S'], 'PT10M1S'],
  ['at least includes the number', { 'at-least': 'PT10M' }, at('21:10'), AFTER, 'met', [], 'PT10M'],
  ['over does not', { over: 'PT10M' }, at('21:10'), AFTER, 'unmet', ['INC-1 PT10M'], 'PT10M'],
  ['compared as instants', { under: 'PT10M' }, '2022-08-10T13:09Z', AFTER, 'met', [], 'PT9M'],
  ['nothing there, time over', { under: 'PT10M' }, undefined, '2022-08-10', 'unmet', ['INC-1 PT3H'], 'PT3H'],
  ['nothing there, time running', { 'at-most': 'P5D' }, undefined, '2022-08-12', 'due', ['INC-1 responded'], 'PT51H'],
  [
    'nothing there, on the last day',
    { 'at-most': 'P5D' },
    undefined,
    '2022-08-14',
    'due',
    ['INC-1 responded'],
    'PT99H',
  ],
  [
    'nothing there, the last day reached',
    { 'at-most': 'P5D' },
    undefined,
    '2022-08-15',
    'unmet',
    ['INC-1 PT123H'],
    'PT123H',
  ],
  [
    'answered after the day of the question',
    { 'at-most': 'P5D' },
    at('10:00', '2022-08-13'),
    '2022-08-12',
    'due',
    ['INC-1 responded'],
    'PT51H',
  ],
  ['open parameter', { under: { parameter: 'PRM-1' } }, at('21:05'), AFTER, 'undetermined', ['PRM-1'], null],
])('%s', (_, asked, responded, asOf, verdict, missing, measured) => {
  const asks = { duty: duty(asked), records: [incident(responded)], asOf };
  expect(short(decisionFor(asks, 'INC-1'))).toEqual({ verdict, missing, measured });
});

test('while the time runs, the day on which the limit is reached is the last', () => {
  const running = { duty: duty({ 'at-most': 'P5D' }), records: [incident(undefined)], asOf: '2022-08-12' };
  expect(decisionFor(running, 'INC-1').due).toBe('2022-08-15');
});

test.each<[name: string, reported: string, responded: string, clock: unknown, measured: string]>([
  ['within a morning', at('09:00'), at('11:30'), 'working', 'PT2H30M'],
  ['over the lunch hour', at('11:00'), at('14:00'), 'working', 'PT2H'],
  ['over a night', at('16:00'), at('10:00', '2022-08-11'), 'working', 'PT2H'],
  ['over a weekend', at('16:00', '2022-08-12'), at('10:00', '2022-08-15'), 'working', 'PT2H'],
  ['a make-up Saturday counts', at('16:00', '2022-10-07'), at('10:00', '2022-10-08'), 'working', 'PT1H'],
  ['a holiday does not', at('16:00', '2022-09-30'), at('10:00', '2022-10-08'), 'working', 'PT2H'],
  ['outside office hours', at('20:00'), at('22:00'), 'working', 'PT0M'],
  ['by the name of the hours', at('08:00'), at('20:00'), { working: '办公' }, 'PT7H'],
  ['by the hours of the site', at('08:00'), at('20:00'), { working: '窗口' }, 'PT9H'],
  ['elapsed', at('16:00', '2022-08-12'), at('10:00', '2022-08-15'), 'elapsed', 'PT66H'],
])('working time: %s', (_, reported, responded, clock, measured) => {
  const site = a('site', 'SITE-1', { working_hours: [{ name: '窗口', from: '08:30', until: '17:30' }] });
  const sites = clock === 'working' ? [] : ['SITE-1'];
  const records = [site, incident(responded, reported, { sites })];
  expect(decisionFor({ duty: duty({ 'at-most': 'PT100H', clock }), records }, 'INC-1').measured).toBe(measured);
});

test('the hours of the site come before those of the settings', () => {
  const site = a('site', 'SITE-1', { working_hours: [{ name: '窗口', from: '08:30', until: '17:30' }] });
  const records = [site, incident(at('20:00'), at('08:00'), { sites: ['SITE-1'] })];
  expect(decisionFor({ duty: duty({ under: 'PT9H', clock: 'working' }), records }, 'INC-1')).toMatchObject({
    verdict: 'unmet',
    measured: 'PT9H',
  });
});

test('hours that nobody named, and a year without a notice, leave it open', () => {
  const asked = (clock: unknown, responded: string) => ({
    duty: duty({ under: 'PT9H', clock }),
    records: [incident(responded)],
  });
  expect(decisionFor(asked({ working: '夜间' }, at('20:00')), 'INC-1')).toMatchObject({
    verdict: 'undetermined',
    missing: ['working_hours 夜间'],
  });
  expect(decisionFor({ ...asked('working', '2024-01-02T10:00+08:00'), asOf: '2024-02-01' }, 'INC-1')).toMatchObject({
    verdict: 'undetermined',
    missing: ['calendar 2024'],
  });
});

test('tiers of severity, in working hours, with the day on which they run out', () => {
  const tiers = duty({ 'at-most': { by: 'severity', 1: 'PT2H', 3: { parameter: 'PRM-1' } }, clock: 'working' });
  const one = (id: string, severity: string, responded?: string) =>
    a('incident', id, { reported: at('16:00'), severity, ...(responded && { responded }) });
  const records = [
    one('INC-1', '1', at('10:00', '2022-08-11')),
    one('INC-2', '1', at('10:01', '2022-08-11')),
    one('INC-3', '3', at('10:00', '2022-08-12')),
    one('INC-4', '4', at('10:00', '2022-08-11')),
    one('INC-5', '3'),
    a('parameter', 'PRM-1', {
      values: [
        { from: '2022-07-01', value: 'PT8H' },
        { from: '2022-08-11', value: 'PT9H' },
      ],
    }),
  ];
  const { instances } = verdictsFor({ duty: tiers, records, asOf: '2022-08-11' });
  expect(instances.map(({ instance, verdict, measured, due }) => [instance, verdict, measured, due])).toEqual([
    ['INC-1', 'met', 'PT2H', '2022-08-10'],
    ['INC-2', 'unmet', 'PT2H1M', '2022-08-10'],
    ['INC-3', 'due', 'PT8H', '2022-08-11'],
    ['INC-4', 'undetermined', null, '2022-08-10'],
    ['INC-5', 'due', 'PT8H', '2022-08-11'],
  ]);
});

test.each<[name: string, from: string, to: string, verdict: string, measured: string]>([
  ['the day of the event is not counted', '2022-08-01', '2022-08-06', 'met', 'PT120H'],
  ['a day too late', '2022-08-01', '2022-08-07', 'unmet', 'PT144H'],
  ['a moment and a day count in days', '2022-08-01T18:00+08:00', '2022-08-06', 'met', 'PT120H'],
])('days: %s', (_, from, to, verdict, measured) => {
  const asked = {
    per: { record: { kind: 'risk' } },
    test: { duration: { from: 'found_on', to: 'closed_on', 'at-most': 'P5D' } },
  };
  const records = [a('risk', 'RSK-1', { found_on: from, closed_on: to })];
  expect(decisionFor({ duty: asked, records }, 'RSK-1')).toMatchObject({ verdict, measured });
});

test('a day does not show that somebody came within minutes', () => {
  const asked = {
    per: { record: { kind: 'incident' } },
    test: { duration: { from: 'reported', to: 'answered_on', under: 'PT10M' } },
  };
  const records = [incident(undefined, at('21:00'), { answered_on: '2022-08-10' })];
  expect(decisionFor({ duty: asked, records }, 'INC-1')).toMatchObject({
    verdict: 'unmet',
    missing: ['INC-1 answered_on'],
  });
});

test('excused days are taken out of the time', () => {
  const excusal = a('excusal', 'EXC-1', {
    obligations: ['OB-1'],
    from: '2022-08-11',
    to: '2022-08-12',
    signed: [{ by: 'PER-90', on: '2022-08-10' }],
  });
  const records: Tiny[] = [incident(at('21:00', '2022-08-13')), excusal];
  expect(decisionFor({ duty: duty({ 'at-most': 'P1D' }), records }, 'INC-1')).toMatchObject({
    verdict: 'met',
    measured: 'PT24H',
  });
});

test('all records of a month, each measured; none there and nobody says so', () => {
  const monthly = { ...duty({ under: 'PT10M' }), per: 'month' };
  const records = [incident(at('21:09')), a('incident', 'INC-2', { reported: at('22:00'), responded: at('22:14') })];
  expect(short(decisionFor({ duty: monthly, records }, '2022-08'))).toEqual({
    verdict: 'unmet',
    missing: ['INC-2 PT14M'],
    measured: 'PT9M, PT14M',
  });
  expect(decisionFor({ duty: monthly, records: [] }, '2022-08')).toMatchObject({
    verdict: 'undetermined',
    missing: ['nil-return incident 2022-08'],
  });
  const nil = a('nil-return', 'NIL-1', { month: '2022-08', none: ['incident'], on: '2022-08-31' });
  expect(decisionFor({ duty: monthly, records: [nil] }, '2022-08')).toMatchObject({
    verdict: 'not-triggered',
    evidence: ['NIL-1'],
  });
});
