import { describe, expect, test } from 'vitest';
import type { TimePeriod } from '../../schemas/kernel/time.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import { periodInstances, type PeriodWorld } from './periods.ts';

const calendar = workCalendar([
  {
    year: '2022',
    issued: '2021-10-25',
    off: [
      { name: '中秋节', from: '2022-09-10', to: '2022-09-12' },
      { name: '国庆节', from: '2022-10-01', to: '2022-10-07' },
    ],
    work: ['2022-10-08', '2022-10-09'],
    lawful: [],
  },
]);
const world = (from: string, to: string): PeriodWorld => ({
  term: { contract: 'CT-1', from, to },
  calendar,
  specialPeriods: [{ id: 'SP-1', key: '2022-06-01 汛期', from: '2022-06-01', to: '2022-09-15' }],
});
/** The instances, each as `key from..to`. */
const said = (per: TimePeriod, from: string, to: string) =>
  periodInstances(per, world(from, to)).map((one) => `${one.key} = ${one.from}..${one.to}`);

describe.each<[TimePeriod, string, string, string[]]>([
  ['day', '2022-09-30', '2022-10-01', ['2022-09-30 = 2022-09-30..2022-09-30', '2022-10-01 = 2022-10-01..2022-10-01']],
  [
    'workday',
    '2022-09-30',
    '2022-10-09',
    ['2022-09-30', '2022-10-08', '2022-10-09'].map((day) => `${day} = ${day}..${day}`),
  ],
  [
    'rest-day',
    '2022-09-09',
    '2022-09-13',
    ['2022-09-10', '2022-09-11', '2022-09-12'].map((day) => `${day} = ${day}..${day}`),
  ],
  [{ 'holiday-block': { 'min-days': 4 } }, '2022-07-01', '2022-12-31', ['2022-10-01 国庆节 = 2022-10-01..2022-10-07']],
  ['special-period', '2022-07-01', '2022-12-31', ['2022-06-01 汛期 = 2022-07-01..2022-09-15']],
  ['iso-week', '2022-07-08', '2022-07-13', ['2022-W28 = 2022-07-11..2022-07-13']],
  // The week of the Mid-Autumn Festival has four workdays: two of them are half.
  ['iso-week', '2022-09-13', '2022-09-15', ['2022-W37 = 2022-09-13..2022-09-15']],
  [
    { 'iso-week': { partial: 'keep' } },
    '2022-07-08',
    '2022-07-12',
    ['2022-W27 = 2022-07-08..2022-07-10', '2022-W28 = 2022-07-11..2022-07-12'],
  ],
  [{ 'iso-week': { partial: 'drop' } }, '2022-07-08', '2022-07-18', ['2022-W28 = 2022-07-11..2022-07-17']],
  [
    { 'rest-day': { where: 'weekend' } },
    '2022-09-30',
    '2022-10-02',
    ['2022-10-01', '2022-10-02'].map((day) => `${day} = ${day}..${day}`),
  ],
  [
    { 'rest-day': { where: 'holiday' } },
    '2022-09-11',
    '2022-09-18',
    ['2022-09-11', '2022-09-12'].map((day) => `${day} = ${day}..${day}`),
  ],
  [
    { day: { where: ['saturday', 'sunday'] } },
    '2022-10-07',
    '2022-10-09',
    ['2022-10-08', '2022-10-09'].map((day) => `${day} = ${day}..${day}`),
  ],
  [
    { workday: { where: 'friday' } },
    '2022-09-16',
    '2022-10-09',
    ['2022-09-16', '2022-09-23', '2022-09-30'].map((day) => `${day} = ${day}..${day}`),
  ],
  ['holiday-block', '2022-10-03', '2022-10-31', ['2022-10-01 国庆节 = 2022-10-03..2022-10-07']],
  [
    { month: { partial: 'half' } },
    '2022-07-16',
    '2022-09-14',
    ['2022-07 = 2022-07-16..2022-07-31', '2022-08 = 2022-08-01..2022-08-31'],
  ],
  [{ 'iso-week': { partial: 'half' } }, '2022-07-01', '2022-07-10', ['2022-W27 = 2022-07-04..2022-07-10']],
  [
    { cycle: { days: 14, from: '2022-07-04' } },
    '2022-07-01',
    '2022-07-20',
    ['2022-07-04 +14 = 2022-07-04..2022-07-17', '2022-07-18 +14 = 2022-07-18..2022-07-20'],
  ],
  [
    'half-month',
    '2022-09-01',
    '2022-09-30',
    ['2022-09-01..15 = 2022-09-01..2022-09-15', '2022-09-16..30 = 2022-09-16..2022-09-30'],
  ],
  [{ month: { partial: 'drop' } }, '2022-07-15', '2022-08-31', ['2022-08 = 2022-08-01..2022-08-31']],
  ['month', '2022-07-15', '2022-08-31', ['2022-07 = 2022-07-15..2022-07-31', '2022-08 = 2022-08-01..2022-08-31']],
  [
    { quarter: { of: 'contract' } },
    '2022-07-15',
    '2023-01-14',
    ['2022-07-15 Q1 = 2022-07-15..2022-10-14', '2022-10-15 Q2 = 2022-10-15..2023-01-14'],
  ],
  [
    { quarter: { of: 'calendar' } },
    '2022-07-01',
    '2022-12-31',
    ['2022-Q3 = 2022-07-01..2022-09-30', '2022-Q4 = 2022-10-01..2022-12-31'],
  ],
  [
    { 'half-year': { of: 'calendar' } },
    '2022-07-01',
    '2023-06-30',
    ['2022-H2 = 2022-07-01..2022-12-31', '2023-H1 = 2023-01-01..2023-06-30'],
  ],
  [{ year: { of: 'contract' } }, '2022-07-01', '2023-06-30', ['2022-07-01 Y = 2022-07-01..2023-06-30']],
  [{ year: { of: 'calendar', partial: 'half' } }, '2022-07-01', '2023-06-30', ['2022 = 2022-07-01..2022-12-31']],
  ['term', '2022-07-01', '2023-06-30', ['2022-07-01..2023-06-30 = 2022-07-01..2023-06-30']],
])('%j', (per, from, to, wanted) => {
  test(`from ${from} to ${to}`, () => expect(said(per, from, to)).toEqual(wanted));
});

test('every word of the vocabulary has instances', () => {
  const words: TimePeriod[] = ['quarter', 'half-year', 'year', { cycle: { days: 1 } }];
  for (const word of words)
    expect(said(word, '2022-07-01', '2022-07-02').length, JSON.stringify(word)).toBeGreaterThan(0);
});
