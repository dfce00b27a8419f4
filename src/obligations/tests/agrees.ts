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
  /** The values by the names of their parts, where it has parts. */
  readonly parts?: Parts;
  readonly open?: string;
  /** What is not there yet, and would be computed from. */
  readonly awaits?: string;
}

type Parts = Readonly<Record<string, unknown>>;

interface Differing {
  readonly missing: readonly string[];
  readonly measured?: string;
}

/** Two selections, or what is computed of them, that agree: the same, one within the other, or the same total. */
export function agrees({ left, right, relation }: Asked<'agrees'>, context: TestContext): TestResult {
  const [ours, theirs] = [sideOf(left, context), sideOf(right, context)];
  for (const { open: parameter } of [ours, theirs]) if (parameter !== undefined) return awaiting(parameter);
  const evidence = [...new Set([...ours.ids, ...theirs.ids])];
  const awaits = ours.awaits ?? theirs.awaits;
  if (awaits !== undefined) return open(false, { evidence, missing: [awaits] });
  if (!ours.values.length && !theirs.values.length) return quiet(context, { evidence }, { idle: true });
  const { missing, ...measured } = differing(ours, theirs, relation);
  const more = { evidence, ...measured };
  if (missing.length) return open(false, { ...more, missing });
  return context.instance.record ? met(evidence, more) : open(true, more);
}

function differing(ours: Values, theirs: Values, relation: 'equal' | 'subset' | 'sum'): Differing {
  if (relation === 'sum') return totals(ours.values, theirs.values);
  if (ours.parts && theirs.parts) return { missing: unequalParts(ours.parts, theirs.parts, relation) };
  return { missing: sets(ours.values, theirs.values, relation) };
}

function totals(ours: readonly unknown[], theirs: readonly unknown[]): Differing {
  const [a, b] = [decimalText(sumOf(ours)), decimalText(sumOf(theirs))];
  return a === b ? { missing: [], measured: a } : { missing: [`${a} ≠ ${b}`], measured: `${a}/${b}` };
}

/** What one side has and the other has not; with `subset` only what the left has too much. */
function sets(ours: readonly unknown[], theirs: readonly unknown[], relation: 'equal' | 'subset'): string[] {
  const [a, b] = [new Set(ours.map(String)), new Set(theirs.map(String))];
  const extra = [...a].filter((one) => !b.has(one));
  const lacking = relation === 'equal' ? [...b].filter((one) => !a.has(one)) : [];
  return [...extra.map((one) => `+${one}`), ...lacking.map((one) => `-${one}`)];
}

/** The same of parts, in the order in which they stand; one that both have with other values is named with these. */
function unequalParts(ours: Parts, theirs: Parts, relation: 'equal' | 'subset'): string[] {
  const names = new Set([...Object.keys(ours), ...(relation === 'equal' ? Object.keys(theirs) : [])]);
  return [...names].flatMap((name) => {
    if (!Object.hasOwn(theirs, name)) return [`+${name}`];
    if (!Object.hasOwn(ours, name)) return [`-${name}`];
    const [a, b] = [ours[name], theirs[name]];
    if (JSON.stringify(a) === JSON.stringify(b)) return [];
    return [typeof a === 'object' || typeof b === 'object' ? name : `${name} ${String(a)} ≠ ${String(b)}`];
  });
}

/** The values of a side: of a field of its records, their number, a number that is written, or a figure of the reports. */
function sideOf({ select, field, count, value, figure }: Side, context: TestContext): Values {
  if (value !== undefined) {
    const found = context.amount(value);
    return typeof found === 'object'
      ? { ids: [], values: [], open: found.openParameter }
      : { ids: [], values: [found] };
  }
  if (figure !== undefined) return figureOf(figure, context);
  const entries = select
    ? context.records.in(select, context.instance).map(({ entry }) => entry)
    : recordsAsked(context);
  const ids = entries.map(({ id }) => id);
  if (count) return { ids, values: [ids.length] };
  return { ids, values: field === undefined ? ids : entries.flatMap((entry) => valuesAt(entry, field)) };
}

/** A figure that others compute, for the record of the instance: that record shows it. */
function figureOf(figure: string, { world, instance }: TestContext): Values {
  const subject = subjectOf(instance);
  const found = world.figure?.(figure, subject);
  const ids = subject ? [subject.id] : [];
  if (found === undefined) return { ids, values: [], open: `figure ${figure}` };
  if (found === null) return { ids, values: [], awaits: [...ids, figure].join(' ') };
  if (typeof found !== 'object' || Array.isArray(found)) return { ids, values: [found].flat() };
  return { ids, values: Object.values(found), parts: found as Parts };
}
