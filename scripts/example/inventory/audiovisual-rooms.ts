/** Devices of one kind in a meeting room. */
export interface RoomDevices {
  readonly detail: string;
  readonly model: string;
  readonly count: number;
  /** Where they stand. */
  readonly place: string;
}

/** A meeting room with its audio-visual devices, which came into service on one day. */
export interface EquippedRoom {
  readonly id: string;
  readonly name: string;
  readonly floor: number;
  readonly since: string;
  readonly devices: readonly RoomDevices[];
}

const d = (detail: string, model: string, count: number, place: string): RoomDevices => ({
  detail,
  model,
  count,
  place,
});

const VENUE = (screen: string, microphone: string): readonly RoomDevices[] => [
  d('麦克风', microphone, 3, '会议桌'),
  d('音箱', 'JBL Control 25-1', 2, '两侧墙面'),
  d('功放', '皇冠 XLi 800', 1, '设备柜'),
  d('调音台', '雅马哈 MG10XU', 1, '设备柜'),
  d('显示屏', screen, 2, '主席台对面'),
];

/** Meeting rooms of Yuhui South Road in the order of the device numbers: 156 devices in all. */
export const EQUIPPED_ROOMS: readonly EquippedRoom[] = [
  {
    id: 'RM-YHN-VC0',
    name: '视频会议主会场',
    floor: 2,
    since: '2019-10-18',
    devices: [
      d('麦克风', '台电 HCS-4338 会议单元', 12, '会议桌'),
      d('无线话筒', '森海塞尔 EW 100 G4-835-S', 2, '主席台'),
      d('会议主机', '台电 HCS-4100MC', 1, '设备间 1 号柜'),
      d('音频处理器', 'Biamp TesiraFORTÉ AI', 1, '设备间 1 号柜'),
      d('调音台', '雅马哈 TF1', 1, '控制台'),
      d('功放', '皇冠 XTi 2002', 2, '设备间 1 号柜'),
      d('音箱', 'JBL CBT 70J-1', 4, '四周墙面'),
      d('反馈抑制器', 'dbx AFS2', 1, '设备间 1 号柜'),
      d('显示屏', 'LG 86UH5F', 2, '主席台两侧'),
      d('投影机', '松下 PT-FMZ61C', 1, '吊顶'),
      d('矩阵', '快思聪 DM-MD8X8', 1, '设备间 2 号柜'),
      d('中控', '快思聪 CP3', 1, '设备间 2 号柜'),
      d('电源时序器', '湖山 DY-8', 1, '设备间 2 号柜'),
    ],
  },
  {
    id: 'RM-YHN-301',
    name: '301 会议室',
    floor: 3,
    since: '2021-03-01',
    devices: [
      d('音箱', 'BOSE FreeSpace DS 100SE', 2, '两侧墙面'),
      d('功放', '皇冠 XTi 1002', 1, '机柜'),
      d('调音台', '雅马哈 MG12XU', 1, '机柜'),
      d('音频处理器', 'BSS BLU-100', 1, '机柜'),
      d('投影机', '爱普生 CB-L510U', 1, '吊顶'),
      d('显示屏', '三星 QM75R', 1, '前墙'),
      d('矩阵', 'Extron DXP 44 HD 4K', 1, '机柜'),
      d('中控', '快思聪 RMC3', 1, '机柜'),
      d('电源时序器', '湖山 DY-8', 1, '机柜'),
      d('麦克风', '舒尔 MX418/C', 5, '会议桌'),
    ],
  },
  {
    id: 'RM-YHN-302',
    name: '302 会议室',
    floor: 3,
    since: '2020-11-09',
    devices: [
      d('麦克风', '铁三角 ES935ML6', 3, '会议桌'),
      d('音箱', 'JBL Control 25-1', 2, '两侧墙面'),
      d('功放', '皇冠 XLi 800', 1, '机柜'),
      d('投影机', '爱普生 CB-2255U', 1, '吊顶'),
    ],
  },
  {
    id: 'RM-YHN-401',
    name: '401 会议室',
    floor: 4,
    since: '2020-09-21',
    devices: [
      d('麦克风', '舒尔 MX418/C', 4, '会议桌'),
      d('无线话筒', '舒尔 BLX24/SM58', 1, '机柜'),
      d('音箱', 'BOSE FreeSpace DS 100SE', 2, '两侧墙面'),
      d('功放', '皇冠 XTi 1002', 1, '机柜'),
      d('投影机', '松下 PT-FMZ61C', 1, '吊顶'),
      d('中控', '快思聪 RMC3', 1, '机柜'),
    ],
  },
  {
    id: 'RM-YHN-402',
    name: '402 会议室',
    floor: 4,
    since: '2018-12-12',
    devices: [
      d('麦克风', '铁三角 PRO49QL', 2, '会议桌'),
      d('音箱', 'JBL Control 25-1', 2, '两侧墙面'),
      d('功放', '皇冠 XLi 800', 1, '机柜'),
      d('显示屏', 'MAXHUB SC75CD', 1, '前墙'),
    ],
  },
  {
    id: 'RM-YHN-501',
    name: '501 会议室',
    floor: 5,
    since: '2021-06-15',
    devices: [
      d('麦克风', '舒尔 MX418/C', 4, '会议桌'),
      d('无线话筒', '舒尔 BLX24/SM58', 1, '机柜'),
      d('音箱', 'JBL CBT 50LA-1', 2, '两侧墙面'),
      d('功放', '皇冠 XTi 1002', 1, '机柜'),
      d('音频处理器', '雅马哈 MTX3', 1, '机柜'),
      d('显示屏', '三星 QM85R', 1, '前墙'),
      d('中控', '快思聪 RMC3', 1, '机柜'),
    ],
  },
  {
    id: 'RM-YHN-502',
    name: '502 会议室',
    floor: 5,
    since: '2018-12-12',
    devices: [
      d('麦克风', '铁三角 PRO49QL', 2, '会议桌'),
      d('音箱', 'JBL Control 25-1', 2, '两侧墙面'),
      d('功放', '皇冠 XLi 800', 1, '机柜'),
      d('投影机', 'NEC PA653UL+', 1, '吊顶'),
    ],
  },
  {
    id: 'RM-YHN-601',
    name: '601 会议室',
    floor: 6,
    since: '2020-05-28',
    devices: [
      d('麦克风', '舒尔 MX418/C', 4, '会议桌'),
      d('无线话筒', '舒尔 BLX24/SM58', 1, '机柜'),
      d('音箱', 'BOSE FreeSpace DS 100SE', 2, '两侧墙面'),
      d('功放', '皇冠 XTi 1002', 1, '机柜'),
      d('显示屏', 'LG 86UH5F', 1, '前墙'),
      d('矩阵', 'Extron DXP 44 HD 4K', 1, '机柜'),
    ],
  },
  {
    id: 'RM-YHN-602',
    name: '602 会议室',
    floor: 6,
    since: '2019-03-07',
    devices: [
      d('麦克风', '铁三角 ES935ML6', 3, '会议桌'),
      d('音箱', 'JBL Control 25-1', 2, '两侧墙面'),
      d('功放', '皇冠 XLi 800', 1, '机柜'),
      d('显示屏', 'MAXHUB SC75CD', 1, '前墙'),
    ],
  },
  { id: 'RM-YHN-VC1', name: '一分会场', floor: 2, since: '2019-10-18', devices: VENUE('LG 75UH5F', '舒尔 MX418/C') },
  { id: 'RM-YHN-VC2', name: '二分会场', floor: 3, since: '2019-10-18', devices: VENUE('LG 75UH5F', '舒尔 MX418/C') },
  { id: 'RM-YHN-VC3', name: '三分会场', floor: 4, since: '2019-10-25', devices: VENUE('三星 QM65R', '舒尔 MX412/C') },
  { id: 'RM-YHN-VC4', name: '四分会场', floor: 5, since: '2019-10-25', devices: VENUE('三星 QM65R', '舒尔 MX412/C') },
  {
    id: 'RM-YHN-VC5',
    name: '五分会场',
    floor: 6,
    since: '2020-01-06',
    devices: VENUE('三星 QM65R', '铁三角 ES935ML6'),
  },
  {
    id: 'RM-YHN-VC6',
    name: '六分会场',
    floor: 2,
    since: '2020-01-06',
    devices: VENUE('三星 QM65R', '铁三角 ES935ML6'),
  },
];
