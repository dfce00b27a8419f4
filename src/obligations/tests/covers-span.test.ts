import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { a, AFTER, decisionFor, LOCAL, short, type Tiny } from '../testing-library.ts';

const DAY = '2022-08-10';
const shift = (id: string, start: string, end: string, onsite: string[], standby: string[] = []) =>
  a('shift', id, { start: `2022-08-${start}+08:00`, end: `2022-08-${end}+08:00`, onsite, standby });
const night = (onsite: string[] = ['PER-1']) => shift('SH-1', '10T17:00', '11T09:00', onsite);
const excusal = (from: string, to: string) =>
  a('excusal', 'EXC-1', { obligations: ['OB-1'], from, to, signed: [{ by: 'PER-90', on: '2022-08-01' }] });
const NIGHT = [{ at: '17:00', for: { hours: 16 }, min: 1 }];
const duty = (asked: object = {}) => ({
  per: 'workday',
  select: { kind: 'shift' },
  test: { 'covers-span': { demand: NIGHT, ...asked } },
});

test.each<
  [name: string, asked: object, records: Tiny[], asOf: string, verdict: string, missing: string[], measured: string]
>([
  ['kept', {}, [night()], AFTER, 'met', [], '16/16 h'],
  ['nothing there', {}, [], AFTER, 'unmet', ['gap 2022-08-10T17:00..2022-08-11T09:00'], '0/16 h'],
  ['nothing there yet', {}, [], '2022-08-09', 'not-due', ['gap 2022-08-10T17:00..2022-08-11T09:00'], '0/16 h'],
  [
    'in the middle of the night, and kept so far',
    {},
    [night()],
    DAY,
    'due',
    ['gap 2022-08-11T00:00..2022-08-11T09:00'],
    '7/16 h',
  ],
  [
    'in the middle of the night, and not kept so far',
    {},
    [shift('SH-1', '10T18:00', '11T09:00', ['PER-1'])],
    DAY,
    'unmet',
    ['gap 2022-08-10T17:00..2022-08-10T18:00', 'gap 2022-08-11T00:00..2022-08-11T09:00'],
    '6/16 h',
  ],
  ['the night over, its last morning too', {}, [night()], '2022-08-11', 'met', [], '16/16 h'],
  [
    'late by a minute',
    {},
    [shift('SH-1', '10T17:01', '11T09:00', ['PER-1'])],
    AFTER,
    'unmet',
    ['gap 2022-08-10T17:00..2022-08-10T17:01'],
    '15.98/16 h',
  ],
  [
    'handed over without a gap',
    {},
    [shift('SH-1', '10T17:00', '11T00:00', ['PER-1']), shift('SH-2', '11T00:00', '11T09:00', ['PER-2'])],
    AFTER,
    'met',
    [],
    '16/16 h',
  ],
  [
    'handed over with a gap',
    {},
    [shift('SH-1', '10T17:00', '11T00:00', ['PER-1']), shift('SH-2', '11T00:30', '11T09:00', ['PER-2'])],
    AFTER,
    'unmet',
    ['gap 2022-08-11T00:00..2022-08-11T00:30'],
    '15.5/16 h',
  ],
  [
    'two wanted, one there',
    { demand: [{ at: '17:00', for: { hours: 16 }, min: 2 }] },
    [night()],
    AFTER,
    'unmet',
    ['understaffed 2022-08-10T17:00..2022-08-11T09:00'],
    '0/16 h',
  ],
  [
    'two wanted, two there',
    { demand: [{ at: '17:00', for: { hours: 16 }, min: 2 }] },
    [night(['PER-1', 'PER-2'])],
    AFTER,
    'met',
    [],
    '16/16 h',
  ],
  [
    'one person in two places at once is one',
    { demand: [{ at: '17:00', for: { hours: 16 }, min: 2 }] },
    [night(), shift('SH-2', '10T17:00', '11T09:00', ['PER-1'])],
    AFTER,
    'unmet',
    ['understaffed 2022-08-10T17:00..2022-08-11T09:00'],
    '0/16 h',
  ],
  [
    'one person in two roles fills two posts',
    { demand: [{ at: '17:00', for: { hours: 16 }, min: 2 }], who: { role: ['onsite', 'standby'] } },
    [shift('SH-1', '10T17:00', '11T09:00', ['PER-1'], ['PER-1'])],
    AFTER,
    'met',
    [],
    '16/16 h',
  ],
  [
    'one person in two roles, distinct people wanted',
    { demand: [{ at: '17:00', for: { hours: 16 }, min: 2 }], who: { role: ['onsite', 'standby'] }, distinct: true },
    [shift('SH-1', '10T17:00', '11T09:00', ['PER-1'], ['PER-1'])],
    AFTER,
    'unmet',
    ['understaffed 2022-08-10T17:00..2022-08-11T09:00'],
    '0/16 h',
  ],
  [
    'excused in the evening',
    {},
    [shift('SH-1', '11T00:00', '11T09:00', ['PER-1']), excusal(DAY, DAY)],
    AFTER,
    'met',
    [],
    '9/9 h',
  ],
  [
    'excused in the evening, and the morning is not kept',
    {},
    [excusal(DAY, DAY)],
    AFTER,
    'unmet',
    ['gap 2022-08-11T00:00..2022-08-11T09:00'],
    '0/9 h',
  ],
])('%s', (_, asked, records, asOf, verdict, missing, measured) => {
  expect(short(decisionFor({ duty: duty(asked), records, asOf }, DAY))).toEqual({ verdict, missing, measured });
});

