import { TERM } from '../term.ts';

/** A device that leaves service during the term: its last day, what takes its place, and why. */
export interface Retirement {
  readonly id: string;
  readonly last: string;
  readonly successor: string;
  readonly note: string;
}

/** Devices that come into service during the term, by id. */
export const ARRIVALS: ReadonlyMap<string, string> = new Map([
  ['ASW-YHN-F5-3', '2022-11-28'],
  ['SRV-SZJ-045', '2023-01-09'],
  ['AV-YHN-0157', '2023-02-25'],
  ['STO-YHN-05', '2023-04-10'],
  ...['PC-SZJ-0181', 'PC-SZJ-0182', 'PC-SZJ-0183', 'PC-SZJ-0184', 'PC-SZJ-0185', 'PC-SZJ-0186', 'PC-SZJ-0187']
    .concat(['PC-YHN-0141', 'PC-YHN-0142', 'PC-YHN-0143'], ['PC-HPL-0081', 'PC-HPL-0082'])
    .map((id) => [id, '2023-04-17'] as const),
]);

/** Terminals with Windows 7 that are replaced in one go, each with its successor. */
const OLD_TERMINALS: readonly (readonly [id: string, successor: string])[] = [
  ['PC-SZJ-0004', 'PC-SZJ-0181'],
  ['PC-SZJ-0049', 'PC-SZJ-0182'],
  ['PC-SZJ-0055', 'PC-SZJ-0183'],
  ['PC-SZJ-0086', 'PC-SZJ-0184'],
  ['PC-SZJ-0109', 'PC-SZJ-0185'],
  ['PC-YHN-0044', 'PC-YHN-0141'],
  ['PC-YHN-0070', 'PC-YHN-0142'],
  ['PC-YHN-0076', 'PC-YHN-0143'],
  ['PC-HPL-0031', 'PC-HPL-0081'],
  ['PC-HPL-0042', 'PC-HPL-0082'],
];

/** Devices that leave service during the term. */
export const RETIREMENTS: readonly Retirement[] = [
  {
    id: 'ASW-YHN-F5-1',
    last: '2022-11-25',
    successor: 'ASW-YHN-F5-3',
    note: '10 月下旬起自行掉电，11 月中旬一组端口失效，厂商判定主板供电老化且过保。端口与终端全部改接 ASW-YHN-F5-3，本机贴报废标签待处置。',
  },
  {
    id: 'SRV-SZJ-017',
    last: '2022-12-16',
    successor: 'SRV-SZJ-045',
    note: '使用五年半，下半年硬盘、内存、阵列卡电容先后告警。12 月 16 日主库切换到备机 SRV-SZJ-018 后停机下架，硬盘拆下交信息中心保管；由 SRV-SZJ-045 接替。',
  },
  {
    id: 'AV-YHN-0088',
    last: '2023-02-24',
    successor: 'AV-YHN-0157',
    note: '音头受潮，清洁烘干后底噪复发，报废；同席位换 AV-YHN-0157。',
  },
  {
    id: 'STO-YHN-04',
    last: '2023-03-31',
    successor: 'STO-YHN-05',
    note: '使用率越过九成，控制器不支持再加硬盘框，信息中心以旧换新。3 月 31 日停用，4 月 10 日 STO-YHN-05 投用，其间异地副本暂写 STO-YHN-03。',
  },
  ...OLD_TERMINALS.map(([id, successor]) => ({
    id,
    last: '2023-04-14',
    successor,
    note: `Windows 7 旧机集中更换，资料由使用人确认迁到 ${successor}，硬盘拆下交保密员登记。`,
  })),
];

const LAST_DAYS = new Map(RETIREMENTS.map(({ id, last }) => [id, last]));

/** Whether a device is in service on a day of the term, as far as its id tells; the last day counts. */
const isThere = (id: string, day: string): boolean =>
  (ARRIVALS.get(id) ?? TERM.from) <= day && day <= (LAST_DAYS.get(id) ?? TERM.to);

/** What ids of one series begin with: `SRV-SZJ-`. */
export const stemOf = (id: string): string => id.replace(/\d+$/u, '');

/** Puts newcomers behind the last of their series. */
export function behindTheirSeries<T>(items: readonly T[], newcomers: readonly T[], id: (item: T) => string): T[] {
  const last = new Map(items.map((item) => [stemOf(id(item)), item]));
  return items.flatMap((item) => {
    const stem = stemOf(id(item));
    return [item, ...(last.get(stem) === item ? newcomers.filter((one) => stemOf(id(one)) === stem) : [])];
  });
}

/** Those in service on a day, out of devices that were there when the term began and what came to the same series. */
export const asOf = (ids: readonly string[], day: string): string[] =>
  behindTheirSeries(ids, [...ARRIVALS.keys()], (id) => id).filter((id) => isThere(id, day));
