import { logFile } from '../duty/record-text.ts';
import type { ExampleFile } from '../file.ts';

const TASKS = [
  {
    id: 'SEC-2022-0901',
    title: '登记业务系统服务器漏洞扫描与整改',
    form: 'vuln-scan',
    sites: ['SITE-SZJ'],
    services: ['SVC-10'],
    systems: ['SYS-001'],
    assets: ['SRV-SZJ-013..016'],
    started_at: '2022-09-07T14:00+08:00',
    done_at: '2022-09-08T16:00+08:00',
    by: ['PER-28'],
    partner: 'ORG-S2',
    tool: '绿盟远程安全评估系统，登录扫描',
    text: '业务低峰扫描，限速 20 并发，期间数据库负载无明显变化。共报六项，剔除一项误报（补丁已回移到旧版本号）后五项，四项随 CHG-2022-0903 整改，一项接受。9 月 19 日复扫确认。',
    findings: [
      {
        no: 'V1',
        level: 'high',
        text: 'sudo 堆溢出可提权（CVE-2021-3156）',
        asset: 'SRV-SZJ-015',
        fix: '升级 sudo 到发行版修复版本',
        fixed_on: '2022-09-16',
      },
      {
        no: 'V2',
        level: 'high',
        text: '内核权限提升（CVE-2022-0492），容器未用但组件在',
        asset: 'SRV-SZJ-016',
        fix: '升级内核并重启',
        fixed_on: '2022-09-16',
      },
      {
        no: 'V3',
        level: 'medium',
        text: 'OpenSSL 证书解析死循环（CVE-2022-0778）',
        asset: 'SRV-SZJ-015',
        fix: '升级 openssl 并重启 Nginx',
        fixed_on: '2022-09-16',
      },
      {
        no: 'V4',
        level: 'medium',
        text: 'SSH 允许 root 口令登录且支持 CBC 算法',
        asset: 'SRV-SZJ-016',
        fix: '禁 root 登录，只留 CTR 与 GCM 算法，只许从堡垒机登录',
        fixed_on: '2022-09-16',
      },
      {
        no: 'V5',
        level: 'low',
        text: '数据库监听可查询版本信息',
        asset: 'SRV-SZJ-013',
        accepted: {
          by: 'PER-91',
          on: '2022-09-14',
          reason: '监听只对应用网段开放，修改需停库，随下次数据库补丁一并处理',
        },
      },
    ],
    effort_h: 9,
    delivery: { to: 'PER-91', by: 'PER-28', at: '2022-09-09T15:20+08:00' },
  },
  {
    id: 'SEC-2022-0902',
    title: '国庆节前账号口令与开放端口检查',
    form: 'assessment',
    sites: ['SITE-SZJ', 'SITE-YHN', 'SITE-HPL'],
    services: ['SVC-09', 'SVC-10'],
    systems: ['SYS-004', 'SYS-024'],
    assets: ['BH-HPL-1', 'SRV-SZJ-022'],
    started_at: '2022-09-21T09:40+08:00',
    done_at: '2022-09-22T15:30+08:00',
    by: ['PER-28', 'PER-82'],
    partner: 'ORG-S2',
    tool: '账号清单比对、端口扫描、弱口令字典核查',
    text: '对外业务所在主机与堡垒机逐台核对账号和开放端口，发现四项，节前全部整改并复查。',
    findings: [
      {
        no: 'A1',
        level: 'high',
        text: '堡垒机上有一个已离场厂商人员账号仍可登录',
        asset: 'BH-HPL-1',
        fix: '停用账号并查近三十天录像，无异常登录；建立到期自动停用',
        fixed_on: '2022-09-22',
      },
      {
        no: 'A2',
        level: 'medium',
        text: '公示应用服务器上中间件管理端口对办公网段开放',
        asset: 'SRV-SZJ-022',
        fix: '主机防火墙只放行运维网段',
        fixed_on: '2022-09-23',
      },
      {
        no: 'A3',
        level: 'medium',
        text: '门户内容管理有两个编辑账号口令强度不足',
        fix: '强制改口令，开启十位与三类字符校验',
        fixed_on: '2022-09-23',
      },
      {
        no: 'A4',
        level: 'low',
        text: '测试页面未删，泄露中间件版本',
        asset: 'SRV-SZJ-022',
        fix: '删除测试页面，隐藏版本号',
        fixed_on: '2022-09-26',
      },
    ],
    effort_h: 11,
    delivery: { to: 'PER-91', by: 'PER-28', at: '2022-09-26T16:10+08:00' },
  },
];

const ADVISORIES = [
  {
    id: 'ADV-2022-0901',
    title: 'Windows 九月补丁：TCP/IP 远程代码执行与日志驱动提权',
    issued_on: '2022-09-15',
    source: '微软 2022 年 9 月安全更新，CVE-2022-34718、CVE-2022-37969',
    level: 'critical',
    services: ['SVC-05', 'SVC-10'],
    text: 'CVE-2022-34718：启用 IPv6 且运行 IPsec 服务的主机，收到特制报文即可能被远程执行代码。CVE-2022-37969：通用日志文件系统驱动提权，已发现在野利用。影响在用的各版 Windows 与 Windows Server。',
    advice: '终端一周内、服务器两周内装完九月累积更新；暂不能重启的服务器先停用不需要的 IPsec 服务。',
    assets: ['SRV-SZJ-025..028', 'SRV-SZJ-030', 'SRV-YHN-017', 'SRV-YHN-018'],
    handled:
      '补丁先在测试环境验证两天，无打印与控件问题；9 月 19 日起分三批推送终端，26 日装齐率 97%，余下为长期关机的备用机。服务器安排在各自维护窗口，节前完成。',
    delivery: { to: 'PER-92', by: 'PER-28', at: '2022-09-15T11:20+08:00' },
  },
  {
    id: 'ADV-2022-0902',
    title: 'Exchange 服务器两个未修复漏洞正被利用',
    issued_on: '2022-09-30',
    source: '微软安全响应中心通告，CVE-2022-41040、CVE-2022-41082',
    level: 'high',
    services: ['SVC-10'],
    text: '攻击者登录后串联两个漏洞可在 Exchange 服务器上执行命令，尚无补丁。影响 Exchange Server 2013、2016、2019。',
    advice: '使用该产品的单位按通告加重写规则并查 IIS 日志；国庆期间关注补丁发布。',
    systems: ['SYS-023'],
    handled:
      '经核对，内部邮件系统不是该产品，三个机房也没有部署，不受影响；已在边界加相应访问特征的告警，节日期间由值班查看。',
    delivery: { to: 'PER-92', by: 'PER-28', at: '2022-09-30T15:40+08:00' },
  },
];

/** Security work and warnings of a month. */
export function security(month: string): ExampleFile[] {
  const tasks = TASKS.filter(({ done_at }) => done_at.startsWith(month));
  const advisories = ADVISORIES.filter(({ issued_on }) => issued_on.startsWith(month));
  return [
    ...(tasks.length ? [logFile(`records/${month}/security.yaml`, 'security-task', tasks)] : []),
    ...(advisories.length ? [logFile(`records/${month}/advisories.yaml`, 'advisory', advisories)] : []),
  ];
}
