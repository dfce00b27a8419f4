import { describe, expect, test } from 'vitest';
import { inspectedSite, inspectionDuty } from '../../../tests/inspected-site.ts';
import { siteOf } from '../../../tests/site-of.ts';
import { coveragePage } from '../coverage-page.ts';
import { standingOfId } from '../verdicts-of-site.ts';
import { gridPage } from './grid-page.ts';

describe('the grid of a duty', () => {
  const page = (one = inspectedSite()) => gridPage(standingOfId(one, 'OB-2')!, one)!;

  test('has a row for each member by room, with what is missing named at its row', () => {
    const { groups, heading, size } = page();
    expect([heading, size]).toEqual(['每月巡检全部设备：5 个 × 6 个月', 6]);
    expect(groups.map(({ name, rows }) => [name, rows.map(({ number, link }) => `${number} ${link.note}`)])).toEqual([
      ['一层会议室', ['1 AV-1', '2 AV-2', '3 AV-3']],
      ['二层会议室', ['4 AV-4', '5 AV-5', '6 AV-6']],
    ]);
    expect(groups.flatMap(({ rows }) => rows.flatMap(({ note }) => note ?? []))).toEqual([
      { text: '2 设备 AV-2：2022-08 缺', late: true },
      { text: '5 设备 AV-5：到 2022-08 为止在册', late: false },
    ]);
  });

  test('what is normal is one shape; what is missing bleeds and has a slash', () => {
    const [first, second] = page().groups[0]!.rows;
    expect(first!.paths).toEqual({ done: 'M0 0h4v1h-4z', later: 'M4 .42h2v.16h-2z' });
    expect(second!.paths).toMatchObject({
      done: 'M0 0h1v1h-1zM2 0h2v1h-2z',
      missing: 'M1 0h1v1h-1z',
      slash: 'M1 1l1-1',
    });
  });

  test('figures count what is decided, and the running period apart', () => {
    expect(page().figures).toEqual({
      asked: 15,
      done: 14,
      missing: 1,
      missingPeriods: 1,
      excused: 0,
      current: { done: 2, asked: 5, due: '2022-10-31' },
    });
  });

  test('a member that an excusal takes out is excused, not missing', () => {
    const excusal = {
      id: 'EX-1',
      obligations: ['OB-2'],
      members: ['AV-2'],
      from: '2022-08-01',
      to: '2022-08-31',
      signed: [{ by: 'PER-2', on: '2022-08-01' }],
    };
    const excused = page(inspectedSite({ excusal: [excusal] }));
    expect(excused.groups[0]!.rows[1]!.paths).toMatchObject({ excused: 'M1.15 .15h0.7v.7h-0.7z' });
    expect([excused.figures.excused, excused.figures.missing]).toEqual([1, 0]);
  });

  test('the table names the periods that ask for something, and the strip leads to it', () => {
    const { holes, axis } = page();
    expect(holes.map(({ period, word, count, missing }) => [period.text, word, count, missing[0]?.link?.text])).toEqual(
      [
        ['2022-08', '未满足', 1, 'AV-2'],
        ['2022-10', '期内', 3, 'AV-3'],
      ],
    );
    expect(axis.marks.map(({ href }) => href)).toEqual([
      undefined,
      '#m-2022-08',
      undefined,
      '#m-2022-10',
      undefined,
      undefined,
    ]);
  });

  test('two hundred days weigh little: runs broken by month, no mark each', () => {
    const one = inspectedSite({ obligation: [inspectionDuty('day')] });
    const { isFine, axis, verdicts } = page(one);
    expect([isFine, axis.marks, axis.months.length]).toEqual([true, [], 6]);
    expect(verdicts?.later).toBeDefined();
  });

  test('for members in long periods, months show when it was done', () => {
    const restores = {
      system: [
        { id: 'SYS-1', name: '甲' },
        { id: 'SYS-2', name: '乙' },
      ],
      'restore-test': [{ id: 'RT-1', system: 'SYS-1', done_at: '2022-09-05T10:00+08:00', result: 'pass' }],
      obligation: [
        {
          id: 'OB-2',
          title: '恢复验证',
          clauses: [],
          per: { member: { kind: 'system' }, per: { year: { of: 'contract' } } },
          select: { kind: 'restore-test' },
          test: { exists: true },
        },
      ],
    };
    const grid = page(inspectedSite(restores, '2023-01-31'));
    expect(grid.byAct).toBe(true);
    expect(grid.groups.flatMap(({ rows }) => rows.map(({ paths, note }) => [paths.done, note?.text]))).toEqual([
      ['M2 0h1v1h-1z', undefined],
      [undefined, '2 乙：一次也没有'],
    ]);
    expect(grid.figures).toMatchObject({ asked: 2, done: 1, missing: 1, missingPeriods: 1 });
  });

  test('the overview lists all grids and all that is missing', () => {
    const { lines, holes } = coveragePage(inspectedSite());
    expect(lines.map(({ id, members, periods }) => [id, members, periods])).toEqual([['OB-2', 6, 6]]);
    expect(holes.map(({ duty, href }) => [duty.text, href])).toEqual([
      ['OB-2', '/coverage/OB-2/#m-2022-08'],
      ['OB-2', '/coverage/OB-2/#m-2022-10'],
    ]);
    expect(coveragePage(siteOf({}, '2022-10-20'))).toMatchObject({ lines: [], holes: [] });
  });
});
