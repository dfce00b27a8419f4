import type { Asked } from '../../../schemas/kernel/test.ts';
import type { Entry } from '../../model/library.ts';
import { valuesAt } from '../conditions.ts';
import type { TestContext } from '../evaluate-test.ts';
import { met, open, type TestResult } from '../result.ts';
import { subjectOf } from '../instances.ts';

/** Fields filled: in the record of the instance, in each of its records, or in each member of a population. */
export function complete({ fields, of }: Asked<'complete'>, context: TestContext): TestResult {
  const subject = subjectOf(context.instance);
  const entries = of
    ? context.records.members(of, context.instance)
    : context.selected.length || !subject
      ? context.selected.map(({ entry }) => entry)
      : [subject];
  const held = entries.filter(({ id }) => !context.excused.members.has(id));
  const missing = held.flatMap((entry) => gaps(entry, fields).map((field) => `${entry.id} ${field}`));
  const evidence = held.map(({ id }) => id);
  if (missing.length)
    return open(false, { missing, evidence, measured: `${held.length - lacking(missing)}/${held.length}` });
  return held.length
    ? met(evidence, { measured: `${held.length}/${held.length}` })
    : open(false, { missing: [context.instance.key] });
}

const lacking = (missing: readonly string[]) => new Set(missing.map((one) => one.split(' ')[0])).size;

/** Fields without a value. Of alternatives, one is enough. */
const gaps = (entry: Entry, fields: Asked<'complete'>['fields']): string[] =>
  fields.flatMap((field) => {
    const alternatives = typeof field === 'string' ? [field] : field;
    return alternatives.some((path) => valuesAt(entry, path).length) ? [] : [alternatives.join('|')];
  });
