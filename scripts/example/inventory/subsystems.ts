import { randomOf } from '../random.ts';
import { assetNo, type AssetRecord, serialOf } from './asset-record.ts';
import { SITES, type SiteWord } from './ids.ts';
import { type Lan, VLAN } from './lan.ts';
import { type Maker, OUI } from './makers.ts';
import { serialForm } from './serial-forms.ts';

interface Subsystem {
  readonly word: string;
  readonly name: string;
  readonly type: AssetRecord['type'];
  readonly models: readonly [szj: string, yhn: string, hpl: string];
  readonly scope: readonly [szj: string, yhn: string, hpl: string];
  readonly location: string;
  /** Maker of its network card, when it is monitored over the network. */
  readonly maker?: Maker;
  readonly supplier?: string;
}

const SUBSYSTEMS: readonly Subsystem[] = [
  {
    word: 'UPS',
    name: 'UPS',
    type: 'ups',
    models: ['艾默生 Liebert NXr 120 kVA', '华为 UPS5000-E-80K', '艾默生 Liebert NXr 40 kVA'],
    scope: ['2 台并机，每台 32 节 12V100Ah 电池两组', '单机，电池 2 组，每组 32 节', '单机，电池 1 组 32 节'],
    location: '电源间',
    maker: 'vertiv',
    supplier: 'ORG-S3',
  },
  {
    word: 'HVAC',
    name: '精密空调',
    type: 'hvac',
    models: ['艾默生 Liebert PEX P2070', '佳力图 ME 系列 50 kW', '艾默生 Liebert PEX P1025'],
    scope: ['1–4 号机，下送风，三用一备', '1–3 号机，下送风，两用一备', '1、2 号机，上送风，一用一备'],
    location: '机房四周',
    maker: 'vertiv',
    supplier: 'ORG-S3',
  },
  {
    word: 'EMS',
    name: '环境监控',
    type: 'monitoring',
    models: ['共济 X-Brain 3000', '共济 X-Brain 2000', '共济 X-Brain 1000'],
    scope: [
      '温湿度 16 点、漏水 4 区、市电与 UPS 参数，短信告警',
      '温湿度 10 点、漏水 3 区，短信告警',
      '温湿度 4 点、漏水 1 区，短信告警',
    ],
    location: '监控柜',
    maker: 'moxa',
  },
  {
    word: 'FIRE',
    name: '机房消防',
    type: 'fire',
    models: ['海湾 GST-QKP04', '海湾 GST-QKP04', '海湾 GST-QKP01'],
    scope: ['七氟丙烷管网，4 瓶组，烟感 18 只', '七氟丙烷管网，3 瓶组，烟感 12 只', '柜式七氟丙烷 2 台，烟感 6 只'],
    location: '机房入口控制盘',
  },
  {
    word: 'CABLING',
    name: '综合布线',
    type: 'cabling',
    models: ['康普 SYSTIMAX 六类', '康普 SYSTIMAX 六类', 'TCL 罗格朗超五类'],
    scope: [
      '主配线架至 8 个楼层弱电间，光纤主干 OM3',
      '主配线架至 6 个楼层弱电间，光纤主干 OM3',
      '主配线架至 4 个楼层弱电间',
    ],
    location: '配线架',
  },
  {
    word: 'ACCESS',
    name: '门禁系统',
    type: 'access',
    models: ['海康威视 DS-K2604', '海康威视 DS-K2602', '海康威视 DS-K2601'],
    scope: ['机房、电源间、监控室 4 门，刷卡加密码', '机房与电源间 2 门，刷卡加密码', '机房 1 门，刷卡'],
    location: '机房入口上方',
    maker: 'hikvision',
  },
  {
    word: 'CCTV',
    name: '视频监控',
    type: 'cctv',
    models: ['海康威视 DS-8632N-K8', '海康威视 DS-8616N-K8', '海康威视 DS-7808N-K2'],
    scope: ['摄像机 16 路，录像保存 90 天', '摄像机 10 路，录像保存 90 天', '摄像机 4 路，录像保存 90 天'],
    location: '监控柜',
    maker: 'hikvision',
  },
  {
    word: 'POWER',
    name: '供配电',
    type: 'power',
    models: ['施耐德 Prisma iPM 配电柜', 'ABB MNS 配电柜', '正泰 XL-21 配电箱'],
    scope: ['双路市电 ATS 切换，列头柜 4 台', '双路市电 ATS 切换，列头柜 2 台', '单路市电，预留发电车接口'],
    location: '电源间',
  },
  {
    word: 'EARTH',
    name: '防雷接地',
    type: 'earthing',
    models: ['OBO V25-B+C', 'OBO V25-B+C', '德和盛 DK-380AC40'],
    scope: ['三级浪涌保护，联合接地，铜排环网', '三级浪涌保护，联合接地', '两级浪涌保护，联合接地'],
    location: '配电柜与静电地板下',
  },
];

const ROOMS: Readonly<Record<SiteWord, { name: string; from: string; verified: string; switchId: string }>> = {
  SZJ: { name: '苏州街机房', from: '2014-09-26', verified: '2022-07-05', switchId: 'ASW-SZJ-F1-2' },
  YHN: { name: '育慧南路机房', from: '2017-06-30', verified: '2022-07-12', switchId: 'ASW-YHN-F1-3' },
  HPL: { name: '和平里机房', from: '2012-11-16', verified: '2022-07-14', switchId: 'ASW-HPL-F1-3' },
};

/** The nine subsystems of each machine room. */
export const roomSubsystems = (lan: Lan): AssetRecord[] => SITES.flatMap((site, s) => subsystemsOf(site, s, lan));

function subsystemsOf(site: SiteWord, s: number, lan: Lan): AssetRecord[] {
  const random = randomOf(`subsystems ${site}`);
  const room = ROOMS[site];
  return SUBSYSTEMS.map((subsystem, i) => ({
    id: `${subsystem.word}-${site}`,
    name: `${room.name}${/^[A-Z]/u.test(subsystem.name) ? ' ' : ''}${subsystem.name}`,
    type: subsystem.type,
    services: ['SVC-02'],
    asset_no: assetNo(room.from, 4, s * 10 + i + 1),
    model: subsystem.models[s]!,
    serial: serialOf(serialForm(subsystem.models[s]!), room.from, random),
    site: `SITE-${site}`,
    room: `RM-${site}-DC`,
    location: subsystem.location,
    ...(subsystem.maker ? { net: lan.fixed(site, room.switchId, VLAN.rooms, OUI[subsystem.maker]) } : {}),
    deployment: subsystem.scope[s]!,
    in_service: { from: room.from },
    verified_on: room.verified,
    ...(subsystem.supplier ? { supplier: subsystem.supplier } : {}),
  }));
}
