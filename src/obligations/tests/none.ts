import type { Asked } from '../../../schemas/kernel/test.ts';
import { sharedDays } from '../in-service.ts';
import { quiet, unkept, type TestContext } from '../evaluate-test.ts';
import { open, violated, type TestResult } from '../result.ts';

/**
 * Nothing of the kind happened, and something shows that the register was kept: a record of `alive`, or a nil return.
 * What happened on excused days does not count.
 */
export function none(asked: Asked<'none'>, context: TestContext): TestResult {
  const { records, instance, excused } = context;
  const offending = records
    .in(asked.select, instance)
    .filter(({ day }) => !excused.days.some((one) => sharedDays(one, { from: day, to: day })))
    .map(({ entry }) => entry.id);
  const measure = { measured: String(offending.length), measure: { value: offending.length } };
  if (offending.length) return violated(offending, measure);
  const alive = asked.alive ? records.in(asked.alive, instance).map(({ entry }) => entry.id) : [];
  if (alive.length) return open(true, { evidence: alive, ...measure });
  const result = quiet(context, measure, { of: asked.select });
  return asked.alive ? unkept(asked.alive, result, context) : result;
}
