import { logFile } from '../duty/record-text.ts';
import type { ExampleFile } from '../file.ts';
import type { BackupRun } from './backups.ts';

const RISKS = [
  {
    id: 'RSK-2022-0901',
    title: '苏州街核心业务存储池余量不足，月末高峰可能再次写满',
    found_on: '2022-09-15',
    level: 'high',
    sites: ['SITE-SZJ'],
    services: ['SVC-10'],
    owner: 'PER-21',
    assets: ['STO-SZJ-01'],
    systems: ['SYS-001'],
    from: 'INC-2022-0909',
    text: '停用快照后使用率仍有 89%，影像批量入库一晚写掉一个多 TB，月末高峰叠加节后补录，余量撑不过一周。精简分配的 LUN 合计 64.2 TB，已远超池容量 40 TB。',
    avoid: '每日巡检记池使用率并与前一日比；到 91% 当天停批量入库并报项目经理；快照先批后建、写明到期日。',
    advice: '把 2019 年以前的登记影像迁到育慧南路档案存储，明年预算列一个硬盘框。',
    action: 'ACT-2022-006',
    state: 'closed',
    closed_on: '2022-11-18',
    delivery: { to: 'PER-91', by: 'PER-01', at: '2022-09-16T10:30+08:00' },
  },
  {
    id: 'RSK-2022-0902',
    title: '五台核心交换机超期服役，主控板备件越来越难找',
    found_on: '2022-09-20',
    level: 'medium',
    sites: ['SITE-SZJ'],
    services: ['SVC-04', 'SVC-09'],
    owner: 'PER-23',
    assets: ['CSW-SZJ-1..5'],
    from: 'INC-2022-0902',
    text: '9 月 3 日 2 号机主控倒换，插拔后暂时恢复。1 至 4 号机 2014、2015 年启用，已过厂商建议的使用年限，续保服务商手中同型号主控板只有一块，已为 2 号机预约；再坏一块就没有备件。',
    avoid: '双机热备每季度切换验证一次；配置每月备份并在变更前后各备一次；续保合同约定备件四小时到场。',
    advice: '列入下一年度更新改造，先换服务器区两台。',
    state: 'accepted',
    accepted: { by: 'PER-91', on: '2022-09-28' },
    delivery: { to: 'PER-91', by: 'PER-01', at: '2022-09-21T14:30+08:00' },
  },
  {
    id: 'RSK-2022-0903',
    title: '仍有十余台终端使用 Windows 7，没有安全更新',
    found_on: '2022-09-26',
    level: 'medium',
    sites: ['SITE-SZJ', 'SITE-YHN', 'SITE-HPL'],
    services: ['SVC-05'],
    owner: 'PER-25',
    from: 'FND-2022-0906',
    text: '推送九月补丁时清点出来，多为连接旧式扫描仪、票据打印机或专用软件的电脑，厂商没有新系统的驱动。一旦感染，会成为内网横向传播的落脚点。',
    avoid: '单独划 VLAN，只通业务必需地址；禁用 U 盘；防病毒客户端开最高防护。',
    advice: '逐台与处室确认替代外设，分两批换成国产操作系统或 Windows 10。',
    state: 'open',
    delivery: { to: 'PER-92', by: 'PER-01', at: '2022-09-27T11:00+08:00' },
  },
];

