import { minutesOf, moment, weekday, type WorkCalendar } from '../duty/days.ts';
import { logFile } from '../duty/record-text.ts';
import type { ExampleFile } from '../file.ts';
import { randomOf } from '../random.ts';
import { OFFICES } from './orders/places.ts';
import { workdaysOf } from './weeks.ts';

interface CardWork {
  readonly op: string;
  readonly count: readonly [least: number, most: number];
  readonly scope?: string;
  readonly reason: string;
  readonly assets: readonly string[];
}

/** A month's work on cards: every operation of the contract, the common ones more than once. */
const WORK: readonly CardWork[] = [
  { op: 'make', count: [4, 12], reason: '新入职与调入人员办卡', assets: ['CARD-YHN-1', 'CARD-YHN-2'] },
  { op: 'make', count: [2, 5], reason: '借调人员办卡，照片由处室统一提供', assets: ['CARD-YHN-1', 'CARD-YHN-2'] },
  {
    op: 'authorise',
    count: [3, 9],
    scope: '本处室楼层与会议区，长期',
    reason: '处室搬到四层，门禁权限随之调整',
    assets: ['CARD-YHN-5'],
  },
  { op: 'authorise', count: [1, 4], scope: '机房外门，限三个月', reason: '外单位施工人员进场', assets: ['CARD-YHN-5'] },
  {
    op: 'activate',
    count: [4, 12],
    scope: '大门、本楼层、餐厅消费',
    reason: '新卡开通门禁与餐厅账户',
    assets: ['CARD-YHN-3', 'CARD-YHN-6'],
  },
  { op: 'activate', count: [1, 3], scope: '大门与会议区', reason: '长假返岗人员恢复权限', assets: ['CARD-YHN-3'] },
  { op: 'reissue', count: [1, 2], reason: '卡片遗失，旧卡已挂失注销', assets: ['CARD-YHN-1', 'CARD-YHN-3'] },
  { op: 'reissue', count: [1, 1], reason: '卡片折断读不出，旧卡收回剪角销毁', assets: ['CARD-YHN-1', 'CARD-YHN-3'] },
  { op: 'deliver', count: [6, 14], reason: '按处室集中下发，当面点数', assets: [] },
  { op: 'deliver', count: [2, 6], reason: '补办与借调卡下发', assets: [] },
];

/** The card orders of a month: asked in the morning, done in the card room's next afternoon of Tuesday or Thursday. */
export function cards(month: string, calendar: WorkCalendar): ExampleFile {
  const random = randomOf(`cards ${month}`);
  const afternoons = workdaysOf(month, calendar).filter((day) => [2, 4].includes(weekday(day)));
  const orders = random.shuffled(WORK).map((work) => ({ work, day: random.pick(afternoons) }));
  const sorted = orders.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const records = sorted.map(({ work, day }, i) => {
    const count = random.int(...work.count);
    const requester = random.pick(OFFICES.YHN);
    const opened = minutesOf('09:10') + random.int(0, 140);
    const done = minutesOf('13:50') + random.int(0, 60) + 3 * count;
    return {
      id: `CARD-${month}${String(i + 1).padStart(2, '0')}`,
      op: work.op,
      count,
      services: ['SVC-07'],
      sites: ['SITE-YHN'],
      requester,
      opened: moment(day, opened),
      done_at: moment(day, done),
      by: ['PER-29'],
      ...(work.assets.length && { assets: work.assets }),
      authorised_by: 'PER-97',
      ...(work.scope && { scope: work.scope }),
      reason: work.reason,
      ...(work.op !== 'authorise' && {
        delivered: {
          to: requester,
          at: moment(day, Math.min(done + random.int(8, 40), minutesOf('16:50'))),
          receipt: `一卡通签收簿 ${month} 第 ${i + 1} 行`,
        },
      }),
      effort_h: Number((0.2 + count * 0.08).toFixed(1)),
    };
  });
  return logFile(`records/${month}/cards.yaml`, 'card-order', records);
}
