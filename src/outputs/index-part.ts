import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { SearchDocument } from '../search/document.ts';
import { identifierKeys } from '../search/identifiers.ts';
import { codesOf } from '../search/normal.ts';
import { packCodes, packPart } from '../search/pack.ts';
import type { SearchRecord } from '../views/search-records.ts';

/** One part of the index to be made: its records, and the folder that it becomes. */
export interface PartJob {
  readonly records: readonly SearchRecord[];
  /** Whether its records are in the full-text index too. */
  readonly fullText: boolean;
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

async function buildPart({ records, fullText, folder, lang }: PartJob): Promise<void> {
  const staging = `${folder}.new`;
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  const named = fullText ? await writeFullText(records, staging, lang) : undefined;
  const write = (name: string, value: unknown) => writeFile(join(staging, name), JSON.stringify(value));
  await write('instant.json', packPart(records.map(documentOf), named?.index ?? ''));
  if (named) {
    await write('codes.json', packCodes(records.map(codesOfRecord)));
    const names = records.map(({ url }) => named.fragments.get(url) ?? '');
    await write('fragments.json', names);
  }
  await rename(staging, folder);
}

/** What the instant index holds of a record; its text is left to the full-text index. */
const documentOf = ({ body: _body, content: _content, mentions: _mentions, ...record }: SearchRecord): SearchDocument =>
  record;

/** Latin words and codes of its text; those of other records are theirs. */
const codesOfRecord = ({ symptoms, body, mentions }: SearchRecord): string[] =>
  codesOf([...symptoms, body].join('\n')).filter((code) => !mentions.includes(code));

/** Writes the full-text index of records; gives its name, and its name for each address. */
async function writeFullText(
  records: readonly SearchRecord[],
  folder: string,
  lang: string,
): Promise<{ readonly index: string; readonly fragments: ReadonlyMap<string, string> }> {
  const language = lang === 'zh-CN' ? 'zh' : lang;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const words = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()).join(' ');
  const { index } = ok(await pagefind.createIndex({ forceLanguage: language }));
  for (const { url, content, title, headings, keys, aliases } of records) {
    // Pagefind cuts texts into words, but not these fields.
    const t = words([title, ...aliases].join(' '));
    const h = headings.map(words).join(' ');
    const k = keys.flatMap(identifierKeys).join(' ');
    ok(await index!.addCustomRecord({ url, content, language, meta: { title, t, h, k } }));
  }
  const { files } = ok(await index!.getFiles());
  const fragments = new Map<string, string>();
  for (const { path, content } of files) {
    if (!WANTED.test(path)) continue;
    if (path.startsWith('fragment/')) fragments.set(addressIn(content), parse(path).name);
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await index!.deleteIndex();
  return { index: parse(files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '').name, fragments };
}

/** The address in a fragment: JSON behind a mark of twelve bytes, compressed. */
const addressIn = (fragment: Uint8Array): string =>
  (JSON.parse(gunzipSync(fragment).subarray(12).toString()) as { readonly url: string }).url;

function ok<T extends { readonly errors: readonly string[] }>(response: T): T {
  if (response.errors.length) throw new Error(`Unexpected answer of the search indexer: ${response.errors.join('; ')}`);
  return response;
}