const FINDINGS = [
  {
    id: 'FND-2022-0901',
    title: '和平里机房 2 号气体灭火柜压力落到绿区下沿',
    found_at: '2022-09-01T14:35+08:00',
    by: ['PER-27'],
    source: 'inspection',
    from: 'INS-2022-W35-ROOM-HPL',
    level: 'medium',
    sites: ['SITE-HPL'],
    services: ['SVC-02'],
    assets: ['FIRE-HPL'],
    text: '压力表 2.3 MPa，绿区下限 2.2 MPa，上季度为 2.5 MPa，疑似缓慢泄漏。消防设施由物业的维保单位负责，已请甲方转告。',
    delivery: { to: 'PER-96', by: 'PER-27', at: '2022-09-01T15:40+08:00' },
    closed: { on: '2022-09-14', how: '消防维保单位更换瓶头阀密封并补压到 2.5 MPa，一周后复看不降' },
  },
  {
    id: 'FND-2022-0902',
    title: '育慧南路机房列头柜配线架 40 余个端口没有标签',
    found_at: '2022-09-02T10:25+08:00',
    by: ['PER-27'],
    source: 'inspection',
    from: 'INS-2022-W35-ROOM-YHN',
    level: 'low',
    sites: ['SITE-YHN'],
    services: ['SVC-02', 'SVC-04'],
    assets: ['CABLING-YHN'],
    text: '缺失集中在去年隔断改造的两排，点位图也没有更新。先清理废线，再逐根补标。',
    delivery: { to: 'PER-93', by: 'PER-27', at: '2022-09-02T15:40+08:00' },
    action: 'ACT-2022-012',
    closed: { on: '2022-10-13', how: '逐根对线补标，点位图已校正' },
  },
  {
    id: 'FND-2022-0903',
    title: '夜间批处理与备份窗口重叠，备份慢且偶有失败',
    source: 'backup',
    level: 'medium',
    services: ['SVC-10'],
    by: ['PER-28'],
    text: '周四晚几套系统的批处理在 22 点到 24 点集中跑，备份读盘速度降到平时的三分之一。建议开发商把批处理移到凌晨，或备份整体后移。',
    closed: { on: '2022-09-30', how: '与开发商商定批处理移到 02:00，九月末最后一次周四全备用时恢复正常' },
  },
  {
    id: 'FND-2022-0904',
    title: '育慧南路虚拟化存储 B 控备用电池健康度下降',
    found_at: '2022-09-22T09:55+08:00',
    by: ['PER-22'],
    source: 'inspection',
    from: 'INS-2022-09-22-INFRA',
    level: 'high',
    sites: ['SITE-YHN'],
    services: ['SVC-10'],
    assets: ['STO-YHN-02'],
    text: '健康状态 Degraded，缓存仍为写回；电池若失效会转写透，虚拟机变慢。已向厂商报修，备件需先升控制器软件。',
    delivery: { to: 'PER-92', by: 'PER-22', at: '2022-09-22T11:10+08:00' },
    refs: ['CHG-2022-0904'],
    closed: { on: '2022-10-12', how: '控制器软件升级后由厂商更换电池，健康状态 OK' },
  },
  {
    id: 'FND-2022-0905',
    title: '机柜上没有「断电时可先停」标识，物业配电室夜间电话不好找',
    found_at: '2022-09-21T15:05+08:00',
    by: ['PER-27'],
    source: 'other',
    from: 'DRL-2022-001',
    level: 'low',
    sites: ['SITE-SZJ'],
    services: ['SVC-01', 'SVC-02'],
    assets: ['UPS-SZJ'],
    text: '演练点评时提出。标识要与手册的停机次序一致，电话由物业确认后才能上墙。',
    delivery: { to: 'PER-92', by: 'PER-27', at: '2022-09-21T16:30+08:00' },
    closed: { on: '2022-09-28', how: '十一台可先停的设备贴黄标，配电室昼夜两个号码贴在 UPS 面板旁，值班三人已认过' },
  },
  {
    id: 'FND-2022-0906',
    title: '部分终端操作系统已停止安全更新',
    found_at: '2022-09-26T15:10+08:00',
    by: ['PER-25', 'PER-26', 'PER-29'],
    source: 'security',
    from: 'ADV-2022-0901',
    level: 'medium',
    sites: ['SITE-SZJ', 'SITE-YHN', 'SITE-HPL'],
    services: ['SVC-05'],
    text: '补丁装齐率核对时发现，清单按办公区与处室列出，随月报附上。',
    delivery: { to: 'PER-92', by: 'PER-01', at: '2022-09-27T11:00+08:00' },
  },
];

/** Risks and findings of a month; the finding about backups stands on the run that showed it. */
export function concerns(month: string, runs: readonly BackupRun[]): ExampleFile[] {
  const failed = runs.find(({ cause }) => cause?.includes('批处理'));
  const findings = FINDINGS.map((one) => {
    if (one.source !== 'backup' || !failed) return one;
    const { id, title, ...rest } = one;
    const told = { to: 'PER-92', by: 'PER-28', at: `${failed.checked_at.slice(0, 11)}10:30+08:00` };
    return { id, title, found_at: failed.checked_at, from: failed.id, ...rest, delivery: told };
  });
  const own = findings.filter(({ found_at }) => found_at?.startsWith(month));
  const risks = RISKS.filter(({ found_on }) => found_on.startsWith(month));
  return [
    ...(risks.length ? [logFile(`records/${month}/risks.yaml`, 'risk', risks)] : []),
    ...(own.length ? [logFile(`records/${month}/findings.yaml`, 'finding', own)] : []),
  ];
}
