import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINE, zhiku, type Ran } from './command.ts';
import { temporaryFolder, treeDigests } from './folder.ts';
import { readPaper } from './papers/pdf-reading.ts';

const folder = temporaryFolder('acceptance');
afterAll(folder.remove);
const at = (...names: readonly string[]) => join(folder.path, ...names);
const content = at('content');
const key = at('key');
const [signed, plain] = [at('signed'), at('plain')];

const bind = (out: string, ...more: readonly string[]): Ran =>
  zhiku(['acceptance', '--content', content, '--out', out, ...more]);

const TERM = `---
id: RPT-TERM
title: 电梯维保服务总结
form: term
period: {from: 2023-04-01, to: 2023-06-30}
by: PER-M1
delivery: {to: PER-M1, by: PER-M1, at: 2023-07-05T10:00+08:00}
---

## 工作情况

三个月没有困人。

## 数据统计

见各表。

## 数据分析

无。

## 风险预警

无。

## 规避方法

无。

## 其他合理化建议

无。

## 工作整体总结

按约完成。

## 需要提升内容

无。
`;

let made: Ran;
let unsigned: Ran;
beforeAll(() => {
  cpSync(join(ENGINE, 'tests/contracts/lift-service'), content, { recursive: true });
  const author = /^by: (\S+)/mu.exec(readFileSync(join(content, 'reports/2023-04.mdx'), 'utf8'))![1]!;
  writeFileSync(join(content, 'reports/TERM.mdx'), TERM.replaceAll('PER-M1', author));
  for (const file of ['2023-05', '2023-06', 'LIFT1-2023-05']) rmSync(join(content, `reports/${file}.mdx`));
  for (const report of ['RPT-2023-04', 'RPT-TERM'])
    expect(zhiku(['report', 'freeze', report, '--content', content]).code).toBe(0);
  spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'someone', '-f', key]);
  made = bind(signed, '--key', key);
  unsigned = bind(plain);
});

/** The commands of VERIFY.md, run in order until one fails. */
function verified(binder: string): { readonly passes: boolean; readonly said: string } {
  const text = readFileSync(join(binder, 'VERIFY.md'), 'utf8');
  const commands = [...text.matchAll(/```sh\n(.*?)```/gsu)].map((match) => match[1]!);
  expect(commands.length).toBeGreaterThanOrEqual(3);
  for (const command of commands) {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: binder, encoding: 'utf8' });
    if (status !== 0) return { passes: false, said: stdout + stderr };
  }
  return { passes: true, said: '' };
}

describe('a binder', () => {
  test('is written with its sums; what the acceptance record needs is on stdout', () => {
    expect(made.code).toBe(0);
    expect(made.stderr).toContain(`验收册已写入 ${signed}`);
    const digest = createHash('sha256')
      .update(readFileSync(join(signed, 'SHA256SUMS')))
      .digest('hex');
    expect(made.stdout).toBe(`binder: {manifest: sha256-${digest}}\n`);
    const files = ['VERIFY.md', 'allowed_signers', 'binder.pdf', 'data/duties.csv', 'data/instances.csv', 'duties.pdf'];
    const sums = readFileSync(join(signed, 'SHA256SUMS'), 'utf8');
    for (const file of [...files, 'evidence.pdf', 'interpretations.pdf', 'reports/RPT-2023-04.pdf'])
      expect(sums).toContain(`  ${file}\n`);
  });

  test('binds the summary first, then duties, reports, evidence and interpretations', async () => {
    const { bookmarks, text } = await readPaper(readFileSync(join(signed, 'binder.pdf')));
    const titles = bookmarks.map(({ title }) => title);
    expect([titles[0], titles[1], ...titles.slice(-2)]).toEqual([
      '电梯维保服务总结',
      '义务履行情况总表',
      '依据清单',
      '合同解释台账',
    ]);
    expect(titles).toHaveLength(5);
    expect(text).toContain('三个月没有困人。');
  });

  test('is the same each time, the signature too', () => {
    expect(bind(at('again'), '--key', key).code).toBe(0);
    expect(treeDigests(at('again'))).toEqual(treeDigests(signed));
  });

  test('without a key has no signature, and says how to verify it all the same', () => {
    expect(unsigned.code).toBe(0);
    expect(existsSync(join(plain, 'SHA256SUMS.sig'))).toBe(false);
    expect(readFileSync(join(plain, 'VERIFY.md'), 'utf8')).not.toContain('ssh-keygen -');
    expect(verified(plain)).toEqual({ passes: true, said: '' });
  });

  test('passes the commands of its own instructions', () => {
    expect(verified(signed)).toEqual({ passes: true, said: '' });
  });
});

