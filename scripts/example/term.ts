import { nextMonth } from './duty/days.ts';

/** First and last day of the service term (clause B1.2; the contract was signed the day before the first). */
export const TERM = { from: '2022-07-01', to: '2023-06-30' } as const;

/** The twelve months of the term, whose records the example holds. */
export const MONTHS: readonly string[] = Array.from({ length: 11 }).reduce<string[]>(
  (months) => [...months, nextMonth(months.at(-1)!)],
  [TERM.from.slice(0, 7)],
);
