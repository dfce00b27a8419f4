import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/model/problem.ts';
import { zhiku } from './command.ts';
import { CONTENT } from './example-files.ts';
import { temporaryFolder } from './folder.ts';

describe('the example', () => {
  const told = (content?: string) => {
    const ran = zhiku(['check', '--format', 'json', ...(content === undefined ? [] : ['--content', content])]);
    expect(ran.code).toBe(0);
    return JSON.parse(ran.stdout) as Diagnostic[];
  };

  test('is clean but for the order that was corrected after three reports were frozen over it, exit 0', () => {
    const [found, ...more] = told();
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      file: 'records/2022-11/orders.yaml',
      rule: 'changed-after-freezing',
      severity: 'warning',
      message: expect.stringMatching(/^「SO-2022-11001」封存后改动过/u) as string,
      remedy: expect.stringContaining('（2022-11、2022-Q4、2022-Y）') as string,
    });
    expect(found!.message.match(/服务工作量由 [\d.]+ 人时 变为 [\d.]+ 人时/gu)).toEqual([
      '服务工作量由 83.5 人时 变为 84.5 人时',
      '服务工作量由 226.6 人时 变为 227.6 人时',
      '服务工作量由 430.5 人时 变为 431.5 人时',
    ]);
  });

  describe('when somebody edits it', () => {
    const folder = temporaryFolder('edited');
    const edit = (file: string, from: string, to: string) => {
      const path = join(folder.path, file);
      const text = readFileSync(path, 'utf8');
      expect(text).toContain(from);
      writeFileSync(path, text.replace(from, to));
    };
    beforeAll(() => cpSync(CONTENT, folder.path, { recursive: true }));
    afterAll(folder.remove);

    test('tells of a runbook that it is not what was approved, and of no closed report', () => {
      edit('runbooks/RB-UPS-BATTERY.mdx', '  - 动环短信', '  - 值班手机收到 UPS 短信\n  - 动环短信');
      expect(told(folder.path).map(({ rule, file }) => `${rule} ${file}`)).toEqual([
        'changed-after-freezing records/2022-11/orders.yaml',
        'changed-since-approval runbooks/RB-UPS-BATTERY.mdx',
      ]);
    });

    test('tells once of an order that closed reports count, with each of them', () => {
      edit('records/2023-03/orders.yaml', 'effort_h: ', 'effort_h: 1');
      const of = told(folder.path).filter(({ file }) => file === 'records/2023-03/orders.yaml');
      expect(of).toHaveLength(1);
      expect(of[0]!.message.match(/《[^》]+》/gu)).toHaveLength(4);
    });
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
