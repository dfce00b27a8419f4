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
  field: (path) => ({ reported: '2022-09-14T23:30+08:00', found: '2022-09-30' })[path],
  parameter: (id) => ({ 'PRM-1': 2 })[id],
};

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
  [{ anchor: 'end', workdays: { parameter: 'PRM-1' } }, '2022-10-09'],
  [{ anchor: 'end', workdays: { parameter: 'PRM-2', default: 5 } }, '2022-10-12'],
])('%j is %s', (expression, wanted) => {
  expect(dayExpression.safeParse(expression).success).toBe(true);
  const found = evaluateDay(expression, world);
  if (!isMoment(found)) throw new Error(JSON.stringify(found));
  expect(found.at === undefined ? found.day : local.text(found.at)).toBe(wanted);
});

test('a field that is not there yet is awaited, and named', () => {
  expect(evaluateDay({ anchor: 'resolved', workdays: 5 }, world)).toEqual({ awaits: 'resolved' });
});

test('a count into a year without a notice says which year', () => {
  expect(evaluateDay({ anchor: '2022-12-30', workdays: 5 }, world)).toEqual({ uncovered: '2022' });
});

test.each([
  { anchor: 'end', weeks: 1 },
  { last: 'noon' },
  'monthend',
  { 'day-of-month': 0 },
  { anchor: 'end', at: '25:00' },
])('%j is refused', (expression) => expect(dayExpression.safeParse(expression).success).toBe(false));
