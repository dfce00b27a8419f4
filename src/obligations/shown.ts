import type { CivilDay } from '../calendar/civil-day.ts';
import type { Decision } from './decide.ts';
import type { Days } from './in-service.ts';
import type { Verdicts } from './verdicts.ts';

/** One result as `verdicts --format json` shows it. */
export interface ShownResult extends Omit<Decision, 'instance' | 'from' | 'to'> {
  readonly key: string;
  /** First and last day, both included. */
  readonly span: Days;
  readonly due: CivilDay | null;
}

/** What `verdicts --format json` shows. */
export interface ShownVerdicts extends Omit<Verdicts, 'instances'> {
  readonly instances: readonly ShownResult[];
}

/** Verdicts in the words of the documented result: each with its key, its span, its due day, its verdict and why. */
export const shownVerdicts = ({ instances, ...rest }: Verdicts): ShownVerdicts => ({
  ...rest,
  instances: instances.map(shownResult),
});

function shownResult({ obligation, instance, from, to, ...rest }: Decision): ShownResult {
  return { obligation, key: instance, span: { from, to }, ...rest };
}
