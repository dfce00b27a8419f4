import { expect, test } from 'vitest';
import { isAway } from '../absences.ts';
import { readCalendar, weekday } from '../duty/days.ts';
import { MONTHS } from '../term.ts';
import { CARD_COUNTS, cardPlan, cardsOf } from './cards.ts';

const calendar = readCalendar(['2022', '2023']);
const plan = cardPlan();
const months = MONTHS.map((month) => cardsOf(month, calendar, plan.get(month)!));
const all = months.flat();

test('each month has its number, and the year all five operations', () => {
  expect(months.map(({ length }) => length)).toEqual([...CARD_COUNTS]);
  expect(all.length).toBeGreaterThanOrEqual(140);
  expect([...new Set(all.map(({ op }) => op))].sort()).toEqual(['activate', 'authorise', 'deliver', 'make', 'reissue']);
});

test('each is authorised, done in the card room in its hours by somebody who is there, and receipted', () => {
  for (const { id, opened, done_at, delivered, authorised_by, by } of all) {
    const day = done_at.slice(0, 10);
    expect(authorised_by, id).toBe('PER-97');
    expect([2, 4], id).toContain(weekday(day));
    expect(opened < done_at && done_at < delivered.at && delivered.at.slice(0, 10) === day, id).toBe(true);
    expect(calendar.isRest(day) || by.some((one) => isAway(one, day)), id).toBe(false);
    expect(delivered.receipt, id).toBeTruthy();
  }
});

test('no reason comes up twice', () => {
  expect(new Set(all.map(({ op, reason }) => `${op} ${reason}`)).size).toBe(all.length);
});
