import { localTime } from '../calendar/instant.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';
import type { Decision } from '../obligations/decide.ts';
import { WORST_FIRST, type Verdict } from '../obligations/result.ts';
import type { Flip } from '../obligations/readings.ts';
import type { Verdicts } from '../obligations/verdicts.ts';
import { VERDICT_WORDS } from '../obligations/verdict-words.ts';
import { allVerdictsOn } from '../reports/report-world.ts';
import { byNumber } from './order.ts';
import type { Site } from './site.ts';

/** How one duty stands, with all its instances. */
export interface Standing {
  readonly entry: Entry;
  /** In order of time. */
  readonly decisions: readonly Decision[];
  /** The worst of its verdicts; nothing where it has no instance, or records cannot decide it. */
  readonly verdict: Verdict | undefined;
  readonly counts: readonly VerdictCount[];
  readonly flips: readonly Flip[];
}

/** How many instances, or duties, have a verdict. */
export interface VerdictCount extends VerdictView {
  readonly count: number;
}

/** A verdict with its word. */
export interface VerdictView {
  readonly verdict: Verdict;
  readonly word: string;
}

/** Verdicts that ask for something. */
export const OPEN_VERDICTS: ReadonlySet<Verdict> = new Set(['unmet', 'undetermined', 'due']);

/** All verdicts of a site on its day, computed once. */
export const verdictsOfSite = remembered((site: Site): Verdicts => {
  const { library, settings, today } = site;
  return allVerdictsOn(library, localTime(settings.timeZone), today);
});

/** All duties with their verdicts, in the order of their ids. */
export const standingsOf = remembered((site: Site): readonly Standing[] => {
  const { instances, flips } = verdictsOfSite(site);
  const decided = Map.groupBy(instances, ({ obligation }) => obligation);
  const flipped = Map.groupBy(flips, ({ obligation }) => obligation);
  return entriesOf(site.library, 'obligation')
    .toSorted((a, b) => byNumber(a.id, b.id))
    .map((entry) => standingOf(entry, decided.get(entry.id) ?? [], flipped.get(entry.id) ?? [], site));
});

/** How one duty stands. */
export const standingOfId = (site: Site, id: string): Standing | undefined => byIdOf(site).get(id);

const byIdOf = remembered((site: Site) => new Map(standingsOf(site).map((one) => [one.entry.id, one])));

function standingOf(entry: Entry, decided: readonly Decision[], flips: readonly Flip[], site: Site): Standing {
  const decisions = decided.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const verdicts = decisions.map(({ verdict }) => verdict);
  const counts = countsOf(verdicts, site);
  return { entry, decisions, verdict: counts[0]?.verdict, counts, flips };
}

/** How often each verdict occurs, the worst first; those that do not occur are left out. */
export function countsOf(verdicts: readonly Verdict[], site: Site): VerdictCount[] {
  return WORST_FIRST.flatMap((verdict) => {
    const count = verdicts.filter((one) => one === verdict).length;
    return count ? [{ ...verdictView(verdict, site), count }] : [];
  });
}

/** A verdict with its word. */
export const verdictView = (verdict: Verdict, { words }: Site): VerdictView => ({
  verdict,
  word: words[VERDICT_WORDS[verdict]],
});
