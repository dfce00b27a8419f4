import type { CivilDay } from '../calendar/civil-day.ts';

/** How a duty stands. `excused`: nothing is left to demand. `undetermined`: something the contract leaves open is needed. */
export type Verdict = 'met' | 'unmet' | 'due' | 'not-due' | 'not-triggered' | 'undetermined' | 'excused';

/** Verdicts from the worst on: the order in which a duty's instances roll up. */
export const WORST_FIRST: readonly Verdict[] = [
  'unmet',
  'undetermined',
  'due',
  'met',
  'not-triggered',
  'not-due',
  'excused',
];

/** What a test found in an instance, before time and excusals turn it into a verdict. */
export interface TestResult {
  /**
   * `met`: satisfied, and nothing later can undo it. `violated`: for good. `open`: neither yet; when its time is over,
   * `satisfied` decides.
   */
  readonly state: 'met' | 'violated' | 'open';
  readonly satisfied: boolean;
  /** Records that show it. */
  readonly evidence: readonly string[];
  /** What is not there, named: members, spans, fields, records that offend. */
  readonly missing: readonly string[];
  /** What was measured, in words or numbers: `PT14M`, `155/156`, `1 workday late`. */
  readonly measured?: string;
  /** A parameter or calendar that is needed and open. */
  readonly open?: string;
  /** The last day for it, where the test itself says so. */
  readonly due?: CivilDay;
}

/** The usual outcomes, shortly said. */
export const met = (evidence: readonly string[], more: Partial<TestResult> = {}): TestResult => ({
  state: 'met',
  satisfied: true,
  evidence,
  missing: [],
  ...more,
});

export const violated = (missing: readonly string[], more: Partial<TestResult> = {}): TestResult => ({
  state: 'violated',
  satisfied: false,
  evidence: [],
  missing,
  ...more,
});

export const open = (satisfied: boolean, more: Partial<TestResult> = {}): TestResult => ({
  state: 'open',
  satisfied,
  evidence: [],
  missing: [],
  ...more,
});
