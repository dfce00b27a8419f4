import type { Asked } from '../../../schemas/kernel/test.ts';
import type { Entry } from '../../model/library.ts';
import { valuesAt } from '../conditions.ts';
import type { TestContext } from '../evaluate-test.ts';
import { subjectOf } from '../instances.ts';
import { momentOf } from '../kernel-world.ts';
import { met, open, violated, type TestResult } from '../result.ts';

/** Stages in order: fields of a record, kinds of its listed events, or a chain in which each record names the one before. */
export function sequence(asked: Asked<'sequence'>, context: TestContext): TestResult {
  if ('order' in asked) return inOrder(asked.order, context);
  if ('events' in asked) return events(asked, context);
  return chain(asked, context);
}

const entriesOf = ({ selected, instance }: TestContext): readonly Entry[] => {
  const subject = subjectOf(instance);
  return selected.length ? selected.map(({ entry }) => entry) : subject ? [subject] : [];
};

/** Every field filled, and none before the one that precedes it. */
function inOrder(paths: readonly string[], context: TestContext): TestResult {
  const entries = entriesOf(context);
  const absent: string[] = [];
  const wrong: string[] = [];
  for (const entry of entries) {
    const texts = paths.map((path) => valuesAt(entry, path)[0] as string | undefined);
    for (const [index, text] of texts.entries()) {
      if (text === undefined) absent.push(`${entry.id} ${paths[index]}`);
      const before = texts.slice(0, index).findLast((one) => one !== undefined);
      if (text !== undefined && before !== undefined && isBefore(text, before, context))
        wrong.push(`${entry.id} ${paths[index]}`);
    }
  }
  const evidence = entries.map(({ id }) => id);
  if (wrong.length) return violated(wrong, { evidence });
  return absent.length || !entries.length ? open(false, { evidence, missing: absent }) : met(evidence);
}

const isBefore = (a: string, b: string, { world }: TestContext) => momentOf(a, world.local) < momentOf(b, world.local);

/** Every kind of event there, in order: the first of each not before the first of the one that precedes it. */
function events(
  { events: path, kinds, kind = 'kind', at = 'at' }: Extract<Asked<'sequence'>, { readonly events: string }>,
  context: TestContext,
): TestResult {
  const entries = entriesOf(context);
  const missing = entries.flatMap((entry) => {
    const list = valuesAt(entry, path) as readonly Record<string, string>[];
    const firsts = kinds.map((one) => list.find((event) => event[kind] === one)?.[at]);
    return kinds.flatMap((one, index) => {
      const moment = firsts[index];
      const before = firsts.slice(0, index).findLast((text) => text !== undefined);
      const fits = moment !== undefined && (before === undefined || !isBefore(moment, before, context));
      return fits ? [] : [`${entry.id} ${one}`];
    });
  });
  const evidence = entries.map(({ id }) => id);
  return missing.length || !entries.length ? open(false, { evidence, missing }) : met(evidence);
}

/** Each record names the one before it; where asked, both sides acknowledged. */
function chain(
  { chain: path, acknowledged, both = [] }: Extract<Asked<'sequence'>, { readonly chain: string }>,
  context: TestContext,
): TestResult {
  const all = context.selection ? context.records.of(context.selection) : [];
  const breaks = context.selected.flatMap(({ entry }) => {
    const index = all.findIndex((one) => one.entry === entry);
    const before = all[index - 1];
    const named = valuesAt(entry, path)[0];
    const linked = before === undefined || named === before.entry.id;
    const signed = new Set(acknowledged ? valuesAt(entry, acknowledged) : []);
    const unsigned = acknowledged
      ? both.flatMap((side) => valuesAt(entry, side)).filter((one) => !signed.has(one))
      : [];
    return [...(linked ? [] : [`${entry.id} ${path}`]), ...unsigned.map((one) => `${entry.id} ${String(one)}`)];
  });
  const evidence = context.selected.map(({ entry }) => entry.id);
  return breaks.length ? violated(breaks, { evidence }) : context.selected.length ? met(evidence) : open(false);
}
