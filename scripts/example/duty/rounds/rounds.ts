import { afterOffice, first } from './first.ts';
import { afternoon, morning } from './morning.ts';
import { night } from './night.ts';
import type { Hour, Readings } from './readings.ts';
import { seasonal } from './seasonal.ts';

/** A round in the words of whoever is on duty, with that hour's readings. */
export type Words = (readings: Readings) => string;

/** When a round is made: after taking over from office hours or in the morning, in the night, before handing over. */
export type RoundHour = 'afterOffice' | 'first' | 'night' | 'morning' | 'afternoon';

/** Which instruments' hour a round falls in. */
export const HOUR_OF: Readonly<Record<RoundHour, Hour>> = {
  afterOffice: 'evening',
  first: 'morning',
  night: 'night',
  morning: 'morning',
  afternoon: 'evening',
};

/** The words of a month's rounds: those of every month, and after taking over those of the season. */
export function roundsOf(month: string): Readonly<Record<RoundHour, readonly Words[]>> {
  const now = seasonal.filter(({ months }) => months.includes(Number(month.slice(5)))).map(({ say }) => say);
  return { afterOffice: [...first, ...afterOffice, ...now], first: [...first, ...now], night, morning, afternoon };
}
