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

/** Numbers behind what was measured, as money needs them. */
export interface Measure {
  /** Seconds beyond what is allowed, or short of what is demanded. */
  readonly seconds?: number;
  /** A share: so many of so many. */
  readonly good?: number;
  readonly of?: number;
  /** A number that was counted or summed. */
  readonly value?: number;
}

/** What a test found in an instance, before time and excusals turn it into a verdict. */
export interface TestResult {
  /**
   * `met`: satisfied, and nothing later can undo it. `violated`: for good. `open`: neither yet; when its time is over,
   * `satisfied` decides. `excused`: excusals leave nothing to demand.
   */
  readonly state: 'met' | 'violated' | 'open' | 'excused';
  readonly satisfied: boolean;
  /** Records that show it. */
  readonly evidence: readonly string[];
  /** What is not there, named: members, spans, fields, records that offend. */
  readonly missing: readonly string[];
  /** What was measured, in words or numbers: `PT14M`, `155/156`, `1 workday`. */
  readonly measured?: string;
  readonly measure?: Measure;
  /** A parameter or calendar that is needed and open. */
  readonly open?: string;
  /** The last day for it, where the test itself says so; null while what it hangs on has not happened. */
  readonly due?: CivilDay | null;
  /** The day of an act that came late. */
  readonly acted?: CivilDay;
  /** What would show that nothing happened, such as a nil return; without it nobody knows when the time is over. */
  readonly unshown?: string;
  /** Nothing happened to judge, and it is shown that nothing did. */
  readonly idle?: true;
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

/** The result while a parameter or a calendar is open: satisfied by nothing. */
export const awaiting = (parameter: string): TestResult => open(false, { open: parameter });

/** The result where excusals leave nothing to demand. */
export const EXCUSED: TestResult = { state: 'excused', satisfied: true, evidence: [], missing: [] };
