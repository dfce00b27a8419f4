import type { Asked } from '../../../schemas/kernel/test.ts';
import { valuesAt } from '../conditions.ts';
import { decimalText, sumOf } from '../decimal.ts';
import { quiet, recordsAsked, type TestContext } from '../evaluate-test.ts';
import { subjectOf } from '../kernel-world.ts';
import { awaiting, met, open, type TestResult } from '../result.ts';

type Side = Asked<'agrees'>['left'];

interface Values {
  readonly ids: readonly string[];
  readonly values: readonly unknown[];
  readonly open?: string;
}

/** Two selections, or what is computed of them, that agree: the same, one within the other, or the same total. */
export function agrees({ left, right, relation }: Asked<'agrees'>, context: TestContext): TestResult {
  const [ours, theirs] = [sideOf(left, context), sideOf(right, context)];
  for (const { open: parameter } of [ours, theirs]) if (parameter !== undefined) return awaiting(parameter);
  const evidence = [...new Set([...ours.ids, ...theirs.ids])];
  if (!ours.values.length && !theirs.values.length) return quiet(context, { evidence }, { idle: true });
  const { missing, measured } =
    relation === 'sum' ? totals(ours.values, theirs.values) : sets(ours.values, theirs.values, relation);
  const more = { evidence, ...(measured !== undefined && { measured }) };
  if (missing.length) return open(false, { ...more, missing });
  return context.instance.record ? met(evidence, more) : open(true, more);
}

function totals(ours: readonly unknown[], theirs: readonly unknown[]) {
  const [a, b] = [decimalText(sumOf(ours)), decimalText(sumOf(theirs))];
  return a === b ? { missing: [], measured: a } : { missing: [`${a} ≠ ${b}`], measured: `${a}/${b}` };
}

/** What one side has and the other has not; with `subset` only what the left has too much. */
function sets(ours: readonly unknown[], theirs: readonly unknown[], relation: 'equal' | 'subset') {
  const [a, b] = [new Set(ours.map(String)), new Set(theirs.map(String))];
  const extra = [...a].filter((one) => !b.has(one));
  const lacking = relation === 'equal' ? [...b].filter((one) => !a.has(one)) : [];
  return { missing: [...extra.map((one) => `+${one}`), ...lacking.map((one) => `-${one}`)], measured: undefined };
}

/** The values of a side: of a field of its records, their number, a number that is written, or a figure of the reports. */
function sideOf({ select, field, count, value, figure }: Side, context: TestContext): Values {
  if (value !== undefined) {
    const found = context.amount(value);
    return typeof found === 'object'
      ? { ids: [], values: [], open: found.openParameter }
      : { ids: [], values: [found] };
  }
  if (figure !== undefined) {
    const found = context.world.figure?.(figure, subjectOf(context.instance));
    return found === undefined
      ? { ids: [], values: [], open: `figure ${figure}` }
      : { ids: [], values: [found].flat() };
  }
  const entries = select
    ? context.records.in(select, context.instance).map(({ entry }) => entry)
    : recordsAsked(context);
  const ids = entries.map(({ id }) => id);
  if (count) return { ids, values: [ids.length] };
  return { ids, values: field === undefined ? ids : entries.flatMap((entry) => valuesAt(entry, field)) };
}
