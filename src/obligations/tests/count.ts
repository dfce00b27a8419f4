import type { Asked } from '../../../schemas/kernel/test.ts';
import { valuesAt } from '../conditions.ts';
import { awaiting, type TestContext } from '../evaluate-test.ts';
import { met, open, violated, type TestResult } from '../result.ts';
import { wanted } from './wanted.ts';

/** So many records in the instance, or so many different values of a field. */
export function count(asked: Asked<'count'>, context: TestContext): TestResult {
  const found = asked.select ? context.records.in(asked.select, context.instance) : context.selected;
  const { distinct } = asked;
  const have =
    distinct === undefined ? found.length : new Set(found.flatMap(({ entry }) => valuesAt(entry, distinct))).size;
  const limits = { min: asked.min ?? asked.equals, max: asked.max ?? asked.equals };
  const [min, max] = [limits.min, limits.max].map((limit) => (limit === undefined ? undefined : context.amount(limit)));
  for (const limit of [min, max]) if (typeof limit === 'object') return awaiting(limit.openParameter);
  const evidence = found.map(({ entry }) => entry.id);
  const measured = String(have);
  if (max !== undefined && have > (max as number))
    return violated([`${wanted(asked.select ?? context.selection, context.instance)} ${have} > ${max as number}`], {
      evidence,
      measured,
    });
  const enough = have >= ((min as number | undefined) ?? 0);
  if (enough && max === undefined) return met(evidence, { measured });
  const missing = enough
    ? []
    : [`${wanted(asked.select ?? context.selection, context.instance)} ×${(min as number) - have}`];
  return open(enough, { evidence, measured, missing });
}
