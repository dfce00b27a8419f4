import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { trial, type Specimen } from './fuzz/trial.ts';
import { progressOn } from './progress.ts';
import { ENGINE } from './shell.ts';

/**
 * Feeds damaged files to the reader, the slow lane of the tests: copies of the example's files, damaged by a seed, in
 * knowledge bases of some hundred files. Exit 1 with a fault; the last line gives the counts.
 */
const { values } = parseArgs({
  options: { inputs: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const inputs = Number(values.inputs);
if (!Number.isSafeInteger(inputs) || inputs < 1) {
  process.stderr.write(`fuzz: Unexpected --inputs "${values.inputs}", expected a whole number from 1 on\n`);
  process.exit(2);
}

/** Files of a trial; a process that ends takes no more than these with it. */
const BATCH = 500;
/** Longer files are cut, so that damage hits something often. */
const LONGEST = 12_000;

const content = join(ENGINE, 'content');
const specimens: Specimen[] = globSync('**/*.{yaml,mdx}', { cwd: content })
  .sort()
  .map((file) => ({ file, bytes: readFileSync(join(content, file)).subarray(0, LONGEST) }));
const folder = await mkdtemp(join(tmpdir(), 'zhiku-fuzz-'));
const progress = progressOn(process.stderr);
progress.step('fuzz');
let refused = 0;
let failed = 0;
try {
  for (let from = 0; from < inputs; from += BATCH) {
    const until = Math.min(inputs, from + BATCH);
    const result = await trial({ specimens, seed: values.seed, from, until, folder });
    refused += result.refused;
    failed += result.faults.length;
    for (const { file, what } of result.faults.slice(0, 5)) process.stdout.write(`${file}: ${what}\n`);
    progress.count(until, inputs);
  }
} finally {
  progress.end();
  if (existsSync(folder)) await rm(folder, { recursive: true, force: true });
}
process.stdout.write(`${inputs} inputs of seed ${values.seed}: ${refused} refused, ${failed} faults\n`);
process.exitCode = failed ? 1 : 0;
