import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { localTime } from '../src/calendar/instant.ts';
import { loadLibrary } from '../src/load/load-library.ts';
import { NO_BODIES } from '../src/load/no-bodies.ts';
import { changedLibrary, entriesOf, type Entry, type Library } from '../src/model/library.ts';
import { changesOf } from '../src/obligations/difference.ts';
import { decidedOn } from '../src/reports/report-world.ts';
import { settingsOf } from '../src/views/settings.ts';
import { effectOf } from './mutate/effect.ts';
import { outcomesOf, type Removal } from './mutate/outcomes.ts';
import { sampleOf } from './mutate/sample.ts';
import { progressOn } from './progress.ts';
import { ENGINE } from './shell.ts';

/**
 * Takes records away that verdicts rest on, one at a time, the slow lane of the tests: each should flip a verdict for the
 * worse and name what is missing. Prints how many do, how many show in another way and why no verdict can flip
 * (`mutate/outcomes.ts`), and those that nothing shows; exit 1 when these are more than `--misses`.
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    'as-of': { type: 'string' },
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    misses: { type: 'string', default: '2' },
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

const before = decidedOn(library, local, day);
const cited = new Set(before.flatMap(({ evidence }) => evidence));
const evidence = library.entries.filter(({ id, kind }) => cited.has(id) && !kind.standing && kind.name !== 'excusal');
const sample = sampleOf(evidence, count, values.seed);
const progress = progressOn(process.stderr);
progress.step('mutate');
const removals = sample.map((entry, index): Removal => {
  const after = decidedOn(changedLibrary(library, new Map([[entry, undefined]])), local, day);
  progress.count(index + 1, sample.length);
  return {
    record: `${entry.kind.name} ${entry.id}`,
    effect: effectOf(changesOf(before, after)),
    isNamed: isNamed(entry, library),
  };
});
progress.end();

const kinds = new Set(sample.map(({ kind }) => kind.name)).size;
process.stdout.write(`${sample.length} of ${evidence.length} records of ${kinds} kinds, seed ${values.seed}\n`);
const outcomes = outcomesOf(removals);
for (const { says, removals: own } of outcomes) process.stdout.write(`${String(own.length).padStart(6)}  ${says}\n`);
const misses = outcomes.filter(({ isMiss }) => isMiss).flatMap(({ removals: own }) => own);
for (const { record, effect } of misses) process.stdout.write(`missed: ${record}: ${effect}\n`);
process.exitCode = misses.length > most ? 1 : 0;

/** Whether another record names it, so that without it the content cannot be published. */
function isNamed({ id }: Entry, { referrers }: Library): boolean {
  return (referrers.get(id) ?? []).some(({ from, mention }) => from.id !== id && !mention);
}
