import type { Test } from '../../../schemas/kernel/test.ts';
import type { TestContext } from '../evaluate-test.ts';
import { met, open, violated, type TestResult } from '../result.ts';

type Ratio = Extract<Test, { readonly ratio: unknown }>['ratio'];

/**
 * A share of records that pass a test of their own, in whole numbers: 97 of 100 are at least 0.97 when 97 × 1 ≥ 0.97 × 100.
 * An empty denominator is said and neither good nor bad.
 */
export function ratio(
  { of, over, 'at-least': least }: Ratio,
  context: TestContext,
  evaluate: (test: Test, changed: Partial<TestContext>) => TestResult,
): TestResult {
  const records = over ? context.records.in(over, context.instance) : context.selected;
  if (!records.length) return open(true, { measured: '0/0' });
  const results = records.map((placed) => ({
    id: placed.entry.id,
    result: evaluate(of, {
      selected: [placed],
      instance: { ...context.instance, key: placed.entry.id, record: placed.entry },
    }),
  }));
  const waiting = results.find(({ result }) => result.open !== undefined)?.result.open;
  const good = results.filter(({ result }) => result.satisfied);
  const failing = results.filter(({ result }) => !result.satisfied);
  const measured = `${good.length}/${results.length}`;
  const evidence = good.map(({ id }) => id);
  if (waiting !== undefined) return open(false, { open: waiting, measured, evidence });
  if (good.length >= Math.ceil(least * results.length - 1e-9))
    return failing.length ? open(true, { measured, evidence }) : met(evidence, { measured });
  const missing = failing.map(({ id }) => id);
  const final = failing.every(({ result }) => result.state === 'violated');
  return final ? violated(missing, { measured, evidence }) : open(false, { missing, measured, evidence });
}
