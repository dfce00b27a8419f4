import type { Effect } from './effect.ts';

/** One record that was taken away: what that did, and whether another record names it. */
export interface Removal {
  readonly record: string;
  readonly effect: Effect;
  readonly isNamed: boolean;
}

/** A way in which removals show, or do not, and why no verdict flips. */
interface Way {
  readonly says: string;
  readonly isMiss: boolean;
  readonly holds: (removal: Removal) => boolean;
}

/**
 * From the strictest to none; each removal counts for the first that holds. A record that a closed report rests on flips the
 * verdict on that report, where the contract demands that reports be true. The ways below it are for what lies in no closed
 * period. What a duty is decided for event by event has one instance for each: without the event there is nothing to decide,
 * and no verdict left to flip. Where other records tell of it, `zhiku check` names it as an unknown reference, and nothing is
 * published. What is left over is more than a duty asks for, one training of several, and changes its figure; or it shows
 * only that a register was kept, as others do.
 */
const WAYS: readonly Way[] = [
  { says: 'flip a verdict and name what is missing', isMiss: false, holds: ({ effect }) => effect === 'flips' },
  {
    says: 'name one thing more where the verdict is bad already',
    isMiss: false,
    holds: ({ effect }) => effect === 'lacks',
  },
  {
    says: 'flip none, but other records name it: check says so, and nothing is published',
    isMiss: false,
    holds: ({ isNamed, effect }) => isNamed && effect !== 'unnamed',
  },
  {
    says: 'take their own instance away: an event of no closed period, of which no other record tells',
    isMiss: false,
    holds: ({ effect }) => effect === 'goes',
  },
  { says: 'make a verdict better', isMiss: false, holds: ({ effect }) => effect === 'better' },
  { says: 'change a figure: more than was asked for', isMiss: false, holds: ({ effect }) => effect === 'figures' },
  { says: 'make a verdict worse and name nothing', isMiss: true, holds: ({ effect }) => effect === 'unnamed' },
  { says: 'change nothing: others show the same', isMiss: true, holds: () => true },
];

/** A way with the removals that show in it. */
export interface Outcome extends Omit<Way, 'holds'> {
  readonly removals: readonly Removal[];
}

/** How removals show, the strictest first. */
export function outcomesOf(removals: readonly Removal[]): Outcome[] {
  const byWay = Map.groupBy(removals, (removal) => WAYS.find(({ holds }) => holds(removal))!);
  return WAYS.map((way) => ({ says: way.says, isMiss: way.isMiss, removals: byWay.get(way) ?? [] }));
}
