import { remembered } from '../model/remembered.ts';
import { worstOf } from '../obligations/roll-up.ts';
import type { Site } from './site.ts';
import { standingsOf, verdictView, type VerdictView } from './verdicts-of-site.ts';

/** The worst verdict of the duties that rest on each clause, by its id; a clause without a decided duty has none. */
export const clauseVerdicts = remembered((site: Site): ReadonlyMap<string, VerdictView> => {
  const standings = standingsOf(site).flatMap(({ entry, verdict }) =>
    verdict ? ((entry.data['clauses'] ?? []) as readonly string[]).map((clause) => ({ clause, verdict })) : [],
  );
  return new Map(
    [...Map.groupBy(standings, ({ clause }) => clause)].map(([clause, own]) => [
      clause,
      verdictView(worstOf(own.map(({ verdict }) => verdict))!, site),
    ]),
  );
});
