/** A device that a round did not find in order, and the record that deals with it. */
export interface Failure {
  /** The round, and its day or ISO week. */
  readonly word: string;
  readonly round: string;
  readonly finding: string;
  /** Key of the order that dealt with it; the device is the order's. */
  readonly order?: string;
  /** Id of the finding it became, with its device. */
  readonly record?: string;
  readonly asset?: string;
}

/** What the rounds found out of order. */
export const FAILURES: readonly Failure[] = [
  { word: 'INFRA', round: '2022-09-05', finding: '3 号槽硬盘黄灯，阵列卡报 Predictive Failure', order: 'disk-warning' },
  { word: 'INFRA', round: '2022-09-08', finding: '7 口 CRC 计数一夜增加 1,204', order: 'san-crc' },
  { word: 'INFRA', round: '2022-09-15', finding: '电源模块 2 红灯，只剩单电源', order: 'psu' },
  { word: 'INFRA', round: '2022-09-19', finding: '日志分区使用率 91%', order: 'disk-full' },
  {
    word: 'INFRA',
    round: '2022-09-22',
    finding: 'B 控备用电池健康状态为 Degraded，缓存仍为写回',
    asset: 'STO-YHN-02',
    record: 'FND-2022-0904',
  },
  { word: 'INFRA', round: '2022-09-27', finding: '系统时间比时钟源慢 47 秒', order: 'clock' },
  { word: 'AV', round: '2022-W35', finding: '话筒无声，指示灯正常', order: 'av-W35' },
  { word: 'AV', round: '2022-W36', finding: '投影画面右侧聚焦不清', order: 'av-W36' },
  { word: 'AV', round: '2022-W38', finding: '功放风扇不转，机壳烫手', order: 'av-W38' },
  {
    word: 'ROOM-HPL',
    round: '2022-W35',
    finding: '2 号七氟丙烷瓶组压力表指针落到绿区下沿',
    asset: 'FIRE-HPL',
    record: 'FND-2022-0901',
  },
  {
    word: 'ROOM-YHN',
    round: '2022-W35',
    finding: '列头柜配线架 40 余个端口没有标签',
    asset: 'CABLING-YHN',
    record: 'FND-2022-0902',
  },
  { word: 'ROOM-YHN', round: '2022-W36', finding: '3 号摄像机画面下垂，照不到门口', order: 'cctv-yhn' },
  { word: 'NET-YHN', round: '2022-W37', finding: '上联口入向错包一周增加 3,417', order: 'net-err' },
  { word: 'SCREEN', round: '2022-W36', finding: '纯白画面见 3 个坏点', order: 'screen-W36' },
  { word: 'VENUE', round: '2022-W37', finding: '遥控器按键无反应，换电池无效', order: 'venue-W37' },
];
