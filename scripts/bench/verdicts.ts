import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localTime } from '../../src/calendar/instant.ts';
import { openBodyStore } from '../../src/load/body-store.ts';
import { loadLibrary } from '../../src/load/load-library.ts';
import { verdictsOn } from '../../src/obligations/verdicts.ts';
import { writeKnowledgeBase } from './knowledge-base.ts';

/**
 * Measures deciding: a contract with a duty for every word of the kernel, over a made-up knowledge base. Loading is not
 * counted, and neither is the work of neighbours: the limit is on the seconds that the thread computes. Exit 1 when a day
 * of the question, after the term or in its middle, takes longer.
 */
const { values } = parseArgs({
  options: { records: { type: 'string', default: '100000' }, limit: { type: 'string', default: '2' } },
});
const [records, limit] = [Number(values.records), Number(values.limit)];
if (!Number.isSafeInteger(records) || records < 2000 || !(limit > 0)) {
  process.stderr.write('bench: Unexpected number, expected --records N (2000 or more) --limit SECONDS\n');
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), 'zhiku-bench-'));
try {
  const content = join(folder, 'content');
  await writeKnowledgeBase(content, { documents: 0, records });
  const { library, problems } = await loadLibrary(content, openBodyStore(join(folder, 'bodies')));
  for (const { file, code } of problems.slice(0, 5)) process.stdout.write(`${file}: ${code}\n`);
  const local = localTime('Asia/Shanghai');
  const days = [...library.byKind.get('shift')!].map(({ day }) => day!).sort();
  const asked = { end: `${Number(days.at(-1)!.slice(0, 4)) + 1}-01-31`, middle: days[days.length >> 1]! };
  process.stdout.write(`${library.entries.length} records\n`);
  const seconds = Object.entries(asked).map(([name, day]) => {
    const [begun, used] = [performance.now(), process.threadCpuUsage()];
    const { instances, flips } = verdictsOn(library, local, day);
    const wall = (performance.now() - begun) / 1000;
    const { user, system } = process.threadCpuUsage(used);
    const took = (user + system) / 1e6;
    const counts = `${instances.length} verdicts, ${flips.length} flips`;
    process.stdout.write(
      `${name.padEnd(6)} ${day}  ${counts}  ${took.toFixed(2)} s, ${wall.toFixed(2)} s by the clock\n`,
    );
    return took;
  });
  process.exitCode = Math.max(...seconds) > limit ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}
