/** What one case came to: the rank of the first expected document, none where it is not among the results. */
export interface CaseOutcome {
  readonly id: string;
  readonly q: string;
  readonly class: string;
  readonly blind: boolean;
  readonly within: number;
  readonly rank: number | undefined;
  readonly found: number;
  /** What came first, for those who look into a miss. */
  readonly first: string | undefined;
}

/** Figures of some cases; shares from 0 to 1. */
export interface Figures {
  readonly cases: number;
  /** Share of cases whose document is first, among the first five, among the first ten. */
  readonly at1: number;
  readonly at5: number;
  readonly at10: number;
  /** Mean reciprocal rank. */
  readonly mrr: number;
  /** Share of cases without any result. */
  readonly empty: number;
}

/** The figures of cases; all 0 where there are none. */
export function figuresOf(outcomes: readonly CaseOutcome[]): Figures {
  const share = (counts: (one: CaseOutcome) => number) =>
    outcomes.reduce((sum, one) => sum + counts(one), 0) / Math.max(1, outcomes.length);
  const within = (most: number) => share(({ rank }) => Number(rank !== undefined && rank <= most));
  return {
    cases: outcomes.length,
    at1: within(1),
    at5: within(5),
    at10: within(10),
    mrr: share(({ rank }) => (rank === undefined ? 0 : 1 / rank)),
    empty: share(({ found }) => Number(found === 0)),
  };
}

/** The value below which a share of the values lies, by the nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
