import { TIERS, type Tier } from './document.ts';
import type { Result } from './rank.ts';

/** Results under one heading: the best of all kinds, or the others by what they are for. */
export interface Group {
  readonly name: 'top' | Tier;
  readonly results: readonly Result[];
}

/** Results as they are shown: the best first, whatever they are; then all others by what they are for. */
export function groupsOf(results: readonly Result[], best: number): Group[] {
  const others = results.slice(best);
  return [
    { name: 'top' as const, results: results.slice(0, best) },
    ...TIERS.map((tier) => ({ name: tier, results: others.filter(({ document }) => document.tier === tier) })),
  ].filter((group) => group.results.length > 0);
}

/**
 * Results arranged anew without a row moving that the reader has chosen: those that were shown down to it stay where they are,
 * as far as they are still known by their place; all others follow as they are ranked now.
 */
export function settled(next: readonly Result[], chosen: readonly Result[]): Result[] {
  const places = new Map(next.map((result) => [result.place, result]));
  const stay = chosen.map((result) => places.get(result.place) ?? result);
  const fixed = new Set(stay.map(({ place }) => place));
  return [...stay, ...next.filter(({ place }) => !fixed.has(place))];
}
