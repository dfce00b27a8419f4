import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zhiku } from './command.ts';
import { CONTENT } from './example-files.ts';
import { checkCopy } from './example-problems.ts';
import { temporaryFolder } from './folder.ts';

/** A copy of the example in a repository of its own, in which people approve. */
const folder = temporaryFolder('knowledge');
const content = join(folder.path, 'repository/content');
const git = (...args: string[]) => spawnSync('git', ['-C', join(folder.path, 'repository'), ...args]);
const as = (email: string, name = '某人') => {
  git('config', 'user.email', email);
  git('config', 'user.name', name);
};
const run = (...args: string[]) => zhiku([...args, '--content', content]);
const approvals = () => readdirSync(join(content, 'approvals')).filter((name) => name.startsWith('APR-'));
const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(join(content, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(content, file), text.replace(from, to));
};

beforeAll(() => {
  cpSync(CONTENT, content, { recursive: true });
  git('init', '-q');
  as('per-01@example.com');
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
});
afterAll(() => folder.remove());

describe('zhiku approve', () => {
  test.each<[string, string, string[], RegExp]>([
    ['without an id', 'per-01@example.com', [], /缺少文档编号/u],
    ['what is no document', 'per-01@example.com', ['SYS-001'], /没有编号为「SYS-001」的文档/u],
    ['a draft', 'per-01@example.com', ['ART-SCREEN-CAST'], /状态是「draft」/u],
    ['what nobody submitted', 'per-91@example.com', ['EP-FIRE'], /没有待审批的提交/u],
    ['by a stranger', 'nobody@example.com', ['ART-DOC-CAMERA'], /人员里没有 nobody@example\.com/u],
    [
      'by who may not',
      'per-97@example.com',
      ['ART-DOC-CAMERA'],
      /张二 不是「终端」的审批人，可以审批的人：赵甲 PER-01, 尤申 PER-92, 吕亥 PER-95/u,
    ],
    [
      'put into effect by who may not',
      'per-92@example.com',
      ['ART-DOC-CAMERA', '--publish'],
      /尤申 不能发布「终端」的文档/u,
    ],
  ])('refuses %s, and writes nothing', (_, email, args, says) => {
    as(email);
    const { code, stdout, stderr } = run('approve', ...args);
    expect(stderr).toMatch(says);
    expect([code === 1 || code === 2, stdout, approvals()]).toEqual([true, '', []]);
  });

  test('refuses the author, by name where the address is unknown', () => {
    as('private@example.com', '褚子');
    edit('org/knowledge-roles.yaml', 'approve: {people: [PER-01, PER-92, PER-95]}', 'approve: {people: [PER-25]}');
    expect(run('approve', 'ART-DOC-CAMERA')).toMatchObject({
      code: 1,
      stderr: 'zhiku: 褚子 不能批准自己提交的 ART-DOC-CAMERA\n',
    });
    git('checkout', '-q', '.');
    expect(approvals()).toEqual([]);
  });

  test('refuses a document with errors, and shows them', () => {
    as('per-01@example.com');
    edit('articles/ART-DOC-CAMERA.mdx', 'PER-25" />', 'PER-77" />');
    const { code, stderr } = run('approve', 'ART-DOC-CAMERA');
    expect([code, /unknown-reference/u.test(stderr), /先改正再审批/u.test(stderr)]).toEqual([1, true, true]);
    git('checkout', '-q', '.');
  });

  test('shows what it would write, writes it, and refuses a second time', () => {
    as('PER-92@Example.com');
    const dry = run('approve', 'ART-DOC-CAMERA', '--what', '首版', '--dry-run');
    expect([dry.code, approvals()]).toEqual([0, []]);
    const { code, stdout } = run('approve', 'ART-DOC-CAMERA', '--what', '首版');
    expect([code, approvals()]).toEqual([0, ['APR-ART-DOC-CAMERA-1.yaml']]);
    expect(stdout).toMatch(/尤申 批准了 ART-DOC-CAMERA.*\n还没有发布：由 赵甲 PER-01, 秦未 PER-91/u);
    const written = readFileSync(join(content, 'approvals/APR-ART-DOC-CAMERA-1.yaml'), 'utf8');
    expect(written).toBe(dry.stdout);
    expect(written).toMatch(
      /submitted: \{by: PER-25, on: 2023-07-28\}\nby: PER-92\non: 2023-07-31\ndigest: sha256-[0-9a-f]{64}\nwhat: "首版"\n$/u,
    );
    expect(git('status', '--porcelain').stdout.toString()).toBe('?? content/approvals/APR-ART-DOC-CAMERA-1.yaml\n');
    expect(checkCopy(content)).toEqual({ code: 0, told: [] });
    expect(run('approve', 'ART-DOC-CAMERA').stderr).toMatch(/没有待审批的提交/u);
  });

  test('of a revision makes the document what was approved', () => {
    as('per-01@example.com');
    expect(run('approve', 'ART-PRINTER-SHARED', '--publish').code).toBe(0);
    expect(readFileSync(join(content, 'approvals/APR-ART-PRINTER-SHARED-2.yaml'), 'utf8')).toMatch(
      /published: \{by: PER-01/u,
    );
    edit('articles/ART-PRINTER-SHARED.mdx', '删掉卡住的第一个任务', '删掉卡住的前一个任务');
    const [first, ...others] = checkCopy(content).told;
    expect([first?.rule, others]).toEqual(['changed-since-approval', []]);
    const line = readFileSync(join(content, 'articles/ART-PRINTER-SHARED.mdx'), 'utf8').split('\n')[first!.line - 1];
    expect(line).toContain('删掉卡住的前一个任务');
    git('checkout', '-q', '.');
  });
});

describe('the gate of time', () => {
  test('tells what is overdue, near or without an owner, and fails for it', () => {
    edit('org/people.yaml', '- id: PER-29\n', '- id: PER-29\n  off_post: 2023-08-31\n');
    const late = run('check', '--gates', 'time', '--as-of', '2023-11-30', '--format', 'json');
    const rules = new Set((JSON.parse(late.stdout) as { rule: string }[]).map(({ rule }) => rule));
    expect([late.code, [...rules].sort()]).toEqual([
      1,
      ['missing-casestudy', 'owner-gone', 'review-overdue', 'review-soon'],
    ]);
    expect(run('check', '--gates', 'time', '--as-of', '2023-08-01').code).toBe(0);
  });

  test.each(['2023-11-30', '2033-01-01'])('lets a change through on %s', (day) => {
    expect(run('check', '--as-of', day).code).toBe(0);
  });

  test('both gates at once, and one that is none', () => {
    expect(run('check', '--gates', 'change,time', '--as-of', '2023-11-30').code).toBe(1);
    expect(run('check', '--gates', 'tide')).toMatchObject({ code: 2 });
  });
});

test('zhiku codeowners prints who may approve each document, as the file of this repository says', () => {
  git('checkout', '-q', '.');
  const { code, stdout } = run('codeowners');
  const lines = stdout.split('\n');
  expect([code, existsSync(join(CONTENT, '../CODEOWNERS'))]).toEqual([0, true]);
  expect(lines).toContain('/content/plans/emergency/ @per-91');
  expect(lines).toContain('/content/articles/ART-CARD.mdx @per-01 @per-92 @per-97');
  expect(readFileSync(join(CONTENT, '../CODEOWNERS'), 'utf8')).toBe(stdout);
});
