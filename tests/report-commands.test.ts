import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approvedText, digestOf } from '../src/knowledge/approved-text.ts';
import { splitDocument, type SplitDocument } from '../src/load/split-document.ts';
import type { RecordData } from '../schemas/shared/kind.ts';
import { zhiku } from './command.ts';
import { temporaryFolder } from './folder.ts';

/** A report from its first draft to its second issue, in a repository with one month of records. */
const folder = temporaryFolder('reports');
const content = join(folder.path, 'knowledge');
const file = (path: string) => join(content, path);
const read = (path: string) => readFileSync(file(path), 'utf8');
const edit = (path: string, from: string | RegExp, to: string) =>
  writeFileSync(file(path), read(path).replace(from, to));
const git = (...args: string[]) =>
  spawnSync('git', ['-C', content, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    encoding: 'utf8',
  });
const commit = () => {
  git('add', '-A');
  git('commit', '-q', '-m', 'content');
};
const report = (...args: string[]) => zhiku(['report', ...args, '--content', content, '--as-of', '2026-02-06']);
/** A runbook that is to be reviewed by 2026-02-20. */
const APPROVED = {
  'org/knowledge-roles.yaml':
    '- {id: KR-1, title: 手册, kinds: [runbook], submit: {roles: [engineer]}, approve: {roles: [pm]}, publish: {roles: [pm]}, review_days: 30}\n',
  'org/people.yaml':
    '- {id: PER-01, name: 赵甲, org: ORG-US, roles: [engineer]}\n- {id: PER-02, name: 钱乙, org: ORG-US, roles: [pm]}\n',
  'approvals/APR-1.yaml':
    'id: APR-1\nof: RB-DISK-FULL\nsubmitted: {by: PER-01, on: 2026-01-20}\nby: PER-02\non: 2026-01-21\ndigest: DIGEST\npublished: {by: PER-02, on: 2026-01-21}\n',
};
const INCIDENTS = 'records/2026-01/incidents.yaml';
const WORDS = 'reports/2026-01.mdx';

beforeAll(() => {
  expect(zhiku(['init', content]).code).toBe(0);
  mkdirSync(file('approvals'));
  for (const [path, record] of Object.entries(APPROVED)) writeFileSync(file(path), record);
  const { frontMatter, body } = splitDocument(read('runbooks/RB-DISK-FULL.mdx')) as SplitDocument;
  const fields = frontMatter.ok ? (frontMatter.value as RecordData) : {};
  edit('approvals/APR-1.yaml', 'DIGEST', digestOf(approvedText(fields, body)));
  git('init', '-q');
  commit();
});
afterAll(() => folder.remove());

