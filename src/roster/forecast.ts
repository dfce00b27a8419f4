import type { Assignment } from './assignments.ts';
import type { DutyRules } from './duty-rules.ts';

/** Hours on site of one person over a year, and how they stand to the norm. */
export interface YearHours {
  readonly person: string;
  readonly hours: number;
  readonly months: readonly { readonly month: string; readonly hours: number; readonly overtime: number }[];
}

/** The year's hours of everybody, and how many people would carry the same within the norm. Facts, not legal advice. */
export interface Forecast {
  readonly people: readonly YearHours[];
  readonly total: number;
  /** People among whom the total is at most the norm each; nothing without a norm. */
  readonly enough: number | undefined;
}

/**
 * Adds up hours on site by person and month; a turn belongs to the month in which it begins. The norm of a month is a
 * twelfth of the year's; what lies above it is overtime.
 */
export function forecast(
  onsite: readonly Assignment[],
  monthOf: (instant: number) => string,
  { yearHours }: DutyRules,
): Forecast {
  const norm = yearHours === undefined ? Infinity : yearHours / 12;
  const people = [...Map.groupBy(onsite, ({ person }) => person)]
    .map(([person, own]): YearHours => {
      const months = [...Map.groupBy(own, ({ from }) => monthOf(from))]
        .map(([month, turns]) => ({ month, hours: hoursOf(turns) }))
        .sort((a, b) => (a.month < b.month ? -1 : 1));
      return {
        person,
        hours: hoursOf(own),
        months: months.map((one) => ({ ...one, overtime: Math.max(0, one.hours - norm) })),
      };
    })
    .sort((a, b) => (a.person < b.person ? -1 : 1));
  const total = people.reduce((sum, { hours }) => sum + hours, 0);
  return { people, total, enough: yearHours === undefined ? undefined : Math.ceil(total / yearHours) };
}

const hoursOf = (turns: readonly Assignment[]): number =>
  turns.reduce((sum, { from, until }) => sum + until - from, 0) / 3600;
