import { describe, expect, test } from 'vitest';
import { RUNBOOK_APPROVALS } from '../knowledge/runbook-approvals.ts';
import { inService, readEstate } from '../work/estate.ts';
import { allotSituations } from './allotment.ts';
import { dayNumber, later, minutesBetween, moment, readCalendar } from './days.ts';
import { incidentMonths } from './incident-months.ts';
import { drawIncidents, type IncidentMonth, type Noted } from './incidents.ts';
import { situations } from './situations.ts';
import { keptTurns } from './turns.ts';

const calendar = readCalendar(['2022', '2023']);
const turnsOf = new Map(incidentMonths.map(({ month }) => [month, keptTurns(month, calendar)]));

const drawYear = (months: readonly IncidentMonth[]) => {
  const allotted = allotSituations(months, situations);
  return months.flatMap((plan) =>
    drawIncidents(plan, { turns: turnsOf.get(plan.month)!, situations: allotted.get(plan.month)!, calendar }),
  );
};

const year = drawYear(incidentMonths);
const records = year.map(({ record }) => record);
const actions = year.flatMap(({ action }) => action ?? []);
const answered = (one: (typeof records)[number]) => minutesBetween(one.reported, one.responded);

describe('the pool', () => {
  test('has a year of failures, each in words of its own', () => {
    expect(situations.length).toBeGreaterThanOrEqual(175);
    for (const texts of [situations.map(({ title }) => title), situations.map(({ summary }) => summary)])
      expect(new Set(texts).size).toBe(texts.length);
    const told = situations.flatMap(({ log = [], follow = [] }) => [...log.slice(0, 2), ...follow]);
    expect(new Set(told).size).toBe(told.length);
  });

  test.each(situations.map((one) => [one.title, one] as const))(
    '%s: how long, how it ended, what is logged',
    (_, one) => {
      expect([one.minutes, one.workdays].filter(Boolean)).toHaveLength(1);
      expect(one.recovery ?? one.stopgap).toBeDefined();
      if (one.when !== 'office' && one.when !== 'monday') expect(one.log).toBeDefined();
      if (one.source === 'user') expect(one.from).toBeDefined();
    },
  );
});