test('excused through the night', () => {
  const records = [excusal(DAY, '2022-08-11')];
  expect(decisionFor({ duty: duty(), records }, DAY)).toMatchObject({
    verdict: 'excused',
    missing: [],
    evidence: ['EXC-1'],
  });
});

const certified = (id: string, ...certificates: object[]) => a('person', id, { certificates });
const who = { role: 'onsite', holds: 'T', valid: 'then' };

test.each<[name: string, asked: object, people: Tiny[], missing: string[]]>([
  ['valid then', who, [certified('PER-1', { name: 'T', from: '2022-01-01', to: '2022-12-31' })], []],
  ['without an end', who, [certified('PER-1', { name: 'T', from: '2022-01-01' })], []],
  [
    'another certificate',
    who,
    [certified('PER-1', { name: 'N', from: '2022-01-01' })],
    ['unqualified 2022-08-10T17:00..2022-08-11T09:00'],
  ],
  ['nobody known by that name', who, [], ['unqualified 2022-08-10T17:00..2022-08-11T09:00']],
  [
    'ends at midnight',
    who,
    [certified('PER-1', { name: 'T', from: '2022-01-01', to: '2022-08-10' })],
    ['unqualified 2022-08-11T00:00..2022-08-11T09:00'],
  ],
  [
    'begins at midnight',
    who,
    [certified('PER-1', { name: 'T', from: '2022-08-11' })],
    ['unqualified 2022-08-10T17:00..2022-08-11T00:00'],
  ],
  [
    'renewed without a break',
    who,
    [certified('PER-1', { name: 'T', from: '2022-01-01', to: '2022-08-10' }, { name: 'T', from: '2022-08-11' })],
    [],
  ],
  [
    'held at some time',
    { role: 'onsite', holds: 'T' },
    [certified('PER-1', { name: 'T', from: '2022-01-01', to: '2022-08-10' })],
    [],
  ],
  [
    'both are wanted',
    { ...who, holds: ['T', 'N'] },
    [certified('PER-1', { name: 'T', from: '2022-01-01' })],
    ['unqualified 2022-08-10T17:00..2022-08-11T09:00'],
  ],
  ['of the right kind of people', { where: { roles: 'duty' } }, [a('person', 'PER-1', { roles: ['duty'] })], []],
  [
    'of the wrong kind of people',
    { where: { roles: 'duty' } },
    [a('person', 'PER-1', { roles: ['client'] })],
    ['unqualified 2022-08-10T17:00..2022-08-11T09:00'],
  ],
])('fit people: %s', (_, asked, people, missing) => {
  expect(decisionFor({ duty: duty({ who: asked }), records: [night(), ...people] }, DAY).missing).toEqual(missing);
});

