import type { CivilDay } from '../calendar/civil-day.ts';
import type { Decision } from './decide.ts';
import type { Days } from './in-service.ts';
import type { Verdicts } from './verdicts.ts';

/** One result as `verdicts --format json` shows it. */
export interface ShownResult extends Omit<Decision, 'from' | 'to'> {
  /** The instance once more, by the name that it has in the lists of what differs. */
  readonly key: string;
  /** First and last day, both included. */
  readonly span: Days;
  readonly due: CivilDay | null;
}

/** What `verdicts --format json` shows. */
export interface ShownVerdicts extends Omit<Verdicts, 'instances'> {
  readonly instances: readonly ShownResult[];
}

/** Verdicts in the words of the documented result: each with its instance, its span, its due day, its verdict and why. */
export const shownVerdicts = ({ instances, ...rest }: Verdicts): ShownVerdicts => ({
  ...rest,
  instances: instances.map(shownResult),
});

function shownResult({ obligation, instance, from, to, ...rest }: Decision): ShownResult {
  return { obligation, instance, key: instance, span: { from, to }, ...rest };
}
