import type { Random } from '../random.ts';
import type { Office } from './offices.ts';

/** What a department's terminals are used for, with the programs that are installed for it. */
const USES: readonly (readonly [dept: RegExp, uses: readonly string[]])[] = [
  [
    /登记|外资|审批/u,
    [
      '网上登记审查，装登记业务客户端',
      '登记档案扫描上传，装高拍仪驱动',
      '一窗通工单核验，装电子签章控件',
      '执照打印，装证照打印套打程序',
      '登记数据统计，只开查询权限',
    ],
  ],
  [/信用|企业监督/u, ['年报与公示信息复核', '异常名录列入与移出', '双随机任务分派，装平台客户端', '信用修复材料审核']],
  [/12315|消费|投诉|信访/u, ['12315 坐席，配话务耳机', '投诉工单承办', '录音回放与质检', '来访登记与答复']],
  [
    /执法|稽查|价格|复议/u,
    ['办案系统文书制作', '执法记录仪数据采集，装采集站程序', '案卷扫描与装订', '线索研判，接取证专用盘'],
  ],
  [/网络交易|广告/u, ['网络监测线索核查', '网页取证固证，装时间戳客户端', '广告样本审看，独立显卡']],
  [/食品|产品质量/u, ['许可材料审查', '抽检任务与结果录入，配条码枪', '追溯平台数据核对', '召回与处置跟踪']],
  [/特种/u, ['特种设备使用登记办理', '电梯困人处置信息汇总', '检验计划与隐患跟踪', '作业人员证书核发']],
  [/计量/u, ['计量强检备案受理', '计量标准考核排期', '加油机检定数据核对', '计量授权材料审查']],
  [/认证|认可|质量发展/u, ['资质认定评审排期', '能力验证数据汇总', '获证组织检查计划', '质量奖申报材料整理']],
  [/标准/u, ['标准题录检索', '地方标准征求意见汇总', '标准文本阅览，禁用 USB 存储']],
  [/财|审计/u, ['会计核算，装用友 NC 客户端与网银 U 盾', '报销审核', '预算一体化填报', '资产台账与盘点']],
  [/人事|党委|离退休/u, ['人事工资系统专用', '干部档案数字化', '党建平台与会议记录', '老干部服务台账']],
  [/信息中心/u, ['运维管理终端，只能经堡垒机登录设备', '网管与日志平台查看', '网站信息发布审核', '系统上线测试']],
  [/档案|文印|收发/u, ['档案著录与影像质检', '公文排版与印制', '机要文件登记，未接互联网', '扫描工作站']],
  [/窗口|接待|咨询/u, ['受理登记与叫号，配评价器', '身份核验，配读卡器', '咨询答复与材料初审', '自助填表指导']],
  [/会议/u, ['会议预约与会务准备', '会议室日程屏排版', '参会名单与席卡打印', '会议录像整理']],
  [/后勤/u, ['餐饮与物资台账', '车辆调度', '维修报修登记', '办公用品申领']],
  [/保卫|值班/u, ['值班日志与监控查看', '访客登记', '门禁授权查询', '传真与来电登记']],
];

const GENERAL_USES = [
  '日常公文处理',
  '材料起草与会签',
  '会议纪要与督办',
  '课题资料整理',
  '处室内勤，兼管台账',
  '宣传图文编辑',
];

const COUNTER_USES = [
  '窗口受理，配高拍仪与读卡器',
  '窗口受理，配评价器与双屏',
  '执照与许可证发放',
  '材料预审与叫号',
  '查询打印，配针式打印机',
];

/** The usual software of a system. */
const softwareOf = (os: string): readonly string[] =>
  /麒麟|UOS/u.test(os)
    ? ['WPS 与数科 OFD 阅读器', 'WPS 专业版，奇安信终端安全', '公文客户端与福昕版式阅读器', '适配版 OA 客户端']
    : ['Office 2016', 'Office 2019', 'WPS 2019 专业版', 'OA 客户端', 'OA 客户端与 Office 2016', 'WPS 与 OFD 阅读器'];

/** Printers that an office shares; a Latin name stands off from the word before it. */
const PRINTERS = [' HP M405d', '奔图 P3305DN', '富士施乐 S2110', '联想 LJ2655DN', '京瓷 P2040dn', ' HP 1020 Plus'];

/** The state in which a terminal is kept: what it is for, what is on it and what is beside it. */
export function deploymentOf(office: Office, seat: number, os: string, random: Random): string {
  const uses = USES.find(([pattern]) => pattern.test(office.dept))?.[1] ?? [];
  const use = random.pick(
    office.seat === '窗口' ? COUNTER_USES : random.chance(0.7) && uses.length ? uses : GENERAL_USES,
  );
  const software = random.chance(0.7) ? `；${random.pick(softwareOf(os))}` : '';
  const antivirus = /Windows/u.test(os) && random.chance(0.5) ? '；360 天擎在线' : '';
  // The first seat of an office has the printer that the others share.
  const beside =
    seat === 1 && office.seat === '工位'
      ? `；接${random.pick(PRINTERS)}，全室共享`
      : random.chance(0.15)
        ? random.pick(['；双显示器', '；网线经 IP 话机转接', '；接 fi-7160 扫描仪', '；内存已扩至 16 GB'])
        : '';
  return `${office.dept}：${use}${software}${antivirus}${beside}`;
}
