import { first } from './first.ts';
import { afternoon, morning } from './morning.ts';
import { night } from './night.ts';
import type { Readings } from './readings.ts';
import { seasonal } from './seasonal.ts';

/** A round in the words of whoever is on duty, with that hour's readings. */
export type Words = (readings: Readings) => string;

const every = { first, night, morning, afternoon } as const;

/** The hours at which a round is made. */
export type RoundHour = keyof typeof every;

/** The words of a month's rounds by hour: those of every month, and those of the season. */
export const roundsOf = (month: string): Readonly<Record<RoundHour, readonly Words[]>> => ({
  ...every,
  first: [...first, ...seasonal.filter(({ months }) => months.includes(Number(month.slice(5)))).map(({ say }) => say)],
});
