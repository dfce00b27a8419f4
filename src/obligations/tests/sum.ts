import type { Asked } from '../../../schemas/kernel/test.ts';
import { daysBetween } from '../../calendar/civil-day.ts';
import { valuesAt } from '../conditions.ts';
import { awaiting, type TestContext } from '../evaluate-test.ts';
import { met, open, violated, type TestResult } from '../result.ts';

/** A total of a field over the records of the instance; for each value of another field where one is given. */
export function sum(asked: Asked<'sum'>, context: TestContext): TestResult {
  const [min, max] = [asked.min ?? asked.equals, asked.max ?? asked.equals].map((one) =>
    one === undefined ? undefined : context.amount(one),
  );
  for (const one of [min, max]) if (typeof one === 'object') return awaiting(one.openParameter);
  const totals = totalsOf(asked, context);
  const share = asked.prorate ? served(context) : 1;
  const [least, most] = [(min as number | undefined) ?? -Infinity, (max as number | undefined) ?? Infinity].map(
    (one) => one * share,
  ) as [number, number];
  const over = [...totals].filter(([, value]) => value > most).map(([name, value]) => `${name} ${value} > ${most}`);
  const under = [...totals].filter(([, value]) => value < least).map(([name, value]) => `${name} ${value} < ${least}`);
  const evidence = context.selected.map(({ entry }) => entry.id);
  const measured = [...totals.values()].join(', ');
  if (over.length) return violated(over, { evidence, measured });
  if (under.length) return open(false, { evidence, measured, missing: under });
  return max === undefined ? met(evidence, { measured }) : open(true, { evidence, measured });
}

/** Totals by group; without groups, one total under the key of the instance. */
function totalsOf({ field, by }: Asked<'sum'>, { selected, instance }: TestContext): Map<string, number> {
  const totals = new Map<string, number>(by === undefined ? [[instance.key, 0]] : []);
  for (const { entry } of selected) {
    const value = valuesAt(entry, field).reduce<number>((all, one) => all + Number(one), 0);
    for (const group of by === undefined ? [instance.key] : valuesAt(entry, by).map(String))
      totals.set(group, Math.round(((totals.get(group) ?? 0) + value) * 100) / 100);
  }
  return totals;
}

/** The share of the instance in which its member is in service. */
function served({ instance }: TestContext): number {
  const service = (instance.member?.data['in_service'] ?? {}) as { readonly from?: string; readonly to?: string };
  const from = service.from && service.from > instance.from ? service.from : instance.from;
  const to = service.to && service.to < instance.to ? service.to : instance.to;
  return from > to ? 0 : (daysBetween(from, to) + 1) / (daysBetween(instance.from, instance.to) + 1);
}
