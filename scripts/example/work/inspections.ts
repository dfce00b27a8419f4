import { moment } from '../duty/days.ts';
import { logFile } from '../duty/record-text.ts';
import type { ExampleFile } from '../file.ts';
import { randomOf } from '../random.ts';
import { type Failure, FAILURES } from './failures.ts';
import { idRanges } from './id-ranges.ts';
import type { Order } from './orders/order.ts';
import { readingsOf } from './readings.ts';
import type { Visit } from './visits.ts';
import { isoWeek } from './weeks.ts';

export { type Visit, visitsOf } from './visits.ts';

/** Devices that a round did not get to see, and what its sheet says of that. */
const UNSEEN = [
  {
    word: 'AV',
    round: '2022-W46',
    assets: ['AV-YHN-0156'],
    title: '（155 台）',
    note: '查到六分会场最后一台时，会场锁门开不公开会议，2 号显示屏没有看到；交表时会仍未散，本周没有补看，巡检表按 155 台交接。',
  },
];

/** The sheets of the month's rounds, one file for each plan. */
export function inspections(month: string, visits: readonly Visit[], orders: readonly Order[]): ExampleFile[] {
  const plans = Map.groupBy(visits, ({ round }) => round.plan);
  return [...plans].map(([plan, of]) => {
    const sorted = of.toSorted((a, b) => (a.day === b.day ? a.starts - b.starts : a.day < b.day ? -1 : 1));
    const stem = plan.replace(/^PLAN-|-(?:DAY|WEEK)$/gu, '').toLowerCase();
    const sheets = sorted.map((visit) => sheetOf(visit, orders));
    return logFile(`records/${month}/inspections/${stem}.yaml`, 'inspection', sheets);
  });
}

function sheetOf({ round, day, starts, ends }: Visit, orders: readonly Order[]) {
  const random = randomOf(`sheet ${round.word} ${day}`);
  const name = round.weekday ? isoWeek(day) : day;
  const assets = round.assets(day);
  const fail = FAILURES.filter((one) => one.word === round.word && one.round === name).map((one) =>
    failed(one, orders),
  );
  const unseen = UNSEEN.find((one) => one.word === round.word && one.round === name);
  const notInOrder = new Set([...fail.map(({ asset }) => asset), ...(unseen?.assets ?? [])]);
  const readings = readingsOf(round.word, day, assets, random);
  return {
    id: `INS-${name}-${round.word}`,
    title: `${round.title} ${name}${unseen?.title ?? ''}`,
    plan: round.plan,
    round: name,
    sites: round.sites.map((site) => `SITE-${site}`),
    services: [round.service],
    started_at: moment(day, starts),
    done_at: moment(day, ends),
    by: round.by,
    pass: idRanges(assets.filter((id) => !notInOrder.has(id))),
    ...(fail.length && { fail }),
    ...(readings.length && { readings }),
    ...(unseen && { note: unseen.note }),
    effort_h: Number((((ends - starts) * round.by.length) / 60).toFixed(1)),
    delivery: { to: round.to, by: round.by[0], at: moment(day, Math.min(ends + random.int(10, 45), 16 * 60 + 58)) },
  };
}

function failed({ asset, finding, order, record }: Failure, orders: readonly Order[]) {
  if (!order) return { asset: asset!, finding, ref: record };
  const found = orders.find(({ key }) => key === order);
  if (!found) throw new Error(`Unknown order "${order}" of a round`);
  return { asset: found.record.assets![0]!, finding, ref: found.record.id };
}
