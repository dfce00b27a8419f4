import { FAILURES_2022_Q3 } from './failures/2022-q3.ts';
import { FAILURES_2022_Q4 } from './failures/2022-q4.ts';
import { FAILURES_2023_Q1 } from './failures/2023-q1.ts';
import { FAILURES_2023_Q2 } from './failures/2023-q2.ts';
import { WAITING } from './failures/waiting.ts';

/** A device that a round did not find in order, and the record that deals with it. */
export interface Failure {
  /** The round, and its day or ISO week. */
  readonly word: string;
  readonly round: string;
  readonly finding: string;
  /** Key of the order that dealt with it; the device is the order's. */
  readonly order?: string;
  /** Id of the finding it became, or of what deals with it already, with its device. */
  readonly record?: string;
  readonly asset?: string;
}

/** What the rounds found out of order. */
export const FAILURES: readonly Failure[] = [
  ...FAILURES_2022_Q3,
  ...FAILURES_2022_Q4,
  ...FAILURES_2023_Q1,
  ...FAILURES_2023_Q2,
  ...WAITING,
];
