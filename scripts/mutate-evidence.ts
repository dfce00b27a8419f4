import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { localTime } from '../src/calendar/instant.ts';
import { loadLibrary } from '../src/load/load-library.ts';
import { NO_BODIES } from '../src/load/no-bodies.ts';
import { changedLibrary, entriesOf } from '../src/model/library.ts';
import { changesOf } from '../src/obligations/difference.ts';
import { decisionsOn } from '../src/obligations/verdicts.ts';
import { settingsOf } from '../src/views/settings.ts';
import { effectOf } from './mutate/effect.ts';
import { sampleOf } from './mutate/sample.ts';
import { progressOn } from './progress.ts';
import { ENGINE } from './shell.ts';

/**
 * Takes records away that verdicts rest on, one at a time, the slow lane of the tests: each must flip a verdict or change a
 * figure, and what is missing must be named. Prints those that do not; exit 1 when there are more than `--misses`: what
 * several records show alike, such as that a register was kept, is not noticed when one of them is gone.
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    'as-of': { type: 'string' },
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    misses: { type: 'string', default: '10' },
  },
});
const [count, most] = [Number(values.sample), Number(values.misses)];
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(most)) {
  process.stderr.write('mutate: Unexpected number, expected --sample N (1 or more) --misses M\n');
  process.exit(2);
}

const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.content);
const { library } = await loadLibrary(values.content === 'content' ? resolve(ENGINE, 'content') : folder, NO_BODIES);
const settings = settingsOf(entriesOf(library, 'knowledge-base')[0]);
const local = localTime(settings.timeZone);
const day = values['as-of'] ?? settings.asOf ?? Temporal.Now.plainDateISO(settings.timeZone).toString();

const before = decisionsOn(library, local, day);
const cited = new Set(before.flatMap(({ evidence }) => evidence));
const evidence = library.entries.filter(({ id, kind }) => cited.has(id) && !kind.standing && kind.name !== 'excusal');
const sample = sampleOf(evidence, count, values.seed);
const progress = progressOn(process.stderr);
progress.step('mutate');
const misses: string[] = [];
for (const [index, entry] of sample.entries()) {
  const after = decisionsOn(changedLibrary(library, new Map([[entry, undefined]])), local, day);
  const effect = effectOf(changesOf(before, after));
  if (effect !== 'shows') misses.push(`${entry.kind.name} ${entry.id}: ${effect}`);
  progress.count(index + 1, sample.length);
}
progress.end();
for (const miss of misses.sort()) process.stdout.write(`${miss}\n`);
const kinds = new Set(sample.map(({ kind }) => kind.name)).size;
process.stdout.write(
  `${sample.length} of ${evidence.length} records of ${kinds} kinds, seed ${values.seed}: ${misses.length} missed\n`,
);
process.exitCode = misses.length > most ? 1 : 0;
