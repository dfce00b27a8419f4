import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as civil from './civil-day.ts';

const plain = (day: string) => Temporal.PlainDate.from(day);
const days = fc.integer({ min: -200_000, max: 200_000 }).map((days) => plain('1970-01-01').add({ days }).toString());

describe('agrees with Temporal', () => {
  test('on numbers of days, both ways', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(civil.dayNumber(day)).toBe(plain('1970-01-01').until(plain(day)).days);
        expect(civil.dayOfNumber(civil.dayNumber(day))).toBe(day);
      }),
    );
  });

  test('on weekdays and weeks', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { dayOfWeek, weekOfYear, yearOfWeek } = plain(day);
        expect(civil.weekday(day)).toBe(dayOfWeek);
        const week = civil.isoWeek(day);
        expect(week).toBe(`${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`);
        expect(civil.addDays(civil.mondayOf(week), dayOfWeek - 1)).toBe(day);
      }),
    );
  });

  test('on months', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (day, months) => {
        expect(civil.monthsLater(day, months)).toBe(plain(day).add({ months }).toString());
        expect(civil.lastDay(civil.monthOf(day))).toBe(plain(day).with({ day: 31 }).toString());
      }),
    );
  });
});

test.each([
  ['2022-06-30', 12, '2023-06-30'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2022-10-05', -1, '2022-09-05'],
])('%s and %i months: %s', (day, months, later) => expect(civil.monthsLater(day, months)).toBe(later));

test('each day, both ends included', () => {
  expect(civil.eachDay('2022-12-30', '2023-01-02')).toEqual(['2022-12-30', '2022-12-31', '2023-01-01', '2023-01-02']);
  expect(civil.eachDay('2022-09-02', '2022-09-01')).toEqual([]);
});
