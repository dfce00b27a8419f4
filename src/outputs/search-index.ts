import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchRecord } from '../views/search-records.ts';
import type { PartAnswer, PartJob } from './index-part.ts';

/** Changes whenever the same records would give another index. */
const INDEXER = 'pagefind-1.6.0+zhiku-3';

/** Parts that are made at the same time, each in a process of its own. */
const PROCESSES = 2;

/** One part of the index, to be written to the folder of its name. */
export interface IndexPart {
  readonly name: string;
  readonly records: readonly SearchRecord[];
  readonly fullText: boolean;
}

/** A part of the index that lies ready in the cache. */
export interface MadePart {
  readonly name: string;
  readonly folder: string;
}

/**
 * Makes the parts of the search index in the cache, in processes of their own. A part whose records are those of an
 * earlier run is there already; parts that nobody needs any more leave it.
 */
export async function makeSearchIndex(parts: readonly IndexPart[], cache: string, lang: string): Promise<MadePart[]> {
  await mkdir(cache, { recursive: true });
  const digests = parts.map((part) => digestOf(part, lang));
  const cached = digests.map((digest) => join(cache, digest));
  const jobs = parts.flatMap(({ records, fullText }, index) =>
    existsSync(cached[index]!) ? [] : [{ records, fullText, folder: cached[index]!, lang }],
  );
  const queue = jobs.values();
  await Promise.all(Array.from({ length: Math.min(PROCESSES, jobs.length) }, () => makeParts(queue)));
  for (const name of await readdir(cache))
    if (!digests.includes(name)) await rm(join(cache, name), { recursive: true });
  return parts.map(({ name }, index) => ({ name, folder: cached[index]! }));
}

/** Puts the parts of the index into the site. */
export function placeSearchIndex(parts: readonly MadePart[], out: string): void {
  for (const { name, folder } of parts) linkTree(folder, join(out, name));
}

const digestOf = (part: IndexPart, lang: string) =>
  createHash('sha256')
    .update(JSON.stringify([INDEXER, lang, part]))
    .digest('hex')
    .slice(0, 32);

/** Makes parts in one process until none is left. */
async function makeParts(queue: Iterator<PartJob>): Promise<void> {
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
    }
  } finally {
    if (child.connected) child.disconnect();
  }
}

/**
 * A second name for each file of a folder, so that tens of thousands of them need not be copied; a copy on another disk.
 * One call after the other: a promise for each would take several times as long.
 */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
