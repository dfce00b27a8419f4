import type { Asked } from '../../../schemas/kernel/test.ts';
import type { Entry } from '../../model/library.ts';
import { fits, valuesAt } from '../conditions.ts';
import { danglingIn, type Fields } from '../dangling.ts';
import { quiet, recordsAsked, type TestContext } from '../evaluate-test.ts';
import { isWhollyExcused } from '../excusals.ts';
import { EXCUSED, met, open, type TestResult } from '../result.ts';
import { wanted } from '../wanted.ts';

/** Fields filled: in the record of the instance, in each of its records, or in each member of a population. */
export function complete(asked: Asked<'complete'>, context: TestContext): TestResult {
  const { of } = asked;
  const { records, instance, excused } = context;
  const entries = of ? records.members(of, instance) : recordsAsked(context);
  const held = entries.filter((entry) => !isWhollyExcused(instance, { ...excused, days: excused.of(entry) }));
  if (!held.length) {
    if (entries.length) return EXCUSED;
    return of ? open(false, { open: wanted(of, undefined) }) : quiet(context, {}, { idle: true });
  }
  const gaps = held.map((entry) => ({ entry, gaps: gapsOf(entry, asked, context) }));
  const missing = gaps.flatMap((one) => one.gaps.map((gap) => `${one.entry.id} ${gap}`));
  const good = gaps.filter((one) => !one.gaps.length).length;
  const evidence = held.map(({ id }) => id);
  const more = { measured: `${good}/${held.length}`, measure: { good, of: held.length } };
  if (missing.length) return open(false, { missing, evidence, ...more });
  // More records may come, of which nobody knows yet whether they are filled.
  return of || instance.record ? met(evidence, more) : open(true, { evidence, ...more });
}

/** What a record lacks: fields of its own or of the items of its list, and sections of its text. */
function gapsOf(entry: Entry, asked: Asked<'complete'>, { world }: TestContext) {
  const { fields = NONE, sections = NONE, each, where } = asked;
  const lacking = sections.filter((name) => !entry.body?.headings.some((one) => one.text === name && !one.empty));
  const lost = danglingIn(entry, fields, world, each);
  if (each === undefined) return [...fieldsLacking(entry, fields), ...lost, ...lacking];
  const items = valuesAt(entry, each).map((item) => ({ ...entry, data: item as Entry['data'] }));
  const gaps = items.flatMap((item, index) =>
    fits(item, where, world.library) ? fieldsLacking(item, fields).map((field) => `${each}[${index}].${field}`) : [],
  );
  return [...gaps, ...lost, ...lacking];
}

const NONE: readonly string[] = [];

/** Fields without a value. Of alternatives, one is enough. */
const fieldsLacking = (entry: Entry, fields: Fields): string[] =>
  fields.flatMap((field) => {
    const alternatives = typeof field === 'string' ? [field] : field;
    return alternatives.some((path) => valuesAt(entry, path).length) ? [] : [alternatives.join('|')];
  });
