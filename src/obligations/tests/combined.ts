import type { Test } from '../../../schemas/kernel/test.ts';
import type { CivilDay } from '../../calendar/civil-day.ts';
import { quiet, type TestContext } from '../evaluate-test.ts';
import { EXCUSED, type TestResult } from '../result.ts';

type Combined = Extract<Test, { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }>;

/** Several tests as one: all of them, one of them, or the contrary of one. What is excused is not asked for. */
export function combined(test: Combined, context: TestContext, evaluate: (inner: Test) => TestResult): TestResult {
  if ('not' in test) return contrary(evaluate(test.not), context);
  const isAll = 'all' in test;
  const results = (isAll ? test.all : test.any)
    .map((inner) => dated(evaluate(inner), context))
    .filter(({ state }) => state !== 'excused');
  if (!results.length) return EXCUSED;
  const judged = results.filter(({ idle }) => !idle);
  if (!judged.length) return results[0]!;
  return isAll ? allOf(judged, context.world.asOf) : anyOf(judged);
}

/** A result with its last day: that of the instance where the test says no other. */
type Dated = TestResult & { readonly due: CivilDay | null };

const dated = (result: TestResult, { due }: TestContext): Dated => (isDated(result) ? result : { ...result, due });

const isDated = (result: TestResult): result is Dated => result.due !== undefined;

/**
 * All of several: each has its own last day, so that one whose day has passed violates the whole, while the others are
 * still open.
 */
function allOf(results: readonly Dated[], asOf: CivilDay): TestResult {
  const failed = results.filter((one) => one.state === 'violated' || isMissed(one, asOf));
  const unsatisfied = results.filter(({ satisfied }) => !satisfied);
  const state = failed.length ? 'violated' : results.every((one) => one.state === 'met') ? 'met' : 'open';
  const dues = (failed.length ? failed : unsatisfied.length ? unsatisfied : results).map(({ due }) => due);
  const due = unsatisfied.length || failed.length ? earliest(dues) : latest(dues);
  return { ...joined(results, unsatisfied), state, satisfied: !unsatisfied.length, due };
}

/** One of several: it is missed when all are. */
function anyOf(results: readonly Dated[]): TestResult {
  const good = results.filter(({ satisfied }) => satisfied);
  const state = results.some((one) => one.state === 'met')
    ? 'met'
    : results.every((one) => one.state === 'violated')
      ? 'violated'
      : 'open';
  const open = results.filter((one) => one.state !== 'violated');
  const due = latest((good.length ? good : open.length ? open : results).map(({ due }) => due));
  return { ...(good.length ? joined(good, []) : joined(results, results)), state, satisfied: good.length > 0, due };
}

/** Whether the day of a test has passed without it being satisfied, and that shows something. */
const isMissed = ({ state, satisfied, due, open, unshown }: Dated, asOf: CivilDay): boolean =>
  state === 'open' &&
  !satisfied &&
  open === undefined &&
  unshown === undefined &&
  typeof due === 'string' &&
  due < asOf;

function joined(
  results: readonly TestResult[],
  lacking: readonly TestResult[],
): Omit<TestResult, 'state' | 'satisfied'> {
  const measured = results.flatMap((one) => one.measured ?? []).join('; ');
  const first = <Key extends keyof TestResult>(key: Key) =>
    (lacking.length ? lacking : results).find((one) => one[key] !== undefined)?.[key];
  const [open, unshown, acted, measure] = [first('open'), first('unshown'), first('acted'), first('measure')];
  return {
    evidence: [...new Set(results.flatMap((one) => one.evidence))],
    missing: [...new Set((lacking.length ? lacking : results).flatMap((one) => one.missing))],
    ...(measured && { measured }),
    ...(measure !== undefined && { measure }),
    ...(open !== undefined && lacking.length > 0 && { open }),
    ...(unshown !== undefined && lacking.length > 0 && { unshown }),
    ...(acted !== undefined && { acted }),
  };
}

const earliest = (dues: readonly (CivilDay | null)[]): CivilDay | null =>
  dues.filter((due) => due !== null).sort()[0] ?? null;

/** The latest; nothing when one of them cannot be told. */
const latest = (dues: readonly (CivilDay | null)[]): CivilDay | null =>
  dues.includes(null) ? null : (dues.toSorted().at(-1) ?? null);

/** The contrary of a test. What it found without a record needs something that shows that there was nothing to find. */
function contrary(result: TestResult, context: TestContext): TestResult {
  const { state, satisfied, evidence, missing, acted: _, unshown: __, ...rest } = result;
  if (state === 'excused') return result;
  if (state === 'open' && !satisfied && !evidence.length && rest.open === undefined)
    return { ...rest, ...quiet(context) };
  const turned = { met: 'violated', violated: 'met', open: 'open' } as const;
  return {
    ...rest,
    state: turned[state],
    satisfied: !satisfied && rest.open === undefined,
    evidence: satisfied ? [] : evidence.length ? evidence : missing,
    missing: satisfied ? evidence : [],
  };
}
