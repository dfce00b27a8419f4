import type { Random } from '../random.ts';
import { dayAfter, later, minutesBetween, moment, weekday } from './days.ts';
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

/** Minutes after the start of a night during which people still work, for what users tell. */
const EVENING_HOURS = [
  [30, 3],
  [90, 3],
  [150, 2],
  [240, 1],
] as const;

/** Minutes after the start of a rest day; people call in the first three. */
const REST_HOURS = [
  [90, 2],
  [180, 2],
  [400, 2],
  [700, 1],
  [900, 2],
  [1080, 2],
] as const;

/** Days on which nothing is drawn: the week of the Spring Festival, and days whose cover is told by other records. */
const CLOSED: readonly (readonly [from: string, to: string])[] = [
  ['2022-11-16', '2022-11-16'],
  ['2023-01-21', '2023-01-27'],
  ['2023-03-11', '2023-03-11'],
];

/** Where a moment may fall: on which turns' days, between which moments, and so many minutes from which others. */
export interface Room {
  readonly turns: readonly Turn[];
  readonly window: readonly [from: string, until: string];
  readonly taken: readonly string[];
  readonly apart: number;
}

/** Minutes from the first sign until somebody works on it, at most, where the answer does not take long. */
const BEGIN = 15;

/** A moment at which the situation may begin; none when there is no room. Mondays have twice their share. */
export function drawMoment(random: Random, situation: Situation, room: Room): string | undefined {
  const minutes = random.int(2, 54);
  const open = openMoments(situation, minutes, room);
  if (open.length === 0) return undefined;
  return random.weighted(
    open.map(({ at, weight }) => [at, weekday(at.slice(0, 10)) === 1 ? 2 * weight : weight] as const),
  );
}

/** The work ends within the office day, or before the next day's turn may begin; what waits ends within the month. */
function openMoments(situation: Situation, minutes: number, { turns, window, taken, apart }: Room) {
  const lasts = BEGIN + (situation.answered ?? 0) + (situation.minutes?.[1] ?? 0);
  return turns
    .filter((turn, i) => suits(situation, turn, turns[i - 1]))
    .filter(
      (turn) =>
        !situation.workdays || turns.filter(({ rest, day }) => !rest && day > turn.day).length > situation.workdays,
    )
    .flatMap((turn) =>
      hoursOf(situation).map(([hour, weight]) => ({ turn, at: moment(turn.day, hour + minutes), weight })),
    )
    .filter(
      ({ turn, at }) =>
        later(at, lasts) <= (inOffice(situation) ? moment(turn.day, 17 * 60) : moment(dayAfter(turn.day), 8 * 60)),
    )
    .filter(({ at }) => window[0] <= at && at < window[1])
    .filter(({ at }) => taken.every((other) => Math.abs(distance(other, at)) >= apart));
}

/** Whether it may be noticed on the day of a turn. */
function suits({ when, day }: Situation, turn: Turn, before: Turn | undefined): boolean {
  if (day) return turn.day === day;
  if (CLOSED.some(([from, to]) => from <= turn.day && turn.day <= to)) return false;
  if (when === 'monday') return !turn.rest && (before?.rest ?? weekday(turn.day) === 1);
  if (when === 'saturday') return turn.rest && weekday(turn.day) === 6;
  return turn.rest === (when === 'rest');
}

const inOffice = ({ when }: Situation): boolean => when === 'office' || when === 'monday';

const distance = (one: string, other: string): number =>
  one < other ? minutesBetween(one, other) : minutesBetween(other, one);

/** When the turn begins in which it is noticed, in hours of the day. */
const STARTS = { office: 9, monday: 9, night: 17, rest: 8, saturday: 8 } as const;

/** Minutes of the day of the turn, with their weight; those beyond midnight fall on the day after. */
function hoursOf({ when, source, clock }: Situation): readonly (readonly [hour: number, weight: number])[] {
  const start = STARTS[when];
  if (clock) return clock.map((hour) => [60 * (hour < start ? hour + 24 : hour), 1]);
  if (when === 'office') return OFFICE_HOURS;
  if (when === 'monday') return OFFICE_HOURS.slice(0, 3);
  const night = source === 'user' ? EVENING_HOURS : NIGHT_HOURS;
  const rest = source === 'user' || when === 'saturday' ? REST_HOURS.slice(0, 3) : REST_HOURS;
  return (when === 'night' ? night : rest).map(([after, weight]) => [60 * start + after, weight]);
}
