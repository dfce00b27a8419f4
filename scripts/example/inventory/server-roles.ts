/** What a server is for: name, system, class of hardware and what runs on it. */
export interface ServerRole {
  readonly name: string;
  readonly os: keyof typeof OS;
  readonly build: 'host' | 'database' | 'general' | 'old';
  readonly deployment: string;
}

/** Operating systems in use, each with its command family. */
export const OS = {
  esxi: { name: 'VMware ESXi 6.7 U3', family: 'ESXi' },
  centos: { name: 'CentOS Linux 7.9', family: 'Linux' },
  kylin: { name: '银河麒麟高级服务器操作系统 V10 SP1', family: 'Linux' },
  win2016: { name: 'Windows Server 2016 标准版', family: 'Windows' },
  win2019: { name: 'Windows Server 2019 标准版', family: 'Windows' },
} as const;

const role = (name: string, os: ServerRole['os'], build: ServerRole['build'], deployment: string): ServerRole => ({
  name,
  os,
  build,
  deployment,
});

const hosts = (cluster: string, count: number, deployment: string): ServerRole[] =>
  Array.from({ length: count }, (_, i) => role(`${cluster}主机 ${i + 1}`, 'esxi', 'host', deployment));

/** Servers in Suzhou Street, SRV-SZJ-001 first. */
export const SZJ_SERVERS: readonly ServerRole[] = [
  ...hosts('苏州街虚拟化集群 A ', 6, '集群 A，承载互联网侧业务虚拟机，开启 HA 与 DRS'),
  ...hosts('苏州街虚拟化集群 B ', 6, '集群 B，承载内部业务与管理虚拟机，开启 HA'),
  role('登记业务数据库节点 1', 'centos', 'database', 'Oracle 19c RAC 节点 1，实例 djyw1'),
  role('登记业务数据库节点 2', 'centos', 'database', 'Oracle 19c RAC 节点 2，实例 djyw2'),
  role('登记业务应用服务器 1', 'centos', 'general', 'Tomcat 8.5 与 Nginx 1.20，登记业务前台'),
  role('登记业务应用服务器 2', 'centos', 'general', 'Tomcat 8.5 与 Nginx 1.20，登记业务前台'),
  role('12315 数据库主机', 'centos', 'database', 'Oracle 11.2.0.4，Data Guard 主库'),
  role('12315 数据库备机', 'centos', 'database', 'Oracle 11.2.0.4，Data Guard 备库，只读打开'),
  role('12315 应用服务器', 'centos', 'general', 'WebLogic 12c，投诉举报受理与转办'),
  role('信用公示数据库节点 1', 'centos', 'database', 'Oracle 19c RAC 节点 1，实例 xygs1'),
  role('信用公示数据库节点 2', 'centos', 'database', 'Oracle 19c RAC 节点 2，实例 xygs2'),
  role('信用公示应用服务器', 'centos', 'general', 'Tomcat 9，公示查询接口'),
  role('办公自动化数据库', 'kylin', 'general', '达梦 DM8，公文库'),
  role('办公自动化应用服务器', 'kylin', 'general', '东方通 TongWeb 7，公文流转与移动办公'),
  role('苏州街域控制器 1', 'win2016', 'general', 'AD DS 与 DNS，持有 FSMO 全部角色'),
  role('苏州街域控制器 2', 'win2016', 'general', 'AD DS 与 DNS，辅助域控'),
  role('DHCP 服务器', 'win2019', 'general', '苏州街各楼层作用域，与育慧南路互为故障转移'),
  role('文件共享服务器', 'win2019', 'general', '处室共享目录，开启配额与卷影副本'),
  role('邮件服务器', 'centos', 'general', 'Coremail XT5，内部邮件'),
  role('备份主服务器', 'win2019', 'general', 'NetBackup 8.2 主服务器，存放目录库'),
  role('备份介质服务器', 'centos', 'general', 'NetBackup 8.2 介质服务器，连接 STO-SZJ-06'),
  role('网管平台服务器', 'centos', 'general', 'Zabbix 5.0 与 Syslog 收集'),
  role('日志审计服务器', 'centos', 'general', '日志审计平台，保存 6 个月以上'),
  role('终端安全管理中心', 'win2019', 'general', '360 天擎控制台与病毒库分发'),
  role('补丁分发服务器', 'win2016', 'general', 'WSUS，按处室分组下发'),
  role('统一身份认证服务器', 'kylin', 'general', '单点登录与用户目录同步'),
  role('电子证照服务器', 'centos', 'general', '电子营业执照与签章，接入签名验签机'),
  role('食品追溯数据库', 'centos', 'database', 'MySQL 5.7 主库，半同步复制'),
  role('食品追溯应用服务器', 'centos', 'general', 'Spring Boot 应用与 Redis 5'),
  role('特种设备数据库', 'win2016', 'general', 'SQL Server 2016 标准版'),
  role('数据交换前置机', 'centos', 'general', '与市级目录链、总局平台的交换前置'),
  role('数据共享平台节点', 'centos', 'general', '共享交换服务与 Kafka 2.8'),
  role('大数据分析节点', 'centos', 'host', 'CDH 6.3 单机分析环境'),
  role('测试环境主机', 'esxi', 'old', '上线前测试与补丁验证，不承载生产'),
];

/** Servers in Yuhui South Road, SRV-YHN-001 first. */
export const YHN_SERVERS: readonly ServerRole[] = [
  ...hosts('育慧南路虚拟化集群', 8, '育慧南路集群，承载业务监管类虚拟机，开启 HA'),
  role('检验检测数据库', 'centos', 'database', 'Oracle 11.2.0.4 单实例'),
  role('检验检测应用服务器', 'centos', 'general', 'Tomcat 8.5，机构监管与报告查询'),
  role('执法办案数据库', 'centos', 'database', 'Oracle 19c 单实例，归档开启'),
  role('执法办案应用服务器', 'centos', 'general', 'WebLogic 12c，立案、文书与案卷'),
  role('档案数据库', 'kylin', 'general', '人大金仓 KingbaseES V8'),
  role('档案影像服务器', 'win2016', 'general', '登记档案影像库与借阅'),
  role('财务核算服务器', 'win2016', 'general', '用友 NC 与 SQL Server 2014'),
  role('人事管理服务器', 'win2016', 'old', '人事工资，仅人事处内网访问'),
  role('育慧南路域控制器', 'win2016', 'general', 'AD DS 与 DNS，站点 YHN'),
  role('育慧南路文件服务器', 'win2019', 'general', '处室共享目录与打印服务'),
  role('异地备份介质服务器', 'centos', 'general', 'NetBackup 8.2 介质服务器，接收苏州街副本'),
  role('一卡通管理服务器', 'win2016', 'general', '一卡通平台与门禁联动'),
  role('视频会议管理服务器', 'centos', 'general', '华为 SMC 3.0 会议管理'),
  role('会议录播服务器', 'win2019', 'general', '录制与点播，保存 90 天'),
  role('计量业务服务器', 'centos', 'general', 'Tomcat 8.5 与 MySQL 5.7'),
  role('标准信息服务器', 'centos', 'old', '标准题录与全文检索'),
  role('广告监测服务器', 'win2019', 'general', '广告样本采集与比对'),
  role('网络交易监测服务器', 'centos', 'host', '爬取任务调度与 Elasticsearch 7'),
  role('培训考试服务器', 'centos', 'general', '在线学习与考试'),
  role('灾备演练主机', 'centos', 'old', '恢复测试环境，平时关机待用'),
];
