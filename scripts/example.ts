import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { duty } from './example/duty.ts';
import type { ExampleFile } from './example/file.ts';
import { inventory } from './example/inventory.ts';
import { knowledge } from './example/knowledge.ts';
import { nilReturns } from './example/nil-returns.ts';
import { work } from './example/work.ts';

/**
 * Writes the records of the example into `content/`, the same bytes each time. `--check` writes nothing and fails when a
 * file differs from what would be written.
 */
const generators: readonly (() => ExampleFile[])[] = [duty, inventory, knowledge, work];

const check = process.argv.includes('--check');
const content = join(import.meta.dirname, '..', 'content');
const generated = generators.flatMap((generate) => generate());
const files = [...generated, ...nilReturns(generated)];
const stale: string[] = [];
for (const [path, text] of files) {
  const file = join(content, path);
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
  stale.push(path);
  if (check) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
console.error(`${files.length} files, ${stale.length} ${check ? 'differ' : 'written'}`);
for (const path of stale) console.error(`  content/${path}`);
if (check && stale.length) process.exitCode = 1;
