import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { duty } from './example/duty.ts';
import type { ExampleFile } from './example/file.ts';
import { inventory } from './example/inventory.ts';
import { knowledge } from './example/knowledge.ts';
import { nilReturns } from './example/nil-returns.ts';
import { reports } from './example/reports.ts';
import { work } from './example/work.ts';

/**
 * Writes the records of the example into `content/`, the same bytes each time. `--check` writes nothing and fails when a
 * file differs from what would be written.
 */
const generators: readonly (() => ExampleFile[])[] = [duty, inventory, knowledge, work];

const check = process.argv.includes('--check');
const content = join(import.meta.dirname, '..', 'content');
const generated = generators.flatMap((generate) => generate());
const stale: string[] = [];
let count = 0;

async function write(files: readonly ExampleFile[]): Promise<void> {
  count += files.length;
  for (const [path, text] of files) {
    const file = join(content, path);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
    stale.push(path);
    if (check) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

await write([...generated, ...nilReturns(generated)]);
// Reports are frozen over the records as they lie in the folder, those that people wrote among them.
await write(await reports(content, join(import.meta.dirname, '../.zhiku/example-bodies')));
console.error(`${count} files, ${stale.length} ${check ? 'differ' : 'written'}`);
for (const path of stale) console.error(`  content/${path}`);
if (check && stale.length) process.exitCode = 1;