describe('the commands of VERIFY.md find', () => {
  test.each<readonly [string, (binder: string) => void, string]>([
    ['a changed file', (at) => appendFileSync(join(at, 'duties.pdf'), ' '), 'duties.pdf: FAILED'],
    ['a changed number', (at) => writeFileSync(join(at, 'data/duties.csv'), 'OB-1,met\n'), 'data/duties.csv: FAILED'],
    ['a removed file', (at) => rmSync(join(at, 'reports/RPT-2023-04.pdf')), 'reports/RPT-2023-04.pdf'],
    ['an added file', (at) => writeFileSync(join(at, 'reports/RPT-2023-07.pdf'), 'x'), '> reports/RPT-2023-07.pdf'],
    [
      'an added file of a known name in another folder',
      (at) => writeFileSync(join(at, 'data/SHA256SUMS'), ''),
      '> data/SHA256SUMS',
    ],
    ['an added link', (at) => symlinkSync('/etc/passwd', join(at, 'extra')), '> extra'],
    ['a renamed file', (at) => cpSync(join(at, 'duties.pdf'), join(at, 'duties 2.pdf')), '> duties 2.pdf'],
    ['a changed list', (at) => appendFileSync(join(at, 'SHA256SUMS'), `${'0'.repeat(64)}  x\n`), 'Could not verify'],
    [
      'a signature for something else',
      (at) => {
        const file = join(at, 'SHA256SUMS');
        rmSync(`${file}.sig`);
        spawnSync('ssh-keygen', ['-q', '-Y', 'sign', '-n', 'file', '-f', key, file]);
      },
      'Could not verify',
    ],
  ])('%s', (name, tamper, said) => {
    const copy = at(`tampered-${name.replaceAll(' ', '-')}`);
    cpSync(signed, copy, { recursive: true });
    tamper(copy);
    const result = verified(copy);
    expect(result.passes).toBe(false);
    expect(result.said).toContain(said);
  });
});

describe('zhiku acceptance refuses', () => {
  const refused = (ran: Ran, message: string) => {
    expect(ran.stderr).toContain(`zhiku: ${message}`);
    expect(ran.code).toBe(2);
  };

  test('to write without being told where', () => {
    refused(zhiku(['acceptance', '--content', content]), 'Missing --out');
  });

  test('a folder with files of somebody else, also inside a binder', () => {
    mkdirSync(at('letters'));
    writeFileSync(at('letters/letter.txt'), 'x');
    refused(bind(at('letters')), `Unexpected --out "${at('letters')}"`);
    cpSync(plain, at('noted'), { recursive: true });
    writeFileSync(at('noted/notes.txt'), 'seen by the auditor');
    refused(bind(at('noted')), `Unexpected --out "${at('noted')}"`);
    expect(readFileSync(at('noted/notes.txt'), 'utf8')).toBe('seen by the auditor');
  });

  test.each([
    ['no file', () => at('nothing')],
    ['no key', () => join(content, 'site.yaml')],
  ])('a key that is %s, before it begins', (_, file) => {
    refused(bind(at('unmade'), '--key', file()), `Unexpected --key "${file()}"`);
    expect(existsSync(at('unmade'))).toBe(false);
  });
});

test('a binder without a summary is written, named as lacking, and the exit code says so', () => {
  for (const file of ['TERM.mdx', 'frozen/TERM.yaml']) rmSync(join(content, 'reports', file));
  const { code, stderr } = bind(plain);
  expect(stderr).toContain('zhiku: 缺服务总结报告');
  expect(code).toBe(1);
  expect(existsSync(join(plain, 'binder.pdf'))).toBe(true);
});

test('content with errors is named and nothing is written', () => {
  writeFileSync(join(content, 'reports/broken.mdx'), '---\nid: RPT-X\n---\n');
  const { code, stderr } = bind(at('broken'));
  expect([code, existsSync(at('broken'))]).toEqual([1, false]);
  expect(stderr).toContain('reports/broken.mdx');
});
