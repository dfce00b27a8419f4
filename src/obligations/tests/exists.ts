import type { Asked } from '../../../schemas/kernel/test.ts';
import type { TestContext } from '../evaluate-test.ts';
import { met, open, type TestResult } from '../result.ts';
import { wanted } from '../wanted.ts';

/** A record of the instance. Once there it stays. */
export function exists(asked: Asked<'exists'>, context: TestContext): TestResult {
  const selection = asked === true ? context.selection : asked;
  const found = selection ? (asked === true ? context.selected : context.records.in(selection, context.instance)) : [];
  if (found.length) return met(found.map(({ entry }) => entry.id));
  return open(false, { missing: [wanted(selection, context.instance.key)] });
}
