import { addDays, addMonths, firstDay, lastDay, monthOf, monthsLater, type CivilDay } from '../calendar/civil-day.ts';
import { daysBetween } from '../calendar/civil-day.ts';

/** First and last day, both included. */
export interface Period {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

export const contains = ({ from, to }: Period, day: CivilDay | undefined): boolean =>
  day !== undefined && from <= day && day <= to;

const isMonths = ({ from, to }: Period) => from === firstDay(monthOf(from)) && to === lastDay(monthOf(to));

/** Months that a period of whole months has; nothing for any other. */
export function monthsIn(period: Period): string[] {
  const months: string[] = [];
  for (let month = monthOf(period.from); month <= monthOf(period.to); month = addMonths(month, 1)) months.push(month);
  return isMonths(period) ? months : [];
}

/** The period of the same length that ends where this one begins: whole months before whole months, else as many days. */
export function periodBefore(period: Period): Period {
  const count = monthsIn(period).length;
  if (count) {
    const month = monthOf(period.from);
    return { from: firstDay(addMonths(month, -count)), to: lastDay(addMonths(month, -1)) };
  }
  const days = daysBetween(period.from, period.to) + 1;
  return { from: addDays(period.from, -days), to: addDays(period.from, -1) };
}

/** The same period a year earlier. */
export function yearBefore(period: Period): Period {
  if (isMonths(period)) {
    return { from: firstDay(addMonths(monthOf(period.from), -12)), to: lastDay(addMonths(monthOf(period.to), -12)) };
  }
  return { from: monthsLater(period.from, -12), to: monthsLater(period.to, -12) };
}
