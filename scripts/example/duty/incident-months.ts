import { MONTHS } from '../term.ts';
import type { IncidentMonth } from './incidents.ts';
import { STUDIED } from './studied.ts';

/** How many incidents each month of the term has: more in the heat, at the end of the year and when work resumes. */
const COUNTS = [15, 16, 16, 14, 17, 16, 11, 13, 16, 15, 16, 15] as const;

/** Months of incidents. */
export const incidentMonths: readonly IncidentMonth[] = MONTHS.map((month, i) => ({
  month,
  count: COUNTS[i]!,
  byHand: STUDIED.filter(({ reported }) => reported.startsWith(month)),
}));
