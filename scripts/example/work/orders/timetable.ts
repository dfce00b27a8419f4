import { workerOn } from '../../absences.ts';
import { dayAfter, minutesOf, weekday } from '../../duty/days.ts';
import type { Turn } from '../../duty/turns.ts';
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

/** When a request comes in, who takes it, when work on it begins and ends. */
export interface Slot {
  readonly person: string;
  /** The day of the request, and the day of the work: events are announced a working day ahead. */
  readonly openedOn: string;
  readonly day: string;
  readonly opened: number;
  readonly arrived: number;
  readonly closed: number;
  /** The visit that finished the work, when it had to wait for a part. */
  readonly second?: Engagement;
}

/** What a time is sought in: the working days and turns of duty of the month, and what is taken already. */
export interface Timetable {
  readonly workdays: readonly string[];
  readonly turns: readonly Turn[];
  readonly taken: readonly Engagement[];
  readonly random: Random;
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

/** Who may go when the engineer of a place has no time left on a day. */
const COLLEAGUES = ['PER-26', 'PER-25', 'PER-22', 'PER-21', 'PER-28', 'PER-27', 'PER-23'];

/**
 * A time for a situation that fits the office day and leaves its engineer in one place at a time. When chance finds none,
 * the days are gone through minute by minute, then with a colleague.
 */
export function slotFor(situation: Situation, place: Place, table: Timetable): Slot {
  for (let i = 0; i < TRIES; i++) {
    const slot = situation.offHours ? callOffHours(situation, table) : trial(situation, place, table);
    if (slot && fitsIn(slot, situation, place, table)) return slot;
  }
  const swept = [...sweep(situation, place, table)];
  return swept.find((slot) => fitsIn(slot, situation, place, table)) ?? swept[0]!;
}

/** The stretches of people's time that a slot takes. */
export const engagements = (place: Place, { person, day, arrived, closed, second }: Slot): Engagement[] => [
  { person, site: place.site, day, from: arrived, until: closed },
  ...(second ? [second] : []),
];

function fitsIn(slot: Slot, situation: Situation, place: Place, { taken }: Timetable): boolean {
  const wanted = engagements(place, slot);
  if (!situation.offHours && !wanted.every((one) => one.until <= OFFICE_ENDS && inHours(situation, one))) return false;
  return wanted.every((one) => isFree(one, taken));
}

function trial(situation: Situation, place: Place, table: Timetable): Slot | undefined {
  const { workdays, random } = table;
  const day = situation.on ?? random.weighted(workdays.map((one) => [one, WEEKDAY_LOAD[weekday(one) - 1]!] as const));
  const opened = callOn(situation, random);
  const arrived = opened + (situation.mode === 'remote' ? random.int(1, 8) : random.int(4, 24));
  const slot = {
    person: workerOn(place.by, day),
    openedOn: requestDay(situation, day, workdays),
    day,
    opened,
    arrived,
  };
  if (!situation.waits) return { ...slot, closed: arrived + random.int(...situation.takes) };
  const second = secondVisit(situation, place, day, table);
  return second && { ...slot, closed: arrived + random.int(15, 35), second };
}

function callOn({ opened, after }: Situation, random: Random): number {
  if (opened) return minutesOf(opened);
  const earliest = after ? minutesOf(after) : 0;
  const calls = CALLS.filter(([from]) => from >= earliest);
  return (calls.length ? random.weighted(calls) : earliest) + random.int(0, 24);
}

const requestDay = ({ category }: Situation, day: string, workdays: readonly string[]): string =>
  (EVENTS.includes(category) ? workdays[workdays.indexOf(day) - 1] : undefined) ?? day;

/** The visit with the part, within the month. */
function secondVisit({ takes, waits }: Situation, { by, site }: Place, first: string, table: Timetable) {
  const { workdays, random } = table;
  const day = workdays[workdays.indexOf(first) + random.int(...waits!)];
  const from = minutesOf('09:20') + random.int(0, 330);
  return day ? { person: workerOn(by, day), site, day, from, until: from + random.int(...takes) } : undefined;
}

/** When offices call out of hours, in minutes of the day. */
const OFF_HOURS = { evening: [1080, 1350], morning: [415, 500], weekend: [530, 1230] } as const;

/** A call in the evening or early morning of a night on duty, or on a Saturday or Sunday. */
function callOffHours({ takes, offHours: when }: Situation, { turns, random }: Timetable): Slot | undefined {
  const turn = random.pick(turns.filter(({ rest, day }) => (when === 'weekend' ? rest && weekday(day) > 5 : !rest)));
  const day = when === 'morning' ? dayAfter(turn.day) : turn.day;
  if (!turn.onsite.length || day.slice(0, 7) !== turn.day.slice(0, 7)) return undefined;
  const [from, until] = OFF_HOURS[when!];
  const opened = random.int(from, until);
  const arrived = opened + random.int(1, 11);
  const closed = arrived + random.int(...takes);
  return { person: random.pick(turn.onsite), openedOn: day, day, opened, arrived, closed };
}

function* sweep(situation: Situation, place: Place, { workdays }: Timetable): Generator<Slot> {
  const earliest = minutesOf(situation.after ?? situation.opened ?? '09:02');
  for (const colleague of [place.by, ...COLLEAGUES])
    for (const day of situation.on ? [situation.on] : workdays)
      for (let opened = earliest; opened < OFFICE_ENDS; opened += 3) {
        const arrived = opened + 6;
        const person = workerOn(colleague, day);
        yield { person, openedOn: day, day, opened, arrived, closed: arrived + situation.takes[0] };
      }
}

/** The engineer of the card room, who is there on Tuesday and Thursday afternoons and nowhere else. */
const CARD_ROOM = 'PER-29';

function inHours({ at }: Situation, { person, day, from, until }: Engagement): boolean {
  const cardTime = [2, 4].includes(weekday(day)) && until > 13 * 60;
  if (at === 'card') return cardTime && from >= 13 * 60 + 40;
  return !cardTime || person !== workerOn(CARD_ROOM, day);
}

const isFree = (wanted: Engagement, taken: readonly Engagement[]): boolean =>
  taken.every((one) => {
    if (one.person !== wanted.person || one.day !== wanted.day) return true;
    const gap = one.site === wanted.site ? 5 : 45;
    return wanted.from >= one.until + gap || wanted.until + gap <= one.from;
  });
