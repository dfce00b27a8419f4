import { logFile } from '../duty/record-text.ts';
import type { ExampleFile } from '../file.ts';
import { randomOf } from '../random.ts';
import type { Estate, System } from './estate.ts';
import { idRanges } from './id-ranges.ts';

/** The backup plan of one system: when its weekly full backup runs and how large it is. */
export interface DataPlan {
  readonly id: string;
  readonly system: System;
  /** Weekday 1 to 7 of the full backup. */
  readonly weekday: number;
  /** Begin of the full backup, in minutes of the day. */
  readonly starts: number;
  /** Size of a full backup at the start of the contract. */
  readonly gigabytes: number;
  readonly tool: string;
}

/** Weekdays of the full backups: most at the end of the week, when the nights are free. */
const NIGHTS = [4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7];
const WEEKDAY = ['一', '二', '三', '四', '五', '六', '日'];

/** The database of a system decides how it is backed up. */
const TOOLS: readonly (readonly [word: RegExp, tool: string])[] = [
  [/Oracle/u, 'NetBackup 8.2（Oracle RMAN 策略）'],
  [/SQL Server/u, 'NetBackup 8.2（SQL Server 代理）'],
  [/达梦|金仓/u, '数据库自带工具导出后由 NetBackup 8.2 归档'],
  [/MySQL/u, 'Percona XtraBackup 导出后由 NetBackup 8.2 归档'],
];

/** One plan for each system, in the order of their ids. */
export function dataPlans({ systems }: Estate): DataPlan[] {
  const random = randomOf('backup plans');
  const nights = random.shuffled(NIGHTS);
  return systems.map((system, i) => {
    const tool = TOOLS.find(([word]) => word.test(system.database ?? ''))?.[1];
    return {
      id: `BKP-${system.id.slice(4)}`,
      system,
      weekday: nights[i]!,
      starts: 21 * 60 + 30 + 15 * random.int(0, 9),
      gigabytes: tool ? random.int(180, 940) : random.int(24, 210),
      tool: tool ?? 'NetBackup 8.2（虚拟机快照）',
    };
  });
}

/** The plan of one class of devices: which devices, and whether their configurations are kept around changes too. */
export interface ConfigPlan {
  readonly id: string;
  readonly title: string;
  readonly device_class: string;
  readonly assets: readonly string[];
  readonly schedule: string;
  readonly tool: string;
  readonly around: readonly ('before' | 'after')[];
}

/** A class is the devices of some types; of the databases it is the hosts whose names say so. */
const CLASSES: readonly (Omit<ConfigPlan, 'assets'> & {
  readonly types: readonly string[];
  readonly named?: string;
})[] = [
  {
    id: 'BKP-C01',
    title: '网络设备配置备份',
    device_class: 'network',
    types: ['core-switch', 'access-switch'],
    schedule: '每月第二周的工作日，另在变更前后各一次',
    tool: 'SSH 登录导出配置，逐台比对差异',
    around: ['before', 'after'],
  },
  {
    id: 'BKP-C02',
    title: '安全设备配置备份',
    device_class: 'security',
    types: ['web-gateway', 'bastion'],
    schedule: '每月第二周的工作日，策略变更当日另做',
    tool: '管理界面加密导出',
    around: ['after'],
  },
  {
    id: 'BKP-C03',
    title: '数据库参数与结构备份',
    device_class: 'database',
    types: ['server'],
    named: '数据库',
    schedule: '每月第二周的工作日',
    tool: '参数文件、控制文件与对象定义导出脚本',
    around: [],
  },
  {
    id: 'BKP-C04',
    title: '服务器系统配置备份',
    device_class: 'server',
    types: ['server'],
    schedule: '每月第二周的工作日',
    tool: '系统配置收集脚本；ESXi 用 vim-cmd 导出主机配置',
    around: [],
  },
  {
    id: 'BKP-C05',
    title: '存储与 SAN 配置备份',
    device_class: 'storage',
    types: ['storage', 'san'],
    schedule: '每月第二周的工作日，微码升级前另做',
    tool: 'OceanStor 与 Unity 管理界面导出，Brocade configupload',
    around: ['before'],
  },
];

/** A backup plan for the configuration of each class of devices, with every device that is in service at some time. */
export const configPlans = ({ devices }: Estate): ConfigPlan[] =>
  CLASSES.map(({ types, named, ...plan }) => ({
    ...plan,
    assets: devices.filter(({ type, name }) => types.includes(type) && name.includes(named ?? '')).map(({ id }) => id),
  }));

/** The plans of data and configuration backups. */
export function backupPlans(estate: Estate): ExampleFile {
  const data = dataPlans(estate).map(({ id, system, weekday, starts, tool }) => ({
    id,
    title: `${system.name}数据备份`,
    services: ['SVC-10'],
    owner: 'PER-28',
    class: 'data',
    systems: [system.id],
    every: 'week',
    schedule: `每周${WEEKDAY[weekday - 1]} ${clock(starts)} 全备，其余每晚增量`,
    retention: 'P35D',
    tool,
    target: '苏州街备份存储磁盘池，次日复制到育慧南路',
    approved: { by: 'PER-91', on: '2022-06-30' },
  }));
  const config = configPlans(estate).map(({ assets, device_class, id, schedule, title, tool }) => ({
    id,
    title,
    services: ['SVC-10'],
    owner: 'PER-28',
    class: 'config',
    device_class,
    assets: idRanges(assets),
    every: 'month',
    schedule,
    retention: 'P1Y',
    tool,
    target: '苏州街备份存储的配置库，加密存放',
    approved: { by: 'PER-91', on: '2022-06-30' },
  }));
  return logFile('plans/backups.yaml', 'backup-plan', [...data, ...config]);
}

const clock = (minutes: number) => {
  const ofDay = minutes % 1440;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
};
