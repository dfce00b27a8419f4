import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line, mapping, path, ref, refs, text, time } from './shared/scalars.ts';

/** One piece of service on request: the form that is filled and signed after it (contract annex 1, section 6). */
export const serviceOrder = defineKind({
  name: 'service-order',
  labels: { 'zh-CN': '服务单', en: 'Service order', enPlural: 'Service orders' },
  about: {
    'zh-CN': '一次应请求而做的服务，即《现场服务单》；只写处室，不写来电人姓名。',
    en: 'One service on request, the service form; it names the office that asked, never the caller.',
  },
  place: 'records/*/orders',
  format: 'records',
  section: 'work',
  path: 'orders',
  page: 'month',
  tens: true,
  shape: record({
    ...envelope,
    title: field(line, '事项：一句话说清要办的事', 'Title: what was asked, in one line'),
    category: field(
      choice({
        repair: ['故障处理', 'Repair'],
        setup: ['安装调试', 'Setup'],
        consult: ['咨询解答', 'Advice'],
        wiring: ['布线', 'Wiring'],
        support: ['现场保障', 'Event support'],
        coordination: ['配合厂商', 'Coordination'],
        peripheral: ['外设', 'Peripherals'],
        system: ['系统', 'Systems'],
        meeting: ['会议', 'Meetings'],
        card: ['一卡通', 'Card system'],
      }),
      '类别：属于哪类服务',
      'Category: the kind of service',
    ),
    channel: field(
      choice({
        phone: ['电话', 'Phone'],
        wechat: ['微信', 'WeChat'],
        email: ['邮件', 'E-mail'],
        sms: ['短信', 'SMS'],
        ticket: ['工单', 'Ticket'],
        onsite: ['现场', 'On site'],
        inspection: ['巡检', 'Inspection'],
      }),
      '来源：请求从哪里来',
      'Channel: where the request came from',
    ),
    mode: field(
      choice({ onsite: ['现场', 'On site'], remote: ['远程', 'Remote'] }).optional(),
      '方式：到现场还是远程；不写即为现场',
      'Mode: on site or remote; on site when absent',
    ),
    opened: field(time, '受理时刻：何时接到请求', 'Opened: when the request came in'),
    arrived: field(time.optional(), '到场时刻：何时到场或接入', 'Arrived: when somebody was on site or connected'),
    closed: field(time.optional(), '完成时刻：何时办结', 'Closed: when it was finished'),
    by: field(refs('person').optional(), '服务人：谁办的', 'By: who did it'),
    site: field(ref('site'), '办公区：在哪个办公区', 'Site: where'),
    room: field(ref('room').optional(), '房间：在哪个房间', 'Room: which room'),
    assets: field(refs('asset').optional(), '设备：涉及的设备', 'Assets: the devices concerned'),
    systems: field(refs('system').optional(), '系统：涉及的系统', 'Systems: the systems concerned'),
    requester: field(line.optional(), '请求处室：哪个处室，不写姓名', 'Requester: the office, no name'),
    work: field(text.optional(), '处理：做了什么', 'Work: what was done'),
    result: field(
      choice({
        solved: ['已解决', 'Solved'],
        temporary: ['临时解决', 'Solved for now'],
        transferred: ['转其他方', 'Passed on'],
        unsolved: ['未解决', 'Not solved'],
      }).optional(),
      '结果：办得怎样',
      'Result: what came of it',
    ),
    parent: field(
      ref('service-order', 'incident', 'finding', 'change').optional(),
      '起因：由哪条记录引出',
      'Parent: the record it came of',
    ),
    client_sign: field(
      mapping({
        by: field(ref('person'), '签字人：甲方的谁', 'Signed by: who of the client'),
        on: field(day, '签字日：哪一天', 'Signed on: which day'),
      }).optional(),
      '甲方签字：谁在哪天签的字',
      'Client signature: by whom and when',
    ),
    form: field(
      mapping({
        filled_at: field(time, '填单时刻：服务单何时填好', 'Filled at: when the form was filled in'),
        scan: field(path.optional(), '扫描件：在知识库中的路径', 'Scan: path in the knowledge base'),
      }).optional(),
      '服务单：何时填写',
      'Form: when it was filled in',
    ),
  }),
  sheet: { 'zh-CN': '现场服务单', en: 'Field service sheet' },
  title: (r) => r.title,
  day: (r) => r.opened,
  columns: ['opened', 'category', 'site', 'requester', 'assets', 'by', 'closed', 'result'],
  facets: ['category', 'services', 'site', 'channel', 'result', 'by'],
  example: `
id: SO-2022-09001
title: 视频会议室 2 号麦克风无声
category: repair
channel: phone
opened: 2022-09-01T10:05+08:00
site: SITE-YHN
`,
  exampleEn: `
id: SO-2022-09001
title: Microphone 2 of the video room is silent
category: repair
channel: phone
opened: 2022-09-01T10:05+08:00
site: SITE-YHN
`,
  refused: [
    {
      why: 'the moment of the request has no offset',
      yaml: 'id: SO-1\ntitle: 无声\ncategory: repair\nchannel: phone\nopened: 2022-09-01T10:05\nsite: SITE-YHN',
      at: 'opened',
      problem: 'time',
    },
    {
      why: 'the name of a caller has no field',
      yaml: 'id: SO-1\ntitle: 无声\ncategory: repair\nchannel: phone\nopened: 2022-09-01T10:05+08:00\nsite: SITE-YHN\ncaller: 某某',
      at: '',
      problem: 'unknown-field',
    },
    {
      why: 'a category in free words',
      yaml: 'id: SO-1\ntitle: 无声\ncategory: 维修\nchannel: phone\nopened: 2022-09-01T10:05+08:00\nsite: SITE-YHN',
      at: 'category',
      problem: 'choice',
    },
  ],
});
