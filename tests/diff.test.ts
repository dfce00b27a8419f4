import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Difference } from '../src/obligations/difference.ts';
import { zhiku } from './command.ts';
import { temporaryFolder } from './folder.ts';

const LIFTS = join(import.meta.dirname, 'contracts/lift-service');
const folder = temporaryFolder('diff');
const content = join(folder.path, 'repository/content');
const file = (path: string) => join(content, path);
const git = (...args: string[]) =>
  spawnSync('git', [
    '-C',
    join(folder.path, 'repository'),
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@example.com',
    ...args,
  ]);
const diff = (base: string, ...options: string[]) => zhiku(['diff', base, '--content', content, ...options]);

/** A repository whose content lies in a folder of it, with a change that is not committed. */
beforeAll(() => {
  cpSync(LIFTS, content, { recursive: true });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
  const edit = (path: string, from: string, to: string) =>
    writeFileSync(file(path), readFileSync(file(path), 'utf8').replace(from, to));
  // Number 2 was serviced after all; the first invoice was paid a day later; the drill is gone; a training is longer.
  edit('records/2023-05/maintenance.yaml', '[LIFT-1, LIFT-3, LIFT-4]', '[LIFT-1, LIFT-2, LIFT-3, LIFT-4]');
  edit('contract/payments.yaml', 'paid_on: 2023-04-20', 'paid_on: 2023-04-21');
  edit('records/2023-04/training.yaml', 'hours: 4', 'hours: 5');
  rmSync(file('records/2023-06/drills.yaml'));
});
afterAll(() => folder.remove());

const CHANGE: Difference = {
  asOf: '2023-07-31',
  verdicts: [
    {
      obligation: 'L-02',
      was: { key: '2023-05-01 +14', verdict: 'unmet', measured: '3/4', missing: ['LIFT-2'] },
      is: { key: '2023-05-01 +14', verdict: 'met', measured: '4/4', missing: [] },
    },
    {
      obligation: 'L-09',
      was: { key: '2023-04-01..2023-06-30', verdict: 'met', measured: null, missing: [] },
      is: {
        key: '2023-04-01..2023-06-30',
        verdict: 'unmet',
        measured: null,
        missing: ['drill 2023-04-01..2023-06-30'],
      },
    },
  ],
  figures: [
    {
      obligation: 'L-12',
      was: { key: 'PAY-1', verdict: 'unmet', measured: '2 workdays', missing: ['PAY-1 paid_on'] },
      is: { key: 'PAY-1', verdict: 'unmet', measured: '3 workdays', missing: ['PAY-1 paid_on'] },
    },
    ...['PER-L1', 'PER-L2', 'PER-L4'].map((key) => {
      const [was, is] = key === 'PER-L2' ? [8, 9] : [12, 13];
      const side = (hours: number) => ({
        key,
        verdict: key === 'PER-L2' ? ('unmet' as const) : ('met' as const),
        measured: `${hours}`,
        missing: key === 'PER-L2' ? [`PER-L2 ${hours} < 12`] : [],
      });
      return { obligation: 'L-15', was: side(was!), is: side(is!) };
    }),
  ],
  duties: [{ obligation: 'L-09', was: 'met', is: 'unmet' }],
  exposure: [{ party: 'client', was: 6000, is: 9000 }],
};

test.each<[string, () => string]>([
  ['a revision', () => 'HEAD'],
  ['a folder', () => LIFTS],
])('what a change does, against %s', (_, base) => {
  const { code, stdout, stderr } = diff(base(), '--format', 'json');
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toEqual(CHANGE);
});

test('as Markdown, for a comment', () => {
  const { stdout } = diff('HEAD', '--format', 'markdown');
  expect(stdout).toContain('### 变了的判定\n\n| 义务 | 实例 | 判定 | 计量 | 缺少 |\n| --- | --- | --- | --- | --- |\n');
  expect(stdout).toContain('| L-02 | 2023-05-01 +14 | 未满足 → 满足 | 3/4 → 4/4 |  |');
  expect(stdout).toContain('| L-12 | PAY-1 | 未满足 → 未满足 | 2 workdays → 3 workdays | PAY-1 paid\\_on |');
  expect(stdout).toContain('| 甲方 | 60.00 → 90.00 |');
});

test('as text, in the language asked for', () => {
  const { stdout } = diff('HEAD', '--lang', 'en');
  expect(stdout).toContain('Verdicts that change\n  L-02  2023-05-01 +14  Unmet → Met  3/4 → 4/4\n');
});

test('nothing, and a base that is none', () => {
  expect(diff(content).stdout).toBe('判定和数字都没有变化。\n');
  for (const base of ['no-such-revision', '--', 'HEAD~9']) {
    const { code, stderr } = diff(base);
    expect([code, stderr.split('\n').length]).toEqual([2, 2]);
  }
  expect(diff('HEAD', '--format', 'sarif')).toMatchObject({ code: 2 });
  expect(zhiku(['verdicts', '--format', 'markdown', '--content', content])).toMatchObject({ code: 2 });
});

test('leaves nothing behind', () => {
  const temporary = temporaryFolder('diff-tmp');
  const { code } = zhiku(['diff', 'HEAD', '--content', content], { env: { TMPDIR: temporary.path } });
  expect([code, readdirSync(temporary.path)]).toEqual([0, []]);
  temporary.remove();
});
