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
  /** Temperature out of doors in ℃. */
  outside(): number;
  /** Traffic at the way out in Mbps. */
  traffic(): number;
  /** Spare optical modules and disks in the cupboard. */
  modules(): number;
  disks(): number;
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

/** After office hours, in the night, in the morning. */
export type Hour = 'evening' | 'night' | 'morning';

/** Readings of one month at some hour. */
export function readingsOf(month: string, hour: Hour, random: Random): Readings {
  const of = Number(month.slice(5)) - 1;
  const [low, high] = OUTSIDE[of]!;
  // Cooling keeps up with the heat, but not quite; heating and frost dry the air.
  const warm = high > 25 ? 0.6 : high < 8 ? -0.4 : 0;
  const moist = high > 25 ? 5 : high < 12 ? -7 : 0;
  const tenths = (from: number, to: number) => (random.int(Math.round(from * 10), Math.round(to * 10)) / 10).toFixed(1);
  const [coldest, warmest] = {
    evening: [Math.round((low + 2 * high) / 3), high],
    night: [low, Math.round((low + high) / 2)],
    morning: [low - 1, low + 3],
  }[hour] as [number, number];
  return {
    int: (from, to) => random.int(from, to),
    tenths,
    room: () => tenths(22.1 + warm, 23.9 + warm),
    cold: () => tenths(21.1 + warm, 22.9 + warm),
    hot: () => tenths(26 + warm, 28 + warm),
    humid: () => random.int(44, 52) + moist,
    load: () => random.int(38, 43) + (of === 11 || of === 5 ? 2 : 0),
    outside: () => random.int(coldest, warmest),
    traffic: () => (hour === 'evening' ? random.int(180, 420) : random.int(24, 96)),
    modules: () => 6 + ((of * 7) % 4),
    disks: () => 2 + (of % 3),
  };
}
