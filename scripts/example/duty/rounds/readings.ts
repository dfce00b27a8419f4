import type { Random } from '../../random.ts';

/** What instruments show at Suzhou Street in one month, drawn within what the season allows. */
export interface Readings {
  int(low: number, high: number): number;
  tenths(low: number, high: number): string;
  /** Temperature of the room in ℃, and of its cold and hot aisles. */
  room(): string;
  cold(): string;
  hot(): string;
  /** Relative humidity in per cent. */
  humid(): number;
  /** Load of the UPS in per cent. */
  load(): number;
  /** Temperature out of doors in ℃, in the evening, at night, and in the morning. */
  dusk(): number;
  midnight(): number;
  dawn(): number;
}

/** Lowest and highest temperature of a day out of doors, by month from January on. */
const OUTSIDE = [
  [-8, 3],
  [-5, 6],
  [1, 14],
  [8, 21],
  [14, 27],
  [19, 31],
  [23, 32],
  [22, 31],
  [15, 26],
  [8, 19],
  [0, 10],
  [-6, 4],
] as const;

/** Readings of one month. */
export function readingsOf(month: string, random: Random): Readings {
  const of = Number(month.slice(5)) - 1;
  const [low, high] = OUTSIDE[of]!;
  // Cooling keeps up with the heat, but not quite; heating and frost dry the air.
  const warm = high > 25 ? 0.6 : high < 8 ? -0.4 : 0;
  const moist = high > 25 ? 5 : high < 12 ? -7 : 0;
  const tenths = (from: number, to: number) => (random.int(Math.round(from * 10), Math.round(to * 10)) / 10).toFixed(1);
  return {
    int: (from, to) => random.int(from, to),
    tenths,
    room: () => tenths(22.1 + warm, 23.9 + warm),
    cold: () => tenths(21.1 + warm, 22.9 + warm),
    hot: () => tenths(26 + warm, 28 + warm),
    humid: () => random.int(44, 52) + moist,
    load: () => random.int(38, 43) + (of === 11 || of === 5 ? 2 : 0),
    dusk: () => random.int(Math.round((low + 2 * high) / 3), high),
    midnight: () => random.int(low, Math.round((low + high) / 2)),
    dawn: () => random.int(low - 1, low + 3),
  };
}
