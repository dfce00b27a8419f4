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

/** Minutes after the start of a rest day; those who set up rooms on a Saturday call in the first three. */
const REST_HOURS = [
  [90, 2],
  [180, 2],
  [400, 2],
  [700, 1],
  [900, 2],
  [1080, 2],
] as const;

/** Where a moment may fall: on which turns' days, between which moments, and far from which others. */
export interface Room {
  readonly turns: readonly Turn[];
  readonly window: readonly [from: string, until: string];
  readonly taken: readonly string[];
}

/** Two incidents begin at least so many minutes apart. */
const APART = 480;

/** A moment at which the situation may begin: on the favoured day of the week when there is room, else on another. */
export function drawMoment(random: Random, when: Situation['when'], { turns, window, taken }: Room): string {
  const rest = when === 'rest' || when === 'saturday';
  const favoured = when === 'monday' ? 1 : when === 'saturday' ? 6 : undefined;
  const minutes = random.int(2, 54);
  const open = turns
    .filter((turn) => turn.rest === rest)
    .flatMap(({ day }) => hoursOf(when).map(([hour, weight]) => ({ day, at: moment(day, hour + minutes), weight })))
    .filter(({ at }) => window[0] <= at && at < window[1])
    .filter(({ at }) => taken.every((other) => Math.abs(minutesBetween(other, at)) >= APART));
  const best = open.filter(({ day }) => weekday(day) === favoured);
  const choices = best.length > 0 ? best : open;
  if (choices.length === 0)
    throw new RangeError(`No room for an incident by ${when} from ${window[0]} to ${window[1]}`);
  return random.weighted(choices.map(({ day, at, weight }) => [at, weekday(day) === 1 ? 3 * weight : weight] as const));
}

/** Minutes after the start of the day, with their weight. */
function hoursOf(when: Situation['when']): readonly (readonly [hour: number, weight: number])[] {
  switch (when) {
    case 'office':
    case 'monday':
      return OFFICE_HOURS;
    case 'night':
      return NIGHT_HOURS.map(([hour, weight]) => [17 * 60 + hour, weight]);
    case 'rest':
      return REST_HOURS.map(([hour, weight]) => [8 * 60 + hour, weight]);
    case 'saturday':
      return REST_HOURS.slice(0, 3).map(([hour, weight]) => [8 * 60 + hour, weight]);
  }
}
