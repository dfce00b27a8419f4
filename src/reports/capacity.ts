import { addDays, dayNumber, type CivilDay } from '../calendar/civil-day.ts';
import { assetsOf, inServiceOn } from '../inventory/asset.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { dataOf, type Scope } from './scope.ts';

/** A bound that a plan of inspection sets to what is read on its rounds. */
interface Limit {
  readonly item: string;
  readonly side: 'above' | 'below';
  readonly value: number;
  readonly ahead_days?: number;
}

interface Reading {
  readonly asset: string;
  readonly item: string;
  readonly value: number;
  readonly unit?: string;
}

/** One value with the round on which it was read. */
interface Read extends Reading {
  readonly round: Entry;
  readonly day: CivilDay;
}

/** A device near the end of what it can bear: it has passed the bound, or will on a day if it goes on as it does. */
export interface NearLimit {
  readonly asset: string;
  readonly limit: Limit;
  /** The last that was read. */
  readonly last: Read;
  /** The day on which the line through the readings meets the bound; nothing where it is passed already. */
  readonly reaches: CivilDay | undefined;
  /** The rounds that show it, the latest first. */
  readonly rounds: readonly Entry[];
}

/** Fewer readings than these say nothing of where a device is going. */
const FEWEST = 8;

/**
 * Devices in service that have passed a bound of their plan of inspection by the end of the period, or will within the
 * days that the plan looks ahead, if they go on as the readings of as many days before. How far to look, and the bound,
 * are data of the plan; without them nothing is near anything.
 */
export function nearLimits({ library, period }: Scope): NearLimit[] {
  const inService = new Set(assetsOf(library).flatMap((asset) => (inServiceOn(asset, period.to) ? [asset.id] : [])));
  const rounds = entriesOf(library, 'inspection').filter(({ day }) => day !== undefined && day <= period.to);
  return entriesOf(library, 'inspection-plan').flatMap((plan) => {
    const { limits = [] } = dataOf<{ readonly limits?: readonly Limit[] }>(plan);
    if (!limits.length) return [];
    const own = rounds.filter(({ data }) => data['plan'] === plan.id);
    return limits.flatMap((limit) =>
      byAsset(own, limit.item)
        .filter(([first]) => inService.has(first!.asset))
        .flatMap((reads) => nearLimit(limit, reads, period.to) ?? []),
    );
  });
}

/** What was read of one item, device by device, the earliest first. */
function byAsset(rounds: readonly Entry[], item: string): Read[][] {
  const found = new Map<string, Read[]>();
  for (const round of rounds)
    for (const reading of dataOf<{ readonly readings?: readonly Reading[] }>(round).readings ?? []) {
      if (reading.item !== item) continue;
      const reads = found.get(reading.asset) ?? [];
      reads.push({ ...reading, round, day: round.day! });
      found.set(reading.asset, reads);
    }
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, reads]) => reads.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));
}

function nearLimit(limit: Limit, reads: readonly Read[], end: CivilDay): NearLimit | undefined {
  const { side, value, ahead_days: ahead = 0 } = limit;
  const last = reads.at(-1)!;
  const { asset } = last;
  if (side === 'above' ? last.value >= value : last.value <= value) {
    return { asset, limit, last, reaches: undefined, rounds: [last.round] };
  }
  const recent = reads.filter(({ day }) => day > addDays(end, -ahead));
  const days = recent.length < FEWEST ? undefined : daysUntil(value, recent);
  if (days === undefined || days > dayNumber(end) + ahead - dayNumber(last.day)) return undefined;
  const rounds = recent.map(({ round }) => round).reverse();
  return { asset, limit, last, reaches: addDays(last.day, days), rounds };
}

/**
 * Days from the last reading until the line through all of them meets a value; nothing where it leads away from it. The
 * line is that of Theil and Sen: its slope is the median of the slopes between any two, so that one jump, such as data
 * moved in a night, does not count as growth.
 */
function daysUntil(value: number, reads: readonly Read[]): number | undefined {
  const end = dayNumber(reads.at(-1)!.day);
  const points = reads.map((read) => ({ x: dayNumber(read.day) - end, y: read.value }));
  const slopes = points.flatMap((a, index) =>
    points.slice(index + 1).flatMap((b) => (a.x === b.x ? [] : [(b.y - a.y) / (b.x - a.x)])),
  );
  if (!slopes.length) return undefined;
  const slope = median(slopes);
  const missing = value - median(points.map(({ x, y }) => y - slope * x));
  return missing * slope <= 0 ? undefined : Math.ceil(missing / slope);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
