import type { Test, Whole } from '../../../schemas/kernel/test.ts';
import type { Selection } from '../../../schemas/kernel/selection.ts';
import type { Entry } from '../../model/library.ts';
import { isAtLeast } from '../decimal.ts';
import { quiet, unkept, type TestContext } from '../evaluate-test.ts';
import { awaiting, open, violated, type TestResult } from '../result.ts';
import type { Placed } from '../kernel-world.ts';

type Ratio = Extract<Test, { readonly ratio: unknown }>['ratio'];
type Evaluate = (test: Test, changed: Partial<TestContext>) => TestResult;

/** One thing of which a share is asked, and what its own test found. */
interface Judged {
  readonly id: string;
  readonly result: TestResult;
}

/**
 * A share of records, members or time that pass a test, in whole numbers: 97 of 100 are at least 0.97. An empty
 * denominator is said, and neither good nor bad; with `alive` it is good where a record of it shows that the register was kept.
 */
export function ratio(
  { of, over, 'at-least': least, alive }: Ratio,
  context: TestContext,
  evaluate: Evaluate,
): TestResult {
  if (over === 'time') return ofTime(evaluate(of, {}), least);
  const judged = (
    isOfMembers(over) ? membersOf(of, over.members, context, evaluate) : recordsOf(of, over, context, evaluate)
  ).filter(({ result }) => result.state !== 'excused');
  if (!judged.length) return ofNothing(over, alive, context);
  const waiting = judged.find(({ result }) => result.open !== undefined)?.result.open;
  const good = judged.filter(({ result }) => result.satisfied);
  const more = {
    measured: `${good.length}/${judged.length}`,
    measure: { good: good.length, of: judged.length },
    evidence: good.map(({ id }) => id),
  };
  if (waiting !== undefined) return { ...awaiting(waiting), ...more };
  if (isAtLeast(good.length, judged.length, least)) return open(true, more);
  const failing = judged.filter(({ result }) => !result.satisfied);
  return open(false, { ...more, missing: failing.map(({ id }) => id), ...dueOf(judged, least, context) });
}

/** Nothing to take a share of: fine where something shows that the register was kept; else a nil return must. */
function ofNothing(over: Whole | undefined, alive: Selection | undefined, context: TestContext): TestResult {
  const measure = { measured: '0/0', measure: { good: 0, of: 0 } };
  if (!alive) return quiet(context, measure, { idle: true });
  const shown = context.records.in(alive, context.instance).map(({ entry }) => entry.id);
  if (shown.length) return open(true, { evidence: shown, ...measure });
  const of = typeof over === 'object' && !isOfMembers(over) ? over : undefined;
  return unkept(alive, quiet(context, measure, { of }), context);
}

/** The last day on which enough can still pass: that of the last one that is open; nothing more when too many have failed. */
function dueOf(judged: readonly Judged[], least: number, { due, world }: TestContext): Pick<TestResult, 'due'> {
  const waiting = judged.filter(
    ({ result }) => !result.satisfied && result.state === 'open' && !(result.due && result.due < world.asOf),
  );
  const possible = judged.filter(({ result }) => result.satisfied).length + waiting.length;
  if (!waiting.length || !isAtLeast(possible, judged.length, least)) return {};
  const dues = waiting.map(({ result }) => result.due ?? null);
  if (due === null || dues.includes(null)) return { due: null };
  return { due: [due, ...dues].toSorted().at(-1)! };
}

const isOfMembers = (over: Whole | undefined): over is Extract<Whole, { readonly members: unknown }> =>
  typeof over === 'object' && 'members' in over;

/** The share of the time that a test measures: what was kept of a watch, what was free of outage. */
function ofTime(result: TestResult, least: number): TestResult {
  const { good, of } = result.measure ?? {};
  if (result.state === 'excused' || result.open !== undefined || good === undefined || of === undefined) return result;
  const { state: _, satisfied: __, ...rest } = result;
  if (of === 0) return open(true, { ...rest, measured: '0/0' });
  const passes = isAtLeast(good, of, least);
  if (result.unshown !== undefined) return result;
  return passes ? open(true, { ...rest, missing: [] }) : violated(rest.missing, rest);
}

function recordsOf(
  of: Test,
  over: Exclude<Whole, { readonly members: unknown }> | undefined,
  context: TestContext,
  evaluate: Evaluate,
): Judged[] {
  const { instance, records, selected } = context;
  const placed = typeof over === 'object' ? records.in(over, instance) : selected;
  return placed.map((one) => ({
    id: one.entry.id,
    result: evaluate(of, forRecord(one, context)),
  }));
}

const forRecord = (placed: Placed, { instance }: TestContext): Partial<TestContext> => ({
  selected: [placed],
  instance: {
    ...instance,
    key: placed.entry.id,
    from: placed.day || instance.from,
    to: placed.day || instance.to,
    record: placed.entry,
  },
});

function membersOf(
  of: Test,
  population: Extract<Whole, { readonly members: unknown }>['members'],
  context: TestContext,
  evaluate: Evaluate,
): Judged[] {
  const { instance, records, selection, excused } = context;
  return records.members(population, instance, excused).map((member: Entry) => {
    const own = { ...instance, key: member.id, member };
    const result = evaluate(of, { instance: own, selected: selection ? records.in(selection, own) : [] });
    return { id: member.id, result };
  });
}
