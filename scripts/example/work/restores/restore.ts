/** A restore that was really made; it takes the newest complete backup before it began. */
export interface Restore {
  readonly id: string;
  readonly title: string;
  readonly system: string;
  readonly target: string;
  readonly started_at: string;
  readonly done_at: string;
  readonly minutes: number;
  readonly by: readonly string[];
  readonly effort_h: number;
  readonly checks: readonly Check[];
  readonly result: 'pass' | 'partial' | 'fail';
  readonly text: string;
  readonly refs?: readonly string[];
}

/** What was compared after a restore. */
export interface Check {
  readonly name: string;
  readonly expected: string;
  readonly got: string;
}

/** A comparison in which the source and what was restored agreed. */
export const same = (name: string, value: string): Check => ({ name, expected: value, got: value });
