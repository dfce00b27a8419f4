import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GATES, type Diagnostic } from '../src/model/problem.ts';
import { openSite } from '../src/site.ts';

/** The day on which trees without settings of their own are checked. */
export const TODAY = '2022-10-01';

const SETTINGS = `id: knowledge-base
title: 示例
locale: zh-CN
time_zone: Asia/Shanghai
as_of: ${TODAY}
`;

/** What stands at a path of a small knowledge base: text or bytes, or the target of a symbolic link. */
export type TreeFile = string | Uint8Array | { readonly link: string };

/** Writes a small knowledge base to a temporary folder and returns what is wrong with it. Adds settings where there are none. */
export async function checkTree(tree: Readonly<Record<string, TreeFile>>): Promise<Diagnostic[]> {
  const folder = await mkdtemp(join(tmpdir(), 'zhiku-'));
  const content = join(folder, 'content');
  const files: Readonly<Record<string, TreeFile>> = { 'site.yaml': SETTINGS, ...tree };
  try {
    for (const [file, value] of Object.entries(files)) {
      const path = join(content, file);
      await mkdir(dirname(path), { recursive: true });
      if (typeof value === 'object' && 'link' in value) await symlink(value.link, path);
      else await writeFile(path, value);
    }
    return await checkFolder(content, join(folder, 'cache'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is wrong with the knowledge base in a folder. */
export async function checkFolder(content: string, cache: string): Promise<Diagnostic[]> {
  const now = () => Temporal.Instant.from(`${TODAY}T00:00Z`);
  return (await openSite({ content, cache, now, gates: GATES })).diagnostics;
}

/** The problems of one rule, as the docs of the rules write them. */
export const linesOf = (diagnostics: readonly Diagnostic[], rule?: string): string[] =>
  diagnostics
    .filter((one) => rule === undefined || one.rule === rule)
    .map(({ file, line, column, message, remedy }) => `${file}:${line}:${column} ${message} → ${remedy}`);
