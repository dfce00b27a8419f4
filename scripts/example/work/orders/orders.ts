import { moment, type WorkCalendar } from '../../duty/days.ts';
import { logFile } from '../../duty/record-text.ts';
import type { ExampleFile } from '../../file.ts';
import { type Random, randomOf } from '../../random.ts';
import { type Device, type Estate, fits, inService } from '../estate.ts';
import type { Visit } from '../inspections.ts';
import { upkeepEngagements } from '../upkeep.ts';
import { workdaysOf } from '../weeks.ts';
import { FROM_ROUNDS } from './from-rounds.ts';
import { MEETINGS } from './meetings.ts';
import { NETWORK } from './network.ts';
import type { Order, OrderRecord } from './order.ts';
import { OFFICES, type Place, PLACES } from './places.ts';
import { PLATFORM } from './platform.ts';
import type { Situation } from './situation.ts';
import { TERMINALS } from './terminals.ts';
import { type Engagement, engagement, type Slot, slotFor } from './timetable.ts';

/** How many orders a month has. */
const ORDERS_A_MONTH = 75;

const SITUATIONS = [...TERMINALS, ...NETWORK, ...MEETINGS, ...PLATFORM, ...FROM_ROUNDS];

/** The service orders of a month, numbered in the order in which they came in. */
export function ordersOf(month: string, calendar: WorkCalendar, estate: Estate, visits: readonly Visit[]): Order[] {
  const random = randomOf(`orders ${month}`);
  const workdays = workdaysOf(month, calendar);
  const taken: Engagement[] = [...visits.flatMap(roundEngagements), ...upkeepEngagements(month)];
  const drafts = situationsOf(month, random).map((situation) => {
    const place = PLACES[situation.at];
    const slot = slotFor(situation, place, workdays, taken, random);
    taken.push(engagement(place, slot));
    return { situation, slot };
  });
  return drafts
    .toSorted((a, b) => (opening(a.slot) < opening(b.slot) ? -1 : 1))
    .map(({ situation, slot }, i) => ({
      key: situation.key,
      record: recordOf(`SO-${month.slice(0, 5)}${month.slice(5)}${String(i + 1).padStart(3, '0')}`, situation, slot, {
        estate,
        workdays,
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

/** Those of the month's own days come first, since they have least choice of time; then others, picked by chance. */
function situationsOf(month: string, random: Random): Situation[] {
  const own = SITUATIONS.filter(({ on }) => on?.startsWith(month));
  const others = random.shuffled(SITUATIONS.filter(({ on }) => !on)).slice(0, ORDERS_A_MONTH - own.length);
  return [...own, ...others.toSorted((a, b) => b.takes[1] - a.takes[1])];
}

/** A round keeps those who make it, each at one of its sites. */
const roundEngagements = ({ round, day, starts, ends }: Visit): Engagement[] =>
  round.by.map((person, i) => ({
    person,
    site: round.sites[Math.min(i, round.sites.length - 1)]!,
    day,
    from: starts,
    until: ends,
  }));

interface Setting {
  readonly estate: Estate;
  readonly workdays: readonly string[];
  readonly random: Random;
}

function recordOf(id: string, situation: Situation, slot: Slot, { estate, workdays, random }: Setting): OrderRecord {
  const place = PLACES[situation.at];
  const devices = devicesOf(situation, place, inServiceOn(slot.day, estate), random);
  const room = place.room ?? devices[0]?.room;
  const onsite = situation.mode !== 'remote';
  const next = workdays[workdays.indexOf(slot.day) + 1];
  const signedOn = next && random.chance(0.15) ? next : slot.day;
  return {
    id,
    title: situation.title,
    category: situation.category,
    channel:
      situation.channel ??
      random.weighted([
        ['phone', 6],
        ['wechat', 3],
        ['ticket', 2],
        ['onsite', onsite ? 1 : 0],
      ] as const),
    ...(situation.mode && { mode: situation.mode }),
    services: [place.service],
    opened: opening(slot),
    arrived: moment(slot.day, slot.arrived),
    closed: moment(slot.day, slot.closed),
    by: [place.by],
    site: `SITE-${place.site}`,
    ...(room && { room }),
    ...(devices.length && { assets: devices.map((one) => one.id) }),
    ...(situation.systems && { systems: situation.systems }),
    requester: situation.requester ?? place.requester ?? random.pick(OFFICES[place.site]),
    work: situation.work,
    result: situation.result ?? 'solved',
    ...(onsite && { client_sign: { by: random.pick(place.signs), on: signedOn } }),
    ...(onsite && { form: { filled_at: moment(slot.day, slot.closed + random.int(2, 14)) } }),
    effort_h: Number(((slot.closed - slot.arrived) / 60).toFixed(1)),
  };
}

const inServiceOn = (day: string, estate: Estate): Estate => ({
  ...estate,
  devices: estate.devices.filter((one) => inService(one, day)),
});

/** The devices named by the situation, or one at its place that fits. */
function devicesOf(situation: Situation, place: Place, estate: Estate, random: Random): Device[] {
  if (situation.assets)
    return situation.assets.map((id) => {
      const device = estate.devices.find((one) => one.id === id);
      if (!device) throw new Error(`Unknown device "${id}" of "${situation.title}"`);
      return device;
    });
  const here = estate.devices.filter(
    ({ site, type }) => site === `SITE-${place.site}` && (place.type === undefined || type === place.type),
  );
  const fitting = situation.device ? here.filter((device) => fits(device, situation.device!)) : here;
  if (!fitting.length) throw new Error(`No device fits "${situation.title}"`);
  return [random.pick(fitting)];
}
