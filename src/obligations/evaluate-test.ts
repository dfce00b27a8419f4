import type { Asked, Test, TestWord } from '../../schemas/kernel/test.ts';
import type { Selection } from '../../schemas/kernel/selection.ts';
import type { CivilDay } from '../calendar/civil-day.ts';
import { isWhollyExcused, type Excused } from './excusals.ts';
import type { Entry } from '../model/library.ts';
import { subjectOf, type Instance, type KernelWorld, type Placed, type Records } from './kernel-world.ts';
import type { NilReturns } from './nil-returns.ts';
import { EXCUSED, open, type TestResult } from './result.ts';
import { agrees } from './tests/agrees.ts';
import { combined } from './tests/combined.ts';
import { complete } from './tests/complete.ts';
import { count } from './tests/count.ts';
import { coversPopulation } from './tests/covers-population.ts';
import { coversSpan } from './tests/covers-span.ts';
import { deadline } from './tests/deadline.ts';
import { duration } from './tests/duration.ts';
import { exists } from './tests/exists.ts';
import { level } from './tests/level.ts';
import { none } from './tests/none.ts';
import { ratio } from './tests/ratio.ts';
import { rest } from './tests/rest.ts';
import { sequence } from './tests/sequence.ts';
import { sum } from './tests/sum.ts';
import { time } from './tests/time.ts';
import { wanted } from './wanted.ts';

/** What a test is asked in: the instance, the records that its obligation selects there, and the world. */
export interface TestContext {
  readonly world: KernelWorld;
  readonly records: Records;
  readonly instance: Instance;
  /** The obligation's own selection, where it has one. */
  readonly selection: Selection | undefined;
  /** Records of it within the instance. */
  readonly selected: readonly Placed[];
  /** What excusals take out of the demand. */
  readonly excused: Excused;
  /** The last day for it where a test says no other; null while what it hangs on has not happened. */
  readonly due: CivilDay | null;
  /** Nil returns over the days of the instance, by the name that the duty states, or by the one given. */
  readonly nil: (kind: string | undefined) => NilReturns;
  /** A number that is written, or that a parameter holds on the instance's day. */
  readonly amount: (value: number | { readonly parameter: string }) => number | { readonly openParameter: string };
}

/** One function for each word. */
type TestFunctions = { readonly [word in TestWord]: (asked: Asked<word>, context: TestContext) => TestResult };

const FUNCTIONS: TestFunctions = {
  exists,
  count,
  none,
  complete,
  'covers-population': coversPopulation,
  'covers-span': coversSpan,
  rest,
  deadline,
  duration,
  sequence,
  agrees,
  level,
  sum,
  time,
};

/** Words that work out themselves what excusals leave: a night goes on after its day, a deadline lies elsewhere. */
const OWN_TIME: ReadonlySet<string> = new Set(['covers-span', 'deadline']);

/** What a test finds in an instance. */
export function evaluateTest(test: Test, context: TestContext): TestResult {
  if ('all' in test || 'any' in test || 'not' in test)
    return combined(test, context, (inner) => evaluateTest(inner, context));
  const word = wordOf(test);
  if (!OWN_TIME.has(word) && isWhollyExcused(context.instance, context.excused)) return EXCUSED;
  if ('ratio' in test)
    return ratio(test.ratio, context, (inner, changed) => evaluateTest(inner, { ...context, ...changed }));
  return FUNCTIONS[word as TestWord]((test as Record<string, unknown>)[word] as never, context);
}

/** The only key of a test. */
function wordOf(test: Test): string {
  for (const word in test) return word;
  return '';
}

/** How a test is quiet: whether nothing is what it has to say, and of which selection it found nothing. */
interface Quiet {
  readonly idle?: true;
  readonly of?: Selection | undefined;
}

/**
 * What a test says that found nothing to judge. No record never means met: a nil return must show that nothing happened, or
 * of one member a record of another that the register was kept. Then the test is satisfied, or `idle`.
 */
export function quiet(context: TestContext, more: Partial<TestResult> = {}, { idle, of }: Quiet = {}): TestResult {
  const selection = of ?? context.selection;
  const { ids, missing } = context.nil(kindOf(selection));
  const shown = missing === undefined ? ids : registerOf(selection, context);
  if (missing !== undefined && !shown.length) return open(false, { ...more, missing: [missing], unshown: missing });
  return open(true, { ...more, evidence: shown, ...(idle && { idle }) });
}

/** Of what was quiet without a nil return, and without a record that shows that the register was kept: names both. */
export function unkept(alive: Selection, result: TestResult, { instance }: TestContext): TestResult {
  if (result.satisfied) return result;
  const shown = wanted(alive, instance.key);
  return { ...result, missing: [shown, ...result.missing], unshown: shown };
}

/** A record of another member in the same days: where there is one, somebody kept the register. */
function registerOf(selection: Selection | undefined, { instance, records }: TestContext): string[] {
  if (!selection || !instance.member || instance.record) return [];
  const { member: _, ...all } = instance;
  return records
    .in(selection, all)
    .filter(({ day }) => day !== '')
    .slice(0, 1)
    .map(({ entry }) => entry.id);
}

/** The kind of a selection, as nil returns call it. */
export const kindOf = (selection: Selection | undefined): string | undefined =>
  typeof selection?.kind === 'object' ? selection.kind[0] : selection?.kind;

/** The records that a test is asked of: those that the duty selects; where it selects none, the one that it is decided for. */
export function recordsAsked({ selection, selected, instance }: TestContext): readonly Entry[] {
  if (selection) return selected.map(({ entry }) => entry);
  const subject = subjectOf(instance);
  return subject ? [subject] : [];
}
