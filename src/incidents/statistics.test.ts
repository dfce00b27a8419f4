import { array, assert, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../tests/library-of.ts';
import { localTime } from '../calendar/instant.ts';
import { entriesOf } from '../model/library.ts';
import { DIMENSIONS, type Dimension } from './groupings.ts';
import { repeatsOf } from './repeats.ts';
import { spreadOf } from './spread.ts';
import { figuresBy, figuresOf, incidentsIn } from './statistics.ts';

const incident = (id: string, reported: string, more: object = {}) => ({
  id,
  title: id,
  severity: '3',
  source: 'user',
  sites: ['SITE-A'],
  cause: 'hardware',
  detected: reported,
  reported,
  ...more,
});
const library = libraryOf({
  system: [
    { id: 'SYS-1', name: '登记', runs_on: ['SRV-1'] },
    { id: 'SYS-2', name: '许可', runs_on: ['SRV-1'] },
  ],
  asset: ['SRV-1', 'SRV-2'].map((id) => ({ id, name: id, type: 'server', site: 'SITE-A' })),
  incident: [
    incident('I-1', '2022-09-05T09:10+08:00', {
      responded: '2022-09-05T09:14+08:00',
      resolved: '2022-09-05T09:40+08:00',
      affects: ['SRV-1'],
    }),
    incident('I-2', '2022-09-30T18:30Z', {
      responded: '2022-09-30T18:40Z',
      resolved: '2022-09-30T20:30Z',
      sites: ['SITE-A', 'SITE-B'],
      affects: ['SRV-2', 'SYS-1'],
    }),
    incident('I-3', '2022-11-04T23:59+08:00', { cause: 'unknown', affects: ['SRV-1'] }),
    incident('I-4', '2022-11-20T08:00+08:00', { resolved: '2022-12-02T08:00+08:00', cause: undefined }),
  ],
});
const context = { library, local: localTime('Asia/Shanghai'), today: '2022-11-30' };
const all = entriesOf(library, 'incident');
const counts = (dimension: Dimension) =>
  Object.fromEntries(figuresBy(all, dimension, context).map(({ key, figures }) => [key, figures.entries.length]));

describe('percentiles by nearest rank', () => {
  const of = (...minutes: number[]) => {
    const found = spreadOf(minutes.map((one, index) => ({ minutes: one, entry: { ...all[0]!, id: `I-${index}` } })));
    return found && [found.count, found.median.minutes, found.p90.minutes];
  };
  test.each<[minutes: readonly number[], found: readonly number[] | undefined]>([
    [[], undefined],
    [[7], [1, 7, 7]],
    [
      [9, 3],
      [2, 3, 9],
    ],
    [
      [3, 4, 5, 9, 14],
      [5, 5, 14],
    ],
    [
      [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
      [10, 5, 9],
    ],
  ])('%j', (minutes, found) => expect(of(...minutes)).toEqual(found));

  test('are times that occurred, and no smaller share stays below them', () => {
    assert(
      property(array(nat(10_000), { minLength: 1 }), (minutes) => {
        const [count, median, p90] = of(...minutes)!;
        const within = (limit: number) => minutes.filter((one) => one <= limit).length / count!;
        expect(minutes).toContain(median);
        expect(minutes).toContain(p90);
        expect(within(median!)).toBeGreaterThanOrEqual(0.5);
        expect(within(p90!)).toBeGreaterThanOrEqual(0.9);
        expect(within(median! - 1)).toBeLessThan(0.5);
      }),
    );
  });
});

describe('incidents are counted', () => {
  test.each<[dimension: Dimension, found: object]>([
    ['month', { '2022-09': 1, '2022-10': 1, '2022-11': 2 }],
    ['weekday', { 1: 1, 5: 1, 6: 1, 7: 1 }],
    ['hour', { '02': 1, '08': 1, '09': 1, '23': 1 }],
    ['site', { 'SITE-A': 4, 'SITE-B': 1 }],
    ['system', { 'SYS-1': 3, 'SYS-2': 2, none: 1 }],
    ['cause', { hardware: 2, unknown: 1, none: 1 }],
    ['severity', { 3: 4 }],
    ['source', { user: 4 }],
    ['study', { 'not-needed': 4 }],
  ])('by %s', (dimension, found) => expect(counts(dimension)).toEqual(found));

  test('each at least once in every dimension', () => {
    for (const dimension of DIMENSIONS)
      expect(new Set(figuresBy(all, dimension, context).flatMap(({ figures }) => figures.entries)).size).toBe(4);
  });

  test('within a period, both days included, in the time of the place, whatever the order of the files', () => {
    const period = { from: '2022-10-01', to: '2022-11-04' };
    expect(incidentsIn(all.toReversed(), period, context).map(({ id }) => id)).toEqual(['I-2', 'I-3']);
  });
});

test('times go from the report; what has not ended on the day is open and has none', () => {
  const { open, response, recovery } = figuresOf(all, '2022-11-30');
  expect(open.map(({ id }) => id)).toEqual(['I-3', 'I-4']);
  expect([response?.count, response?.median.minutes, response?.p90.minutes]).toEqual([2, 4, 10]);
  expect([recovery?.count, recovery?.median.minutes, recovery?.p90.minutes]).toEqual([2, 30, 120]);
  expect(figuresOf([], '2022-11-30')).toEqual({ entries: [], open: [], response: undefined, recovery: undefined });
});

describe('incidents repeat one another', () => {
  const found = (days?: number) =>
    repeatsOf(all, library, days).map(({ by, key, type, entries }) => [by, key, type, ...entries.map(({ id }) => id)]);

  test('at devices of one type from one known cause, at most 30 days apart', () =>
    expect(found()).toEqual([['cause', 'hardware', 'server', 'I-1', 'I-2']]));

  test('at one device within more days', () =>
    expect(found(61)).toEqual([
      ['asset', 'SRV-1', '', 'I-1', 'I-3'],
      ['cause', 'hardware', 'server', 'I-1', 'I-2'],
    ]));

  test('not within fewer', () => expect(found(25)).toEqual([]));
});
