import type { Random } from '../random.ts';
import { minutesBetween, moment, weekday } from './days.ts';
import type { Situation } from './situation.ts';
import type { Turn } from './turns.ts';

/** Minutes of a workday at which office users call, with their weight: most in the first hours. */
const OFFICE_HOURS = [
  [9 * 60, 4],
  [10 * 60, 3],
  [11 * 60, 1],
  [13 * 60, 1],
  [14 * 60, 2],
  [15 * 60, 1],
] as const;

/** Minutes after the start of a night at which machines fail, with their weight: most after midnight. */
const NIGHT_HOURS = [
  [60, 1],
  [180, 2],
  [300, 2],
  [420, 3],
  [540, 4],
  [600, 3],
  [720, 2],
] as const;

/** Minutes after the start of a rest day. */
const REST_HOURS = [
  [90, 2],
  [180, 2],
  [400, 2],
  [700, 1],
  [900, 2],
  [1080, 2],
] as const;

/** On a Saturday those who set up rooms call by day. */
const SATURDAY_HOURS = REST_HOURS.slice(0, 3);

/** Where a moment may fall: on which turns' days, between which moments, and far from which others. */
export interface Room {
  readonly turns: readonly Turn[];
  readonly window: readonly [from: string, until: string];
  readonly taken: readonly string[];
}

/** Two incidents begin at least so many minutes apart. */
const APART = 480;

/** A moment at which the situation may begin. */
export function drawMoment(random: Random, when: Situation['when'], room: Room): string {
  const { turns, window, taken } = room;
  const rest = when === 'rest' || when === 'saturday';
  const wanted = when === 'monday' ? 1 : when === 'saturday' ? 6 : 0;
  const fitting = turns.filter((turn) => turn.rest === rest && inWindow(begin(turn, when), window));
  const favoured = fitting.filter((turn) => weekday(turn.day) === wanted);
  const days = favoured.length > 0 ? favoured : fitting;
  const turn = random.weighted(days.map((day) => [day, weekday(day.day) === 1 ? 3 : 1] as const));
  const hours = when === 'saturday' ? SATURDAY_HOURS : rest ? REST_HOURS : when === 'night' ? NIGHT_HOURS : OFFICE_HOURS;
  const base = rest ? 8 * 60 : when === 'night' ? 17 * 60 : 0;
  const at = moment(turn.day, base + random.weighted(hours) + random.int(2, 54));
  const clear = taken.every((other) => Math.abs(minutesBetween(other, at)) >= APART);
  return clear && inWindow(at, window) ? at : drawMoment(random, when, room);
}

const begin = (turn: Turn, when: Situation['when']) =>
  when === 'office' || when === 'monday' ? moment(turn.day, 9 * 60) : turn.start;

const inWindow = (at: string, [from, until]: readonly [string, string]) => from <= at && at < until;
