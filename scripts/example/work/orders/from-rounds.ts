import { ROUNDS_2022_Q3 } from './from-rounds/2022-q3.ts';
import { ROUNDS_2022_Q4 } from './from-rounds/2022-q4.ts';
import { ROUNDS_2023_Q1 } from './from-rounds/2023-q1.ts';
import { ROUNDS_2023_Q2 } from './from-rounds/2023-q2.ts';
import type { Situation } from './situation.ts';

/**
 * Orders that a round of inspection gave rise to; `key` is how the round names its order. Those without a key put a device
 * into service or take it out.
 */
export const FROM_ROUNDS: readonly Situation[] = [
  ...ROUNDS_2022_Q3,
  ...ROUNDS_2022_Q4,
  ...ROUNDS_2023_Q1,
  ...ROUNDS_2023_Q2,
];
