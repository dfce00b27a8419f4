import { expect, test } from 'vitest';
import { knownOn } from './known-on.ts';
import { a, libraryOf, LOCAL, type Tiny } from './testing-library.ts';

/** What is known of a record on a day; nothing when it is not. */
const known = (record: Tiny, asOf: string) => knownOn(libraryOf([record]), asOf, LOCAL).byId.get(record.data.id);
const fields = (record: Tiny, asOf: string) => {
  const { id: _, ...rest } = known(record, asOf)?.data ?? { id: '' };
  return rest;
};

const incident = a('incident', 'INC-1', {
  detected: '2022-08-10T23:50+08:00',
  reported: '2022-08-11T00:05+08:00',
  resolved: '2022-08-12T10:00+08:00',
  emergency_report: { to: 'PER-90', at: '2022-08-12T16:00+08:00' },
  orders: ['SO-1'],
});

test.each<[asOf: string, wanted: object]>([
  ['2022-08-09', {}],
  ['2022-08-10', { detected: '2022-08-10T23:50+08:00', orders: ['SO-1'] }],
  ['2022-08-11', { detected: '2022-08-10T23:50+08:00', reported: '2022-08-11T00:05+08:00', orders: ['SO-1'] }],
])('an incident that goes on, as of %s', (asOf, wanted) => expect(fields(incident, asOf)).toEqual(wanted));

test('nothing is taken from what lies before the day', () => {
  const library = libraryOf([incident]);
  expect(knownOn(library, '2022-08-12', LOCAL)).toBe(library);
});

test.each<[name: string, record: Tiny, asOf: string, isKnown: boolean]>([
  [
    'entered late',
    a('training', 'T-1', { on: '2022-08-10', recorded_at: '2022-08-20T09:00+08:00' }),
    '2022-08-19',
    false,
  ],
  [
    'entered late, once entered',
    a('training', 'T-1', { on: '2022-08-10', recorded_at: '2022-08-20T09:00+08:00' }),
    '2022-08-20',
    true,
  ],
  [
    'a roster delivered before its month',
    a('roster-plan', 'RP-1', {
      covers: { from: '2022-10-01', to: '2022-10-31' },
      delivery: { at: '2022-09-29T16:00+08:00' },
    }),
    '2022-09-29',
    true,
  ],
  [
    'and not before that',
    a('roster-plan', 'RP-1', {
      covers: { from: '2022-10-01', to: '2022-10-31' },
      delivery: { at: '2022-09-29T16:00+08:00' },
    }),
    '2022-09-28',
    false,
  ],
  [
    'a roster that nobody delivered',
    a('roster-plan', 'RP-1', { covers: { from: '2022-10-01', to: '2022-10-31' } }),
    '2022-09-30',
    false,
  ],
  ['a device to come', a('asset', 'A-1', { in_service: { from: '2022-09-01' } }), '2022-08-31', false],
  ['a device in service', a('asset', 'A-1', { in_service: { from: '2022-09-01' } }), '2022-09-01', true],
  ['a system without a day', a('system', 'SYS-1'), '2022-07-01', true],
  [
    'a special period to come',
    a('special-period', 'SP-1', { name: '两会', from: '2023-03-04', to: '2023-03-13' }),
    '2022-07-01',
    true,
  ],
  [
    'a special period entered later',
    a('special-period', 'SP-1', {
      name: '两会',
      from: '2023-03-04',
      to: '2023-03-13',
      recorded_at: '2023-02-01T10:00+08:00',
    }),
    '2023-01-31',
    false,
  ],
  [
    'an amendment signed later than it takes effect',
    a('amendment', 'AM-1', { effective_on: '2022-08-01', signed: [{ by: 'PER-1', on: '2022-09-10' }] }),
    '2022-09-09',
    false,
  ],
  [
    'an invoice received, not yet paid',
    a('payment', 'PAY-1', { invoice: { received_on: '2022-08-01' }, paid_on: '2022-08-20' }),
    '2022-08-01',
    true,
  ],
])('%s', (_, record, asOf, isKnown) => expect(known(record, asOf) !== undefined).toBe(isKnown));

test('days to come that a known record names are known, what happened after the day is not', () => {
  const action = a('action', 'ACT-1', {
    opened: '2022-08-01',
    due: '2022-10-28',
    redated: [{ from: '2022-10-28', to: '2022-11-30', by: 'PER-1', on: '2022-10-20' }],
    closed: { on: '2022-11-25', proof: '演练' },
  });
  expect(fields(action, '2022-08-01')).toEqual({ opened: '2022-08-01', due: '2022-10-28', redated: [] });
  expect(fields(action, '2022-10-20')).toEqual({
    opened: '2022-08-01',
    due: '2022-10-28',
    redated: [{ from: '2022-10-28', to: '2022-11-30', by: 'PER-1', on: '2022-10-20' }],
  });
});

test('what was paid, and signed, after the day reads as absent', () => {
  const payment = a('payment', 'PAY-1', { part: 'P1', invoice: { received_on: '2022-08-01' }, paid_on: '2022-08-20' });
  expect(fields(payment, '2022-08-19')).toEqual({ part: 'P1', invoice: { received_on: '2022-08-01' } });
  expect(known(payment, '2022-08-19')?.day).toBe('2022-08-01');
  expect(known(payment, '2022-08-20')?.day).toBe('2022-08-20');
  const excusal = a('excusal', 'EXC-1', {
    obligations: ['OB-1'],
    from: '2022-08-01',
    notified_on: '2022-07-20',
    signed: [{ by: 'PER-90', on: '2022-09-01' }],
  });
  expect(fields(excusal, '2022-08-31')).toEqual({
    obligations: ['OB-1'],
    from: '2022-08-01',
    notified_on: '2022-07-20',
    signed: [],
  });
});

test('what a part that is not known names is not tied to it', () => {
  const shift = a('shift', 'SH-1', {
    start: '2022-08-10T17:00+08:00',
    end: '2022-08-11T09:00+08:00',
    onsite: ['PER-1'],
    log: [
      { at: '2022-08-10T21:00+08:00', ref: 'INC-1' },
      { at: '2022-08-11T02:00+08:00', ref: 'INC-2' },
    ],
  });
  const library = knownOn(libraryOf([shift]), '2022-08-10', LOCAL);
  expect(library.references.map(({ to }) => to)).toEqual(expect.arrayContaining(['INC-1', 'PER-1']));
  expect([library.referrers.has('INC-1'), library.referrers.has('INC-2')]).toEqual([true, false]);
});

test('a record known only for what comes before its own day is not placed', () => {
  const round = a('inspection', 'INS-1', {
    started_at: '2022-08-10T22:00+08:00',
    done_at: '2022-08-11T01:00+08:00',
    pass: [],
  });
  expect(known(round, '2022-08-10')?.day).toBeUndefined();
});

test('moments count by the day of the place', () => {
  const training = a('incident', 'INC-1', { reported: '2022-08-10T17:00Z' });
  expect(known(training, '2022-08-10')).toBeUndefined();
  expect(known(training, '2022-08-11')).toBeDefined();
});
