import { workerOn } from '../absences.ts';
import type { Random } from '../random.ts';
import { dayNumber, later, weekday } from './days.ts';
import type { Noted } from './incidents.ts';
import { LAPSES } from './lapses.ts';
import { once } from './once.ts';
import type { Readings } from './rounds/readings.ts';
import type { Turn } from './turns.ts';

/** What is known when a turn takes over. */
export interface Taking {
  readonly turn: Turn;
  readonly previous: Turn | undefined;
  readonly noted: readonly Noted[];
  readonly readings: Readings;
  /** What was said at handovers before, in the whole year. */
  readonly said: Set<string>;
}

/** Who minds the handover book in office hours, by day of the week. */
const DAY_DESK = ['PER-21', 'PER-22'] as const;

/**
 * Face to face where a turn follows another; over the book of the day desk where office hours lie between. The first
 * shift of the example takes over from the desk alone.
 */
export function handover(taking: Taking, random: Random) {
  const { turn, previous, noted } = taking;
  const desk = workerOn(DAY_DESK[weekday(turn.day) % 2]!, turn.day);
  const from = previous?.onsite[0] ?? desk;
  const to = turn.onsite[0]!;
  const open = noted.filter((one) => one.reported < turn.start && turn.start < one.resolved);
  return {
    ...(previous && { prev: previous.id }),
    from,
    to,
    ...(previous && previous.end < turn.start && { via: desk }),
    at: later(turn.start, random.int(0, 9)),
    ack: [from, to],
    ...(open.length > 0 && { open: open.map(({ id }) => id) }),
    text: SPECIAL[turn.id] ?? once(taking.said, () => spoken(taking, open, random)),
  };
}

/** What was said on days out of the common run. */
const SPECIAL: Readonly<Record<string, string>> = {
  'SH-2022-07-01-N': '首班。按移交清单点收钥匙 6 把、门禁卡 3 张、值班手机 1 部、测温枪 1 支，三处机房逐台看过',
  'SH-2022-10-01-D': '国庆首班，备勤与二线电话逐个试通，节前巡检余项已清，按零报告模板 16 时前报送',
  'SH-2023-01-15-D': '市两会今日起，工作日白天另有人值守，重点系统名单 6 套贴在台面',
  'SH-2023-01-21-D': '除夕首班，门口封条已验，备件、厂商报修电话、二线名单交清',
  'SH-2023-03-04-D': '全国两会保障启动，工作日白天 PER-14 在岗，异常 15 分钟内报项目经理',
  [LAPSES.uncovered.told]:
    '11 月 16 日夜班无人到岗：李丁 16:50 电话报已在路上，日班收好钥匙后离开；李丁途中被电动车撞倒送医，手机摔坏，未能通知任何人。17 日 8:55 开门才发现，按 11 月 15 日的班接续',
  'SH-2023-03-12-D': '11 日备勤空缺一天，PER-14 已恢复备勤；昨天没有需要备勤到场的事',
};

/** What is said besides: what is still open, or what was closed since the last turn. */
function spoken({ turn, previous, noted, readings }: Taking, open: readonly Noted[], random: Random): string {
  if (open.length > 0) return `${open.map((one) => waiting(one, turn)).join('；')}，${random.pick(FOLLOW)}`;
  const closed = noted.filter(
    (one) => previous && one.reported < previous.end && previous.end <= one.resolved && one.resolved < turn.start,
  );
  if (closed.length > 0)
    return closed.map((one) => `${one.id} 今日 ${one.resolved.slice(11, 16)} 恢复，交接本销项`).join('；');
  return `${random.pick(QUIET)}，${random.pick(BESIDES)(readings)}`;
}

const waiting = ({ id, reported }: Noted, { start }: Turn) =>
  `${id} 未结，挂账第 ${dayNumber(start.slice(0, 10)) - dayNumber(reported.slice(0, 10)) + 1} 天`;

const FOLLOW = ['等部件，按交接本继续跟', '已催厂商，来电先记', '继续跟，到件即通知', '下一班照看，勿重复报修'];

const QUIET = [
  '无未结事项',
  '本班无遗留',
  '运行平稳',
  '没有挂账的单子',
  '告警全部确认',
  '三处机房正常',
  '设备无变化',
  '无特别交代',
  '台账已填到本班',
  '巡查表已签',
  '来电都已回复',
  '电话、微信群无未回',
];

const BESIDES: readonly ((r: Readings) => string)[] = [
  () => '钥匙 6 把、值班手机 1 部交清',
  () => '备件柜未动用',
  () => '门禁卡、测温枪在抽屉',
  () => '手电电量满，应急灯试过',
  () => '22 时备份窗口照常开始',
  () => '来访登记本写到最后一行',
  (r) => `UPS 负载 ${r.load()}%`,
  (r) => `机房 ${r.room()} ℃，湿度 ${r.humid()}%`,
  (r) => `${r.int(1, 4)} 号空调备用`,
  (r) => `昨夜备份 ${r.int(26, 34)} 个完成`,
  (r) => `提示级告警 ${r.int(1, 5)} 条不用处理`,
  (r) => `室外 ${r.outside()} ℃，室外机看过`,
  (r) => `出口流量 ${r.traffic()} Mbps，平稳`,
  (r) => `本班接电话 ${r.int(2, 14)} 个`,
  (r) => `光模块余 ${r.modules()} 只、硬盘 ${r.disks()} 块`,
  (r) => `日班有 ${r.int(1, 4)} 人进过机房，已离场`,
];
