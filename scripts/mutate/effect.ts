import type { Difference, InstanceChange } from '../../src/obligations/difference.ts';
import { WORST_FIRST } from '../../src/obligations/result.ts';

/** What taking a record away does: nothing; it makes a verdict worse and nothing says why; or it shows as it should. */
export type Effect = 'nothing changes' | 'nothing is named' | 'shows';

/**
 * The effect of a record's absence. A verdict that becomes worse must name more to be missing than before; a figure that
 * changes, or the record's own instance that vanishes, shows it by itself.
 */
export function effectOf({ verdicts, figures }: Pick<Difference, 'verdicts' | 'figures'>): Effect {
  if (!verdicts.length && !figures.length) return 'nothing changes';
  const worse = verdicts.filter(isWorse);
  return worse.length && !worse.some(saysMore) ? 'nothing is named' : 'shows';
}

const rank = (side: InstanceChange['was']) => (side ? WORST_FIRST.indexOf(side.verdict) : WORST_FIRST.length);

const isWorse = ({ was, is }: InstanceChange): boolean => was !== null && is !== null && rank(is) < rank(was);

function saysMore({ was, is }: InstanceChange): boolean {
  const before = new Set(was?.missing);
  return is !== null && is.missing.some((one) => !before.has(one));
}
