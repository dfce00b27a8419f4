import { recordsFile, type ExampleFile } from '../example/file.ts';
import { randomOf, type Random } from '../example/random.ts';
import { CAST, roomOf } from './inventory.ts';
import { digits } from './size.ts';

/** Offices that ask, matters they ask about, and what is done: enough for every log to read differently. */
const OFFICES = ['登记注册处', '计量处', '办公室', '执法总队', '信息中心', '价监处', '食品处', '网监处', '财务处'];
const MATTERS = [
  '机箱异响、运行一会儿就卡',
  '坐席耳麦没有声音',
  '外出检查要用的执法终端连不上 VPN',
  '一台服务器内存占用 92%',
  '打印机显示脱机',
  '三层东侧门禁刷卡反应慢',
  '视频会议室 2 号麦克风无声',
  '办公自动化系统打开附件报错',
  '精密空调回风温度 27.1 ℃，高温告警',
];
const WORK = [
  '拆机见风扇积灰卡涩，除尘、补硅脂，满载半小时温度 71 ℃，噪声消失',
  '指导切换默认播放设备，恢复',
  '核对账号有效，指导校准时间后拨通',
  '查为夜间统计任务，任务结束后降到 64%',
  '端口改成面板上显示的地址，重启打印队列后出纸',
  '更换读卡模块并重新下发权限，连刷二十次正常',
  '更换过滤网后回风温度降到 23.8 ℃，告警消除',
];
const CHANNELS = ['phone', 'wechat', 'email', 'onsite', 'ticket'];

/** Kinds of log by file, with their share of the records. */
const LOGS: readonly (readonly [file: string, kind: string, percent: number, make: (turn: Turn) => object])[] = [
  ['shifts', 'shift', 26, shift],
  ['orders', 'service-order', 27, order],
  ['backups', 'backup-run', 20, backup],
  ['inspections', 'inspection', 14, inspection],
  ['cards', 'card-order', 9, card],
  ['incidents', 'incident', 3, incident],
  ['changes', 'change', 1, change],
];

/** One record to be made: its number in the month, its day, its source of chance. */
interface Turn {
  readonly month: string;
  readonly number: string;
  readonly day: string;
  /** The day after; days stop at 27, so that it is in the same month. */
  readonly next: string;
  readonly random: Random;
}

/** Logs of some months, together so many records. */
export function logFiles(months: readonly string[], records: number): ExampleFile[] {
  return months.flatMap((month, index) => {
    const wanted = Math.round(((index + 1) * records) / months.length) - Math.round((index * records) / months.length);
    let begun = 0;
    let share = 0;
    return LOGS.map(([file, kind, percent, make]) => {
      share += percent;
      const until = Math.round((wanted * share) / 100);
      const turns = turnsOf(`${file} ${month}`, month, until - begun);
      begun = until;
      return recordsFile(`records/${month}/${file}.yaml`, kind, turns.map(make));
    });
  });
}

function turnsOf(name: string, month: string, count: number): Turn[] {
  const random = randomOf(name);
  return Array.from({ length: count }, (_, index) => {
    const day = 1 + Math.floor((index * 27) / count);
    return {
      month,
      number: digits(index + 1, 4),
      day: `${month}-${digits(day, 2)}`,
      next: `${month}-${digits(day + 1, 2)}`,
      random,
    };
  });
}

const at = (day: string, hour: number, minute: number) => `${day}T${digits(hour, 2)}:${digits(minute, 2)}+08:00`;
const someAssets = (random: Random, most: number) => [
  ...new Set(Array.from({ length: random.int(1, most) }, () => random.pick(CAST.assets))),
];

function shift({ month, number, day, next, random }: Turn) {
  const site = random.pick(CAST.sites);
  const log = Array.from({ length: random.int(3, 7) }, (_, index) => ({
    at: at(day, 17 + index, random.int(0, 59)),
    channel: random.pick(['phone', 'wechat', 'alarm', 'round']),
    from: random.pick(OFFICES),
    text: random.pick(MATTERS),
    result: random.pick(WORK),
    ...(random.chance(0.3) && { ref: random.pick(CAST.assets) }),
  }));
  return {
    id: `SH-${month}-${number}`,
    sites: [site],
    room: roomOf(site),
    start: at(day, 17, 0),
    end: at(next, 9, 0),
    onsite: [random.pick(CAST.people)],
    standby: [random.pick(CAST.people)],
    handover: { from: random.pick(CAST.people), to: random.pick(CAST.people), at: at(day, 17, 5), text: '无未结事项' },
    log,
  };
}

