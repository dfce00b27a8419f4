import { workerOn } from '../absences.ts';
import { minutesOf, moment, weekday, type WorkCalendar } from '../duty/days.ts';
import { logFile } from '../duty/record-text.ts';
import type { ExampleFile } from '../file.ts';
import { type Random, randomOf } from '../random.ts';
import { MONTHS } from '../term.ts';
import { CARD_WORK, type CardWork } from './card-work.ts';
import { OFFICES } from './orders/places.ts';
import { workdaysOf } from './weeks.ts';

/** How many batches each month of the term has: many when new people come, few around Spring Festival. */
export const CARD_COUNTS = [18, 12, 10, 12, 14, 11, 7, 12, 12, 11, 13, 10] as const;

/** Devices that each operation needs. */
const DEVICES: Readonly<Record<string, readonly string[]>> = {
  make: ['CARD-YHN-1', 'CARD-YHN-2'],
  authorise: ['CARD-YHN-5'],
  activate: ['CARD-YHN-3'],
  reissue: ['CARD-YHN-1', 'CARD-YHN-3'],
  deliver: [],
};

/** A batch and its operation. */
interface Batch extends CardWork {
  readonly op: string;
}

/** The batches of each month of the term; those of a season find their month first. */
export function cardPlan(): ReadonlyMap<string, readonly Batch[]> {
  const random = randomOf('cards of the year');
  const plan = new Map(MONTHS.map((month): [string, Batch[]] => [month, []]));
  const room = (month: string) => CARD_COUNTS[MONTHS.indexOf(month)]! - plan.get(month)!.length;
  const all = random.shuffled(Object.entries(CARD_WORK).flatMap(([op, works]) => works.map((one) => ({ ...one, op }))));
  for (const batch of [...all.filter(({ months }) => months), ...all.filter(({ months }) => !months)]) {
    const open = (batch.months ?? MONTHS).filter((month) => room(month) > 0);
    if (open.length) plan.get(random.weighted(open.map((month) => [month, room(month)] as const)))!.push(batch);
  }
  return plan;
}

/** The file of a month's card orders. */
export const cards = (month: string, calendar: WorkCalendar, batches: readonly Batch[]): ExampleFile =>
  logFile(`records/${month}/cards.yaml`, 'card-order', cardsOf(month, calendar, batches));

/** The card orders of a month, done in the card room on an afternoon of Tuesday or Thursday. */
export function cardsOf(month: string, calendar: WorkCalendar, batches: readonly Batch[]) {
  const random = randomOf(`cards ${month}`);
  const workdays = workdaysOf(month, calendar);
  const afternoons = workdays.filter((day) => [2, 4].includes(weekday(day)));
  const asked = random.shuffled(batches).map((batch) => {
    const day = random.pick(afternoons);
    const before = workdays[workdays.indexOf(day) - 1];
    const openedOn = before && random.chance(0.3) ? before : day;
    const opened = minutesOf('09:10') + random.int(0, openedOn === day ? 140 : 400);
    return { batch, day, opened: moment(openedOn, opened) };
  });
  const sorted = asked.toSorted((a, b) => (a.opened < b.opened ? -1 : 1));
  return sorted.map((one, i) => cardOrder(month, i + 1, one, random));
}

interface Asked {
  readonly batch: Batch;
  readonly day: string;
  readonly opened: string;
}

function cardOrder(month: string, number: number, { batch, day, opened }: Asked, random: Random) {
  const { op, scope, reason } = batch;
  const count = random.int(...batch.count);
  const requester = random.pick(OFFICES.YHN);
  const done = minutesOf('13:50') + random.int(0, 60) + 3 * count;
  const assets = [...DEVICES[op]!, ...(scope?.includes('餐厅消费') ? ['CARD-YHN-6'] : [])];
  const [book, line] = op === 'authorise' ? ['门禁授权回执', '号'] : ['一卡通签收簿', '行'];
  return {
    id: `CARD-${month}${String(number).padStart(2, '0')}`,
    op,
    count,
    services: ['SVC-07'],
    sites: ['SITE-YHN'],
    requester,
    opened,
    done_at: moment(day, done),
    by: [workerOn('PER-29', day)],
    ...(assets.length && { assets }),
    authorised_by: 'PER-97',
    ...(scope && { scope }),
    reason,
    delivered: {
      to: requester,
      at: moment(day, Math.min(done + random.int(8, 40), minutesOf('16:50'))),
      receipt: `${book} ${month} 第 ${number} ${line}`,
    },
    effort_h: Number((0.2 + count * 0.08).toFixed(1)),
  };
}
