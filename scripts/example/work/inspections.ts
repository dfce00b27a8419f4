import { moment, type WorkCalendar } from '../duty/days.ts';
import { logFile } from '../duty/record-text.ts';
import type { ExampleFile } from '../file.ts';
import { randomOf } from '../random.ts';
import { type Failure, FAILURES } from './failures.ts';
import { idRanges } from './id-ranges.ts';
import type { Order } from './orders/order.ts';
import { readingsOf } from './readings.ts';
import { type Round, ROUNDS } from './rounds.ts';
import { isoWeek, weeklyDays, workdaysOf } from './weeks.ts';

/** One round on its day; minutes count from midnight. */
export interface Visit {
  readonly round: Round;
  readonly day: string;
  readonly starts: number;
  readonly ends: number;
}

/** The rounds of a month, in order of time. */
export function visitsOf(month: string, calendar: WorkCalendar): Visit[] {
  return ROUNDS.flatMap((round) => {
    const random = randomOf(`visits ${round.word} ${month}`);
    const days = round.weekday ? weeklyDays(month, round.weekday, calendar) : workdaysOf(month, calendar);
    return days.map((day) => {
      const starts = round.starts + random.int(0, 9);
      return { round, day, starts, ends: starts + random.int(...round.takes) };
    });
  });
}

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
  const fail = FAILURES.filter((one) => one.word === round.word && one.round === name).map((one) =>
    failed(one, orders),
  );
  const failedIds = new Set(fail.map(({ asset }) => asset));
  const readings = readingsOf(round.word, day, round.assets, random);
  return {
    id: `INS-${name}-${round.word}`,
    title: `${round.title} ${name}`,
    plan: round.plan,
    round: name,
    sites: round.sites.map((site) => `SITE-${site}`),
    services: [round.service],
    started_at: moment(day, starts),
    done_at: moment(day, ends),
    by: round.by,
    pass: idRanges(round.assets.filter((id) => !failedIds.has(id))),
    ...(fail.length && { fail }),
    ...(readings.length && { readings }),
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
