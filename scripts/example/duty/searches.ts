/** What people type and what must come first; some came of a search that had found nothing. */
const CASES = [
  ['UPS 转电池', 'mixed', ['RB-UPS-BATTERY'], 3],
  ['空调高压保护', 'phrase', ['RB-HVAC-HIGH-TEMP', 'CS-2022-003'], 3],
  ['ORA-12541', 'code', ['RB-ORACLE-LISTENER-DOWN'], 1],
  ['CSW-SZJ-2', 'identifier', ['RB-CORE-SUPERVISOR'], 5],
  ['CS-2022-002', 'identifier', ['CS-2022-002'], 1],
  ['掉盘', 'short', ['RB-SAN-PATH-LOST', 'RB-RAID-DEGRADED', 'RB-STORAGE-POOL-FULL'], 5, 'MISS-2022-09-01'],
  ['堡磊机登不上', 'typo', ['RB-BASTION-DOWN'], 3],
  ['huanlu', 'pinyin', ['RB-LOOP-STORM', 'CS-2022-001'], 5],
  ['取不到 IP', 'synonym', ['RB-DHCP-EXHAUSTED'], 3, 'MISS-2022-09-02'],
  ['会议室话筒没声音怎么办', 'sentence', ['RB-VENUE-NO-SOUND'], 3],
  ['备份作业失败 介质服务器', 'phrase', ['RB-BACKUP-FAILED'], 3],
  ['电脑上的文件打不开，后缀都变了', 'sentence', ['RB-RANSOMWARE-TERMINAL'], 3, 'MISS-2022-09-03'],
] as const;

/** The search cases, numbered in order. */
export const searchCases = () =>
  CASES.map(([q, kind, any, within, origin], i) => ({
    id: `SC-${String(i + 1).padStart(3, '0')}`,
    q,
    class: kind,
    expect: { any, within },
    ...(origin && { origin }),
  }));

/** Searches that had found nothing useful, as readers told. */
export const searchMisses = () => [
  { id: 'MISS-2022-09-01', q: '掉盘', on: '2022-09-07', wanted: '存储路径丢失或硬盘故障怎样处理', decision: 'alias' },
  { id: 'MISS-2022-09-02', q: '取不到 IP', on: '2022-09-15', wanted: '终端拿到 169.254 地址的处理', decision: 'alias' },
  { id: 'MISS-2022-09-03', q: '后缀都变了', on: '2022-09-22', wanted: '疑似勒索病毒第一步做什么', decision: 'alias' },
];
