import { findFull, findInstant, type Outcome } from './finder.ts';
import type { Instant } from './instant.ts';

/** The full-text index is asked once nobody types any more. */
const PAUSE = 160;

/**
 * Asks for what stands in a field; `show` hears of each answer: at once from what is loaded, again when all that matters
 * has come, then from the full text. An empty query only ends what is going on.
 */
export function asking(own: Instant, show: (outcome: Outcome) => void): (query: string) => void {
  let latest: Outcome | undefined;
  let turn = 0;
  let timer = 0;
  const tell = (outcome: Outcome) => {
    latest = outcome;
    show(outcome);
  };
  own.growth.addEventListener('grown', () => {
    if (!latest || latest.whole || latest.full) return;
    // What is being read is arranged anew once, not with every part.
    if (own.has(latest.plan) || !latest.results.length) tell(findInstant(own, latest.query));
  });
  return (query) => {
    const mine = ++turn;
    clearTimeout(timer);
    latest = undefined;
    if (!query) return;
    tell(findInstant(own, query));
    const askFull = async () => {
      const outcome = await findFull(own, query);
      if (mine === turn) tell(outcome);
    };
    timer = window.setTimeout(() => void askFull(), PAUSE);
  };
}
