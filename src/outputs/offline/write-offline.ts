import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Messages } from '../../i18n/messages.ts';
import { bundledScript } from '../bundled-script.ts';
import { addressOfFile, packsOf, typeOf, type PackedFile } from './packs.ts';

/** The worker stands alone; pages load it, not this code. */
const WORKER = join(import.meta.dirname, '../../scripts/offline-worker.ts');

/** Data for programs and editors: whoever runs them has a network. */
const ONLINE_ONLY = /^(?:api|schemas|offline)\/|^sw\.js$/u;

/** Writes the packs of a finished site and the service worker that keeps them. */
export async function writeOffline(out: string, words: Messages['words']): Promise<void> {
  mkdirSync(join(out, 'offline'), { recursive: true });
  const packs = [...packsOf(filesOf(out))].map(({ bytes, digest }, index) => {
    const path = `/offline/${index}.pack`;
    writeFileSync(join(out, path), bytes);
    return { path, digest };
  });
  const version = createHash('sha256').update(JSON.stringify(packs)).digest('hex').slice(0, 16);
  const { offlineCopy, ageMinutes, ageHours, ageDays } = words;
  const offline = { version, packs, words: { offlineCopy, ageMinutes, ageHours, ageDays } };
  writeFileSync(join(out, 'sw.js'), `const OFFLINE = ${JSON.stringify(offline)};\n${await bundledScript(WORKER)}`);
}

/** Files of the site in order, so that pages that are alike lie side by side. */
function* filesOf(out: string): Generator<PackedFile> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !ONLINE_ONLY.test(file))
    .sort();
  for (const file of files)
    yield { address: addressOfFile(file), type: typeOf(file), bytes: readFileSync(join(out, file)) };
}
