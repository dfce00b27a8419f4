import { describe, expect, test } from 'vitest';
import { libraryOfRows, type Row } from '../../tests/library-of.ts';
import { localTime } from '../calendar/instant.ts';
import { driftOf, movedBy } from './drift.ts';
import { frozenIssue } from './freeze.ts';
import { reportWorld } from './report-world.ts';
import { recomputed } from './verify.ts';

const local = localTime('Asia/Shanghai');
const REPORT = {
  kind: 'report',
  id: 'RPT-2022-09',
  title: '月报',
  form: 'monthly',
  period: { from: '2022-09-01', to: '2022-09-30' },
  by: 'PER-1',
};
const incident = (id: string, more: object = {}) => ({
  kind: 'incident',
  id,
  title: id,
  severity: '3',
  source: 'user',
  detected: '2022-09-10T09:00+08:00',
  reported: '2022-09-10T09:00+08:00',
  responded: '2022-09-10T09:05+08:00',
  ...more,
});

/** Freezes a report over some records on 10 October, and tells what changed under it when the records are others. */
function drift(before: readonly Row[], after: readonly Row[]) {
  const first = libraryOfRows([REPORT, ...before]);
  const issue = frozenIssue(reportWorld(first, local), first.byId.get('RPT-2022-09')!, {
    asOf: '2022-10-10',
    at: '2022-10-10T15:00+08:00',
  });
  const frozen = { kind: 'frozen-report', id: 'FRZ-2022-09', report: 'RPT-2022-09', issues: [issue] };
  const library = libraryOfRows([REPORT, frozen, ...after]);
  const report = library.byId.get('RPT-2022-09')!;
  const found = driftOf(reportWorld(library, local), report);
  return {
    records: found.records.map(({ record, what }) => `${record} ${what}`),
    figures: found.figures.map(({ figure, from, to }) => `${figure} ${from} ${to}`),
    ofFirst: found.records[0] ? movedBy(found.records[0], found).figures.length : 0,
    again: recomputed(reportWorld(library, local), report, issue),
  };
}

const ONE = incident('INC-1');

describe('since a report was frozen', () => {
  test('nothing changed where records only went on', () => {
    const later = incident('INC-1', {
      resolved: '2022-10-20T10:00+08:00',
      amended: [{ on: '2022-11-01', by: 'PER-1', what: '补写' }],
    });
    const found = drift(
      [ONE],
      [
        later,
        incident('INC-2', {
          reported: '2022-10-11T08:00+08:00',
          detected: '2022-10-11T08:00+08:00',
          responded: '2022-10-11T08:01+08:00',
        }),
      ],
    );
    expect(found).toMatchObject({ records: [], figures: [] });
    expect(found.again).toEqual({ records: [], figures: [], tables: [], isOtherDigest: false });
  });

  test('a record says something else, and a figure with it', () => {
    const found = drift([ONE], [incident('INC-1', { responded: '2022-09-10T09:15+08:00' })]);
    expect(found.records).toEqual(['INC-1 changed']);
    expect(found.figures).toContain('incidents-response 5 15');
    expect(found.ofFirst).toBe(found.figures.length);
    expect(found.again.isOtherDigest).toBe(true);
  });

  test('a record says something else, and no figure with it', () => {
    expect(drift([ONE], [incident('INC-1', { note: '补充' })])).toMatchObject({
      records: ['INC-1 changed'],
      figures: [],
    });
  });

  test.each([
    ['added', [ONE], [ONE, incident('INC-2')], ['INC-2 added'], 'incidents 1 2'],
    ['removed', [ONE, incident('INC-2')], [ONE], ['INC-2 removed'], 'incidents 2 1'],
    [
      'moved to another month',
      [ONE, incident('INC-2')],
      [
        ONE,
        incident('INC-2', {
          reported: '2022-08-10T09:00+08:00',
          detected: '2022-08-10T09:00+08:00',
          responded: '2022-08-10T09:05+08:00',
        }),
      ],
      ['INC-2 changed'],
      'incidents 2 1',
    ],
  ])('a record was %s', (_, before, after, records, figure) => {
    const found = drift(before, after);
    expect(found.records).toEqual(records);
    expect(found.figures).toContain(figure);
  });

  test('a record was entered late: it is named, and no figure changes as of that day', () => {
    const late = incident('INC-2', { recorded_at: '2022-10-20T10:00+08:00' });
    expect(drift([ONE], [ONE, late])).toMatchObject({ records: ['INC-2 late'], figures: [] });
  });
});