function order({ month, number, day, random }: Turn) {
  const hour = random.int(8, 16);
  return {
    id: `SO-${month}-${number}`,
    title: random.pick(MATTERS),
    category: random.pick(['repair', 'setup', 'consult', 'support', 'peripheral', 'system']),
    channel: random.pick(CHANNELS),
    services: [random.pick(CAST.services)],
    opened: at(day, hour, 10),
    arrived: at(day, hour, 30),
    closed: at(day, hour + 1, 5),
    by: [random.pick(CAST.people)],
    site: random.pick(CAST.sites),
    assets: someAssets(random, 2),
    requester: random.pick(OFFICES),
    work: random.pick(WORK),
    result: 'solved',
    effort_h: 0.7,
  };
}

function backup({ month, number, day, next, random }: Turn) {
  return {
    id: `BKR-${month}-${number}`,
    plan: random.pick(CAST.backupPlans),
    form: 'data',
    by: [random.pick(CAST.people)],
    at: at(day, 22, random.int(0, 30)),
    ended_at: at(day, 23, random.int(0, 59)),
    result: random.weighted([
      ['ok', 20],
      ['partial', 1],
      ['failed', 1],
    ]),
    size_gb: random.int(10, 4000) / 10,
    checked_at: at(next, 9, random.int(0, 40)),
  };
}

function inspection({ month, number, day, random }: Turn) {
  return {
    id: `INS-${month}-${number}`,
    plan: random.pick(CAST.inspectionPlans),
    round: day,
    started_at: at(day, 9, 0),
    done_at: at(day, 10, random.int(0, 59)),
    by: [random.pick(CAST.people)],
    pass: someAssets(random, 12),
    fail: [{ asset: random.pick(CAST.assets), finding: random.pick(MATTERS) }],
    readings: [{ asset: random.pick(CAST.assets), item: '回风温度', value: random.int(200, 270) / 10, unit: '℃' }],
  };
}

function card({ month, number, day, random }: Turn) {
  return {
    id: `CARD-${month}-${number}`,
    op: random.pick(['make', 'authorise', 'activate', 'reissue', 'deliver']),
    count: random.int(1, 12),
    sites: [random.pick(CAST.sites)],
    requester: random.pick(OFFICES),
    opened: at(day, 9, random.int(0, 59)),
    done_at: at(day, 14, random.int(0, 59)),
    by: [random.pick(CAST.people)],
    authorised_by: random.pick(CAST.people),
    scope: '大门、本楼层、餐厅消费',
    reason: '新卡开通门禁与餐厅账户',
  };
}

function incident({ month, number, day, random }: Turn) {
  const hour = random.int(0, 20);
  return {
    id: `INC-${month}-${number}`,
    title: random.pick(MATTERS),
    severity: random.pick(['1', '2', '3', '4']),
    source: random.pick(['user', 'alarm', 'inspection']),
    sites: [random.pick(CAST.sites)],
    services: [random.pick(CAST.services)],
    detected: at(day, hour, 2),
    reported: at(day, hour, 5),
    confirmed: at(day, hour, 9),
    responded: at(day, hour, 12),
    resolved: at(day, hour + 2, 40),
    by: [random.pick(CAST.people)],
    affects: [random.pick(CAST.systems), ...someAssets(random, 2)],
    cause: random.pick(['hardware', 'software', 'config', 'power', 'network']),
    summary: `${random.pick(MATTERS)}。${random.pick(WORK)}。`,
  };
}

function change({ month, number, day, random }: Turn) {
  return {
    id: `CHG-${month}-${number}`,
    title: `${random.pick(CAST.assets)} 固件升级`,
    assets: someAssets(random, 3),
    systems: [random.pick(CAST.systems)],
    what: '先备后主，升级微码，每台之间观察十分钟。',
    window: { start: at(day, 20, 0), end: at(day, 23, 0) },
    done_at: at(day, 22, 40),
    by: [random.pick(CAST.people)],
    result: 'success',
  };
}
