import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINE, zhiku } from './command.ts';
import { temporaryFolder, treeDigests } from './folder.ts';

/** Real builds: the same content gives the same bytes, however it is built. */
const folder = temporaryFolder('build');
const at = (name: string) => join(folder.path, name);

afterAll(folder.remove);

/** Everything of the engine that a checkout holds, at another path; the installed packages are shared. */
function copyEngine(target: string): void {
  mkdirSync(target, { recursive: true });
  const names = [
    '.git',
    'astro.config.mjs',
    'content',
    'package.json',
    'package-lock.json',
    'public',
    'schemas',
    'scripts',
    'src',
    'tsconfig.json',
  ];
  for (const name of names)
    if (existsSync(join(ENGINE, name))) cpSync(join(ENGINE, name), join(target, name), { recursive: true });
  symlinkSync(join(ENGINE, 'node_modules'), join(target, 'node_modules'));
}

describe('a knowledge base that lies elsewhere', () => {
  const content = at('kb');
  const runbook = join(content, 'runbooks/RB-DISK-FULL.mdx');
  const build = (out: string, ...more: string[]) => zhiku(['build', '--content', content, '--out', at(out), ...more]);

  beforeAll(() => {
    expect(zhiku(['init', content]).code).toBe(0);
  });

  test('init makes one that builds at once', () => {
    const ran = build('first');
    expect(ran.stderr).toContain(at('first'));
    expect(ran.code).toBe(0);
    expect(readFileSync(join(at('first'), 'runbooks/RB-DISK-FULL/index.html'), 'utf8')).toContain('服务器磁盘写满');
  });

  test('init writes into no folder that holds something', () => {
    expect(zhiku(['init', content])).toMatchObject({ code: 2, stderr: expect.stringContaining(content) as string });
  });

  test('a build after one change equals a clean build, byte for byte', () => {
    const text = readFileSync(runbook, 'utf8');
    writeFileSync(
      runbook,
      text.replace('服务器磁盘写满', '服务器磁盘空间耗尽').replace('分区没有剩余空间', '分区已经没有剩余空间'),
    );
    expect(build('changed').code).toBe(0);
    expect(build('clean', '--clean').code).toBe(0);
    const changed = treeDigests(at('changed'));
    expect(changed).toEqual(treeDigests(at('clean')));
    expect(changed).not.toEqual(treeDigests(at('first')));
  });

  test('a deleted record leaves no page behind', () => {
    writeFileSync(
      join(content, 'runbooks/RB-TEMPORARY.mdx'),
      readFileSync(runbook, 'utf8').replaceAll('RB-DISK-FULL', 'RB-TEMPORARY'),
    );
    expect(build('more').code).toBe(0);
    expect(existsSync(join(at('more'), 'runbooks/RB-TEMPORARY/index.html'))).toBe(true);
    rmSync(join(content, 'runbooks/RB-TEMPORARY.mdx'));
    expect(build('fewer').code).toBe(0);
    expect(treeDigests(at('fewer'))).toEqual(treeDigests(at('clean')));
  });

  test('errors in the content leave the earlier site as it was', () => {
    const before = treeDigests(at('clean'));
    writeFileSync(join(content, 'assets/broken.yaml'), '- id: A-1\n  name：话筒\n');
    const ran = build('clean');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('assets/broken.yaml');
    expect(treeDigests(at('clean'))).toEqual(before);
    rmSync(join(content, 'assets/broken.yaml'));
  });

  test.each([['check'], ['build']])('%s in an empty folder says what is missing', (command) => {
    mkdirSync(at('empty'), { recursive: true });
    const ran = zhiku([command, '--content', at('empty'), '--out', at('none')]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/site\.yaml[\s\S]*init/u);
    expect(existsSync(at('none'))).toBe(false);
  });
});

test('the example built at another path, in another time zone and language of the machine, is the same', () => {
  const [one, two] = [at('checkout'), at('another place/深处')];
  for (const engine of [one, two]) copyEngine(engine);
  const first = zhiku(['build', '--out', at('out-1')], {
    engine: one,
    env: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' },
  });
  const second = zhiku(['build', '--out', at('out-2')], { engine: two, env: { TZ: 'America/Los_Angeles', LANG: 'C' } });
  expect([first.code, second.code]).toEqual([0, 0]);
  const digests = treeDigests(at('out-1'));
  expect(Object.keys(digests).length).toBeGreaterThan(900);
  expect(treeDigests(at('out-2'))).toEqual(digests);
});
