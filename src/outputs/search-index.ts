import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SearchRecord } from '../views/search-records.ts';
import type { PartAnswer, PartJob } from './index-part.ts';

/** Changes whenever the same records would give another index. */
const INDEXER = 'pagefind-1.6.0+zhiku-1';

/** Parts that are made at the same time, each in a process of its own. */
const PROCESSES = 2;

/** One part of the index, to be written to the folder of its name. */
export interface IndexPart {
  readonly name: string;
  readonly records: readonly SearchRecord[];
}

/**
 * Writes the parts of the search index below `out`. A part whose records are those of an earlier run is taken from the
 * cache; parts that nobody needs any more leave it.
 */
export async function writeSearchIndex(
  parts: readonly IndexPart[],
  folders: { readonly cache: string; readonly out: string },
  lang: string,
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  await mkdir(folders.cache, { recursive: true });
  const digests = parts.map((part) => digestOf(part, lang));
  const cached = digests.map((digest) => join(folders.cache, digest));
  const jobs = parts.flatMap(({ records }, index) =>
    existsSync(cached[index]!) ? [] : [{ records, folder: cached[index]!, lang }],
  );
  const total = jobs.reduce((sum, { records }) => sum + records.length, 0);
  let done = 0;
  const queue = jobs.values();
  const work = () => makeParts(queue, ({ records }) => onProgress?.((done += records.length), total));
  await Promise.all(Array.from({ length: Math.min(PROCESSES, jobs.length) }, work));
  for (const [index, { name }] of parts.entries()) await linkTree(cached[index]!, join(folders.out, name));
  for (const name of await readdir(folders.cache))
    if (!digests.includes(name)) await rm(join(folders.cache, name), { recursive: true });
}

const digestOf = (part: IndexPart, lang: string) =>
  createHash('sha256')
    .update(JSON.stringify([INDEXER, lang, part]))
    .digest('hex')
    .slice(0, 32);

/** Makes parts in one process until none is left. */
async function makeParts(queue: Iterator<PartJob>, onDone: (job: PartJob) => void): Promise<void> {
  const child = fork(join(import.meta.dirname, 'index-part.ts'), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const { problem } = await new Promise<PartAnswer>((resolve) => {
        child.once('message', resolve);
        child.once('exit', (code) => resolve({ problem: `the search indexer ended with code ${code}` }));
        child.send(next.value);
      });
      child.removeAllListeners();
      if (problem !== undefined) throw new Error(problem);
      onDone(next.value);
    }
  } finally {
    if (child.connected) child.disconnect();
  }
}

/** A second name for each file of a folder, so that tens of thousands of them need not be copied; a copy on another disk. */
async function linkTree(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, source.slice(from.length));
    await mkdir(dirname(target), { recursive: true });
    await link(source, target).catch(() => copyFile(source, target));
  }
}
