import { randomOf, type Random } from '../random.ts';
import type { IncidentMonth } from './incidents.ts';
import { isPublished } from './runbook-days.ts';
import type { Situation } from './situation.ts';

/** A month with the number of situations that it still wants, and those that it has. */
interface Share {
  readonly month: string;
  readonly size: number;
  readonly chosen: Situation[];
}

/**
 * Gives every month as many situations as it draws, none to two months. Those with a day come first, then those that fit
 * the fewest months; services and devices spread.
 */
export function allotSituations(
  months: readonly IncidentMonth[],
  pool: readonly Situation[],
): Map<string, Situation[]> {
  const random = randomOf('situations of the year');
  const shares = months.map(({ month, count, byHand }) => ({ month, size: count - byHand.length, chosen: [] }));
  const ranked = random.shuffled(pool).map((situation) => ({
    situation,
    rank: rankOf(
      situation,
      months.map(({ month }) => month),
    ),
  }));
  for (const { situation } of ranked.sort((a, b) => a.rank - b.rank)) give(random, situation, shares);
  const short = shares.find(({ size, chosen }) => chosen.length < size);
  if (short) throw new RangeError(`Only ${short.chosen.length} of ${short.size} situations fit ${short.month}`);
  return new Map(shares.map(({ month, chosen }) => [month, chosen]));
}

/** Those for one day come first, then those that fit the fewest months. */
const rankOf = (situation: Situation, months: readonly string[]): number =>
  situation.day ? 0 : months.filter((month) => fits(situation, month)).length;

function give(random: Random, situation: Situation, shares: readonly Share[]): void {
  const open = shares.filter((share) => share.chosen.length < share.size && fits(situation, share.month));
  if (open.length === 0) return;
  const costs = random
    .shuffled(open)
    .map((share) => ({ share, cost: cost(situation, share, shares) }))
    .sort((a, b) => a.cost - b.cost);
  costs[0]!.share.chosen.push(situation);
}

/** Whether a situation may fall in a month: in its season or, when it has none, once its runbook is there. */
function fits({ day, months, runbook }: Situation, month: string): boolean {
  if (day) return day.startsWith(month);
  if (months) return months.includes(Number(month.slice(5)));
  return !runbook || isPublished(runbook, `${month}-01`);
}

/**
 * How badly a situation suits a month: a device in trouble just then weighs most, then a month with more of its service,
 * its time of day and temporary recoveries than others, then a full month.
 */
function cost(situation: Situation, share: Share, shares: readonly Share[]): number {
  const at = shares.indexOf(share);
  const near = [shares[at - 1], share, shares[at + 1]].flatMap((one) => one?.chosen ?? []);
  const again = near.some(({ affects }) => affects.some((id) => situation.affects.includes(id)));
  const { chosen, size } = share;
  const services = chosen.filter(({ service }) => service === situation.service).length;
  const times = chosen.filter(({ when }) => when === situation.when).length;
  const stopgaps = situation.stopgap ? chosen.filter(({ stopgap }) => stopgap).length : 0;
  return (again ? 10 : 0) + (3 * services + times + 12 * stopgaps + chosen.length) / size;
}
