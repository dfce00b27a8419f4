import { logFile } from '../duty/record-text.ts';
import type { ExampleFile } from '../file.ts';

/** One line of the configuration after a change: device, item, before, after. */
type ConfigLine = readonly [device: string, item: string, before: string, after: string];

interface Change {
  readonly record: {
    readonly id: string;
    readonly window: { readonly start: string; readonly end: string };
  } & Readonly<Record<string, unknown>>;
  readonly config: readonly ConfigLine[];
}

const CHANGES: readonly Change[] = [
  {
    record: {
      id: 'CHG-2022-0901',
      title: '苏州街 5、6 号 SAN 交换机微码升级',
      sites: ['SITE-SZJ'],
      services: ['SVC-10'],
      assets: ['SAN-SZJ-05', 'SAN-SZJ-06'],
      what: '微码由 v8.2.1c 升到 v8.2.2c，先升 B 面 6 号，路径恢复后再升 A 面 5 号。每台：configupload 备份、firmwaredownload、重启后核对端口与区域配置。',
      reason: '旧版在端口误码较多时会误报电源告警，且厂商不再提供补丁。',
      impact: '单台重启约 90 秒内该面路径不可用，主机走另一面，业务不停',
      window: { start: '2022-09-07T18:30+08:00', end: '2022-09-07T20:30+08:00' },
      approved: { by: 'PER-91', on: '2022-09-05' },
      rollback: '次分区仍是旧版，firmwarerestore 可退回；升级前在备用机上演练过一次，用时 6 分钟。',
      done_at: '2022-09-07T20:05+08:00',
      by: ['PER-21', 'PER-84'],
      result: 'success',
      outcome:
        'firmwareshow 两台主、次分区均为 v8.2.2c；switchshow 在线端口数升级前后一致；抽查六台主机 multipath -ll，每个 LUN 四条路径 active。观察到次日上午无误码。',
      effort_h: 4,
    },
    config: [
      ['SAN-SZJ-05', 'Fabric OS', 'v8.2.1c', 'v8.2.2c'],
      ['SAN-SZJ-05', '在线端口数', '14', '14'],
      ['SAN-SZJ-05', '生效区域配置', 'cfg_szj_a', 'cfg_szj_a'],
      ['SAN-SZJ-06', 'Fabric OS', 'v8.2.1c', 'v8.2.2c'],
      ['SAN-SZJ-06', '在线端口数', '14', '14'],
      ['SAN-SZJ-06', '生效区域配置', 'cfg_szj_b', 'cfg_szj_b'],
    ],
  },
  {
    record: {
      id: 'CHG-2022-0902',
      title: '登记业务系统九月版本升级',
      sites: ['SITE-SZJ'],
      services: ['SVC-10'],
      assets: ['SRV-SZJ-013..016', 'STO-SZJ-01'],
      systems: ['SYS-001'],
      what: '配合开发商升级到 V3.8.2：停受理、全库增量备份、在核心业务存储 1 上对数据卷与归档卷建快照（16、17 号），执行库表脚本，逐台更新应用，业务处室验证后恢复受理。',
      reason: '住所承诺制与档案补录两项功能上线，登记注册处要求节后启用。',
      impact: '18:30 至 20:30 登记业务系统停止受理，公告已提前两天发布',
      window: { start: '2022-09-09T18:30+08:00', end: '2022-09-09T22:00+08:00' },
      approved: { by: 'PER-91', on: '2022-09-07' },
      rollback: '库表脚本失败则回滚快照，应用保留旧版本目录；回滚步骤在测试环境走过，用时 25 分钟。',
      done_at: '2022-09-09T21:20+08:00',
      by: ['PER-21', 'PER-22'],
      result: 'success',
      outcome: '受理、核准、发照、档案补录四条流程各走一笔，处室确认；两台应用版本号一致，告警日志半小时无新错误。',
      effort_h: 6,
    },
    config: [
      ['SRV-SZJ-015', '登记业务应用版本', 'V3.8.1', 'V3.8.2'],
      ['SRV-SZJ-016', '登记业务应用版本', 'V3.8.1', 'V3.8.2'],
      ['SRV-SZJ-013', '库表版本', '20220715', '20220909'],
      ['STO-SZJ-01', '升级前快照', '无', '16 号（数据卷）、17 号（归档卷）'],
    ],
  },
  {
    record: {
      id: 'CHG-2022-0903',
      title: '登记业务系统两台应用服务器安全补丁',
      sites: ['SITE-SZJ'],
      services: ['SVC-10'],
      assets: ['SRV-SZJ-015', 'SRV-SZJ-016'],
      systems: ['SYS-001'],
      what: '升级 openssh、openssl、内核与 sudo，逐台从负载均衡摘流、打补丁、重启、业务自检、回流；停用弱算法与 root 远程登录。',
      reason: 'SEC-2022-0901 扫描发现的高、中风险项，信息中心要求九月内整改。',
      impact: '逐台进行，登记业务不停，单台承载期间响应略慢',
      window: { start: '2022-09-16T20:00+08:00', end: '2022-09-16T22:30+08:00' },
      approved: { by: 'PER-91', on: '2022-09-14' },
      rollback: '每台升级前打快照并保留旧内核启动项；先在测试环境主机完整走过一遍，回退用时 12 分钟。',
      done_at: '2022-09-16T22:10+08:00',
      by: ['PER-21', 'PER-28'],
      result: 'success',
      outcome:
        'uname -r 为新内核，ssh -V 与 openssl version 均为目标版本；受理、查询、发照三条流程各走一笔；快照保留三天后已删。复扫原五项不再出现。',
      refs: ['SEC-2022-0901'],
      effort_h: 4.5,
    },
    config: [
      ['SRV-SZJ-015', 'kernel', '3.10.0-1160.59.1.el7', '3.10.0-1160.76.1.el7'],
      ['SRV-SZJ-015', 'openssl', '1.0.2k-24.el7_9', '1.0.2k-25.el7_9'],
      ['SRV-SZJ-015', 'sshd PermitRootLogin', 'yes', 'no'],
      ['SRV-SZJ-016', 'kernel', '3.10.0-1160.59.1.el7', '3.10.0-1160.76.1.el7'],
      ['SRV-SZJ-016', 'openssl', '1.0.2k-24.el7_9', '1.0.2k-25.el7_9'],
      ['SRV-SZJ-016', 'sshd PermitRootLogin', 'yes', 'no'],
    ],
  },
  {
    record: {
      id: 'CHG-2022-0904',
      title: '育慧南路虚拟化存储控制器软件升级',
      sites: ['SITE-YHN'],
      services: ['SVC-10'],
      assets: ['STO-YHN-02'],
      what: '控制器软件由 5.0.1 升到 5.0.3：升级前健康检查，先升 B 控再升 A 控，各自动重启一次；升级前导出配置并暂停复制。',
      reason: '旧版会误报控制器自检告警，厂商建议升级；同时为更换 B 控备用电池做准备。',
      impact: '控制器轮流重启，各有约六分钟单控运行，虚拟机不停',
      window: { start: '2022-09-28T18:30+08:00', end: '2022-09-28T21:30+08:00' },
      approved: { by: 'PER-91', on: '2022-09-26' },
      rollback:
        '软件升级不能降版；健康检查不过则不开始，中途失败由厂商在线处置，最坏情形用前一晚备份恢复。已请厂商二线待命。',
      done_at: '2022-09-28T20:50+08:00',
      by: ['PER-22', 'PER-84'],
      result: 'success',
      outcome:
        'Unisphere 健康状态正常，软件版本 5.0.3；八台主机路径各四条全部恢复；复制任务恢复后一小时内追平。自检告警未再出现。',
      effort_h: 5,
    },
    config: [
      ['STO-YHN-02', 'Unity OE', '5.0.1', '5.0.3'],
      ['STO-YHN-02', '主机路径数', '32', '32'],
      ['STO-YHN-02', '复制会话', '4 个正常', '4 个正常'],
    ],
  },
  {
    record: {
      id: 'CHG-2022-0905',
      title: '国庆期间收紧上网行为管理策略',
      sites: ['SITE-HPL'],
      services: ['SVC-09'],
      assets: ['WAG-HPL-1'],
      what: '新增国庆时段策略组：10 月 1 日至 7 日对办公网段只放行政务、邮件与更新站点，值守网段不限；到期自动失效。',
      reason: '节日期间办公室无人，减少终端被利用的可能，信息中心要求。',
      impact: '节日加班人员上网受限，需要时由值班人员按单临时放行',
      window: { start: '2022-09-29T17:10+08:00', end: '2022-09-29T18:10+08:00' },
      approved: { by: 'PER-92', on: '2022-09-28' },
      rollback: '策略组整组停用即恢复，已试停一次；变更前配置已导出。',
      done_at: '2022-09-29T17:50+08:00',
      by: ['PER-28', 'PER-82'],
      result: 'success',
      outcome:
        '把生效时段临时提前，用测试终端验证：政务站点可达、视频站点被拦、值守网段不受影响；再改回十月一日零时生效。',
      effort_h: 1.5,
    },
    config: [
      ['WAG-HPL-1', '策略组「国庆 2022」', '无', '启用，10-01 00:00 至 10-08 00:00'],
      ['WAG-HPL-1', '办公网段默认动作', '审计放行', '白名单放行（时段内）'],
      ['WAG-HPL-1', '值守网段', '审计放行', '审计放行'],
    ],
  },
];

/** The changes of a month, and the configuration of the devices after each. */
export function changes(month: string): ExampleFile[] {
  const own = CHANGES.filter(({ record }) => record.window.start.startsWith(month));
  if (!own.length) return [];
  const lists = own.map(({ record, config }): ExampleFile => [listPath(record.id), csv(config)]);
  const records = own.map(({ record }) => ({ ...record, config_list: listPath(record.id) }));
  return [logFile(`records/${month}/changes.yaml`, 'change', records), ...lists];
}

const listPath = (id: string) => `files/${id}.csv`;

const csv = (lines: readonly ConfigLine[]) =>
  [['设备', '配置项', '变更前', '变更后'], ...lines].map((line) => `${line.join(',')}\n`).join('');
