import { chmod, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkFolder, checkTree, linesOf } from '../../tests/check-tree.ts';

// The superuser may read everything, and CI is one: here a file without any permission keeps him out too.
vi.mock(import('node:fs/promises'), async (original) => {
  const real = await original();
  const readFile = (async (path: string, ...rest: []) => {
    const { mode } = await real.stat(path);
    if ((mode & 0o777) === 0) throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
    return real.readFile(path, ...rest);
  }) as typeof real.readFile;
  return { ...real, readFile };
});

/** Files that a text cannot show: too large, forbidden, or no files at all. */
let folder: string;
let content: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiku-'));
  content = join(folder, 'content');
  await mkdir(join(content, 'files'), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const check = async () => linesOf(await checkFolder(content, join(folder, 'cache')));

it("'unreadable-file/large'", async () => {
  await writeFile(join(content, 'files/a.pdf'), '');
  await truncate(join(content, 'files/a.pdf'), 33 * 1024 * 1024);
  await writeFile(join(content, 'waivers.yaml'), '#'.repeat(5 * 1024 * 1024));
  expect(await check()).toEqual([
    'files/a.pdf:1:1 文件有 33.0 MB，上限 32.0 MB → 拆成几个文件，或压缩附件',
    'waivers.yaml:1:1 文件有 5.0 MB，上限 4.0 MB → 拆成几个文件，或压缩附件',
  ]);
});

it("'unreadable-file/special'", async () => {
  const server = createServer().listen(join(content, 'socket.yaml'));
  await new Promise((resolve) => server.once('listening', resolve));
  const found = await check();
  server.close();
  expect(found).toEqual(['socket.yaml:1:1 不是普通文件 → 删除它；知识库里只放文件和文件夹']);
});

it("'unreadable-file'", async () => {
  await writeFile(join(content, 'waivers.yaml'), '[]');
  await chmod(join(content, 'waivers.yaml'), 0);
  expect(await check()).toEqual(['waivers.yaml:1:1 文件读不出来 → 检查文件权限，或删除后重新提交']);
});

it('points at the line with the bytes', async () => {
  const bytes = Buffer.concat([Buffer.from('# 备注\n# '), Buffer.from([0xba, 0xcb]), Buffer.from('\n')]);
  expect(linesOf(await checkTree({ 'waivers.yaml': bytes }))).toEqual([
    'waivers.yaml:2:1 文件不是 UTF-8 编码 → 用编辑器另存为 UTF-8（常见于 GBK 编码的文件）',
  ]);
});
