import { describe, expect, test } from 'vitest';
import { dayAfter, daysOfMonth, readCalendar, weekday } from '../duty/days.ts';
import { isAway } from '../absences.ts';
import { keptTurns } from '../duty/turns.ts';
import { MONTHS } from '../term.ts';
import { configPlans, dataPlans } from './backup-plans.ts';
import { backupRuns } from './backups.ts';
import { FAILURES } from './backups/failures.ts';
import { inService, readEstate } from './estate.ts';
import { expanded } from './id-ranges.ts';

const calendar = readCalendar(['2022', '2023']);
const estate = readEstate();
const months = MONTHS.map((month) => [month, backupRuns(month, calendar, estate)] as const);
const runs = months.flatMap(([, own]) => own);
const byId = new Map(runs.map((run) => [run.id, run]));
const full = runs.filter(({ form, rerun_of }) => form === 'data' && !rerun_of);

test('ids are unique and in the month of their run', () => {
  expect(byId.size).toBe(runs.length);
  for (const [month, own] of months) expect(own.filter(({ at }) => !at.startsWith(month))).toEqual([]);
});

test('each system is backed up on its weekday in every week of the term', () => {
  const days = MONTHS.flatMap(daysOfMonth);
  for (const plan of dataPlans(estate)) {
    const own = full.filter((run) => run.plan === plan.id);
    expect(own.map(({ at }) => at.slice(0, 10))).toEqual(days.filter((day) => weekday(day) === plan.weekday));
  }
});

test('each failure noted is one of a run', () => {
  expect(Object.keys(FAILURES).filter((id) => !byId.has(id))).toEqual([]);
  const causes = Object.values(FAILURES).map(({ cause }) => cause);
  expect(new Set(causes).size).toBe(causes.length);
});

describe.each(full.filter(({ result }) => result !== 'ok').map((run) => [run.id, run] as const))('%s', (id, run) => {
  const again = byId.get(`${id}-R1`)!;

  test('seen before it is run again, and complete before the end of the day after', () => {
    expect(run.ended_at <= run.checked_at && run.checked_at < again.at).toBe(true);
    expect(again).toMatchObject({ result: 'ok', rerun_of: id, plan: run.plan });
    expect(again.at.slice(0, 10)).toBe(dayAfter(run.at.slice(0, 10)));
    expect(again.ended_at.slice(0, 10)).toBe(again.at.slice(0, 10));
  });

  test('on a rest day by the person on duty', () => {
    const day = again.at.slice(0, 10);
    if (!calendar.isRest(day)) return expect(again.at.slice(11, 13)).toBe('18');
    const turn = keptTurns(day.slice(0, 7), calendar).find((one) => one.day === day)!;
    expect(turn.onsite).toEqual(expect.arrayContaining([...again.by]));
    expect(again.checked_at < turn.end).toBe(true);
  });
});

test('97 to 99.5 percent of a year’s full backups end well, never fewer than 95 a month', () => {
  const share = (of: typeof full) => of.filter(({ result }) => result === 'ok').length / of.length;
  expect(share(full)).toBeGreaterThan(0.97);
  expect(share(full)).toBeLessThan(0.995);
  for (const month of MONTHS) expect(share(full.filter(({ at }) => at.startsWith(month)))).toBeGreaterThan(0.95);
});

test('nobody looks at a result while away', () => {
  expect(runs.filter(({ by, checked_at }) => by.some((one) => isAway(one, checked_at.slice(0, 10))))).toEqual([]);
});

test('all but one system are larger at the end than at the start', () => {
  const sizes = dataPlans(estate).map(({ id }) => full.filter((run) => run.plan === id && run.size_gb));
  const smaller = sizes.filter((own) => own.at(-1)!.size_gb! < own[0]!.size_gb!).map((own) => own[0]!.plan);
  expect(smaller).toEqual(['BKP-030']);
});

test('each class of devices has its configurations collected each month, from each device in service', () => {
  for (const [month, own] of months)
    for (const plan of configPlans(estate)) {
      const run = own.find(({ id }) => id === `BKR-${month}-${plan.id.slice(4)}`)!;
      const day = run.at.slice(0, 10);
      expect(calendar.isRest(day)).toBe(false);
      const wanted = estate.devices.filter((one) => plan.assets.includes(one.id) && inService(one, day));
      expect(expanded(run.assets!)).toEqual(wanted.map(({ id }) => id));
    }
});

test('each change of switches has their configurations before and after it', () => {
  const around = runs.filter(({ id }) => /^BKR-\d{4}-\d{4}-C01-/u.test(id)).map(({ id }) => id);
  const before = around.filter((id) => id.endsWith('-B')).map((id) => id.slice(0, -2));
  const after = around.filter((id) => id.endsWith('-A')).map((id) => id.slice(0, -2));
  expect(before.length).toBeGreaterThan(10);
  expect(after.filter((id) => !before.includes(id))).toEqual([]);
});
