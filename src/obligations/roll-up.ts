import { WORST_FIRST, type Verdict } from './result.ts';

/** How a duty stands in all: its worst verdict, and how many instances have each. */
export interface RollUp {
  readonly obligation: string;
  /** Nothing where the duty has no instance. */
  readonly verdict: Verdict | null;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** The worst of several verdicts; nothing of none. */
export const worstOf = (verdicts: readonly Verdict[]): Verdict | undefined =>
  WORST_FIRST.find((one) => verdicts.includes(one));

/** Counts by verdict and the worst, for one duty. */
export function rollUpOf(obligation: string, instances: readonly { readonly verdict: Verdict }[]): RollUp {
  const counts = Object.fromEntries(WORST_FIRST.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of instances) counts[verdict]++;
  return { obligation, verdict: WORST_FIRST.find((one) => counts[one] > 0) ?? null, counts };
}
