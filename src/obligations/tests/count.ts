import type { Asked } from '../../../schemas/kernel/test.ts';
import { valuesAt } from '../conditions.ts';
import { quiet, type TestContext } from '../evaluate-test.ts';
import { awaiting, met, open, violated, type TestResult } from '../result.ts';
import { wanted } from '../wanted.ts';

/** So many records in the instance, or so many different values of a field or of several. */
export function count(asked: Asked<'count'>, context: TestContext): TestResult {
  const [min, max] = [asked.min ?? asked.equals, asked.max ?? asked.equals].map((limit) =>
    limit === undefined ? undefined : context.amount(limit),
  );
  for (const limit of [min, max]) if (typeof limit === 'object') return awaiting(limit.openParameter);
  return within((min as number | undefined) ?? 0, max as number | undefined, asked, context);
}

function within(min: number, max: number | undefined, asked: Asked<'count'>, context: TestContext): TestResult {
  const found = asked.select ? context.records.in(asked.select, context.instance) : context.selected;
  const { distinct } = asked;
  const paths = [distinct ?? []].flat();
  const have =
    distinct === undefined
      ? found.length
      : new Set(found.flatMap(({ entry }) => paths.flatMap((path) => valuesAt(entry, path)))).size;
  const evidence = found.map(({ entry }) => entry.id);
  const more = { evidence, measured: String(have), measure: { value: have } };
  const what = () => wanted(asked.select ?? context.selection, context.instance.key);
  if (max !== undefined && have > max) return violated([`${what()} ${have} > ${max}`], more);
  if (have < min) return open(false, { ...more, missing: [`${what()} ×${min - have}`] });
  if (max === undefined) return met(evidence, more);
  return found.length ? open(true, more) : quiet(context, { measured: '0', measure: { value: 0 } });
}
