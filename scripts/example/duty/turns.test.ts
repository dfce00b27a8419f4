import { expect, test } from 'vitest';
import { MONTHS } from '../term.ts';
import { dayAfter, daysOfMonth, minutesBetween, moment, readCalendar } from './days.ts';
import { LAPSES } from './lapses.ts';
import { swaps } from './occasions/swaps.ts';
import { inOrder, keptTurns, officeTurns, plannedTurns } from './turns.ts';

const calendar = readCalendar(['2022', '2023']);
const kept = MONTHS.flatMap((month) => keptTurns(month, calendar));
const all = inOrder([...kept, ...MONTHS.flatMap((month) => officeTurns(month, calendar))]);
const days = MONTHS.flatMap(daysOfMonth);

test('every night and rest day has one turn, but for the night to which nobody came', () => {
  const without = days.filter((day) => kept.every((turn) => turn.day !== day));
  expect(without).toEqual([LAPSES.uncovered.turn.slice(3, 13)]);
  expect(kept).toHaveLength(days.length - 1);
  expect(kept.every((turn) => turn.rest === calendar.isRest(turn.day))).toBe(true);
});

test('a night lasts sixteen hours and a rest day twenty-four, with somebody on site', () => {
  for (const { start, end, rest, onsite } of kept) {
    expect(minutesBetween(start, end)).toBe(rest ? 1440 : 960);
    expect(onsite).toHaveLength(1);
  }
});

test('every rest day has somebody else on standby, but for the day on which nobody could be had', () => {
  const alone = kept.filter(({ rest, standby }) => rest && !standby).map(({ id }) => id);
  expect(alone).toEqual([LAPSES.withoutStandby.turn]);
  for (const { onsite, standby } of kept) expect(onsite).not.toContain(standby?.[0]);
});

test('whoever is on standby is not on site elsewhere meanwhile', () => {
  for (const { start, end, standby } of kept)
    for (const person of standby ?? [])
      expect(all.filter((turn) => turn.onsite.includes(person) && turn.start < end && start < turn.end)).toEqual([]);
});

test('nobody stands for more than a day, nor within twelve hours of the turn before', () => {
  for (const person of ['PER-11', 'PER-12', 'PER-13', 'PER-14']) {
    const own = all.filter(({ onsite }) => onsite.includes(person));
    expect(own.length).toBeGreaterThan(10);
    for (const [i, turn] of own.entries()) {
      expect(minutesBetween(turn.start, turn.end)).toBeLessThanOrEqual(1440);
      const before = own[i - 1];
      if (before) expect(minutesBetween(before.end, turn.start), turn.id).toBeGreaterThanOrEqual(720);
    }
  }
});

test('each swap was approved beforehand and kept', () => {
  const planned = MONTHS.flatMap((month) => plannedTurns(month, calendar));
  for (const { shift, from, to, asked, approved, done } of swaps) {
    expect(planned.find(({ id }) => id === shift)?.onsite, shift).toEqual([from]);
    expect(kept.find(({ id }) => id === shift)?.onsite, shift).toEqual([to]);
    expect(asked <= approved.on && approved.on <= done, shift).toBe(true);
    expect(shift).toContain(done);
  }
});

test('only swaps make the kept turns differ from the plan', () => {
  const swapped = swaps.map(({ shift }) => shift);
  for (const turn of MONTHS.flatMap((month) => plannedTurns(month, calendar))) {
    const found = kept.find(({ id }) => id === turn.id);
    if (found && !swapped.includes(turn.id)) expect(found.onsite).toEqual(turn.onsite);
  }
});

test.each([
  ['2023-01-15', '2023-01-20'],
  ['2023-03-04', '2023-03-13'],
])('somebody is on site at every hour of the congress from %s to %s that the contract names', (from, to) => {
  let until = moment(from, 480);
  for (const turn of all.filter(({ day }) => from <= day && day <= to)) {
    // The hour from 08:00 after a rest day is named by no clause (K3), in a congress neither.
    const seam = turn.start === moment(turn.day, 540) && until === moment(turn.day, 480);
    expect(turn.start <= until || seam, `gap before ${turn.id}`).toBe(true);
    if (turn.end > until) until = turn.end;
  }
  expect(until).toBe(moment(dayAfter(to), 540));
});
