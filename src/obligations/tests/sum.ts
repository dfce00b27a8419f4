import type { Asked } from '../../../schemas/kernel/test.ts';
import { daysBetween } from '../../calendar/civil-day.ts';
import { valuesAt } from '../conditions.ts';
import { comparison, decimalOf, decimalText, plus, sumOf, times, type Decimal } from '../decimal.ts';
import { quiet, type TestContext } from '../evaluate-test.ts';
import { remainingDays, serviceOf, sharedDays } from '../in-service.ts';
import { awaiting, met, open, violated, type TestResult } from '../result.ts';

/** A total of a field over the records of the instance; for each value of another field where one is given. */
export function sum(asked: Asked<'sum'>, context: TestContext): TestResult {
  const [min, max] = [asked.min ?? asked.equals, asked.max ?? asked.equals].map((one) =>
    one === undefined ? undefined : context.amount(one),
  );
  for (const one of [min, max]) if (typeof one === 'object') return awaiting(one.openParameter);
  const totals = totalsOf(asked, context);
  const share = asked.prorate ? served(context) : { days: 1, of: 1 };
  const evidence = context.selected.map(({ entry }) => entry.id);
  const more = {
    evidence,
    measured: [...totals.values()].map(decimalText).join(', '),
    measure: { value: Number(decimalText(sumOf([...totals.values()].map(decimalText)))) },
  };
  const over = offending(totals, max as number | undefined, share, 1);
  if (over.length) return violated(over, more);
  const under = offending(totals, min as number | undefined, share, -1);
  if (under.length) return open(false, { ...more, missing: under });
  if (max === undefined) return met(evidence, more);
  return evidence.length ? open(true, more) : quiet(context, { measured: '0', measure: { value: 0 } });
}

interface Share {
  readonly days: number;
  readonly of: number;
}

/** Totals above a limit (`side` 1) or below it (-1), which counts in proportion: total × days against limit × days served. */
function offending(
  totals: ReadonlyMap<string, Decimal>,
  limit: number | undefined,
  { days, of }: Share,
  side: 1 | -1,
): string[] {
  if (limit === undefined) return [];
  const wanted = times(decimalOf(limit)!, days);
  return [...totals].flatMap(([name, total]) => {
    if (comparison(times(total, of), wanted) !== side) return [];
    const prorated = days === of ? `${limit}` : `${limit} × ${days}/${of}`;
    return [`${name} ${decimalText(total)} ${side > 0 ? '>' : '<'} ${prorated}`];
  });
}

/** Totals by group; without groups, one total under the key of the instance. */
function totalsOf({ field, by }: Asked<'sum'>, { selected, instance }: TestContext): Map<string, Decimal> {
  const zero = sumOf([]);
  const totals = new Map<string, Decimal>(by === undefined ? [[instance.key, zero]] : []);
  for (const { entry } of selected) {
    const value = sumOf(valuesAt(entry, field));
    for (const group of by === undefined ? [instance.key] : valuesAt(entry, by).map(String))
      totals.set(group, plus(totals.get(group) ?? zero, value));
  }
  return totals;
}

/** The days of the instance on which its member is in service and not excused, of all its days. */
function served({ instance, excused }: TestContext): Share {
  const of = daysBetween(instance.from, instance.to) + 1;
  const shared = instance.member ? sharedDays(serviceOf(instance.member), instance) : instance;
  const left = shared ? remainingDays(shared, excused.days) : [];
  return { days: left.reduce((total, one) => total + daysBetween(one.from, one.to) + 1, 0), of };
}