describe('a report', () => {
  test('cannot be frozen before it is there: the error says which there are', () => {
    expect(report('freeze', '2026-01')).toMatchObject({
      code: 1,
      stderr: 'zhiku: 没有编号为“2026-01”的报告，可选：\n',
    });
  });

  test('is started with its sections and with the risks that the data show', () => {
    const { code, stdout } = report('draft', '2026-01');
    expect(code).toBe(0);
    expect(stdout).toContain('document:RB-DISK-FULL');
    expect(read(WORDS)).toMatch(/^---\nid: RPT-2026-01\ntitle: 2026 年 1 月运维月报\nform: monthly\n/u);
    expect(read(WORDS)).toMatch(/## 工作情况\n\n（待写）.+\n\n## 数据统计\n/u);
    expect(read(WORDS)).toContain('#   - {of: "document:RB-DISK-FULL", answer: keep, reason: }');
  });

  test('is never overwritten', () => {
    const before = read(WORDS);
    expect(report('draft', '2026-01').stderr).toMatch(/reports\/2026-01\.mdx 已存在，没有改动/u);
    expect(read(WORDS)).toBe(before);
  });

  test.each(['2026-13', '2026', 'Q1'])('has no period "%s"', (period) => {
    expect(report('draft', period)).toMatchObject({ code: 1, stderr: expect.stringContaining('不是期间') as string });
  });

  test('is not frozen while hints or proposed risks stand, or something is not committed', () => {
    expect(report('freeze', '2026-01').stderr).toContain('还有没写的段落：工作情况、数据统计');
    edit(WORDS, /（待写）/gu, '');
    expect(report('freeze', '2026-01').stderr).toContain('还有 1 条提示的风险没有处理');
    edit(
      WORDS,
      /# (?!risks:)(?!  )[^\n]*\n# risks:\n#   # .*\n.*\n/u,
      'risks: [{of: "document:RB-DISK-FULL", answer: keep, reason: 二月复审}]\n',
    );
    expect(report('freeze', '2026-01').stderr).toMatch(/有 1 个文件尚未提交.*reports/u);
    expect(existsSync(file('reports/frozen/2026-01.yaml'))).toBe(false);
  });

  test('is frozen with figures, records, commit and day', () => {
    commit();
    const { code, stdout } = report('freeze', '2026-01');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^已封存 RPT-2026-01，第 1 次印发，统计日 2026-02-06，\d+ 条记录，摘要 sha256-[0-9a-f]{64}\n$/u,
    );
    expect(read(WORDS)).toMatch(
      /issues:\n {2}- no: 1\n {4}frozen_at: 2026-02-06T\d\d:\d\d\+08:00\n {4}commit: "[0-9a-f]{40}"/u,
    );
    expect(read('reports/frozen/2026-01.yaml')).toContain('incidents: [1');
    commit();
    expect(report('freeze', '2026-01')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('已封存（第 1 次印发）') as string,
    });
  });

  test('is the same when it is computed again from history', () => {
    expect(report('verify')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^RPT-2026-01 1 {2}一致：\d+ 个数字/u) as string,
    });
  });

  test('shows a later edit of one of its records, with the figure before and after', () => {
    edit(INCIDENTS, '2026-01-12T09:08', '2026-01-12T09:25');
    const { code, stdout, stderr } = zhiku([
      'check',
      '--content',
      content,
      '--as-of',
      '2026-02-06',
      '--format',
      'json',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [found] = (JSON.parse(stdout) as { rule: string; message: string }[]).filter(
      ({ rule }) => rule === 'changed-after-freezing',
    );
    expect(found?.message).toMatch(
      /^「INC-2026-0101」封存后改动过，.*《2026 年 1 月运维月报》响应中位数由 3 分钟 变为 20 分钟/u,
    );
    // History still holds what it was frozen from.
    expect(report('verify').code).toBe(0);
  });

  test('is issued again with a reason, and lists what changed', () => {
    commit();
    expect(report('freeze', '2026-01', '--reissue').stderr).toContain('缺少原因');
    expect(report('freeze', '2026-01', '--reissue', '--reason', '响应时刻记错').code).toBe(0);
    const frozen = read('reports/frozen/2026-01.yaml');
    expect(frozen).toMatch(/- no: 2\n.*\n.*\n.*\n {4}reason: "响应时刻记错"/u);
    expect(frozen).toContain('{figure: "incidents-response", from: 3, to: 20}');
    commit();
    expect(zhiku(['check', '--content', content, '--as-of', '2026-02-06', '--format', 'json']).stdout).toBe('[]\n');
    expect(
      report('verify')
        .stdout.split('\n')
        .filter((line) => line.includes('一致：')),
    ).toHaveLength(2);
    expect(report('freeze', '2026-01', '--reissue', '--reason', '再来').stderr).toContain('没有变动');
  });

  test('that somebody edits by hand is found out', () => {
    const kept = read('reports/frozen/2026-01.yaml');
    edit('reports/frozen/2026-01.yaml', 'incidents: [1', 'incidents: [0');
    expect(report('verify')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('incidents 封存为 0，重算为 1') as string,
    });
    writeFileSync(file('reports/frozen/2026-01.yaml'), kept);
    edit(WORDS, /inputs: sha256-[0-9a-f]{8}/u, 'inputs: sha256-00000000');
    expect(report('verify')).toMatchObject({ code: 1, stdout: expect.stringContaining('封存数据被改') as string });
    git('checkout', '-q', '--', '.');
  });

  test('without its commit cannot be computed again, and says so', () => {
    edit('reports/frozen/2026-01.yaml', /commit: "[0-9a-f]{40}"/gu, `commit: "${'0'.repeat(40)}"`);
    expect(report('verify')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('无法从历史重算：仓库中没有提交') as string,
    });
    git('checkout', '-q', '--', '.');
  });
});

test('reports of the example were frozen without a commit: that is said of each', () => {
  const { code, stdout } = zhiku(['report', 'verify']);
  expect(code).toBe(0);
  const lines = stdout.trim().split('\n');
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => !line.endsWith('无法从历史重算：封存时没有提交记录'))).toEqual([]);
});
