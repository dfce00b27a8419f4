import { describe, expect, test } from 'vitest';
import { isAway } from '../absences.ts';
import { readCalendar } from '../duty/days.ts';
import { MONTHS, TERM } from '../term.ts';
import { CHANGES, changes } from './changes.ts';
import { inService, readEstate } from './estate.ts';
import { expanded } from './id-ranges.ts';

const calendar = readCalendar(['2022', '2023']);
const devices = new Map(readEstate().devices.map((device) => [device.id, device]));
const records = CHANGES.map(({ record }) => record);
const named = records.map((record) => [record.id, record] as const);

/** Weeks without changes: the party congress, the Spring Festival, the two sessions. */
const FROZEN = [
  ['2022-10-15', '2022-10-22'],
  ['2023-01-16', '2023-01-29'],
  ['2023-02-27', '2023-03-13'],
] as const;

/** Devices that a change puts into service: their first day lies after the evening on which they are installed. */
const NEW = ['ASW-YHN-F5-3', 'SRV-SZJ-045', 'STO-YHN-05', 'AV-YHN-0157'];

test('at least 66 in the term, four to eight each month', () => {
  expect(records.length).toBeGreaterThanOrEqual(66);
  const perMonth = MONTHS.map((month) => records.filter(({ id }) => id.startsWith(`CHG-${month}`)).length);
  expect(perMonth.filter((count) => count < 4 || count > 8)).toEqual([]);
});

test('ids are unique, of the month of the window, and in its order', () => {
  const ids = records.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, window } of records) expect(id.slice(4, 11)).toBe(window.start.slice(0, 7));
  expect(ids.toSorted()).toEqual(ids);
  expect(records.map(({ window }) => window.start).toSorted()).toEqual(records.map(({ window }) => window.start));
});

test.each(['title', 'what', 'reason', 'impact', 'rollback', 'outcome'] as const)('no %s occurs twice', (field) => {
  const texts = records.map((record) => record[field]);
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
});

describe.each(named)('%s', (_, record) => {
  const { approved, by, done_at, window } = record;
  const day = window.start.slice(0, 10);

  test('approved on a working day before its window', () => {
    expect(calendar.isRest(approved.on)).toBe(false);
    expect(approved.on < day).toBe(true);
  });

  test('done within its window, which lies in the term and in no frozen week', () => {
    expect(window.start < done_at && done_at <= window.end).toBe(true);
    expect(TERM.from <= day && done_at.slice(0, 10) <= TERM.to).toBe(true);
    expect(FROZEN.filter(([from, to]) => from <= day && day <= to)).toEqual([]);
  });

  test('begins outside office hours', () => {
    const hour = window.start.slice(11, 16);
    // Batteries are changed by daylight, while the maker's people are there.
    const byDay = record.assets[0]!.startsWith('UPS-');
    expect(byDay || calendar.isRest(day) || hour < '08:00' || hour >= '17:00').toBe(true);
  });

  test('entered afterwards, within one working day', () => {
    if (record.recorded_at) expect(record.recorded_at > done_at).toBe(true);
  });

  test('by people who are there, none of them at another change', () => {
    expect(by.filter((person) => isAway(person, day) || isAway(person, done_at.slice(0, 10)))).toEqual([]);
    const others = records.filter((one) => one !== record && one.window.start < done_at && window.start < one.done_at);
    expect(others.flatMap((one) => one.by).filter((person) => by.includes(person))).toEqual([]);
  });

  test('on devices in service, at its sites', () => {
    for (const id of expanded(record.assets).filter((one) => !NEW.includes(one))) {
      const device = devices.get(id);
      expect(device && inService(device, day), id).toBe(true);
      expect(record.sites, id).toContain(device?.site);
    }
  });

  test('refers to nothing later', () => {
    for (const ref of record.refs?.filter((one) => one.startsWith('CHG-')) ?? [])
      expect(records.find(({ id }) => id === ref)!.done_at < window.start, ref).toBe(true);
  });
});

test('each rolled back or partial change was made good by a later one', () => {
  for (const { id, result } of records.filter((one) => one.result !== 'success')) {
    const later = records.filter(({ refs }) => refs?.includes(id));
    expect(later.at(0)?.result, `${id} ${result}`).toBe('success');
  }
});

test('a configuration list for all but one', () => {
  const files = new Map(MONTHS.flatMap((month) => changes(month)));
  const without = records.filter(({ id }) => !files.has(`files/${id}.csv`)).map(({ id }) => id);
  expect(without).toEqual(['CHG-2023-0203']);
});

test('no line of a configuration list is another one’s', () => {
  const lists = CHANGES.map(({ config }) => config.map((line) => line.join('|'))).filter(({ length }) => length > 0);
  const copies = lists.map((list) => list.join('\n'));
  expect(new Set(copies).size).toBe(lists.length);
  for (const list of lists) expect(new Set(list).size).toBe(list.length);
});
