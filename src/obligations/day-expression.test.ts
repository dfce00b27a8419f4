import { expect, test } from 'vitest';
import { dayExpression, type DayExpression } from '../../schemas/kernel/time.ts';
import { localTime } from '../calendar/instant.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import { evaluateDay, isMoment, type DayWorld } from './day-expression.ts';

const local = localTime('Asia/Shanghai');
const world: DayWorld = {
  calendar: workCalendar([
    {
      year: '2022',
      issued: '2021-10-25',
      off: [{ name: '国庆节', from: '2022-10-01', to: '2022-10-07' }],
      work: ['2022-10-08', '2022-10-09'],
      lawful: [],
    },
  ]),
  local,
  start: '2022-09-01',
  end: '2022-09-30',
  field: (path) =>
    ({ reported: '2022-09-14T23:30+08:00', found: '2022-09-30', severity: '严重', grade: '一般', month: '2022-09' })[
      path
    ],
  parameter: (id) => ({ 'PRM-1': 2, 'PRM-DAYS': { workdays: 1 }, 'PRM-TIME': 'PT48H', 'PRM-ODD': 'soon' })[id],
  first: ({ kind }) => (kind === 'shift' ? '2022-09-03T08:00+08:00' : { awaits: `${String(kind)}` }),
};
const allow = { by: 'severity', 严重: { hours: 48 }, 一般: { workdays: 5 } };

test.each<[DayExpression, string]>([
  ['2022-09-15', '2022-09-15'],
  ['start', '2022-09-01'],
  ['end', '2022-09-30'],
  [{ anchor: 'end', workdays: 5 }, '2022-10-12'],
  [{ anchor: 'start', workdays: -1 }, '2022-08-31'],
  [{ anchor: 'end', days: 1 }, '2022-10-01'],
  [{ anchor: 'end', days: 1, roll: 'forward' }, '2022-10-08'],
  [{ anchor: 'end', days: 1, roll: 'back' }, '2022-09-30'],
  [{ anchor: 'end', months: 1 }, '2022-10-30'],
  [{ anchor: 'start', years: 1, months: -1 }, '2023-08-01'],
  [{ anchor: 'found', workdays: 1 }, '2022-10-08'],
  [{ anchor: 'reported', days: 1 }, '2022-09-15'],
  [{ anchor: 'reported', hours: 1 }, '2022-09-15T00:30+08:00'],
  [{ anchor: 'end', at: '08:30' }, '2022-09-30T08:30+08:00'],
  [{ 'day-of-month': 25 }, '2022-09-25'],
  [{ 'day-of-month': 31 }, '2022-09-30'],
  [{ last: 'workday' }, '2022-09-30'],
  [{ last: 'friday' }, '2022-09-30'],
  [{ last: 'monday', days: -7 }, '2022-09-19'],
  ['first-day-off', '2022-09-03'],
  [{ anchor: 'first-day-off', workdays: -1 }, '2022-09-02'],
  [{ first: { kind: 'shift' } }, '2022-09-03T08:00+08:00'],
  [{ first: { kind: 'shift' }, days: 3 }, '2022-09-06'],
  [{ 'later-of': ['2022-09-05', { anchor: 'found' }] }, '2022-09-30'],
  [{ 'later-of': [{ anchor: 'reported' }, '2022-09-14'], workdays: 10 }, '2022-09-28'],
  [{ 'later-of': [{ first: { kind: 'shift' } }, { anchor: 'start', days: 1 }, 'start'] }, '2022-09-03T08:00+08:00'],
  [{ anchor: 'month' }, '2022-09-30'],
  [{ anchor: 'reported', allow }, '2022-09-16T23:30+08:00'],
  [{ anchor: 'reported', allow: { ...allow, by: 'grade' } }, '2022-09-21'],
  [{ anchor: 'found', allow: { parameter: 'PRM-DAYS' } }, '2022-10-08'],
  [{ anchor: 'reported', allow: { parameter: 'PRM-TIME' } }, '2022-09-16T23:30+08:00'],
  [{ anchor: 'found', hours: 1 }, '2022-10-01T01:00+08:00'],
  [{ anchor: 'found', hours: -1 }, '2022-09-29T23:00+08:00'],
  [{ anchor: 'end', months: 1, workdays: 1 }, '2022-10-31'],
  [{ anchor: 'end', workdays: { parameter: 'PRM-1' } }, '2022-10-09'],
])('%j is %s', (expression, wanted) => {
  expect(dayExpression.safeParse(expression).success).toBe(true);
  const found = evaluateDay(expression, world);
  if (!isMoment(found)) throw new Error(JSON.stringify(found));
  expect(found.at === undefined ? found.day : local.text(found.at)).toBe(wanted);
});

test('a field that is not there yet is awaited, and named', () => {
  expect(evaluateDay({ anchor: 'resolved', workdays: 5 }, world)).toEqual({ awaits: 'resolved' });
});

test.each<[DayExpression, object]>([
  [{ first: { kind: 'payment' } }, { awaits: 'payment' }],
  [{ 'later-of': ['start', { anchor: 'resolved' }], days: 1 }, { awaits: 'resolved' }],
  [{ anchor: 'reported', allow: { by: 'level', high: { days: 1 } } }, { awaits: 'level' }],
  [{ anchor: 'reported', allow: { by: 'severity', 一般: { days: 1 } } }, { open: 'severity 严重' }],
  [{ anchor: 'reported', allow: { parameter: 'PRM-9' } }, { open: 'PRM-9' }],
  [{ anchor: 'reported', allow: { parameter: 'PRM-ODD' } }, { open: 'PRM-ODD' }],
  [{ anchor: 'end', workdays: { parameter: 'PRM-9' } }, { open: 'PRM-9' }],
  [
    { anchor: 'end', workdays: { parameter: 'PRM-9', default: 5 } },
    { day: '2022-10-12', open: 'PRM-9' },
  ],
])('%j gives no day: %j', (expression, wanted) => {
  expect(dayExpression.safeParse(expression).success).toBe(true);
  expect(evaluateDay(expression, world)).toEqual(wanted);
});

test('a holiday that the term cuts has its own first day off', () => {
  expect(evaluateDay('first-day-off', { ...world, start: '2022-10-03', firstDayOff: '2022-10-01' })).toEqual({
    day: '2022-10-01',
  });
});

test('no days after a moment is the day, no hours the moment', () => {
  expect(evaluateDay({ anchor: 'reported', days: 0 }, world)).toEqual({ day: '2022-09-14' });
  expect(evaluateDay({ anchor: 'reported', workdays: 0 }, world)).toEqual({ day: '2022-09-14' });
  expect(evaluateDay({ anchor: 'reported', hours: 0 }, world)).toMatchObject({ at: expect.any(Number) as number });
});

test('a count into a year without a notice says which year', () => {
  expect(evaluateDay({ anchor: '2022-12-30', workdays: 5 }, world)).toEqual({ uncovered: '2023' });
});

test.each([
  { anchor: 'end', weeks: 1 },
  { last: 'noon' },
  'monthend',
  { 'day-of-month': 0 },
  { anchor: 'end', at: '25:00' },
  { 'later-of': ['start'] },
  { anchor: 'end', allow: { 严重: { hours: 1 } } },
  { anchor: 'end', allow: { by: 'severity', 严重: 'PT1H' } },
  { first: 'shift' },
])('%j is refused', (expression) => expect(dayExpression.safeParse(expression).success).toBe(false));
