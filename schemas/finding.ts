import { delivery, envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line, mapping, ref, refs, text, time } from './shared/scalars.ts';

/** A defect of the client's systems that was noticed at work and must be told (contract body 2.2(2)). */
export const finding = defineKind({
  name: 'finding',
  labels: { 'zh-CN': '发现问题', en: 'Finding', enPlural: 'Findings' },
  about: {
    'zh-CN': '工作中发现的甲方系统或设施的问题；发现后及时反馈甲方。',
    en: 'A defect of the client’s systems or premises noticed at work; the client is told in time.',
  },
  place: 'records/*/findings',
  format: 'records',
  section: 'work',
  path: 'findings',
  page: 'record',
  shape: record({
    ...envelope,
    title: field(line, '问题：一句话说清发现了什么', 'Title: what was found, in one line'),
    found_at: field(time, '发现时刻：何时发现', 'Found at: when it was seen'),
    by: field(refs('person').optional(), '发现人：谁发现的', 'By: who saw it'),
    source: field(
      choice({
        inspection: ['巡检', 'Inspection'],
        duty: ['值守', 'Duty'],
        order: ['现场服务', 'Service'],
        evaluation: ['动态评测', 'Evaluation'],
        backup: ['备份', 'Backup'],
        security: ['安全任务', 'Security task'],
        other: ['其他', 'Other'],
      }).optional(),
      '来源：做什么工作时发现的',
      'Source: the work that showed it',
    ),
    from: field(ref().optional(), '出自：当时的记录', 'From: the record of that work'),
    level: field(
      choice({ high: ['高', 'High'], medium: ['中', 'Medium'], low: ['低', 'Low'] }).optional(),
      '程度：影响的轻重',
      'Level: how much it matters',
    ),
    assets: field(refs('asset').optional(), '设备：涉及哪些设备', 'Assets: the devices concerned'),
    systems: field(refs('system').optional(), '系统：涉及哪些系统', 'Systems: the systems concerned'),
    text: field(text.optional(), '说明：看到的情况与判断', 'Text: what was seen and what it means'),
    delivery: field(delivery.optional(), '反馈：何时反馈给甲方的谁', 'Delivery: when and whom of the client was told'),
    action: field(ref('action').optional(), '措施：由哪项措施解决', 'Action: that puts it right'),
    orders: field(refs('service-order').optional(), '服务单：处理它的服务单', 'Service orders: that dealt with it'),
    closed: field(
      mapping({
        on: field(day, '解决日：哪一天解决', 'On: the day it was settled'),
        how: field(line, '办法：怎样解决的', 'How: what settled it'),
      }).optional(),
      '解决：何时、怎样解决',
      'Closed: when and how',
    ),
  }),
  title: (r) => r.title,
  day: (r) => r.found_at,
  columns: ['found_at', 'source', 'level', 'assets', 'delivery.at', 'closed.on'],
  facets: ['source', 'level', 'sites', 'services'],
  example: `
id: FND-2022-0901
title: 苏州街机房 B 列冷通道门闭门器失灵
found_at: 2022-09-05T10:20+08:00
`,
  exampleEn: `
id: FND-2022-0901
title: The door of cold aisle B no longer closes by itself
found_at: 2022-09-05T10:20+08:00
`,
  refused: [
    {
      why: 'a clock without its day',
      yaml: 'id: FND-1\ntitle: 门关不严\nfound_at: 10:20',
      at: 'found_at',
      problem: 'time',
    },
    {
      why: 'who was told of the finding, but not when',
      yaml: 'id: FND-1\ntitle: 门关不严\nfound_at: 2022-09-05T10:20+08:00\ndelivery: {to: PER-92}',
      at: 'delivery.at',
      problem: 'missing',
    },
  ],
});
