import { randomOf } from '../random.ts';
import { assetNo, type AssetRecord, serialOf } from './asset-record.ts';
import { meetingSwitch } from './audiovisual.ts';
import { cardIds, securityIds, venueIds, videoWallIds } from './ids.ts';
import { type Lan, VLAN } from './lan.ts';
import { type Maker, OUI } from './makers.ts';
import { serialForm } from './serial-forms.ts';

/** The rented web gateway and bastion host in Hepingli. */
export function security(lan: Lan): AssetRecord[] {
  const [gateway, bastion] = securityIds() as [string, string];
  const common = {
    services: ['SVC-09'],
    site: 'SITE-HPL',
    room: 'RM-HPL-DC',
    verified_on: '2022-07-14',
    supplier: 'ORG-S2',
  };
  return [
    {
      id: gateway,
      name: '和平里上网行为管理',
      type: 'web-gateway',
      asset_no: 'ZL-2021-WAG-01',
      model: '深信服 AC-1000-B1500',
      serial: 'AC21070300418',
      os: 'AC 13.0.62',
      ...common,
      location: 'A01 柜 34U',
      rack: { name: 'A01', from_u: 34, units: 1 },
      net: lan.fixed('HPL', 'ASW-HPL-F1-3', VLAN.management, ['C8:32:32']),
      deployment: '网桥模式，串在互联网出口与汇聚交换机之间；断电自动直通',
      in_service: { from: '2021-07-02' },
    },
    {
      id: bastion,
      name: '和平里堡垒机',
      type: 'bastion',
      asset_no: 'ZL-2021-BH-01',
      model: '齐治 RIS-ACC 2000',
      serial: 'SHT2106A0277',
      os: 'Shterm 3.3.8',
      ...common,
      location: 'A01 柜 31–32U',
      rack: { name: 'A01', from_u: 31, units: 2 },
      net: lan.fixed('HPL', 'ASW-HPL-F1-3', VLAN.management, ['00:90:0B']),
      deployment: '旁路部署，三个办公区设备统一从此登录；录像保存 180 天',
      in_service: { from: '2021-07-02' },
    },
  ];
}

/** Room, floor and the terminal's model, main venue first. */
const VENUES = [
  { room: 'RM-YHN-VC0', name: '视频会议主会场终端', floor: 2, model: '华为 TE60', from: '2019-10-18' },
  { room: 'RM-YHN-VC1', name: '一分会场终端', floor: 2, model: '华为 TE40', from: '2019-10-18' },
  { room: 'RM-YHN-VC2', name: '二分会场终端', floor: 3, model: '华为 TE40', from: '2019-10-18' },
  { room: 'RM-YHN-VC3', name: '三分会场终端', floor: 4, model: '华为 TE40', from: '2019-10-25' },
  { room: 'RM-YHN-VC4', name: '四分会场终端', floor: 5, model: '华为 TE40', from: '2019-10-25' },
  { room: 'RM-YHN-VC5', name: '五分会场终端', floor: 6, model: '华为 TE30', from: '2020-01-06' },
  { room: 'RM-YHN-VC6', name: '六分会场终端', floor: 2, model: '华为 TE30', from: '2020-01-06' },
] as const;

/** The conference terminals of the main venue and the six branches. */
export function venues(lan: Lan): AssetRecord[] {
  const random = randomOf('venues');
  return venueIds().map((id, i) => {
    const venue = VENUES[i]!;
    return {
      id,
      name: venue.name,
      type: 'venue',
      services: ['SVC-06'],
      asset_no: assetNo(venue.from, 7, 101 + i),
      model: venue.model,
      serial: serialOf(serialForm(venue.model), venue.from, random),
      os: 'V600R019C10',
      site: 'SITE-YHN',
      room: venue.room,
      location: i ? '显示屏下方机柜' : '设备间 2 号柜',
      net: lan.fixed('YHN', meetingSwitch(venue.floor), VLAN.conference, OUI.huawei),
      deployment: `注册到会议管理服务器，${i ? '分会场' : '主会场，具备双流与录播'}`,
      in_service: { from: venue.from },
      verified_on: '2022-07-15',
    };
  });
}

