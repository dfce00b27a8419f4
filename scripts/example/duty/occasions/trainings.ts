const DUTY = ['PER-11', 'PER-12', 'PER-13', 'PER-14'] as const;
const DESK = ['PER-21', 'PER-22', 'PER-23', 'PER-24', 'PER-25', 'PER-26', 'PER-27', 'PER-28', 'PER-29'] as const;

/** Trainings of the staff before they went on post. */
const BEFORE_POST = [
  {
    id: 'TRN-2022-0601',
    topic: '进场培训：现场行为规范、保密要求与服务流程',
    sites: ['SITE-SZJ', 'SITE-YHN', 'SITE-HPL'],
    services: ['SVC-01..10'],
    for: 'staff',
    on: '2022-06-29',
    hours: 3,
    by: 'PER-92',
    room: 'RM-YHN-401',
    people: ['PER-01', 'PER-02', ...DUTY, ...DESK, 'PER-31', 'PER-32'],
    passed: ['PER-01', 'PER-02', ...DUTY, ...DESK, 'PER-31', 'PER-32'],
    content:
      '出入证件、着装、设备接入和移动存储的规定；哪些资料不能拍照外发；报修、升级、通知用户的先后。笔试 20 题，最低 84 分，全部通过后签收行为规范。',
  },
  {
    id: 'TRN-2022-0602',
    topic: '值班岗位上岗培训：机房值守、交接与应急电话',
    sites: ['SITE-SZJ'],
    services: ['SVC-01', 'SVC-02'],
    for: 'staff',
    on: '2022-06-30',
    hours: 4,
    by: 'PER-27',
    room: 'RM-SZJ-DC',
    people: DUTY,
    passed: DUTY,
    content:
      '动环、网管、备份三个平台看什么；交接本怎样写、怎样签；UPS、空调、气体灭火三样设备的位置与禁忌。每人在机房独立走完一轮巡查并讲出撤离路线。',
  },
  {
    id: 'TRN-2022-0603',
    topic: '驻场工程师上岗培训：设备分工、工单填写与变更审批',
    sites: ['SITE-SZJ', 'SITE-YHN', 'SITE-HPL'],
    services: ['SVC-02..10'],
    for: 'staff',
    on: '2022-06-30',
    hours: 3.5,
    by: 'PER-01',
    room: 'RM-YHN-302',
    people: DESK,
    passed: DESK,
    content:
      '三个办公区的设备与联系人；服务单、巡检表当场填、当场签；变更先批后做，写明窗口与回退。各岗位按一张旧工单补填缺项，互查后由项目经理打分。',
  },
] as const;

