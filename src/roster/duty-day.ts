import type { DutyRules, Watch } from './duty-rules.ts';

/** The stretch of time that a column of a roster stands for: hours after midnight from which it runs, and its length. */
export interface DutyDay {
  readonly start: number;
  readonly hours: number;
}

/**
 * The day of duty that the rules make, from the earliest begin of a watch to the latest end of one.
 *
 * @example nights 17:00–09:00 and rest days 08:00–08:00 make 08:00–09:00 of the day after, 25 hours
 */
export function dutyDay({ workday, restDay }: DutyRules): DutyDay {
  const starts = [workday && endOf(workday) - 24, restDay && startOf(restDay)].filter((one) => one !== undefined);
  const ends = [workday, restDay].filter((one) => one !== undefined).map(endOf);
  if (!starts.length) return { start: 0, hours: 24 };
  const start = Math.min(...starts);
  return { start, hours: Math.max(...ends) - start };
}

const startOf = ({ at }: Watch) => Number(at.slice(0, 2)) + Number(at.slice(3, 5)) / 60;

const endOf = (watch: Watch) => startOf(watch) + watch.hours;
