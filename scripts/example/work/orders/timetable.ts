import { minutesOf, weekday } from '../../duty/days.ts';
import type { Random } from '../../random.ts';
import type { Place } from './places.ts';
import type { Situation } from './situation.ts';

/** A stretch of one person's working day; minutes count from midnight. */
export interface Engagement {
  readonly person: string;
  readonly site: string;
  readonly day: string;
  readonly from: number;
  readonly until: number;
}

/** When a request comes in, when work on it begins and ends. */
export interface Slot {
  /** The day of the request, and the day of the work: events are announced a working day ahead. */
  readonly openedOn: string;
  readonly day: string;
  readonly opened: number;
  readonly arrived: number;
  readonly closed: number;
}

/** How busy the weekdays are, Monday first; weekends that are worked are quiet. */
const WEEKDAY_LOAD = [1.9, 1.15, 1, 0.85, 0.95, 0.5, 0.5];

/** When offices call: most within the first hour and a half, again after lunch. */
const CALLS: readonly (readonly [from: number, weight: number])[] = [
  [9 * 60 + 2, 3.2],
  [9 * 60 + 30, 3],
  [10 * 60, 2],
  [10 * 60 + 30, 1.6],
  [11 * 60, 1],
  [13 * 60 + 15, 1.5],
  [13 * 60 + 45, 1.7],
  [14 * 60 + 15, 1.2],
  [14 * 60 + 45, 0.8],
  [15 * 60 + 15, 0.5],
];

/** Categories that are known beforehand. */
const EVENTS = ['meeting', 'support'];

const OFFICE_ENDS = 16 * 60 + 55;
const TRIES = 400;

/** A time for a situation that fits the office day and leaves its engineer in one place at a time. */
export function slotFor(
  situation: Situation,
  place: Place,
  workdays: readonly string[],
  taken: readonly Engagement[],
  random: Random,
): Slot {
  for (let i = 0; i < TRIES; i++) {
    const slot = trial(situation, workdays, random);
    if (slot.closed <= OFFICE_ENDS && inHours(situation, slot) && isFree(engagement(place, slot), taken)) return slot;
  }
  throw new Error(`No time found for "${situation.title}"`);
}

/** The engineer's time that a slot takes. */
export const engagement = (place: Place, { day, arrived, closed }: Slot): Engagement => ({
  person: place.by,
  site: place.site,
  day,
  from: arrived,
  until: closed,
});

function trial(situation: Situation, workdays: readonly string[], random: Random): Slot {
  const day = situation.on ?? random.weighted(workdays.map((one) => [one, WEEKDAY_LOAD[weekday(one) - 1]!] as const));
  const earliest = situation.after ? minutesOf(situation.after) : 0;
  const calls = CALLS.filter(([from]) => from >= earliest);
  const opened = random.weighted(calls) + random.int(0, 24);
  const arrived = opened + (situation.mode === 'remote' ? random.int(1, 8) : random.int(4, 24));
  const announced = EVENTS.includes(situation.category) ? workdays[workdays.indexOf(day) - 1] : undefined;
  return { openedOn: announced ?? day, day, opened, arrived, closed: arrived + random.int(...situation.takes) };
}

/** The card room is staffed on Tuesday and Thursday afternoons, by the engineer of Hepingli. */
function inHours(situation: Situation, { day, arrived, closed }: Slot): boolean {
  const cardTime = [2, 4].includes(weekday(day)) && closed > 13 * 60;
  if (situation.at === 'card') return cardTime && arrived >= 13 * 60 + 40;
  return situation.at !== 'pc-hpl' || !cardTime;
}

const isFree = (wanted: Engagement, taken: readonly Engagement[]): boolean =>
  taken.every((one) => {
    if (one.person !== wanted.person || one.day !== wanted.day) return true;
    const gap = one.site === wanted.site ? 5 : 45;
    return wanted.from >= one.until + gap || wanted.until + gap <= one.from;
  });
