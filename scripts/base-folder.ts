import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isKnowledgeBase } from '../src/site.ts';
import type { Shell } from './shell.ts';

/** A folder with the content to compare with, and its end. */
export interface BaseFolder {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/**
 * The content that `BASE` names: a folder with a knowledge base, or the content folder as a revision of git has it, in a
 * temporary folder. A string says in one line why there is none.
 */
export async function baseFolder(base: string, shell: Shell): Promise<BaseFolder | string> {
  const folder = resolve(shell.folder, base);
  if (existsSync(folder) && isKnowledgeBase(folder)) return { path: folder, remove: () => Promise.resolve() };
  const git = ['-C', shell.content];
  const known = spawnSync('git', [...git, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`], {
    encoding: 'utf8',
  });
  const revision = known.status === 0 ? known.stdout.trim() : '';
  if (!/^[0-9a-f]{40,64}$/u.test(revision))
    return `Unexpected "${base}", expected a folder with a knowledge base or a revision of git`;
  const path = await mkdtemp(join(tmpdir(), 'zhiku-base-'));
  const remove = () => rm(path, { recursive: true, force: true });
  if ((await unpacked(shell.content, revision, path)) && isKnowledgeBase(path)) return { path, remove };
  await remove();
  return `Unexpected "${base}", expected a revision that has this content`;
}

/** Writes a folder as a revision has it: `git archive` takes the folder that it runs in, and tar unpacks it. */
async function unpacked(content: string, revision: string, into: string): Promise<boolean> {
  const archive = spawn('git', ['-C', content, 'archive', '--format=tar', revision], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const tar = spawn('tar', ['-x', '-f', '-', '-C', into], { stdio: ['pipe', 'ignore', 'ignore'] });
  archive.stdout.pipe(tar.stdin).on('error', () => archive.kill());
  const ended = (child: ReturnType<typeof spawn>) =>
    new Promise<boolean>((done) => child.on('close', (code) => done(code === 0)).on('error', () => done(false)));
  const results = await Promise.all([ended(archive), ended(tar)]);
  return results.every(Boolean);
}
