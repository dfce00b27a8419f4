import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, eachDay } from './civil-day.ts';
import { holidayBlocks } from './holiday-blocks.ts';
import { workCalendar } from './work-calendar.ts';
import * as workdays from './workdays.ts';

const notice = { issued: '2021-10-25', lawful: [] };
/** The National Day of 2022, and New Year's Day of 2023 with the last day of December. */
const calendar = workCalendar([
  {
    ...notice,
    year: '2022',
    off: [{ name: '国庆节', from: '2022-10-01', to: '2022-10-07' }],
    work: ['2022-10-08', '2022-10-09'],
    lawful: ['2022-10-01', '2022-10-02', '2022-10-03'],
  },
  {
    ...notice,
    year: '2023',
    issued: '2022-12-08',
    off: [{ name: '元旦', from: '2022-12-31', to: '2023-01-02' }],
    work: [],
    lawful: ['2023-01-01'],
  },
]);

test.each([
  ['2022-09-30', { kind: 'workday', isWorkday: true, lawfulFestival: false, issued: '2021-10-25' }],
  ['2022-10-03', { kind: 'holiday', isWorkday: false, lawfulFestival: true, holidayName: '国庆节' }],
  ['2022-10-04', { kind: 'holiday', isWorkday: false, lawfulFestival: false, holidayName: '国庆节' }],
  ['2022-10-08', { kind: 'makeup-workday', isWorkday: true }],
  ['2022-10-15', { kind: 'weekend', isWorkday: false }],
  ['2022-12-31', { kind: 'holiday', holidayName: '元旦', issued: '2022-12-08' }],
])('%s is %j', (day, kind) => expect(calendar.of(day)).toMatchObject(kind));

test('a year without a notice is not covered', () => {
  expect(calendar.of('2021-12-31')).toBeUndefined();
  expect(calendar.of('2024-01-01')).toBeUndefined();
});

describe('counting', () => {
  test.each([
    ['after the holiday, make-up days count', workdays.workdaysAfter(calendar, '2022-09-30', 3), '2022-10-10'],
    ['a rest day as the event', workdays.workdaysAfter(calendar, '2022-10-01', 1), '2022-10-08'],
    ['ten workdays before the first day off', workdays.workdaysBefore(calendar, '2022-10-01', 10), '2022-09-19'],
    ['five workdays before it', workdays.workdaysBefore(calendar, '2022-10-01', 5), '2022-09-26'],
    ['the last workday of a month', workdays.lastWorkday(calendar, '2022-10'), '2022-10-31'],
    ['the last workday before a December day off', workdays.lastWorkday(calendar, '2022-12'), '2022-12-30'],
    ['the first workday of a month', workdays.firstWorkday(calendar, '2022-10'), '2022-10-08'],
    ['rolled forward', workdays.rolledForward(calendar, '2022-10-01'), '2022-10-08'],
    ['rolled back', workdays.rolledBack(calendar, '2022-10-07'), '2022-09-30'],
    ['a workday rolls to itself', workdays.rolledForward(calendar, '2022-10-08'), '2022-10-08'],
    ['into a year without a notice', workdays.workdaysAfter(calendar, '2023-12-29', 1), undefined],
  ])('%s', (_, found, wanted) => expect(found).toBe(wanted));

  test('is what going day by day gives, and the way back leads to the same workday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 300 }), fc.integer({ min: 1, max: 25 }), (offset, count) => {
        const day = addDays('2022-01-01', offset);
        const end = workdays.workdaysAfter(calendar, day, count)!;
        expect(workdays.workdayCount(calendar, addDays(day, 1), end)).toBe(count);
        expect(calendar.of(end)!.isWorkday).toBe(true);
        const back = workdays.workdaysBefore(calendar, addDays(end, 1), count)!;
        expect(eachDay(addDays(day, 1), back).filter((one) => calendar.of(one)!.isWorkday)).toEqual([back]);
      }),
    );
  });
});

test('blocks of days off', () => {
  expect(holidayBlocks(calendar, '2022-07-01', '2023-06-30', 3)).toEqual([
    { key: '2022-10-01 国庆节', name: '国庆节', from: '2022-10-01', to: '2022-10-07', days: 7 },
    { key: '2022-12-31 元旦', name: '元旦', from: '2022-12-31', to: '2023-01-02', days: 3 },
  ]);
  expect(holidayBlocks(calendar, '2022-07-01', '2023-06-30', 4).map(({ name }) => name)).toEqual(['国庆节']);
});
