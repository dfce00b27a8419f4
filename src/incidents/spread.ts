import type { Entry } from '../model/library.ts';

/** A time that an incident took. */
export interface Measure {
  readonly minutes: number;
  readonly entry: Entry;
}

/** The median and the 90th percentile of times, each of which one incident really had, and of how many. */
export interface Spread {
  readonly count: number;
  readonly median: Measure;
  readonly p90: Measure;
}

/**
 * Percentiles by nearest rank: the smallest time that at least so large a share does not exceed. Nothing is interpolated,
 * so that each figure leads to a record.
 *
 * @example 3, 4, 5, 9, 14 minutes: median 5, 90th percentile 14
 */
export function spreadOf(measures: readonly Measure[]): Spread | undefined {
  const sorted = measures.toSorted((a, b) => a.minutes - b.minutes || (a.entry.id < b.entry.id ? -1 : 1));
  const at = (percent: number) => sorted[Math.ceil((sorted.length * percent) / 100) - 1];
  const [median, p90] = [at(50), at(90)];
  return median && p90 && { count: sorted.length, median, p90 };
}