test('a seam between watches is shown and breaks nothing', () => {
  const seamed = duty({ demand: [...NIGHT, { at: '08:00', for: { hours: 1 }, min: 1, seam: true }] });
  const monday = [shift('SH-0', '07T08:00', '08T08:00', ['PER-1']), shift('SH-1', '08T17:00', '09T09:00', ['PER-1'])];
  expect(short(decisionFor({ duty: seamed, records: monday }, '2022-08-08'))).toEqual({
    verdict: 'met',
    missing: ['seam 2022-08-08T08:00..2022-08-08T09:00'],
    measured: '16/16 h',
  });
  // After a night, somebody is there until nine.
  const tuesday = [...monday, shift('SH-2', '09T17:00', '10T09:00', ['PER-1'])];
  expect(decisionFor({ duty: seamed, records: tuesday }, '2022-08-09').missing).toEqual([]);
});

test('the whole of a day', () => {
  const whole = { ...duty({ demand: { whole: true, min: 1 } }), per: 'day' };
  const records = [shift('SH-1', '10T00:00', '11T00:00', ['PER-1'])];
  expect(decisionFor({ duty: whole, records }, DAY)).toMatchObject({ verdict: 'met', measured: '24/24 h' });
});

test('a watch that a parameter holds, as agreed on the day', () => {
  const agreed = duty({ demand: { parameter: 'PRM-1' } });
  const values = [
    { from: '2022-07-01', value: { at: '17:00', hours: 16, onsite: 1, people: 2 } },
    { from: '2022-08-11', value: { at: '18:00', hours: 2, onsite: 1 } },
  ];
  const parameter = (list: unknown[]) => a('parameter', 'PRM-1', { values: list });
  expect(decisionFor({ duty: agreed, records: [night(), parameter(values)] }, DAY).verdict).toBe('met');
  expect(decisionFor({ duty: agreed, records: [night(), parameter(values)] }, '2022-08-11').measured).toBe('0/2 h');
  const people = duty({ demand: { parameter: 'PRM-1', people: 'people' }, who: { role: ['onsite', 'standby'] } });
  expect(decisionFor({ duty: people, records: [night(), parameter(values)] }, DAY).verdict).toBe('unmet');
  expect(short(decisionFor({ duty: agreed, records: [night(), parameter([])] }, DAY))).toEqual({
    verdict: 'undetermined',
    missing: ['PRM-1'],
    measured: null,
  });
});

test('a roster is no evidence', () => {
  const planned = { ...duty(), select: { kind: 'roster-plan', at: 'start' } };
  const records = [
    a('roster-plan', 'RP-1', {
      covers: { from: DAY, to: DAY },
      start: `${DAY}T17:00+08:00`,
      end: '2022-08-11T09:00+08:00',
      onsite: ['PER-1'],
    }),
  ];
  expect(decisionFor({ duty: planned, records }, DAY).verdict).toBe('unmet');
});

test('finds what counting minute by minute finds', () => {
  const from = LOCAL.at(DAY, '17:00') / 60;
  const minute = fc.integer({ min: -60, max: 1020 });
  const stay = fc.record({
    begin: minute,
    length: fc.integer({ min: 1, max: 600 }),
    person: fc.constantFrom('PER-1', 'PER-2', 'PER-3'),
  });
  fc.assert(
    fc.property(fc.array(stay, { maxLength: 6 }), fc.integer({ min: 1, max: 2 }), (stays, min) => {
      const records = stays.map(({ begin, length, person }, index) =>
        a('shift', `SH-${index}`, {
          start: LOCAL.text((from + begin) * 60),
          end: LOCAL.text((from + begin + length) * 60),
          onsite: [person],
        }),
      );
      const peopleAt = (at: number) =>
        new Set(stays.filter(({ begin, length }) => begin <= at && at < begin + length).map(({ person }) => person))
          .size;
      const kept = Array.from({ length: 960 }, (_, at) => at).filter((at) => peopleAt(at) >= min).length;
      const found = decisionFor({ duty: duty({ demand: [{ at: '17:00', for: { hours: 16 }, min }] }), records }, DAY);
      expect(found.measure).toMatchObject({ good: kept * 60, of: 57_600 });
      expect(found.verdict).toBe(kept === 960 ? 'met' : 'unmet');
    }),
    { numRuns: 60 },
  );
});
