import type { Asked, Test, TestWord } from '../../schemas/kernel/test.ts';
import type { Selection } from '../../schemas/kernel/selection.ts';
import type { CivilDay } from '../calendar/civil-day.ts';
import type { Span } from '../calendar/span.ts';
import type { Instance, KernelWorld, Placed, Records } from './kernel-world.ts';
import { open as openResult, type TestResult } from './result.ts';
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

/** What a test is asked in: the instance, the records that its obligation selects there, and the world. */
export interface TestContext {
  readonly world: KernelWorld;
  readonly records: Records;
  readonly instance: Instance;
  /** The obligation's own selection, where it has one. */
  readonly selection: Selection | undefined;
  /** Records of it within the instance. */
  readonly selected: readonly Placed[];
  /** Members that excusals take out of the demand, and spans. */
  readonly excused: { readonly members: ReadonlySet<string>; readonly spans: readonly Span[] };
  /** First day after the days of the instance that count as over: the day after asOf when it is earlier. */
  readonly overOn: CivilDay;
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

/** What a test finds in an instance. */
export function evaluateTest(test: Test, context: TestContext): TestResult {
  const [word, asked] = Object.entries(test)[0] as [string, never];
  if ('all' in test || 'any' in test || 'not' in test) return combined(test, (inner) => evaluateTest(inner, context));
  if ('ratio' in test)
    return ratio(test.ratio, context, (inner, changed) => evaluateTest(inner, { ...context, ...changed }));
  return FUNCTIONS[word as TestWord](asked, context);
}

/** The result while a parameter is open: satisfied by nothing. */
export const awaiting = (parameter: string): TestResult => openResult(false, { open: parameter });
