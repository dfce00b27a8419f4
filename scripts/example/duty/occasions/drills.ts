/** One rehearsal as it is told: day, clock times of the steps, who did what. */
interface Told {
  readonly id: string;
  readonly title: string;
  readonly sites: readonly string[];
  readonly services: readonly string[];
  readonly plan: string;
  readonly runbooks?: readonly string[];
  readonly request: string;
  readonly day: string;
  readonly room: string;
  readonly affects: readonly string[];
  readonly people: readonly string[];
  readonly observer: string;
  readonly steps: readonly (readonly [clock: string, what: string, by: string])[];
  readonly result: 'pass' | 'partial' | 'fail';
  readonly found: string;
  readonly actions?: readonly string[];
  readonly effort: number;
}

const TOLD: readonly Told[] = [
  {
    id: 'DRL-2022-001',
    title: '苏州街机房 UPS 断电演练',
    sites: ['SITE-SZJ'],
    services: ['SVC-02'],
    plan: 'EP-POWER',
    runbooks: ['RB-UPS-BATTERY'],
    request: 'REQ-2022-0901',
    day: '2022-09-21',
    room: 'RM-SZJ-DC',
    affects: ['UPS-SZJ', 'POWER-SZJ'],
    people: ['PER-01', 'PER-13', 'PER-14', 'PER-27', 'PER-83'],
    observer: 'PER-92',
    steps: [
      ['14:00', '宣布演练开始，核对回退条件与电池容量 100%', 'PER-01'],
      ['14:06', '断开 UPS 市电输入开关，UPS 转电池，负载率 40%', 'PER-27'],
      ['14:07', '动环短信到达值班手机，核实后报项目经理与甲方联系人', 'PER-13'],
      ['14:12', '面板剩余 41 分钟，照手册停掉测试环境主机', 'PER-13'],
      ['14:26', '照手册合上市电输入，UPS 自动转回，整流电流平稳', 'PER-13'],
      ['14:50', '逐路核对列头柜电流，启动测试环境主机，业务拨测正常', 'PER-14'],
      ['15:05', '点评，宣布演练结束', 'PER-01'],
    ],
    result: 'pass',
    found:
      '转电池 20 分钟内业务无感知，告警一分钟内送达，值班人员独立完成了从告警到恢复的操作。两点不足：可以先停的设备只写在手册里，机柜上没有标识；物业配电室的夜间电话要从值班本里翻找，应贴在 UPS 面板旁。',
    effort: 5.5,
  },
  {
    id: 'DRL-2022-002',
    title: '苏州街机房漏水演练',
    sites: ['SITE-SZJ'],
    services: ['SVC-02', 'SVC-01'],
    plan: 'EP-ROOM',
    request: 'REQ-2022-1001',
    day: '2022-10-19',
    room: 'RM-SZJ-DC',
    affects: ['HVAC-SZJ', 'EMS-SZJ'],
    people: ['PER-01', 'PER-11', 'PER-14', 'PER-21', 'PER-27'],
    observer: 'PER-92',
    steps: [
      ['14:30', '说明范围：只在空调区地板下用水，C 列断电部分口头推演', 'PER-01'],
      ['14:36', '在漏水绳 2 区倒水 300 毫升', 'PER-27'],
      ['14:37', '动环声光告警，短信未到，改看页面确认是 2 区', 'PER-11'],
      ['14:41', '短信到达，比页面晚 4 分钟；报项目经理', 'PER-11'],
      ['14:44', '找到 2 号机进水阀并关闭，起地板用时 3 分钟', 'PER-14'],
      ['14:52', '吸水机吸净，量接头处离水面 6 厘米，不必断电', 'PER-27'],
      ['15:08', '推演水位上涨：报出应断的 C 列两个 PDU 编号', 'PER-21'],
      ['15:20', '漏水绳擦干复位，点评', 'PER-01'],
    ],
    result: 'partial',
    found:
      '处置动作到位，但告警短信晚了 4 分钟，若无人盯屏会误事；起地板的吸盘有一只漏气，只能一个人干。短信迟到查为动环与短信猫之间的轮询间隔被改成 5 分钟。',
    actions: ['ACT-2022-201', 'ACT-2022-202'],
    effort: 4,
  },
  {
    id: 'DRL-2022-003',
    title: '苏州街核心交换机单台失效演练',
    sites: ['SITE-SZJ'],
    services: ['SVC-04', 'SVC-09'],
    plan: 'EP-NET',
    runbooks: ['RB-CORE-SUPERVISOR'],
    request: 'REQ-2022-1101',
    day: '2022-11-23',
    room: 'RM-SZJ-DC',
    affects: ['CSW-SZJ-1', 'CSW-SZJ-2'],
    people: ['PER-01', 'PER-13', 'PER-21', 'PER-23', 'PER-32', 'PER-81'],
    observer: 'PER-91',
    steps: [
      ['15:00', '通知各处室可能有数秒抖动，专家电话接入', 'PER-01'],
      ['15:08', '关闭 CSW-SZJ-1 全部下联口，模拟整机停止转发', 'PER-23'],
      ['15:08', '业务网 ping 丢 3 个包，登记业务拨测 1.6 秒', 'PER-21'],
      ['15:12', '网管告警推送到值班手机，按手册核对另一台转发表', 'PER-13'],
      ['15:20', '发现八层西侧接入交换机不通，只接了停掉的这台核心', 'PER-23'],
      ['15:27', '专家建议临时改跳线，八层恢复', 'PER-32'],
      ['15:46', '逐口打开，邻居与路由恢复，八层跳线还原', 'PER-23'],
      ['16:05', '点评，宣布演练结束', 'PER-01'],
    ],
    result: 'partial',
    found:
      '双机切换本身 3 秒完成，符合预期。八层 ASW-SZJ-F8-2 到核心 2 的光纤九月清理跳线时拔下没有接回，没有人知道，造成八层西侧断网 19 分钟，幸在演练中看出。手册没有“先查单上联”一步。',
    actions: ['ACT-2022-203', 'ACT-2022-204'],
    effort: 6.5,
  },
  {
    id: 'DRL-2022-004',
    title: '终端勒索病毒处置演练',
    sites: ['SITE-SZJ', 'SITE-YHN'],
    services: ['SVC-05', 'SVC-10'],
    plan: 'EP-VIRUS',
    runbooks: ['RB-RANSOMWARE-TERMINAL'],
    request: 'REQ-2022-1201',
    day: '2022-12-14',
    room: 'RM-SZJ-DC',
    affects: ['SYS-002'],
    people: ['PER-01', 'PER-13', 'PER-23', 'PER-25', 'PER-26', 'PER-28'],
    observer: 'PER-92',
    steps: [
      ['14:30', '在隔离的演练终端上放改名脚本与勒索信，不告诉处置人员位置', 'PER-28'],
      ['14:35', '用户代表电话报“文件都打不开，后缀变了”', 'PER-25'],
      ['14:38', '电话里先让用户关机，未先拔网线', 'PER-25'],
      ['14:47', '到场拔网线；查交换机端口，端口表里这间房的编号是旧的', 'PER-25'],
      ['15:02', '网络侧找到实际端口并关闭，距接报 27 分钟', 'PER-23'],
      ['15:15', '排查同网段共享，报一处可写共享未收权限', 'PER-28'],
      ['15:30', '从备份取回演练文件 20 份，核对无误', 'PER-28'],
      ['15:45', '点评：未达到 15 分钟内隔离的目标，判为未通过', 'PER-01'],
    ],
    result: 'fail',
    found:
      '隔离用了 27 分钟，目标是 15 分钟。原因有三：第一句话让用户关机，丢了内存现场，也没有先断网；端口对应表与实际不符；还有一处共享目录人人可写。备份取回顺利。',
    actions: ['ACT-2022-205', 'ACT-2022-206', 'ACT-2022-207'],
    effort: 6,
  },
  {
    id: 'DRL-2023-001',
    title: '育慧南路机房断电与有序关机演练',
    sites: ['SITE-YHN'],
    services: ['SVC-02', 'SVC-10'],
    plan: 'EP-POWER',
    runbooks: ['RB-UPS-BATTERY'],
    request: 'REQ-2023-0201',
    day: '2023-03-01',
    room: 'RM-YHN-DC',
    affects: ['UPS-YHN', 'POWER-YHN'],
    people: ['PER-01', 'PER-14', 'PER-21', 'PER-22', 'PER-27', 'PER-83'],
    observer: 'PER-93',
    steps: [
      ['14:00', '核对电池 100%、负载 33%，厂商在场，宣布开始', 'PER-01'],
      ['14:05', '断开市电输入，UPS 转电池，面板剩余 52 分钟', 'PER-27'],
      ['14:06', '短信到达苏州街值班手机，按名单电话通知四方', 'PER-14'],
      ['14:15', '推演超过 10 分钟无准信：下达有序关机口令', 'PER-01'],
      ['14:18', '测试虚拟机、归档存储按顺序停，用时 6 分钟', 'PER-21'],
      ['14:31', '合上市电，UPS 转回，逐路电流与断电前一致', 'PER-27'],
      ['14:48', '反序开机，存储在线，虚拟机心跳恢复', 'PER-22'],
      ['15:00', '点评，宣布演练结束', 'PER-01'],
    ],
    result: 'pass',
    found:
      '关机顺序卡上一步一勾，没有漏项；归档存储停机比预计快 2 分钟。只有一处不顺：育慧南路机房的应急灯有一盏不亮，影响看标签。',
    actions: ['ACT-2023-201'],
    effort: 6,
  },
  {
    id: 'DRL-2023-002',
    title: '和平里机房高温与备机启动演练',
    sites: ['SITE-HPL'],
    services: ['SVC-02', 'SVC-01'],
    plan: 'EP-ROOM',
    runbooks: ['RB-HVAC-HIGH-TEMP'],
    request: 'REQ-2023-0401',
    day: '2023-04-19',
    room: 'RM-HPL-DC',
    affects: ['HVAC-HPL', 'EMS-HPL'],
    people: ['PER-01', 'PER-14', 'PER-27', 'PER-29', 'PER-83'],
    observer: 'PER-96',
    steps: [
      ['10:00', '说明升温上限 28 ℃，到线即止；冷通道起始 23.1 ℃', 'PER-01'],
      ['10:06', '停 1 号空调，锁住 2 号自启，模拟两台都不出风', 'PER-27'],
      ['10:19', '26 ℃ 预警短信到达，从苏州街出发', 'PER-14'],
      ['10:31', '冷通道 27.2 ℃，和平里先由工程师开风扇、撤挡板', 'PER-29'],
      ['10:52', '备勤到场，用时 33 分钟；从应急钥匙箱取屋面钥匙', 'PER-14'],
      ['10:58', '按手册手动启动 2 号机，出风 16.8 ℃', 'PER-14'],
      ['11:20', '冷通道回到 24.0 ℃，1 号机恢复，点评', 'PER-01'],
    ],
    result: 'pass',
    found:
      '最高 27.4 ℃，没有到 28 ℃。预警比去年九月那次故障早了 2 ℃，人还在路上风扇已经转起来。屋面检修门的锁芯发涩，开了三次才开。',
    actions: ['ACT-2023-202'],
    effort: 7,
  },
  {
    id: 'DRL-2023-003',
    title: '育慧南路办公区断网与环路处置演练',
    sites: ['SITE-YHN'],
    services: ['SVC-04', 'SVC-06'],
    plan: 'EP-NET',
    runbooks: ['RB-LOOP-STORM'],
    request: 'REQ-2023-0501',
    day: '2023-05-16',
    room: 'RM-YHN-F3',
    affects: ['ASW-YHN-F3-1', 'ASW-YHN-F3-2'],
    people: ['PER-01', 'PER-13', 'PER-23', 'PER-24', 'PER-26', 'PER-32'],
    observer: 'PER-93',
    steps: [
      ['10:00', '选三层无人会议室的两个信息点，通知处室', 'PER-01'],
      ['10:06', '用一根跳线短接两个信息点造成环路', 'PER-26'],
      ['10:06', '环路检测 3 秒内关闭端口，告警推送值班手机', 'PER-23'],
      ['10:09', '接报人按手册问清楼层与现象，找到端口编号', 'PER-13'],
      ['10:14', '关掉环路检测再短接一次，试广播抑制', 'PER-23'],
      ['10:16', '上联 12% 利用率，主会场终端画面未卡', 'PER-24'],
      ['10:25', '拔线、恢复检测，端口自动恢复用时 5 分钟', 'PER-23'],
      ['10:40', '点评，宣布演练结束', 'PER-01'],
    ],
    result: 'pass',
    found:
      '去年环路故障后加的检测与抑制两道都起作用，会议没有受影响。上次演练查出的上联问题，本次先核对三层三台，都只有一条上联到汇聚，与台账一致，短接点避开上联。无新增问题。',
    effort: 4.5,
  },
  {
    id: 'DRL-2023-004',
    title: '终端勒索病毒处置复演',
    sites: ['SITE-SZJ', 'SITE-HPL'],
    services: ['SVC-05', 'SVC-10'],
    plan: 'EP-VIRUS',
    runbooks: ['RB-RANSOMWARE-TERMINAL', 'RB-BACKUP-FAILED'],
    request: 'REQ-2023-0503',
    day: '2023-06-07',
    room: 'RM-SZJ-DC',
    affects: ['SYS-002', 'SYS-006'],
    people: ['PER-01', 'PER-11', 'PER-23', 'PER-25', 'PER-28', 'PER-29'],
    observer: 'PER-92',
    steps: [
      ['14:00', '在两间办公室各放一台演练终端，位置密封在信封里', 'PER-28'],
      ['14:04', '第一台接报，电话里第一句是“先拔网线，不要关机”', 'PER-25'],
      ['14:09', '按端口表关闭交换机端口，距接报 5 分钟', 'PER-23'],
      ['14:12', '第二台在和平里接报，同样先断网', 'PER-29'],
      ['14:18', '两处隔离完成；查同网段共享，无人人可写目录', 'PER-28'],
      ['14:35', '从备份取回执法办案目录 50 份，其中 1 份校验不符，换前一天副本取回', 'PER-28'],
      ['14:55', '点评：最长 6 分钟隔离，达到目标', 'PER-01'],
    ],
    result: 'pass',
    found:
      '上次未通过的三处都已改好。取回时一份文件校验不符，属演练样本在备份时正被改写，换副本即可；手册里补一句“取回后逐份校验”。',
    actions: ['ACT-2023-203'],
    effort: 5,
  },
];

/** Rehearsals of emergency plans; each plan about every half year. */
export const drills = TOLD.map(({ day, steps, effort, result, found, actions, ...told }) => {
  const at = (clock: string) => `${day}T${clock}+08:00`;
  const { id, title, sites, services, plan, runbooks, request, room, affects, people, observer } = told;
  return {
    id,
    title,
    sites,
    services,
    plan,
    ...(runbooks && { runbooks }),
    request,
    start: at(steps[0]![0]),
    end: at(steps.at(-1)![0]),
    room,
    affects,
    people,
    observer,
    steps: steps.map(([clock, what, by]) => ({ at: at(clock), what, by })),
    result,
    found,
    ...(actions && { actions }),
    effort_h: effort,
  };
});
