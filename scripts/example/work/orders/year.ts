import { type Random, randomOf } from '../../random.ts';
import { MONTHS } from '../../term.ts';
import { FROM_ROUNDS } from './from-rounds.ts';
import { POOL } from './pool.ts';
import type { Spread } from './topic.ts';

/** How many orders each month of the term has: many at the year's end and after holidays, few around Spring Festival. */
export const COUNTS = [80, 82, 84, 78, 86, 90, 55, 76, 84, 84, 79, 77] as const;

/**
 * What offices ask in each month of the term; no situation comes up twice. Those of a day of their own and those of a
 * season find their month first, the others fill it.
 */
export function yearPlan(): ReadonlyMap<string, readonly Spread[]> {
  const random = randomOf('orders of the year');
  const own = [...FROM_ROUNDS.map((one) => ({ ...one, at: [one.at] })), ...POOL.filter(({ on }) => on)];
  const plan = new Map(MONTHS.map((month) => [month, own.filter(({ on }) => on!.startsWith(month))]));
  const room = new Map(MONTHS.map((month, i) => [month, COUNTS[i]! - plan.get(month)!.length]));
  const loose = random.shuffled(POOL.filter(({ on }) => !on));
  const bound = loose.filter(({ months }) => months).toSorted((a, b) => a.months!.length - b.months!.length);
  for (const one of [...bound, ...loose.filter(({ months }) => !months)]) {
    const month = monthFor(one, room, random);
    if (!month) continue;
    plan.get(month)!.push(one);
    room.set(month, room.get(month)! - 1);
  }
  return plan;
}

/** One of the months in which it may come up, rather one with much room left; none when all are full. */
function monthFor({ months }: Spread, room: ReadonlyMap<string, number>, random: Random): string | undefined {
  const open = [...room].filter(([month, left]) => left > 0 && (!months || months.includes(month)));
  return open.length ? random.weighted(open) : undefined;
}
