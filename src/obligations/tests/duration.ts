import type { Asked } from '../../../schemas/kernel/test.ts';
import { instantOf } from '../../calendar/instant.ts';
import { valuesAt } from '../conditions.ts';
import { durationSeconds } from '../duration.ts';
import { awaiting, type TestContext } from '../evaluate-test.ts';
import { subjectOf } from '../instances.ts';
import { met, open, violated, type TestResult } from '../result.ts';
import { workingSeconds } from '../working-time.ts';

const LIMITS = ['under', 'at-most', 'over', 'at-least'] as const;

/**
 * A time between two fields of each record. `以内` and `以上` include the number (民法典 1259): `at-most`, `at-least`; `under`
 * and `over` do not.
 */
export function duration(asked: Asked<'duration'>, context: TestContext): TestResult {
  const subject = subjectOf(context.instance);
  const entries = context.selected.length ? context.selected.map(({ entry }) => entry) : subject ? [subject] : [];
  const evidence: string[] = [];
  const missing: string[] = [];
  const waiting: string[] = [];
  const measures: string[] = [];
  for (const entry of entries) {
    const [from, to] = [asked.from, asked.to].map((path) => valuesAt(entry, path)[0] as string | undefined);
    if (from === undefined || to === undefined) {
      waiting.push(`${entry.id} ${from === undefined ? asked.from : asked.to}`);
      continue;
    }
    const seconds =
      asked.clock === 'working'
        ? workingSeconds(instantOf(from), instantOf(to), context.world)
        : instantOf(to) - instantOf(from);
    measures.push(said(seconds));
    const fits = limitsOf(asked, String(valuesAt(entry, asked.by?.field ?? '')[0]), context);
    if ('openParameter' in fits) return awaiting(fits.openParameter);
    (fits.holds(seconds) ? evidence : missing).push(entry.id);
  }
  const more = { evidence, ...(measures.length && { measured: measures.join(', ') }) };
  if (missing.length) return violated(missing, more);
  if (waiting.length) return open(false, { ...more, missing: waiting });
  return entries.length ? met(evidence, more) : open(true);
}

/** Whether a number of seconds keeps every limit; the limit may hang on a field, such as the severity. */
function limitsOf(asked: Asked<'duration'>, value: string, { world, instance }: TestContext) {
  const limits: { readonly word: (typeof LIMITS)[number]; readonly seconds: number }[] = [];
  const own = asked.by && Object.hasOwn(asked.by.values, value) ? { 'at-most': asked.by.values[value]! } : {};
  for (const [word, limit] of Object.entries({ ...pickLimits(asked), ...own })) {
    const text = typeof limit === 'string' ? limit : world.parameter(limit.parameter, instance.from);
    if (typeof text !== 'string') return { openParameter: (limit as { readonly parameter: string }).parameter };
    limits.push({ word: word as (typeof LIMITS)[number], seconds: durationSeconds(text) });
  }
  const holds = (seconds: number) =>
    limits.every(({ word, seconds: limit }) => {
      if (word === 'under') return seconds < limit;
      if (word === 'at-most') return seconds <= limit;
      return word === 'over' ? seconds > limit : seconds >= limit;
    });
  return { holds };
}

const pickLimits = (asked: Asked<'duration'>) =>
  Object.fromEntries(LIMITS.flatMap((word) => (asked[word] === undefined ? [] : [[word, asked[word]] as const])));

/** Seconds as an ISO 8601 duration of hours and minutes. */
export function said(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `PT${hours ? `${hours}H` : ''}${minutes || (!hours && !rest) ? `${minutes}M` : ''}${rest ? `${rest}S` : ''}`;
}