describe('the year', () => {
  test('has at least 165 drawn incidents, as many a month as planned', () => {
    expect(records.length).toBeGreaterThanOrEqual(165);
    for (const { month, count, byHand } of incidentMonths)
      expect(records.filter(({ reported }) => reported.startsWith(month))).toHaveLength(count - byHand.length);
  });

  test('tells nothing twice', () => {
    expect(new Set(records.map(({ title }) => title)).size).toBe(records.length);
    expect(new Set(records.map(({ summary }) => summary)).size).toBe(records.length);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  test.each(records.map((one) => [one.id, one] as const))('%s: times in order, report on the day', (_, one) => {
    const times = [one.detected, one.reported, one.confirmed, one.responded, one.resolved, one.emergency_report.at];
    expect(times).toEqual(times.toSorted());
    expect(one.emergency_report.at.slice(0, 10)).toBe(one.resolved.slice(0, 10));
    if (one.escalated)
      expect([one.responded, one.escalated, one.resolved]).toEqual(
        [one.responded, one.escalated, one.resolved].toSorted(),
      );
    expect(one.resolved.slice(0, 7)).toBe(one.reported.slice(0, 7));
  });

  test('two were answered late, in October at night and in February', () => {
    const late = records.filter((one) => answered(one) >= 10);
    expect(late.map((one) => [one.reported.slice(0, 7), answered(one)])).toEqual([
      ['2022-10', 14],
      ['2023-02', 12],
    ]);
  });

  test('one that lasted, in April, has no ground against a casestudy; the longer of the others harmed nobody', () => {
    expect(
      records.filter(({ exemption }) => !exemption).map(({ severity, reported }) => [severity, reported.slice(0, 7)]),
    ).toEqual([['2', '2023-04']]);
    for (const { severity, detected, resolved, exemption } of records)
      if (severity === '2' && exemption && minutesBetween(detected, resolved) > 30) expect(exemption.minutes).toBe(0);
  });

  test('keeps within office hours, or within a turn', () => {
    for (const { id, reported, resolved, by } of records) {
      const turns = [...turnsOf.values()].flat();
      const on = turns.filter(({ start, end }) => start <= reported && reported < end);
      const sameDay = reported.slice(0, 10) === resolved.slice(0, 10);
      if (on.length === 0) {
        const clock = reported.slice(11, 16);
        expect([id, clock >= '09:00' && clock < '17:00', calendar.isRest(reported.slice(0, 10))]).toEqual([
          id,
          true,
          false,
        ]);
        if (sameDay) expect(resolved.slice(11, 16) <= '17:00').toBe(true);
      } else expect([id, on.length, by.includes(on[0]!.onsite[0]!)]).toEqual([id, 1, true]);
    }
  });

  test('leaves out the days told elsewhere, and nearly all of the Spring Festival', () => {
    for (const { reported } of records) expect(['2022-11-16', '2023-03-11']).not.toContain(reported.slice(0, 10));
    const festival = records.filter(({ reported }) => '2023-01-21' <= reported && reported < '2023-01-28');
    expect(festival.length).toBeLessThanOrEqual(1);
  });

  test('looks like a year: quick repairs, a tail of waits, few devices soon in trouble again', () => {
    const lasted = records.map((one) => minutesBetween(one.responded, one.resolved)).sort((a, b) => a - b);
    expect(lasted[lasted.length >> 1]).toBeGreaterThan(28);
    expect(lasted[lasted.length >> 1]).toBeLessThan(50);
    expect(lasted.filter((minutes) => minutes > 720).length).toBeGreaterThan(8);
    expect(soonAgain()).toContain('ASW-YHN-F5-1');
    expect(soonAgain().length).toBeGreaterThanOrEqual(3);
    expect(soonAgain().length).toBeLessThanOrEqual(7);
  });
});

/** Devices in trouble twice within 30 days. */
function soonAgain(): string[] {
  const seen = records.flatMap(({ affects, reported }) =>
    affects.filter((id) => !/^(SYS|RM)-/.test(id)).map((id) => ({ id, day: dayNumber(reported.slice(0, 10)) })),
  );
  return seen
    .filter((one, i) => seen.slice(0, i).some(({ id, day }) => id === one.id && one.day - day <= 30))
    .map(({ id }) => id);
}

test('devices stand at the site and are in service', () => {
  const estate = readEstate();
  const devices = new Map(estate.devices.map((one) => [one.id, one]));
  for (const { id, affects, sites, reported } of records)
    for (const asset of affects.filter((one) => !/^(SYS|RM)-/.test(one))) {
      const device = devices.get(asset);
      expect([id, asset, device?.site]).toEqual([id, asset, sites[0]]);
      expect([id, asset, inService(device!, reported.slice(0, 10))]).toEqual([id, asset, true]);
    }
});

test('every temporary recovery has an action, closed in time with proof', () => {
  const temporary = records.flatMap(({ id, recovery }) =>
    recovery.filter((one) => one.temporary).map((one) => [id, one]),
  );
  expect(actions.map(({ from, id }) => [from, id])).toEqual(
    temporary.map(([id, one]) => [id, (one as { follow_up: string }).follow_up]),
  );
  expect(new Set(actions.map(({ id }) => id.slice(0, -2))).size).toBe(incidentMonths.length);
  for (const { opened, due, closed } of actions) {
    expect([opened, closed.on, due]).toEqual([opened, closed.on, due].toSorted());
    expect(calendar.isRest(closed.on)).toBe(false);
    expect(closed.on <= '2023-07-31').toBe(true);
    expect(closed.proof).not.toContain('{');
  }
});

test('a runbook is used from the day of its approval at the earliest', () => {
  const approved = new Map(RUNBOOK_APPROVALS.map(({ of, editions: [first] }) => [of, first![0]]));
  for (const { reported, used_runbooks = [] } of records)
    for (const { id } of used_runbooks)
      expect([id, reported.slice(0, 10) >= (approved.get(id) ?? '')]).toEqual([id, true]);
});

describe('numbers written by hand', () => {
  const hand = (month: string, number: number, day: number, minutes: number): Noted => {
    const reported = moment(`${month}-${String(day).padStart(2, '0')}`, minutes);
    const id = `INC-${month}${String(number).padStart(2, '0')}`;
    const words = { source: 'alarm', from: '', seen: '', first: '', near: true, restored: '' } as const;
    return { id, reported, resolved: later(reported, 40), ...words };
  };
  const withHand = (month: string, ...byHand: readonly Noted[]) =>
    incidentMonths.map((one) => (one.month === month ? { ...one, byHand } : one));

  test.each([
    ['at the beginning', '2022-11', [hand('2022-11', 1, 1, 620)]],
    ['at the end', '2022-11', [hand('2022-11', 17, 30, 1300)]],
    ['two in the middle', '2023-02', [hand('2023-02', 5, 11, 130), hand('2023-02', 6, 12, 600)]],
    ['two far apart', '2022-12', [hand('2022-12', 2, 3, 600), hand('2022-12', 15, 29, 200)]],
    ['near the planted ones', '2022-10', [hand('2022-10', 9, 18, 600), hand('2022-10', 10, 20, 300)]],
  ] as const)('%s: the others keep their order around them', (_, month, byHand) => {
    const drawn = drawYear(withHand(month, ...byHand)).filter(({ noted }) => noted.id.startsWith(`INC-${month}`));
    const all = [...drawn.map(({ noted }) => noted), ...byHand].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(all.map(({ id }) => id.slice(-2))).toEqual(all.map((_, i) => String(i + 1).padStart(2, '0')));
    expect(all.map(({ reported }) => reported)).toEqual(all.map(({ reported }) => reported).toSorted());
  });

  test('out of place: the others are drawn all the same', () => {
    const months = withHand('2023-05', hand('2023-05', 1, 30, 600), hand('2023-05', 16, 2, 600));
    const usual = incidentMonths.find(({ month }) => month === '2023-05')!.byHand.length;
    expect(drawYear(months).length).toBe(records.length + usual - 2);
  });
});