/** Trainings of the staff during the year. */
const STAFF = [
  {
    id: 'TRN-2022-0801',
    topic: '高温季空调降载与雨后查漏',
    sites: ['SITE-SZJ'],
    services: ['SVC-01', 'SVC-02'],
    for: 'staff',
    on: '2022-08-03',
    hours: 1.5,
    by: 'PER-27',
    room: 'RM-SZJ-DC',
    people: ['PER-12', 'PER-13', 'PER-14', 'PER-21', 'PER-29'],
    passed: ['PER-12', 'PER-13', 'PER-14', 'PER-21', 'PER-29'],
    content:
      '室外机喷淋怎样手动开；冷凝压力 1.9、2.1 MPa 两道线各做什么；漏水绳分区与地板起吸器用法；雨后按西墙、顶板、弱电间的顺序看。',
  },
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
    people: [...DUTY, 'PER-21', 'PER-22'],
    passed: [...DUTY, 'PER-21', 'PER-22'],
    content:
      '动环三类告警的含义与确认方法；精密空调高压、低压、气流丢失的区别；备机手动启停；温度到 28 ℃、32 ℃ 时先停哪些设备。结束后每人在动环页面上独立处理两条模拟告警。',
  },
  {
    id: 'TRN-2022-1101',
    topic: '夜班到岗确认与缺岗补位',
    sites: ['SITE-SZJ'],
    services: ['SVC-01'],
    for: 'staff',
    on: '2022-11-29',
    hours: 1,
    by: 'PER-01',
    room: 'RM-SZJ-DC',
    people: [...DUTY, 'PER-21', 'PER-22'],
    passed: [...DUTY, 'PER-21', 'PER-22'],
    content:
      '讲 11 月 16 日夜班空缺的经过。日班见到接班人、当面交钥匙后才离开；17:15 未到即打本人、替班、项目经理三个电话；值班人员手机里存家属可用的报信号码。',
  },
  {
    id: 'TRN-2022-1201',
    topic: '存储写满与数据库监听两本手册的桌面推演',
    sites: ['SITE-SZJ', 'SITE-YHN'],
    services: ['SVC-10', 'SVC-01'],
    for: 'staff',
    on: '2022-12-07',
    hours: 2,
    by: 'PER-22',
    room: 'RM-YHN-402',
    people: ['PER-11', 'PER-13', 'PER-14', 'PER-21', 'PER-28'],
    passed: ['PER-11', 'PER-13', 'PER-14', 'PER-21', 'PER-28'],
    content:
      '两人一组，一人念告警、一人照手册说下一步。记下手册里念不通的三处，当场改了两处措辞；决算期间哪些操作须先问财务处，逐条过。',
  },
  {
    id: 'TRN-2023-0201',
    topic: '两会白天值守要求与涉密红线',
    sites: ['SITE-SZJ', 'SITE-YHN', 'SITE-HPL'],
    services: ['SVC-01', 'SVC-05', 'SVC-10'],
    for: 'staff',
    on: '2023-02-21',
    hours: 1.5,
    by: 'PER-01',
    room: 'RM-YHN-401',
    people: ['PER-11', 'PER-12', 'PER-14', ...DESK],
    passed: ['PER-11', 'PER-12', 'PER-14', ...DESK],
    content:
      '白天两次报送的时刻与口径；异常 15 分钟内报到谁；门户发现被改的第一步是断发布而不是删页面；截图不进个人微信。随堂测 10 题。',
  },
  {
    id: 'TRN-2023-0501',
    topic: '汛期前物资与排水泵实操',
    sites: ['SITE-SZJ', 'SITE-HPL'],
    services: ['SVC-02', 'SVC-01'],
    for: 'staff',
    on: '2023-05-23',
    hours: 2,
    by: 'PER-27',
    room: 'RM-SZJ-DC',
    people: ['PER-12', 'PER-13', 'PER-14', 'PER-21', 'PER-29'],
    passed: ['PER-12', 'PER-13', 'PER-14', 'PER-21', 'PER-29'],
    content:
      '沙袋码放、吸水机倒水、排水泵接线逐项上手；和平里的关水阀在一层东侧管井，由韩辰带看照片；备勤接到蓝色预警后先出门再打电话。',
  },
] as const;

/** Trainings of the client. */
const CLIENT = [
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
  {
    id: 'TRN-2023-0301',
    topic: '防病毒与终端管控产品使用培训',
    sites: ['SITE-SZJ', 'SITE-HPL'],
    services: ['SVC-05'],
    for: 'client',
    on: '2023-03-28',
    hours: 2,
    by: 'PER-28',
    room: 'RM-SZJ-PRESS',
    people: ['PER-91', 'PER-92', 'PER-94', 'PER-95', 'PER-96'],
    content:
      '客户端各种颜色的含义、隔离区取回文件的申请；移动存储登记与只读模式；为什么不能自己卸载。现场用一份无害样本演示从弹窗到隔离的全过程。',
  },
  {
    id: 'TRN-2023-0601',
    topic: '端午前办公安全：假冒领导、二维码与外发文件',
    sites: ['SITE-YHN'],
    services: ['SVC-05', 'SVC-07'],
    for: 'client',
    on: '2023-06-20',
    hours: 1,
    by: 'PER-25',
    room: 'RM-YHN-302',
    people: ['PER-92', 'PER-93', 'PER-95', 'PER-97'],
    content: '四个近期骗术截图怎样看出破绽；外发文件先走审批再走通道；门禁卡丢了先挂失，不借卡。答疑 15 分钟。',
  },
] as const;

/** Trainings of the staff and of the client. */
export const trainings = [...BEFORE_POST, ...STAFF, ...CLIENT].toSorted((a, b) => (a.on < b.on ? -1 : 1));
