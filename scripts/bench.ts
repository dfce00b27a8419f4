import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changeOneRunbook, writeKnowledgeBase } from './bench/knowledge-base.ts';
import { measure } from './bench/measure.ts';
import { tableOf } from './bench/phases.ts';
import { measureRoster } from './bench/roster.ts';

/**
 * Measures the check of a year of duty, then check and build on a made-up knowledge base: cold, after one change, and
 * check alone. Each of these runs is a process of its own, on the same functions that the commands use.
 */
const { values } = parseArgs({
  options: { documents: { type: 'string', default: '1000' }, records: { type: 'string', default: '10000' } },
});
const size = { documents: Number(values.documents), records: Number(values.records) };
if (!Number.isSafeInteger(size.documents) || !Number.isSafeInteger(size.records) || size.documents < 2) {
  process.stderr.write('bench: Unexpected number, expected --documents N (2 or more) --records M\n');
  process.exit(2);
}

const { assignments, milliseconds } = measureRoster();
process.stdout.write(`roster check of a year, ${assignments} assignments: ${milliseconds.toFixed(1)} ms\n\n`);

const folder = await mkdtemp(join(tmpdir(), 'zhiku-bench-'));
try {
  const content = join(folder, 'content');
  const bytes = await writeKnowledgeBase(content, size);
  process.stdout.write(`${size.documents} documents, ${size.records} records, ${(bytes / 1e6).toFixed(1)} MB\n\n`);
  const of = (command: 'check' | 'build', cache: string) => ({
    command,
    content,
    cache: join(folder, cache),
    out: join(folder, 'out'),
  });
  const runs = [];
  runs.push({ name: 'check, cold', phases: await measure(of('check', 'cache-of-check')) });
  runs.push({ name: 'check, again', phases: await measure(of('check', 'cache-of-check')) });
  runs.push({ name: 'build, cold', phases: await measure(of('build', 'cache')) });
  await changeOneRunbook(content);
  runs.push({ name: 'build, one runbook changed', phases: await measure(of('build', 'cache')) });
  process.stdout.write(`${tableOf(runs)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
