import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/model/problem.ts';
import { zhiku } from './command.ts';
import { temporaryFolder } from './folder.ts';

describe('the example', () => {
  test('is clean but for the order that was corrected after three reports were frozen over it, exit 0', () => {
    const ran = zhiku(['check', '--format', 'json']);
    const found = (JSON.parse(ran.stdout) as Diagnostic[]).map(({ file, rule, severity, message }) => ({
      file,
      rule,
      severity,
      record: /^「([^」]+)」/u.exec(message)?.[1],
      figure: /：([^：]+)$/u.exec(message)?.[1],
    }));
    const same = {
      file: 'records/2022-11/orders.yaml',
      rule: 'changed-after-freezing',
      severity: 'warning',
      record: 'SO-2022-11001',
    };
    expect(
      found.map(({ figure, ...rest }) => ({ ...rest, figure })).sort((a, b) => (a.figure! < b.figure! ? -1 : 1)),
    ).toEqual([
      { ...same, figure: '服务工作量由 226.6 人时 变为 227.6 人时' },
      { ...same, figure: '服务工作量由 430.5 人时 变为 431.5 人时' },
      { ...same, figure: '服务工作量由 83.5 人时 变为 84.5 人时' },
    ]);
    expect(ran.code).toBe(0);
  });
});

describe('a knowledge base with mistakes', () => {
  const folder = temporaryFolder('check');
  const check = (...args: string[]) => zhiku(['check', '--content', folder.path, ...args]);

  beforeAll(() => {
    // init refuses a folder that exists with files; a temporary one is empty.
    expect(zhiku(['init', folder.path]).code).toBe(0);
    writeFileSync(
      join(folder.path, 'assets/more.yaml'),
      '- id: SRV-002\n  name: 邮件服务器\n  type: server\n  site: SITE-HQX\n  in_service: {from: 2025-02-30}\n',
    );
    writeFileSync(
      join(folder.path, 'runbooks/RB-BAD.mdx'),
      '---\nid: RB-BAD\n---\n\nimport fs from "fs"\n\n{process.env.HOME}\n',
    );
  });
  afterAll(folder.remove);

  test('tells every problem with file, line, column, rule, severity, message and remedy', () => {
    const ran = check('--format', 'json');
    expect(ran.code).toBe(1);
    const diagnostics = JSON.parse(ran.stdout) as Diagnostic[];
    for (const one of diagnostics) {
      expect(Object.keys(one)).toEqual(['file', 'line', 'column', 'rule', 'severity', 'message', 'remedy']);
    }
    const places = diagnostics.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    expect(places).toContain('assets/more.yaml:5 shape');
    expect(places).toContain('runbooks/RB-BAD.mdx:2 shape');
  });

  test.each([
    ['zh-CN', '应为'],
    ['en', 'expected'],
  ])('speaks %s', (lang, word) => {
    expect(check('--lang', lang).stdout).toContain(word);
  });

  test('quotes the line and points at the place', () => {
    const { stdout } = check();
    expect(stdout).toMatch(/5 │ {3}in_service: \{from: 2025-02-30\}\n {4}.*\^/u);
  });

  test('gives SARIF and annotations', () => {
    const log = JSON.parse(check('--format', 'sarif').stdout) as { version: string; runs: { results: unknown[] }[] };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]!.results.length).toBeGreaterThan(1);
    expect(check('--format', 'github').stdout).toMatch(
      /^::error file=assets\/more\.yaml,line=5,col=\d+,title=shape::/mu,
    );
  });
});

test.each([
  [['chekc'], 'chekc'],
  [['check', '--format', 'xml'], 'xml'],
  [['check', '--as-of', '2022-02-30'], '2022-02-30'],
  [['check', '--lang', 'fr'], 'fr'],
  [['check', '--content', '/does/not/exist'], '/does/not/exist'],
  [['check', '--frobnicate'], '--frobnicate'],
])('%j is refused in one line that names the mistake, exit 2', (args, word) => {
  const ran = zhiku(args);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  expect(ran.stderr).toContain(word);
});
