import type { Asked } from '../../../schemas/kernel/test.ts';
import type { Entry } from '../../model/library.ts';
import { valuesAt } from '../conditions.ts';
import { quiet, recordsAsked, type TestContext } from '../evaluate-test.ts';
import { isWhollyExcused } from '../excusals.ts';
import { EXCUSED, met, open, type TestResult } from '../result.ts';
import { wanted } from '../wanted.ts';

/** Fields filled: in the record of the instance, in each of its records, or in each member of a population. */
export function complete({ fields, of }: Asked<'complete'>, context: TestContext): TestResult {
  const { records, instance, excused } = context;
  const entries = of ? records.members(of, instance) : recordsAsked(context);
  const held = entries.filter((entry) => !isWhollyExcused(instance, { ...excused, days: excused.of(entry) }));
  if (!held.length) {
    if (entries.length) return EXCUSED;
    return of ? open(false, { open: wanted(of, undefined) }) : quiet(context, {}, true);
  }
  const gaps = held.map((entry) => ({ entry, fields: gapsOf(entry, fields) }));
  const missing = gaps.flatMap((one) => one.fields.map((field) => `${one.entry.id} ${field}`));
  const good = gaps.filter((one) => !one.fields.length).length;
  const evidence = held.map(({ id }) => id);
  const more = { measured: `${good}/${held.length}`, measure: { good, of: held.length } };
  if (missing.length) return open(false, { missing, evidence, ...more });
  // More records may come, of which nobody knows yet whether they are filled.
  return of || instance.record ? met(evidence, more) : open(true, { evidence, ...more });
}

/** Fields without a value. Of alternatives, one is enough. */
const gapsOf = (entry: Entry, fields: Asked<'complete'>['fields']): string[] =>
  fields.flatMap((field) => {
    const alternatives = typeof field === 'string' ? [field] : field;
    return alternatives.some((path) => valuesAt(entry, path).length) ? [] : [alternatives.join('|')];
  });
