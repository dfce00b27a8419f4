import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line, list, mapping, ref, text, time } from './shared/scalars.ts';

/** A demand of the client that a duty depends on: for a drill, a report, support, a change. Faults are incidents, not requests. */
export const request = defineKind({
  name: 'request',
  labels: { 'zh-CN': '甲方要求', en: 'Request', enPlural: 'Requests' },
  about: {
    'zh-CN': '甲方提出的演练、报告、保障、变更等要求；接到时登记，办结后写明由什么答复。',
    en: 'What the client asks for: a drill, a report, support, a change; entered when it is made, answered when it is done.',
  },
  place: 'records/*/requests',
  format: 'records',
  section: 'contract',
  path: 'requests',
  page: 'record',
  shape: record({
    ...envelope,
    title: field(line, '要求：一句话说清要什么', 'Title: what is asked for, in one line'),
    form: field(
      choice({
        drill: ['应急演练', 'Drill'],
        report: ['专项报告', 'Report'],
        support: ['专项保障', 'Support'],
        change: ['变更', 'Change'],
        requirement: ['新增需求', 'New requirement'],
        workplace: ['工作条件', 'Workplace'],
        other: ['其他', 'Other'],
      }),
      '种类：要的是什么',
      'Form: what is asked for',
    ),
    at: field(time, '提出时刻：何时提出', 'At: when it was made'),
    by: field(ref('person'), '提出人：谁提出的', 'By: who made it'),
    to: field(ref('person').optional(), '受理人：谁接的', 'To: who took it'),
    channel: field(
      choice({
        phone: ['电话', 'Phone'],
        wechat: ['微信', 'WeChat'],
        email: ['邮件', 'E-mail'],
        meeting: ['会议', 'Meeting'],
        letter: ['书面', 'Letter'],
      }).optional(),
      '渠道：怎样提出的',
      'Channel: how it was made',
    ),
    wanted_by: field(day.optional(), '要求完成日：希望最迟哪天', 'Wanted by: the last day asked for'),
    text: field(text.optional(), '详情：具体要求', 'Details: what exactly'),
    doc: field(ref('doc').optional(), '文件：书面要求', 'Document: the request in writing'),
    answers: field(
      list(
        mapping({
          on: field(day, '答复日：哪一天', 'On: which day'),
          by: field(ref('person'), '答复人：谁', 'By: who'),
          with: field(ref().optional(), '成果：演练、报告、变更等记录', 'With: the drill, report, change or the like'),
          text: field(line, '结果：怎样答复', 'Result: how it was answered'),
        }),
      ).optional(),
      '答复：由什么记录、在哪天办结',
      'Answers: what answered it, and when',
    ),
  }),
  title: (r) => r.title,
  day: (r) => r.at,
  order: [['at', 'wanted_by'], ['answers.*.on']],
  ahead: ['wanted_by'],
  columns: ['at', 'form', 'by', 'wanted_by', 'answers'],
  facets: ['form', 'sites', 'services'],
  example: `
id: REQ-2022-0901
title: 国庆前做一次 UPS 断电演练
form: drill
at: 2022-09-05T10:20+08:00
by: PER-92
`,
  exampleEn: `
id: REQ-2022-0901
title: A drill of the UPS before the holiday
form: drill
at: 2022-09-05T10:20+08:00
by: PER-92
`,
  refused: [
    {
      why: 'a request on some day cannot be set against its answer',
      yaml: 'id: REQ-1\ntitle: 演练\nform: drill\nat: 九月初\nby: PER-92',
      at: 'at',
      problem: 'time',
    },
    {
      why: 'nobody made it',
      yaml: 'id: REQ-1\ntitle: 演练\nform: drill\nat: 2022-09-05T10:20+08:00',
      at: 'by',
      problem: 'missing',
    },
  ],
});
