import type { Asked } from '../../../schemas/kernel/test.ts';
import { without, type Span } from '../../calendar/span.ts';
import { valuesAt } from '../conditions.ts';
import { comparison, decimalOf, decimalText, plus, sumOf, type Decimal } from '../decimal.ts';
import { quiet, type TestContext } from '../evaluate-test.ts';
import { excusedSpans } from '../excusals.ts';
import { remembered } from '../../model/remembered.ts';
import { firstPlace } from '../first-place.ts';
import { endOfKnown, type Placed } from '../kernel-world.ts';
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
  const moves = runningTotals(records.all(asked.of, instance), asked.sum);
  if (!moves.length && asked.start === undefined) return undefined;
  const begin = world.local.at(instance.from, '00:00');
  const end = Math.min(world.local.at(instance.to, '24:00'), Math.max(endOfKnown(world), begin + 1));
  const balances: Balance[] = [];
  const first = firstPlace(moves, ({ at }) => at > begin);
  const before = moves[first - 1];
  let current: Balance = { value: before ? plus(start, before.total) : start, id: before?.id, from: begin, until: end };
  for (let index = first; index < moves.length && moves[index]!.at < end; index++) {
    const { at, total, id } = moves[index]!;
    if (at > current.from) balances.push({ ...current, until: at });
    current = { value: plus(start, total), id, from: at, until: end };
  }
  return [...balances, current];
}

/** A move with the total of all up to it. */
interface Running {
  readonly id: string;
  readonly at: number;
  readonly total: Decimal;
}

const known = remembered<readonly Placed[], Map<string, readonly Running[]>>(() => new Map());

function runningTotals(moves: readonly Placed[], path: string): readonly Running[] {
  const found = known(moves).get(path);
  if (found) return found;
  let total = sumOf([]);
  const running = moves
    .filter(({ day }) => day !== '')
    .map(({ entry, at }): Running => {
      total = plus(total, sumOf(valuesAt(entry, path)));
      return { id: entry.id, at, total };
    });
  known(moves).set(path, running);
  return running;
}
