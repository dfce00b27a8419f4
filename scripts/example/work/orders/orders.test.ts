import { describe, expect, test } from 'vitest';
import { isAway } from '../../absences.ts';
import { duty } from '../../duty.ts';
import { minutesBetween, minutesOf, readCalendar } from '../../duty/days.ts';
import { keptTurns } from '../../duty/turns.ts';
import { MONTHS } from '../../term.ts';
import { busyByHand, busyTimes, busyWith } from '../busy-times.ts';
import { inService, readEstate } from '../estate.ts';
import { visitsOf } from '../inspections.ts';
import { workdaysOf } from '../weeks.ts';
import type { OrderRecord } from './order.ts';
import { ordersOf } from './orders.ts';
import { POOL } from './pool.ts';
import { PLACES } from './places.ts';
import { type Engagement, slotFor } from './timetable.ts';
import { COUNTS, yearPlan } from './year.ts';
import { randomOf } from '../../random.ts';

const calendar = readCalendar(['2022', '2023']);
const estate = readEstate();
const plan = yearPlan();
const onDuty = busyTimes(duty());
const months = MONTHS.map((month) => {
  const taken = [...visitsOf(month, calendar).flatMap(busyWith), ...busyByHand(month), ...onDuty];
  const orders = ordersOf({ month, calendar, estate, asked: plan.get(month)!, taken });
  return { month, taken, records: orders.map(({ record }) => record) };
});
const all = months.flatMap(({ records }) => records);
const isOffHours = ({ opened, mode }: OrderRecord) => {
  const [day, minutes] = [opened.slice(0, 10), minutesOf(opened.slice(11))];
  return mode === 'remote' && (calendar.isRest(day) || minutes < 540 || minutes > 1020);
};
const faults = (wrong: (one: OrderRecord) => boolean) => all.filter(wrong).map(({ id }) => id);

describe('how many', () => {
  test('at least 950 in the year, each month its number', () => {
    expect(months.map(({ records }) => records.length)).toEqual([...COUNTS]);
    expect(all.length).toBeGreaterThanOrEqual(950);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('every category, service and channel', () => {
    expect(new Set(all.map(({ category }) => category)).size).toBe(10);
    expect(new Set(all.flatMap(({ services }) => services)).size).toBe(10);
    expect(new Set(all.map(({ channel }) => channel)).size).toBe(7);
  });
});

describe('texts', () => {
  const plain = (text: string) => text.replaceAll(/[A-Z]+(?:-[A-Z0-9]+)+|\d+/gu, '#');

  test.each(['title', 'work'] as const)('no %s is another with other figures', (field) => {
    const seen = Map.groupBy(all, (one) => plain(one[field]));
    expect([...seen].filter(([, of]) => of.length > 1).map(([text]) => text)).toEqual([]);
  });

  test('the pool holds no title twice', () => {
    expect(new Set(POOL.map(({ title }) => title)).size).toBe(POOL.length);
  });
});

describe('time', () => {
  test('in order', () => {
    expect(
      faults(
        ({ opened, arrived, closed, form, client_sign }) =>
          arrived < opened ||
          closed < arrived ||
          (form !== undefined && form.filled_at < closed) ||
          (client_sign !== undefined && client_sign.on < closed.slice(0, 10)),
      ),
    ).toEqual([]);
  });

  test('on site in office hours of working days, signed and with its form', () => {
    const wrong = (one: OrderRecord) =>
      one.mode !== 'remote' &&
      (!one.form ||
        !one.client_sign ||
        calendar.isRest(one.closed.slice(0, 10)) ||
        calendar.isRest(one.arrived.slice(0, 10)) ||
        minutesOf(one.arrived.slice(11)) < 540 ||
        minutesOf(one.closed.slice(11)) > 1020);
    expect(faults(wrong)).toEqual([]);
  });

  test('out of hours answered within a quarter of an hour by somebody whose turn it is', () => {
    const offHours = all.filter(isOffHours);
    const turns = MONTHS.flatMap((month) => keptTurns(month, calendar));
    expect(offHours.length).toBeGreaterThan(30);
    for (const { id, opened, arrived, closed, by } of offHours) {
      expect(minutesBetween(opened, arrived), id).toBeLessThanOrEqual(15);
      const turn = turns.find(({ start, end }) => start <= arrived && closed <= end);
      expect(turn?.onsite, id).toEqual(expect.arrayContaining([...by]));
    }
    expect(offHours.some(({ opened }) => /2022-11-16T(1[7-9]|2)|2022-11-17T0/u.test(opened))).toBe(false);
  });

  test('entered late by no more than two working days', () => {
    const days = MONTHS.flatMap((month) => workdaysOf(month, calendar));
    const late = all.filter(({ recorded_at }) => recorded_at);
    expect(late.length).toBeGreaterThan(10);
    for (const { id, closed, recorded_at } of late) {
      expect(recorded_at! > closed, id).toBe(true);
      const between = days.filter((day) => closed.slice(0, 10) < day && day <= recorded_at!.slice(0, 10));
      expect(between.length, id).toBeLessThanOrEqual(2);
    }
  });

  test('effort stands on each', () => expect(faults(({ effort_h }) => !(effort_h > 0 && effort_h < 4))).toEqual([]));
});

describe('people', () => {
  test('nobody works while away', () => {
    expect(
      faults(({ by, arrived, closed }) =>
        by.every((one) => isAway(one, arrived.slice(0, 10)) || isAway(one, closed.slice(0, 10))),
      ),
    ).toEqual([]);
  });

  test('nobody is at two places at once', () => {
    for (const { records, taken } of months) {
      const own = records
        .filter(({ arrived, closed }) => arrived.slice(0, 10) === closed.slice(0, 10))
        .flatMap(({ by, site, arrived, closed }) =>
          by.map((person): Engagement => {
            const [from, until] = [arrived, closed].map((at) => minutesOf(at.slice(11))) as [number, number];
            return { person, site: site.slice(5), day: arrived.slice(0, 10), from, until };
          }),
        );
      const clashes = own.filter((a, i) =>
        [...own.slice(i + 1), ...taken].some(
          (b) => a.person === b.person && a.day === b.day && a.from < b.until && b.from < a.until,
        ),
      );
      expect(clashes).toEqual([]);
    }
  });

  test('a time is found even on a day that is full', () => {
    const day = '2022-09-05';
    const full = Object.values(PLACES).map(({ by, site }) => ({ person: by, site, day, from: 0, until: 1440 }));
    const table = { workdays: [day], turns: [], taken: full, random: randomOf('full') };
    const situation = { ...POOL[0]!, at: 'pc-szj' as const, on: day };
    expect(slotFor(situation, PLACES['pc-szj'], table).day).toBe(day);
  });
});

test('devices stand at the site of the order and are in service', () => {
  const devices = new Map(estate.devices.map((one) => [one.id, one]));
  const wrong = ({ assets = [], site, arrived }: OrderRecord) =>
    assets.some((id) => devices.get(id)?.site !== site || !inService(devices.get(id)!, arrived.slice(0, 10)));
  expect(faults(wrong)).toEqual([]);
});

test('exactly one order was corrected after its month was reported', () => {
  const amended = all.filter((one) => one.amended);
  expect(amended.map(({ id, effort_h }) => [id, effort_h])).toEqual([['SO-2022-11001', 2.5]]);
  expect(amended[0]!.amended!.map(({ on }) => on)).toEqual(['2023-02-14']);
});
