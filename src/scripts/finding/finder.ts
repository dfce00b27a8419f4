import type { Reason } from '../../search/document.ts';
import { fill } from '../../i18n/fill.ts';
import { narrowed, NOTHING_CHOSEN } from '../../search/facets.ts';
import { planQuery, type Plan } from '../../search/plan.ts';
import { evidenceOf, rank, type Result } from '../../search/rank.ts';
import type { TermEvidence } from '../../search/evidence.ts';
import { OldIndexError, searchFullText } from './full-text.ts';
import { instant, type Instant } from './instant.ts';

/** What a search found so far. */
export interface Outcome {
  readonly query: string;
  readonly plan: Plan;
  readonly results: readonly Result[];
  /** What the reader must know of the results: what was searched instead, what could not be searched. */
  readonly notes: readonly string[];
  /** Whether something matches as it was asked. */
  readonly exact: boolean;
  /** Whether all parts of the instant index that it needs were there, and whether the full-text index was asked. */
  readonly whole: boolean;
  readonly full: boolean;
  /** The text of a document, for the sentence that matched. */
  readonly textOf: (place: number) => Promise<string>;
}

const noText = () => Promise.resolve('');

/** The answer of the instant index; it takes a few milliseconds once the index is there. */
export function findInstant(own: Instant, query: string): Outcome & { readonly evidence: readonly TermEvidence[] } {
  const plan = planQuery(query, own.planner);
  const evidence = evidenceOf(own.index, plan);
  return { ...outcome(own, query, plan, evidence, []), full: false, textOf: noText, evidence };
}

/** The answer of both indexes. Where the full-text index is not to be had, that of the instant index, which says so. */
export async function findFull(own: Instant, query: string): Promise<Outcome> {
  await own.whole(planQuery(query, own.planner));
  const { plan, evidence, ...first } = findInstant(own, query);
  const { words } = own.setup;
  try {
    const answer = await searchFullText(own, plan, evidence);
    const notes = answer.missing ? [fill(words.partsMissing, { count: answer.missing })] : [];
    return { ...outcome(own, query, plan, answer.evidence, notes), full: true, textOf: answer.textOf };
  } catch (error) {
    const note =
      error instanceof OldIndexError
        ? words.indexOld
        : fill(words.instantOnly, { reason: String((error as Error).message) });
    return { ...first, plan, notes: [...first.notes, note], full: true };
  }
}

function outcome(own: Instant, query: string, plan: Plan, evidence: readonly TermEvidence[], notes: readonly string[]) {
  const results = rank(own.index, plan, evidence);
  const { words } = own.setup;
  const whole = own.has(plan);
  // What was asked for may be in a part that is still to come.
  const taken = whole ? correctionsIn(results).map((reason) => fill(words.takenAs, reason)) : [];
  // What was plainly mistyped is not missing.
  const isMeant = taken.length > 0 && (results[0]?.coverage ?? 0) >= 0.75;
  const exact = isMeant || results.some(({ exact: share }) => share >= 0.5);
  return { query, plan, results, exact, whole, notes: [...taken, ...notes] };
}

/** Terms of the best results that were taken for others. */
function correctionsIn(results: readonly Result[]): { readonly term: string; readonly found: string }[] {
  const taken = results
    .slice(0, 3)
    .flatMap(({ reasons }) => reasons)
    .filter(({ via }: Reason) => via === 'homophone' || via === 'spelling' || via === 'pinyin');
  return [...new Map(taken.map(({ term, found }) => [term, { term, found }])).values()].slice(0, 2);
}

/** One result for a tool that evaluates the search. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly id: string;
}

/** All results of a query in order, from both indexes. */
export async function pagesFound(query: string): Promise<FoundPage[]> {
  const { results } = await findFull(await instant(query), query);
  return narrowed(results, NOTHING_CHOSEN).results.map(({ document: { url, title, kind, id } }) => ({
    url,
    title,
    kind,
    id,
  }));
}
