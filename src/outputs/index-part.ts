import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchRecord } from '../views/search-records.ts';

/** One part of the index to be made: its records, and the folder that it becomes. */
export interface PartJob {
  readonly records: readonly SearchRecord[];
  readonly folder: string;
  readonly lang: string;
}

/** How a part went: done, or what the indexer said. */
export type PartAnswer = { readonly problem?: string };

/** Files that a page loads; Pagefind's own interfaces are not among them. */
const WANTED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|(?:index|fragment|filter)\/.*)$/u;

// The process that makes parts of the index, one after another, until nobody sends more.
process.on('message', (job: PartJob) => {
  buildPart(job)
    .then((): PartAnswer => ({}))
    .catch((error: unknown): PartAnswer => ({ problem: String((error as Error).message) }))
    // A build that failed has left before the answer.
    .then((answer) => void (process.connected && process.send!(answer)));
});
process.on('disconnect', () => void pagefind.close());

async function buildPart({ records, folder, lang }: PartJob): Promise<void> {
  const language = lang === 'zh-CN' ? 'zh' : lang;
  const { index } = ok(await pagefind.createIndex({ forceLanguage: language }));
  for (const { url, content, meta, filters } of records) {
    ok(await index!.addCustomRecord({ url, content, language, meta, filters }));
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
