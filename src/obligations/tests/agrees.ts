import type { Asked } from '../../../schemas/kernel/test.ts';
import { valuesAt } from '../conditions.ts';
import { awaiting, type TestContext } from '../evaluate-test.ts';
import { met, open, violated, type TestResult } from '../result.ts';

type Side = Asked<'agrees'>['left'];

/** Two selections whose values agree: the same, one within the other, or the same total. */
export function agrees({ left, right, relation }: Asked<'agrees'>, context: TestContext): TestResult {
  const ours = sideOf(left, context);
  const theirs = sideOf(right, context);
  if (right.value !== undefined) {
    const value = context.amount(right.value);
    if (typeof value === 'object') return awaiting(value.openParameter);
    theirs.values.push(value);
  }
  const evidence = [...ours.ids, ...theirs.ids];
  if (!ours.values.length && !theirs.values.length) return open(false, { evidence });
  if (relation === 'sum') {
    const [a, b] = [total(ours.values), total(theirs.values)];
    return a === b
      ? met(evidence, { measured: `${a}` })
      : violated([`${a} ≠ ${b}`], { evidence, measured: `${a}/${b}` });
  }
  const [a, b] = [new Set(ours.values.map(String)), new Set(theirs.values.map(String))];
  const missing = [...a].filter((one) => !b.has(one));
  if (relation === 'equal') missing.push(...[...b].filter((one) => !a.has(one)));
  return missing.length ? violated(missing, { evidence }) : met(evidence);
}

/** The values of a field of the records that a side selects: the obligation's own where it selects none. */
function sideOf({ select, field }: Side, context: TestContext): { readonly ids: string[]; readonly values: unknown[] } {
  const found = select ? context.records.in(select, context.instance) : context.selected;
  const ids = found.map(({ entry }) => entry.id);
  return { ids, values: field === undefined ? [...ids] : found.flatMap(({ entry }) => valuesAt(entry, field)) };
}

const total = (values: readonly unknown[]): number =>
  Math.round(values.reduce<number>((sum, one) => sum + Number(one) * 100, 0)) / 100;
