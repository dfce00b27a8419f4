import { moment, nextMonth, type WorkCalendar } from '../../duty/days.ts';
import { logFile } from '../../duty/record-text.ts';
import { keptTurns } from '../../duty/turns.ts';
import type { ExampleFile } from '../../file.ts';
import { type Random, randomOf } from '../../random.ts';
import type { Estate } from '../estate.ts';
import { workdaysOf } from '../weeks.ts';
import { devicesOf, placesOf, requesterOf } from './concerned.ts';
import type { Order, OrderRecord } from './order.ts';
import { PLACES } from './places.ts';
import type { Situation } from './situation.ts';
import { type Engagement, engagements, type Slot, slotFor, type Timetable } from './timetable.ts';
import type { Spread } from './topic.ts';

/** What the orders of a month are drawn from. */
export interface MonthOfOrders {
  readonly month: string;
  readonly calendar: WorkCalendar;
  readonly estate: Estate;
  /** What offices ask this month. */
  readonly asked: readonly Spread[];
  /** Time that people spend on other work. */
  readonly taken: readonly Engagement[];
}

/** The service orders of a month, numbered in the order in which they came in. */
export function ordersOf({ month, calendar, estate, asked, taken }: MonthOfOrders): Order[] {
  const random = randomOf(`orders ${month}`);
  const workdays = workdaysOf(month, calendar);
  const after = workdaysOf(nextMonth(month), calendar)[0]!;
  const turns = keptTurns(month, calendar);
  const busy = [...taken];
  const table: Timetable = { workdays, turns, taken: busy, random };
  const drafts = inOrderOfChoice(asked).map((spread) => {
    const situation = { ...spread, at: random.pick(placesOf(spread, workdays, estate)) };
    const slot = slotFor(situation, PLACES[situation.at], table);
    busy.push(...engagements(PLACES[situation.at], slot));
    return { situation, slot };
  });
  return drafts
    .toSorted((a, b) => (opening(a.slot) < opening(b.slot) ? -1 : 1))
    .map(({ situation, slot }, i) => ({
      key: situation.key,
      record: recordOf(`SO-${month.slice(0, 5)}${month.slice(5)}${String(i + 1).padStart(3, '0')}`, situation, slot, {
        estate,
        workdays: [...workdays, after],
        random,
      }),
    }));
}

/** The file of a month's orders. */
export const ordersFile = (month: string, orders: readonly Order[]): ExampleFile =>
  logFile(
    `records/${month}/orders.yaml`,
    'service-order',
    orders.map(({ record }) => record),
  );

const opening = ({ openedOn, opened }: Slot) => moment(openedOn, opened);

/** Those of a day of their own come first, since they have least choice of time; then the longest. */
const inOrderOfChoice = (asked: readonly Spread[]): Spread[] =>
  asked.toSorted((a, b) => Number(!a.on) - Number(!b.on) || b.takes[1] - a.takes[1]);

interface Setting {
  readonly estate: Estate;
  readonly workdays: readonly string[];
  readonly random: Random;
}

function recordOf(id: string, situation: Situation, slot: Slot, { estate, workdays, random }: Setting): OrderRecord {
  const place = PLACES[situation.at];
  const devices = devicesOf(situation, place, slot.day, { estate, random });
  const room = place.room ?? devices[0]?.room;
  const mode = situation.offHours ? 'remote' : situation.mode;
  const [lastDay, closed] = slot.second ? [slot.second.day, slot.second.until] : [slot.day, slot.closed];
  const next = workdays.find((day) => day > lastDay)!;
  const minutes = engagements(place, slot).reduce((sum, { from, until }) => sum + until - from, 0);
  return {
    id,
    title: situation.title,
    category: situation.category,
    channel: situation.channel ?? random.weighted(situation.offHours ? OFF_HOURS : mode ? REMOTE : ON_SITE),
    ...(mode && { mode }),
    services: [place.service],
    opened: opening(slot),
    arrived: moment(slot.day, slot.arrived),
    closed: moment(lastDay, closed),
    by: [...new Set(engagements(place, slot).map(({ person }) => person))],
    site: `SITE-${place.site}`,
    ...(room && { room }),
    ...(devices.length && { assets: devices.map((one) => one.id) }),
    ...(situation.systems && { systems: situation.systems }),
    requester: requesterOf(situation, place, devices[0], { estate, random }),
    work: situation.work,
    result: situation.result ?? 'solved',
    ...(!mode && {
      client_sign: { by: random.pick(place.signs), on: random.chance(0.15) ? next : lastDay },
      form: { filled_at: moment(lastDay, closed + random.int(2, 14)) },
    }),
    effort_h: Math.max(0.1, Number((minutes / 60).toFixed(1))),
    ...(random.chance(0.03) && { recorded_at: enteredLate(lastDay, closed, next, random) }),
    ...(situation.amended && { amended: situation.amended }),
  };
}

type Channels = readonly (readonly [channel: string, weight: number])[];

const ON_SITE: Channels = [
  ['phone', 6],
  ['wechat', 3],
  ['ticket', 2],
  ['onsite', 1],
  ['email', 0.6],
];
const REMOTE: Channels = [
  ['phone', 5],
  ['wechat', 4],
  ['ticket', 2],
  ['email', 2],
  ['sms', 0.5],
];
const OFF_HOURS: Channels = [
  ['phone', 4],
  ['wechat', 4],
  ['email', 1.5],
  ['sms', 1],
  ['ticket', 1],
];

/** Entered some hours after the work, or on the next working day's morning. */
const enteredLate = (day: string, closed: number, next: string, random: Random): string =>
  closed < 13 * 60 ? moment(day, closed + random.int(160, 235)) : moment(next, 9 * 60 + random.int(8, 95));
