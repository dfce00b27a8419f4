import { recordsFile, type ExampleFile } from '../example/file.ts';
import { randomOf } from '../example/random.ts';
import { digits, ids } from './size.ts';

/** Sites with the second number of their addresses. */
const SITES = [
  ['SITE-A', '苏州街办公区', 20],
  ['SITE-B', '育慧南路办公区', 30],
  ['SITE-C', '和平里办公区', 40],
] as const;

/** Ids of everything that logs and documents name. */
export const CAST = {
  sites: SITES.map(([id]) => id),
  people: ids('PER-', 40, 2),
  systems: ids('SYS-', 30, 3),
  assets: ids('AST-', 1000, 4),
  backupPlans: ids('BKP-', 30, 3),
  inspectionPlans: ids('PLAN-', 12, 2),
  services: ids('SVC-', 10, 2),
} as const;

/** How many of the assets are switches: the first ones. */
const SWITCHES = 50;

const OFFICES = ['登记注册处', '计量处', '办公室', '执法总队', '信息中心', '价监处', '食品处', '网监处', '财务处'];

/** Settings, people, places, plans, assets and systems. */
export function inventoryFiles(): ExampleFile[] {
  const settings = {
    id: 'knowledge-base',
    title: '测速知识库',
    locale: 'zh-CN',
    time_zone: 'Asia/Shanghai',
    as_of: '2023-01-31',
  };
  const text = Object.entries(settings).map(([key, value]) => `${key}: '${value}'\n`);
  return [
    ['site.yaml', text.join('')],
    recordsFile('org/organisations.yaml', 'organisation', [{ id: 'ORG-1', name: '北京某运维公司', role: 'vendor' }]),
    recordsFile(
      'org/sites.yaml',
      'site',
      SITES.map(([id, name, net]) => ({ id, name, networks: [`10.${net}.0.0/16`] })),
    ),
    recordsFile(
      'org/rooms.yaml',
      'room',
      SITES.map(([site, name]) => ({ id: roomOf(site), name: `${name}机房`, site, use: 'datacenter' })),
    ),
    recordsFile('org/people.yaml', 'person', CAST.people.map(person)),
    recordsFile(
      'org/services.yaml',
      'service',
      CAST.services.map((id, i) => ({ id, title: `第 ${i + 1} 项服务` })),
    ),
    recordsFile('systems.yaml', 'system', CAST.systems.map(system)),
    recordsFile('assets/devices.yaml', 'asset', CAST.assets.map(asset)),
    recordsFile('plans/backups.yaml', 'backup-plan', CAST.backupPlans.map(backupPlan)),
    recordsFile('plans/inspections.yaml', 'inspection-plan', CAST.inspectionPlans.map(inspectionPlan)),
  ];
}

/** The machine room of a site. */
export const roomOf = (site: string): string => site.replace('SITE', 'RM');

/** The site of an asset. */
const siteAt = (index: number) => SITES[index % SITES.length]!;

const person = (id: string, index: number) => ({
  id,
  name: `工程师${index + 1}`,
  org: 'ORG-1',
  roles: ['engineer', 'duty'],
  phone: `010-0000-01${digits(index, 2)}`,
  on_post: '2010-01-01',
});

function system(id: string, index: number) {
  const random = randomOf(id);
  return {
    id,
    name: `${random.pick(['登记', '办公', '投诉', '检查', '信用', '许可'])}业务系统 ${index + 1}`,
    owner_dept: random.pick(OFFICES),
    level: random.pick(['2', '3']),
    runs_on: Array.from({ length: 4 }, () => random.pick(CAST.assets)),
    backup_plan: CAST.backupPlans[index]!,
  };
}

function asset(id: string, index: number) {
  const random = randomOf(id);
  const [site, place, net] = siteAt(index);
  const isSwitch = index < SWITCHES;
  const plugged = index - SWITCHES;
  const uplink = { switch: CAST.assets[plugged % SWITCHES]!, port: `GE1/0/${Math.floor(plugged / SWITCHES) + 1}` };
  return {
    id,
    name: `${place}${isSwitch ? '接入交换机' : '终端'} ${index + 1}`,
    type: isSwitch ? 'access-switch' : random.pick(['terminal', 'server', 'av', 'printer']),
    sites: [site],
    services: [random.pick(CAST.services)],
    model: random.pick(['Huawei S5735', 'Lenovo M720', 'H3C R4900', 'Inspur NF5280']),
    serial: `SN${digits(random.int(0, 99_999_999), 8)}`,
    site,
    room: roomOf(site),
    net: {
      ip: `10.${net}.${Math.floor(index / 200)}.${(index % 200) + 1}`,
      mac: `02:00:00:00:${(index >> 8).toString(16).padStart(2, '0')}:${(index & 255).toString(16).padStart(2, '0')}`,
      ...(!isSwitch && uplink),
    },
    in_service: { from: '2010-01-01' },
  };
}

const backupPlan = (id: string, index: number) => ({
  id,
  title: `业务数据备份 ${index + 1}`,
  class: 'data',
  systems: [CAST.systems[index]!],
  every: 'week',
  schedule: '每周五 22:00 全备，其余每晚增量',
});

const inspectionPlan = (id: string, index: number) => ({
  id,
  title: `周巡检 ${index + 1}`,
  population: '办公区在用的全部设备',
  every: 'week',
  items: ['开机自检', '指示灯与告警', '温度与风扇'],
});
