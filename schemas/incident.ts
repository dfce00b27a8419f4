import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, count, flag, line, list, mapping, ref, refs, text, time } from './shared/scalars.ts';
import { severity } from './shared/severity.ts';

/** One failure from the first sign to its end. Contract annex 1, section 3 describes its stages. */
export const incident = defineKind({
  name: 'incident',
  labels: { 'zh-CN': '故障', en: 'Incident', enPlural: 'Incidents' },
  about: {
    'zh-CN': '一次故障从发现到解除的全过程；接到报告或告警后即登记。',
    en: 'One failure from its first sign to its end; write it as soon as a report or an alarm comes in.',
  },
  place: 'records/*/incidents',
  format: 'records',
  section: 'incidents',
  path: 'incidents',
  page: 'record',
  shape: record({
    ...envelope,
    title: field(line, '现象：一句话说清看到了什么', 'Title: what was seen, in one line'),
    severity: field(severity, '等级：一级最重，写成带引号的数字', 'Severity: 1 is the worst; a digit in quotes'),
    major: field(flag.optional(), '重大事件：是否按重大事件处理', 'Major: handled as a major incident'),
    source: field(
      choice({ user: ['用户反馈', 'User'], alarm: ['系统告警', 'Alarm'], inspection: ['巡检发现', 'Inspection'] }),
      '发现途径：怎样得知的',
      'Source: how it became known',
    ),
    channel: field(
      choice({
        phone: ['电话', 'Phone'],
        wechat: ['微信', 'WeChat'],
        email: ['邮件', 'E-mail'],
        sms: ['短信', 'SMS'],
        ticket: ['工单', 'Ticket'],
        onsite: ['现场', 'On site'],
      }).optional(),
      '联系渠道：报告或处置时用的渠道',
      'Channel: how people were in contact',
    ),
    detected: field(time, '发现时刻：故障最早可知的时刻', 'Detected: the first moment it could be known'),
    reported: field(time, '接报时刻：我方得知的时刻', 'Reported: when the team learnt of it'),
    confirmed: field(
      time.optional(),
      '确认时刻：核实故障并告知用户的时刻',
      'Confirmed: when it was verified and the user told',
    ),
    notified_at: field(
      time.optional(),
      '通知时刻：四方都通知到的时刻',
      'Notified at: when all the parties had been told',
    ),
    responded: field(time.optional(), '响应时刻：有人开始处理的时刻', 'Responded: when somebody began to work on it'),
    resolved: field(time.optional(), '解除时刻：服务恢复的时刻', 'Resolved: when service was restored'),
    by: field(refs('person').optional(), '处置人：参与处置的人', 'Handled by: the people who worked on it'),
    notified: field(
      list(
        choice({
          'user-up': ['上游用户', 'Upstream users'],
          'user-down': ['下游用户', 'Downstream users'],
          pm: ['项目负责人', 'Project manager'],
          'dept-head': ['部门负责人', 'Head of department'],
        }),
      ).optional(),
      '已通知：故障通知到的四方',
      'Notified: the parties that were told',
    ),
    escalated: field(time.optional(), '上报时刻：向负责人求助的时刻', 'Escalated: when a superior was called for help'),
    affects: field(
      refs('system', 'asset', 'room').optional(),
      '受影响：系统、设备或机房',
      'Affects: systems, assets or rooms',
    ),
    cause: field(
      choice({
        hardware: ['硬件故障', 'Hardware'],
        software: ['软件缺陷', 'Software'],
        config: ['配置错误', 'Configuration'],
        capacity: ['容量不足', 'Capacity'],
        power: ['供电', 'Power'],
        environment: ['环境', 'Environment'],
        network: ['网络', 'Network'],
        security: ['安全', 'Security'],
        virus: ['病毒', 'Virus'],
        human: ['人为操作', 'Human action'],
        external: ['外部原因', 'External'],
        unknown: ['未查明', 'Unknown'],
      }).optional(),
      '原因类别：查明后填写',
      'Cause: once it is known',
    ),
    summary: field(text.optional(), '经过：处理过程与结论', 'Summary: what was done and found'),
    recovery: field(
      list(
        mapping({
          method: field(
            choice({
              rollback: ['回滚', 'Rollback'],
              restart: ['重启', 'Restart'],
              degrade: ['限流降级', 'Limit or degrade'],
              'emergency-update': ['紧急更新', 'Emergency update'],
              replace: ['更换部件', 'Replacement'],
              other: ['其他', 'Other'],
            }),
            '手段：用什么办法恢复',
            'Method: how service came back',
          ),
          temporary: field(flag, '临时：是否只是临时恢复', 'Temporary: whether it only holds for a while'),
          follow_up: field(
            ref('action').optional(),
            '后续措施：临时恢复之后的彻底解决',
            'Follow-up: the action that ends a temporary fix',
          ),
        }),
      ).optional(),
      '恢复手段：止损与恢复用过的办法',
      'Recovery: what was done to restore service',
    ),
    used_runbooks: field(
      list(
        mapping({
          id: field(ref('runbook'), '手册：用了哪一份', 'Runbook: which one'),
          outcome: field(
            choice({ solved: ['解决', 'Solved'], partial: ['部分有用', 'Partly'], failed: ['无效', 'Failed'] }),
            '效果：照做之后怎样',
            'Outcome: what came of it',
          ),
        }),
      ).optional(),
      '用过的手册：处置时照做的手册与效果',
      'Runbooks used: with their outcome',
    ),
    orders: field(refs('service-order').optional(), '服务单：随之产生的现场服务单', 'Service orders: that came of it'),
    casestudy: field(ref('casestudy').optional(), '复盘：对应的复盘文档', 'Casestudy: the document that studies it'),
    exemption: field(
      mapping({
        principle: field(
          choice({ '1': ['原则一', 'Principle 1'], '2': ['原则二', 'Principle 2'] }),
          '依据：免写复盘的原则',
          'Principle: the ground',
        ),
        minutes: field(count, '影响时长：以分钟计', 'Minutes: how long users were affected'),
        impact: field(line, '影响：波及的用户', 'Impact: who was affected'),
        by: field(ref('person'), '批准人：谁同意免写', 'Approved by: who agreed'),
      }).optional(),
      '免写复盘：按原则一或原则二不写复盘的理由',
      'Exemption: why no casestudy is written',
    ),
    emergency_report: field(
      mapping({
        to: field(ref('person'), '接收人：交给谁', 'Received by: who received it'),
        at: field(time, '提交时刻：何时交到', 'Delivered at: when it was received'),
      }).optional(),
      '应急处置报告：故障解除时提交的报告',
      'Emergency report: delivered when the incident was resolved',
    ),
  }),
  sheet: { 'zh-CN': '事件处理单', en: 'Incident sheet' },
  title: (r) => r.title,
  day: (r) => r.reported,
  order: [
    ['detected', 'reported'],
    ['reported', 'confirmed'],
    ['reported', 'notified_at'],
    ['reported', 'responded'],
    ['responded', 'resolved'],
    ['detected', 'resolved'],
  ],
  columns: ['reported', 'severity', 'sites', 'affects', 'resolved', 'casestudy'],
  facets: ['severity', 'sites', 'services', 'source', 'cause'],
  example: `
id: INC-2022-0019
title: 和平里机房 2 号精密空调高温告警
severity: '2'
source: alarm
detected: 2022-10-01T21:02+08:00
reported: 2022-10-01T21:04+08:00
`,
  exampleEn: `
id: INC-2022-0019
title: High temperature at cooling unit 2
severity: '2'
source: alarm
detected: 2022-10-01T21:02+08:00
reported: 2022-10-01T21:04+08:00
`,
  refused: [
    {
      why: 'a moment without an offset means another moment on another machine',
      yaml: "id: INC-1\ntitle: 空调告警\nseverity: '2'\nsource: alarm\ndetected: 2022-10-01T21:02\nreported: 2022-10-01T21:04+08:00",
      at: 'detected',
      problem: 'time',
    },
    {
      why: 'a severity without quotes is a number',
      yaml: 'id: INC-1\ntitle: 空调告警\nseverity: 2\nsource: alarm\ndetected: 2022-10-01T21:02+08:00\nreported: 2022-10-01T21:04+08:00',
      at: 'severity',
      problem: 'line',
    },
    {
      why: 'the time of the report is missing',
      yaml: "id: INC-1\ntitle: 空调告警\nseverity: '2'\nsource: alarm\ndetected: 2022-10-01T21:02+08:00",
      at: 'reported',
      problem: 'missing',
    },
  ],
});
