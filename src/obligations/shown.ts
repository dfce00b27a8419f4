import type { CivilDay } from '../calendar/civil-day.ts';
import type { Decision } from './decide.ts';
import type { Days } from './in-service.ts';

/** One result as `verdicts --format json` shows it. */
export interface ShownResult extends Omit<Decision, 'instance' | 'from' | 'to'> {
  readonly key: string;
  /** First and last day, both included. */
  readonly span: Days;
  readonly due: CivilDay | null;
}

/** A decision in the words of the documented result: its key, its span, its due day, its verdict and why. */
export function shownResult({ obligation, instance, from, to, ...rest }: Decision): ShownResult {
  return { obligation, key: instance, span: { from, to }, ...rest };
}
