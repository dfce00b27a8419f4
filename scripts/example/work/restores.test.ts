import { describe, expect, test } from 'vitest';
import { isAway } from '../absences.ts';
import { minutesBetween, readCalendar } from '../duty/days.ts';
import { MONTHS } from '../term.ts';
import { dataPlans } from './backup-plans.ts';
import { backupRuns } from './backups.ts';
import { readEstate } from './estate.ts';
import { RESTORES, restoresFile } from './restores.ts';

const calendar = readCalendar(['2022', '2023']);
const estate = readEstate();
const runs = MONTHS.flatMap((month) => backupRuns(month, calendar, estate));

/** The system that was never restored. */
const NEVER = 'SYS-023';

test('every system but one was restored with success', () => {
  const passed = RESTORES.filter(({ result }) => result === 'pass').map(({ system }) => system);
  expect(estate.systems.map(({ id }) => id).filter((id) => !passed.includes(id))).toEqual([NEVER]);
  expect(RESTORES.filter(({ system }) => system === NEVER)).toEqual([]);
});

test('what did not pass was repeated with success', () => {
  const short = RESTORES.filter(({ result }) => result !== 'pass');
  expect(short.map(({ id }) => id)).toEqual(['RST-2022-003', 'RST-2022-011']);
  for (const { system, done_at } of short)
    expect(RESTORES.some((one) => one.system === system && one.started_at > done_at && one.result === 'pass')).toBe(
      true,
    );
});

test('no text occurs twice, and ids follow the days', () => {
  for (const field of ['title', 'text', 'id'] as const)
    expect(new Set(RESTORES.map((one) => one[field])).size).toBe(RESTORES.length);
  const days = RESTORES.map(({ started_at }) => started_at);
  expect(days.toSorted()).toEqual(days);
});

test('each stands on a backup that is kept: made in the 35 days before', () => {
  const text = MONTHS.flatMap((month) => restoresFile(month, runs))
    .map(([, content]) => content)
    .join('\n');
  const of = [...text.matchAll(/of_run: (\S+)/gu)].map(([, id]) => runs.find((run) => run.id === id)!);
  expect(of).toHaveLength(RESTORES.length);
  of.forEach((run, i) => {
    expect(run.plan.slice(4)).toBe(RESTORES[i]!.system.slice(4));
    expect(minutesBetween(run.ended_at, RESTORES[i]!.started_at)).toBeLessThan(35 * 1440);
  });
});

describe.each(RESTORES.map((one) => [one.id, one] as const))('%s', (_, one) => {
  const day = one.started_at.slice(0, 10);

  test('in office hours of a working day, by people who are there', () => {
    expect(calendar.isRest(day)).toBe(false);
    expect(one.started_at.slice(11, 16) >= '09:00' && one.done_at <= `${day}T17:00`).toBe(true);
    expect(one.by.filter((person) => isAway(person, day))).toEqual([]);
  });

  test('the restore fits between start and end, and into the time its size needs', () => {
    expect(one.minutes).toBeLessThan(minutesBetween(one.started_at, one.done_at));
    const plan = dataPlans(estate).find(({ system }) => system.id === one.system)!;
    expect(plan.gigabytes / one.minutes).toBeLessThan(6);
  });

  test('passes exactly when all that was compared agrees', () => {
    expect(one.checks.length).toBeGreaterThanOrEqual(3);
    expect(one.checks.every(({ expected, got }) => expected === got)).toBe(one.result === 'pass');
  });
});
