import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { libraryOfRows, type Row } from '../../tests/library-of.ts';
import { localTime } from '../calendar/instant.ts';
import { changedLibrary, type Library } from '../model/library.ts';
import { frozenIssue } from './freeze.ts';
import { allVerdictsOn, reportWorld } from './report-world.ts';

const local = localTime('Asia/Shanghai');

const CONTRACT = {
  kind: 'contract',
  id: 'CT-1',
  title: '合同',
  from: '2022-07-01',
  to: '2023-06-30',
  total: '1.00',
  payments: [],
  penalties: [],
};
/** The duty that a report is true, as the handbook writes it. */
const DUTY = {
  kind: 'obligation',
  id: 'OB-1',
  title: '报告真实',
  per: { record: { kind: 'report' } },
  test: { agrees: { left: { figure: 'frozen' }, right: { figure: 'recomputed' }, relation: 'equal' } },
  due: { anchor: 'issues.frozen_at', days: 0 },
};
const REPORT = {
  kind: 'report',
  id: 'RPT-2022-09',
  title: '月报',
  form: 'monthly',
  period: { from: '2022-09-01', to: '2022-09-30' },
  by: 'PER-1',
  reviewed: { by: 'PER-2', on: '2022-10-09' },
};
const order = (id: string, more: object = {}) => ({
  kind: 'service-order',
  id,
  title: id,
  opened: '2022-09-10T09:00+08:00',
  closed: '2022-09-10T10:00+08:00',
  effort_h: 1,
  work: '换线',
  ...more,
});
const risk = { kind: 'risk', id: 'RSK-1', title: '余量不足', found: '2022-09-12', text: '存储' };
const runbook = { kind: 'runbook', id: 'RB-1', title: '手册', editions: [{ on: '2022-09-05' }], symptoms: ['慢'] };

const BEFORE: readonly Row[] = [order('SO-1'), order('SO-2'), risk, runbook];

/** The library in which the report was frozen over some records on 10 October, and that holds others now. */
function frozenOver(before: readonly Row[], after: readonly Row[]): Library {
  const first = libraryOfRows([CONTRACT, DUTY, REPORT, ...before]);
  const issue = frozenIssue(reportWorld(first, local), first.byId.get(REPORT.id)!, {
    asOf: '2022-10-10',
    at: '2022-10-10T15:00+08:00',
  });
  const { inputs } = issue;
  const issued = { ...REPORT, issues: [{ no: 1, frozen_at: issue.frozen_at, inputs }] };
  const frozen = { kind: 'frozen-report', id: 'FRZ-2022-09', report: REPORT.id, issues: [issue] };
  return libraryOfRows([CONTRACT, DUTY, issued, frozen, ...after]);
}

/** How the duty stands on a day, with what is missing; digests are left out. */
function standing(library: Library, asOf = '2022-12-31') {
  const [decision] = allVerdictsOn(library, local, asOf).instances;
  const missing = decision!.missing.map((one) => one.replace(/\b[0-9a-f]{16}\b/gu, '#'));
  return [decision!.verdict, ...missing];
}

const changed = (id: string, more: object) => BEFORE.map((row) => (row.id === id ? { ...row, ...more } : row));

describe('a frozen report', () => {
  test.each<[name: string, after: readonly Row[], wanted: readonly string[]]>([
    ['rests on what the records still say', BEFORE, ['met']],
    [
      'names a record that was changed, with the figure before and after',
      changed('SO-1', { effort_h: 2 }),
      ['unmet', 'SO-1 # ≠ #', 'figures.orders-effort 2 ≠ 3'],
    ],
    [
      'names a record that was removed',
      BEFORE.filter(({ id }) => id !== 'SO-2'),
      ['unmet', 'SO-2 # ≠ gone', 'figures.orders 2 ≠ 1', 'figures.orders-closed 2/2 ≠ 1/1'],
    ],
    [
      'names a record that was added afterwards',
      [...BEFORE, order('SO-3', { effort_h: 4 })],
      ['unmet', 'SO-3 none ≠ #', 'figures.orders 2 ≠ 3', 'figures.orders-closed 2/2 ≠ 3/3'],
    ],
    [
      'names a record that is gone, though no figure counts it',
      BEFORE.filter(({ id }) => id !== 'RSK-1'),
      ['unmet', 'RSK-1 # ≠ gone'],
    ],
    ['is true where an edit moves no figure', changed('SO-1', { work: '换了两条线' }), ['met']],
    ['is true where a document is edited', changed('RB-1', { symptoms: ['慢', '断'] }), ['met']],
    [
      'is true where a record says that it was entered later: it was not to be known',
      [...BEFORE, order('SO-3', { recorded_at: '2022-11-01T09:00+08:00' })],
      ['met'],
    ],
  ])('%s', (_, after, wanted) => {
    expect(standing(frozenOver(BEFORE, after)).slice(0, wanted.length)).toEqual(wanted);
  });

  test('is awaited until it is frozen, and on that day', () => {
    expect(standing(libraryOfRows([CONTRACT, DUTY, REPORT, ...BEFORE]))).toEqual(['due', 'RPT-2022-09 frozen']);
    const library = frozenOver(BEFORE, BEFORE);
    expect(standing(library, '2022-10-10')[0]).toBe('due');
    expect(standing(library, '2022-10-11')[0]).toBe('met');
  });

  test('is untrue from the day on which a record says that it was corrected', () => {
    const amended = { effort_h: 2, amended: [{ on: '2022-11-14', by: 'PER-1', what: '补记' }] };
    const library = frozenOver(BEFORE, changed('SO-1', amended));
    expect(standing(library, '2022-11-13')[0]).toBe('met');
    expect(standing(library, '2022-11-14')[0]).toBe('unmet');
  });

  test('is true again once it is issued again over the records as they are', () => {
    const library = frozenOver(BEFORE, changed('SO-1', { effort_h: 2 }));
    const frozen = library.byId.get('FRZ-2022-09')!;
    const again = frozenIssue(reportWorld(library, local), library.byId.get(REPORT.id)!, {
      asOf: '2022-10-10',
      at: '2022-12-01T09:00+08:00',
      reason: '工作量漏记',
    });
    const data = { ...frozen.data, issues: [...(frozen.data['issues'] as object[]), again] };
    const reissued = changedLibrary(library, new Map([[frozen, { ...frozen, data }]]));
    expect(standing(reissued, '2022-11-30')[0]).toBe('unmet');
    expect(standing(reissued)[0]).toBe('met');
  });
});

test('whoever decides duties has the figures of reports from one place', () => {
  const root = join(import.meta.dirname, '../..');
  const deciding = globSync('{src,scripts}/**/*.{ts,astro}', { cwd: root })
    .filter((file) => !file.startsWith('src/obligations/') && !file.endsWith('.test.ts'))
    .filter((file) => /\b(?:verdictsOn|decisionsOn)\(/u.test(readFileSync(join(root, file), 'utf8')));
  // The bench decides a contract that asks for no report.
  expect(deciding.sort()).toEqual(['scripts/bench/verdicts.ts', 'src/reports/report-world.ts']);
});
