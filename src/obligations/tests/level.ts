import type { Asked } from '../../../schemas/kernel/test.ts';
import { without, type Span } from '../../calendar/span.ts';
import { valuesAt } from '../conditions.ts';
import { comparison, decimalOf, decimalText, plus, sumOf, type Decimal } from '../decimal.ts';
import { quiet, type TestContext } from '../evaluate-test.ts';
import { excusedSpans } from '../excusals.ts';
import { endOfKnown } from '../kernel-world.ts';
import { awaiting, open, violated, type TestResult } from '../result.ts';

/** A balance that holds for a while, and the record from which on it does. */
interface Balance extends Span {
  readonly value: Decimal;
  readonly id: string | undefined;
}

/** A running balance never below a level: the values of all records up to each moment of the instance. */
export function level(asked: Asked<'level'>, context: TestContext): TestResult {
  const [least, start] = [context.amount(asked['at-least']), context.amount(asked.start ?? 0)];
  for (const one of [least, start]) if (typeof one === 'object') return awaiting(one.openParameter);
  const { world, excused } = context;
  const balances = balancesOf(asked, decimalOf(start)!, context);
  if (!balances) return quiet(context, {}, { of: asked.of });
  const free = excusedSpans(excused.days, world);
  const low = balances
    .filter(({ value }) => comparison(value, decimalOf(least)!) < 0)
    .flatMap((one) => without([one], free).map((span) => ({ ...one, ...span })));
  const lowest = balances.reduce((a, b) => (comparison(b.value, a.value) < 0 ? b : a));
  const more = {
    evidence: balances.flatMap(({ id }) => id ?? []),
    measured: decimalText(lowest.value),
    measure: {
      value: Number(decimalText(lowest.value)),
      seconds: low.reduce((total, { from, until }) => total + until - from, 0),
    },
  };
  const text = (instant: number) => world.local.text(instant).slice(0, 16);
  const missing = low.map((one) => `${decimalText(one.value)} ${text(one.from)}..${text(one.until)}`);
  return missing.length ? violated(missing, more) : open(true, more);
}

/** The balances that hold within the instance, up to the end of what is known; nothing where no move is recorded at all. */
function balancesOf(
  asked: Asked<'level'>,
  start: Decimal,
  { world, records, instance }: TestContext,
): Balance[] | undefined {
  const moves = records.in(asked.of, { ...instance, from: '0000-01-01', to: '9999-12-31' });
  if (!moves.length && asked.start === undefined) return undefined;
  const begin = world.local.at(instance.from, '00:00');
  const end = Math.min(world.local.at(instance.to, '24:00'), Math.max(endOfKnown(world), begin + 1));
  const balances: Balance[] = [];
  let current: Balance = { value: start, id: undefined, from: begin, until: end };
  for (const { entry, at } of moves) {
    if (at >= end) break;
    const value = plus(current.value, sumOf(valuesAt(entry, asked.sum)));
    if (at > current.from) balances.push({ ...current, until: at });
    current = { value, id: entry.id, from: Math.max(at, begin), until: end };
  }
  return [...balances, current];
}