const VIDEO_WALL: readonly (readonly [name: string, model: string, location: string, maker?: Maker])[] = [
  ['大屏左侧箱体组', '利亚德 TXP1.5', '主墙左区，4 列 × 6 行'],
  ['大屏中央箱体组', '利亚德 TXP1.5', '主墙中区，8 列 × 6 行'],
  ['大屏右侧箱体组', '利亚德 TXP1.5', '主墙右区，4 列 × 6 行'],
  ['大屏主发送控制器', '诺瓦 MCTRL4K', '控制室 1 号柜 20U', 'novastar'],
  ['大屏备发送控制器', '诺瓦 MCTRL4K', '控制室 1 号柜 18U', 'novastar'],
  ['大屏拼接处理器', '诺瓦 H5', '控制室 1 号柜 10–14U', 'novastar'],
  ['大屏多功能卡', '诺瓦 MFN300', '控制室配电柜内'],
  ['大屏控制主机', '戴尔 Precision 3640', '控制台左', 'dell'],
  ['大屏播放主机', '戴尔 Precision 3640', '控制台右', 'dell'],
  ['大屏信号矩阵', 'Extron DXP 88 HD 4K', '控制室 1 号柜 6–7U', 'extron'],
  ['大屏智能配电柜', '利亚德 40 kW PLC 配电柜', '控制室东墙'],
  ['大屏光纤收发器组', '诺瓦 CVT4K-S', '主墙背后检修通道'],
];

/** The devices of the video wall in the press hall. */
export function videoWall(lan: Lan): AssetRecord[] {
  const random = randomOf('video wall');
  return videoWallIds().map((id, i) => {
    const [name, model, location, maker] = VIDEO_WALL[i]!;
    return {
      id,
      name,
      type: 'screen',
      services: ['SVC-03'],
      asset_no: assetNo('2020-08-25', 7, 201 + i),
      model,
      serial: serialOf(serialForm(model), '2020-08-25', random),
      site: 'SITE-SZJ',
      room: 'RM-SZJ-PRESS',
      location,
      ...(maker ? { net: lan.fixed('SZJ', 'ASW-SZJ-F1-1', VLAN.audioVisual, OUI[maker]) } : {}),
      in_service: { from: '2020-08-25' },
      verified_on: '2022-07-08',
      supplier: 'ORG-S5',
    };
  });
}

const CARD: readonly (readonly [name: string, model: string, location: string, deployment: string, maker?: Maker])[] = [
  ['制卡打印机', 'HID FARGO HDP5000', '制卡台左', '双面再转印，人像与编号', 'realtek'],
  ['制卡工作站', '联想 ThinkCentre M930t', '制卡台中', '制卡软件与照片采集', 'lenovo'],
  ['发卡读写器', '新开普 XK-D8', '制卡台右', 'CPU 卡初始化与授权，USB 接制卡工作站'],
  ['一卡通自助查询机', '新开普 XK-Z15', '1 层电梯厅', '余额查询与挂失', 'realtek'],
  ['门禁授权控制器', '海康威视 DS-K2604', '1 层弱电间', '门禁权限下发', 'hikvision'],
  ['餐厅消费网关', '新开普 XK-G200', '1 层餐厅收银台', '汇集 8 台消费机的流水', 'realtek'],
];

/** The devices of the card system. */
export function cards(lan: Lan): AssetRecord[] {
  const random = randomOf('cards');
  return cardIds().map((id, i) => {
    const [name, model, location, deployment, maker] = CARD[i]!;
    return {
      id,
      name,
      type: 'card',
      services: ['SVC-07'],
      asset_no: assetNo('2019-05-20', 7, 301 + i),
      model,
      serial: serialOf(serialForm(model), '2019-05-20', random),
      site: 'SITE-YHN',
      ...(i === 4 ? { room: 'RM-YHN-F1' } : i < 3 ? { room: 'RM-YHN-CARD' } : {}),
      location,
      ...(maker ? { net: lan.fixed('YHN', 'ASW-YHN-F1-2', VLAN.card, OUI[maker]) } : {}),
      deployment,
      in_service: { from: '2019-05-20' },
      verified_on: '2022-07-15',
    };
  });
}
