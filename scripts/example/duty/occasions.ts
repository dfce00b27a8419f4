/** People standing in for each other, with approval. */
export const swaps = [
  {
    id: 'SW-2022-0901',
    shift: 'SH-2022-09-20-N',
    from: 'PER-12',
    to: 'PER-14',
    reason: '家中老人住院，当晚陪护',
    asked: '2022-09-16',
    approved: { by: 'PER-01', on: '2022-09-19' },
    done: '2022-09-20',
  },
] as const;

/** Trainings of the staff and of the client. */
export const trainings = [
  {
    id: 'TRN-2022-001',
    topic: '动环告警识别与机房高温处置',
    sites: ['SITE-SZJ'],
    services: ['SVC-01', 'SVC-02'],
    for: 'staff',
    on: '2022-09-08',
    hours: 2,
    by: 'PER-27',
    room: 'RM-SZJ-DC',
    people: ['PER-11', 'PER-12', 'PER-13', 'PER-14', 'PER-21', 'PER-22'],
    passed: ['PER-11', 'PER-12', 'PER-13', 'PER-14', 'PER-21', 'PER-22'],
    content:
      '动环三类告警的含义与确认方法；精密空调高压、低压、气流丢失的区别；备机手动启停；温度到 28 ℃、32 ℃ 时先停哪些设备。结束后每人在动环页面上独立处理两条模拟告警。',
  },
  {
    id: 'TRN-2022-002',
    topic: '国庆前终端安全与钓鱼邮件防范',
    sites: ['SITE-YHN'],
    services: ['SVC-05'],
    for: 'client',
    on: '2022-09-27',
    hours: 1.5,
    by: 'PER-28',
    room: 'RM-YHN-401',
    people: ['PER-92', 'PER-93', 'PER-94', 'PER-95', 'PER-96', 'PER-97'],
    content: '近期钓鱼邮件的样子与上报办法；节前关机、拔网线与口令要求；发现文件被改名时第一步做什么、找谁。',
  },
] as const;

/** Rehearsals of emergency plans. */
export const drills = [
  {
    id: 'DRL-2022-001',
    title: '苏州街机房 UPS 断电演练',
    sites: ['SITE-SZJ'],
    services: ['SVC-02'],
    plan: 'EP-POWER',
    runbooks: ['RB-UPS-BATTERY'],
    request: 'REQ-2022-0901',
    start: '2022-09-21T14:00+08:00',
    end: '2022-09-21T15:05+08:00',
    room: 'RM-SZJ-DC',
    affects: ['UPS-SZJ', 'POWER-SZJ'],
    people: ['PER-01', 'PER-13', 'PER-14', 'PER-27', 'PER-83'],
    observer: 'PER-92',
    steps: [
      { at: '2022-09-21T14:00+08:00', what: '宣布演练开始，核对回退条件与电池容量 100%', by: 'PER-01' },
      { at: '2022-09-21T14:06+08:00', what: '断开 UPS 市电输入开关，UPS 转电池，负载率 40%', by: 'PER-27' },
      { at: '2022-09-21T14:07+08:00', what: '动环短信到达值班手机，核实后报项目经理与甲方联系人', by: 'PER-13' },
      { at: '2022-09-21T14:12+08:00', what: '面板剩余 41 分钟，照手册停掉测试环境主机', by: 'PER-13' },
      { at: '2022-09-21T14:26+08:00', what: '照手册合上市电输入，UPS 自动转回，整流电流平稳', by: 'PER-13' },
      { at: '2022-09-21T14:50+08:00', what: '逐路核对列头柜电流，启动测试环境主机，业务拨测正常', by: 'PER-14' },
      { at: '2022-09-21T15:05+08:00', what: '点评，宣布演练结束', by: 'PER-01' },
    ],
    result: 'pass',
    found:
      '转电池 20 分钟内业务无感知，告警一分钟内送达，值班人员独立完成了从告警到恢复的操作。两点不足：可以先停的设备只写在手册里，机柜上没有标识；物业配电室的夜间电话要从值班本里翻找，应贴在 UPS 面板旁。',
  },
] as const;

/** Covers of holidays and seasons; the shifts kept in that time are filled in. */
export const supportEvents = [
  {
    id: 'SE-2022-FLOOD',
    title: '2022 年汛期末段值守保障',
    sites: ['SITE-SZJ', 'SITE-YHN', 'SITE-HPL'],
    services: ['SVC-01', 'SVC-02'],
    form: 'period',
    period: 'SP-2022-FLOOD',
    plan: 'EP-ROOM',
    activated: '2022-09-01T17:00+08:00',
    closed: '2022-09-16T09:00+08:00',
    second_line: ['PER-27', 'PER-32'],
    experts: ['PER-31'],
    result:
      '汛期最后半月每班加查漏水绳、排水口与窗户，三处机房未进水。9 月 15 日汛期结束，次日早上交班后解除。沙袋与排水泵清点入库，下年 5 月底前复查。',
  },
  {
    id: 'SE-2022-ZQ',
    title: '2022 年中秋节值守保障',
    sites: ['SITE-SZJ', 'SITE-YHN', 'SITE-HPL'],
    services: ['SVC-01'],
    form: 'period',
    period: 'SP-2022-ZQ',
    plan: 'EP-ROOM',
    activated: '2022-09-10T08:00+08:00',
    closed: '2022-09-13T08:00+08:00',
    second_line: ['PER-32'],
    experts: ['PER-31'],
    result:
      '节前一天完成三处机房与大屏的检查，节日三天 24 小时值守，一人驻场、一人备勤，项目经理电话每日抽查均接通。期间的故障已在故障记录里逐条登记，没有重大故障。',
  },
] as const;
