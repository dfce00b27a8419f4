import type { Difference, InstanceChange } from '../../src/obligations/difference.ts';
import { WORST_FIRST } from '../../src/obligations/result.ts';

/**
 * What taking a record away does, the best first. It `flips` a verdict for the worse and names what is missing. What was
 * unmet already `lacks` more, and names it. Its own instance `goes` with it. A verdict that it spoilt becomes `better`. Only
 * `figures` change. Two are faults: a verdict becomes worse and nothing says why, `unnamed`; or `nothing` changes.
 */
export const EFFECTS = ['flips', 'lacks', 'goes', 'better', 'figures', 'unnamed', 'nothing'] as const;

/** What taking a record away does. */
export type Effect = (typeof EFFECTS)[number];

/** The effect of a record's absence. */
export function effectOf({ verdicts, figures }: Pick<Difference, 'verdicts' | 'figures'>): Effect {
  const worse = verdicts.filter(isWorse);
  if (worse.length) return worse.some(saysMore) ? 'flips' : 'unnamed';
  if (figures.some((one) => one.is && ASKS.has(one.is.verdict) && saysMore(one))) return 'lacks';
  if (verdicts.some(({ is }) => is === null)) return 'goes';
  if (verdicts.length) return 'better';
  return figures.length ? 'figures' : 'nothing';
}

const rank = (side: InstanceChange['was']) => (side ? WORST_FIRST.indexOf(side.verdict) : WORST_FIRST.length);

/** Whether a verdict is worse than before, or an instance appears that asks for something. */
const isWorse = ({ was, is }: InstanceChange): boolean =>
  is !== null && rank(is) < rank(was) && (was !== null || ASKS.has(is.verdict));

const ASKS: ReadonlySet<string> = new Set(['unmet', 'undetermined', 'due']);

function saysMore({ was, is }: InstanceChange): boolean {
  const before = new Set(was?.missing);
  return is !== null && is.missing.some((one) => !before.has(one));
}
