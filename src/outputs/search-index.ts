import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchRecord } from '../views/search-records.ts';

/** Changes whenever the same records would give another index. */
const INDEXER = 'pagefind-1.6.0+zhiku-1';

/** Files that a page loads; Pagefind's own interfaces are not among them. */
const WANTED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|(?:index|fragment|filter)\/.*)$/u;

/** One part of the index, to be written to the folder of its name. */
export interface IndexPart {
  readonly name: string;
  readonly records: readonly SearchRecord[];
}

/**
 * Writes the parts of the search index below `out`. A part whose records are those of an earlier run is copied from the
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
  let done = 0;
  for (const [index, part] of parts.entries()) {
    const cached = join(folders.cache, digests[index]!);
    if (!existsSync(cached)) await buildPart(part, cached, lang);
    await cp(cached, join(folders.out, part.name), { recursive: true });
    onProgress?.(
      (done += part.records.length),
      parts.reduce((sum, { records }) => sum + records.length, 0),
    );
  }
  await pagefind.close();
  for (const name of await readdir(folders.cache))
    if (!digests.includes(name)) await rm(join(folders.cache, name), { recursive: true });
}

const digestOf = (part: IndexPart, lang: string) =>
  createHash('sha256')
    .update(JSON.stringify([INDEXER, lang, part]))
    .digest('hex')
    .slice(0, 32);

async function buildPart({ records }: IndexPart, folder: string, lang: string): Promise<void> {
  const { index } = ok(await pagefind.createIndex({ forceLanguage: lang === 'zh-CN' ? 'zh' : lang }));
  for (const { url, content, meta, filters } of records) {
    ok(await index!.addCustomRecord({ url, content, language: lang === 'zh-CN' ? 'zh' : lang, meta, filters }));
  }
  const { files } = ok(await index!.getFiles());
  const staging = `${folder}.new`;
  await rm(staging, { recursive: true, force: true });
  for (const { path, content } of files) {
    if (!WANTED.test(path)) continue;
    const file = join(staging, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await index!.deleteIndex();
  await rename(staging, folder);
}

function ok<T extends { readonly errors: readonly string[] }>(response: T): T {
  if (response.errors.length) throw new Error(`Unexpected answer of the search indexer: ${response.errors.join('; ')}`);
  return response;
}
