import { delivery, envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line, mapping, ref, refs, text } from './shared/scalars.ts';

/** Something that may go wrong, with how to avoid it: the substance of the warnings in a report. */
export const risk = defineKind({
  name: 'risk',
  labels: { 'zh-CN': '风险', en: 'Risk', enPlural: 'Risks' },
  about: {
    'zh-CN': '可能发生而尚未发生的问题，连同规避方法；报告中的风险预警由此而来。',
    en: 'Something that may go wrong but has not, with how to avoid it; reports draw their warnings from here.',
  },
  place: 'records/*/risks',
  format: 'records',
  section: 'work',
  path: 'risks',
  page: 'record',
  shape: record({
    ...envelope,
    title: field(line, '风险：一句话说清会出什么事', 'Title: what may happen, in one line'),
    found_on: field(day, '识别日：哪天识别的', 'Found on: the day it was seen'),
    level: field(
      choice({ high: ['高', 'High'], medium: ['中', 'Medium'], low: ['低', 'Low'] }),
      '等级：综合可能与后果',
      'Level: of likelihood and consequence together',
    ),
    text: field(text, '说明：依据、可能的后果', 'Text: the grounds and the consequence'),
    assets: field(refs('asset').optional(), '设备：涉及哪些设备', 'Assets: the devices concerned'),
    systems: field(refs('system').optional(), '系统：涉及哪些系统', 'Systems: the systems concerned'),
    from: field(
      ref('inspection', 'finding', 'evaluation', 'incident', 'service-order', 'change').optional(),
      '出自：由哪条记录识别',
      'From: the record that showed it',
    ),
    avoid: field(text.optional(), '规避方法：眼下怎样防', 'Avoidance: what holds it off now'),
    advice: field(text.optional(), '建议：根本上怎样解决', 'Advice: what would end it'),
    action: field(ref('action').optional(), '措施：由哪项措施解决', 'Action: that ends it'),
    state: field(
      choice({ open: ['未消除', 'Open'], accepted: ['已接受', 'Accepted'], closed: ['已消除', 'Closed'] }),
      '状态：是否消除',
      'State: whether it still stands',
    ),
    closed_on: field(day.optional(), '消除日：哪一天消除', 'Closed on: the day it ended'),
    accepted: field(
      mapping({
        by: field(ref('person'), '接受人：甲方的谁', 'Accepted by: who of the client'),
        on: field(day, '接受日：哪一天', 'Accepted on: which day'),
      }).optional(),
      '接受：甲方接受这一风险',
      'Accepted: the client accepts it',
    ),
    delivery: field(delivery.optional(), '告知：何时告知甲方', 'Delivery: when the client was told'),
  }),
  title: (r) => r.title,
  day: (r) => r.found_on,
  columns: ['found_on', 'level', 'state', 'systems', 'assets', 'owner'],
  facets: ['level', 'state', 'services', 'sites'],
  example: `
id: RSK-2022-0901
title: 归档区写满将使登记业务系统停写
found_on: 2022-09-15
level: high
text: 归档日志每天增长约 60 GB，剩余空间只够四天。
state: open
`,
  exampleEn: `
id: RSK-2022-0901
title: A full archive area would stop the registration system
found_on: 2022-09-15
level: high
text: Archive logs grow by 60 GB a day; there is room for four more days.
state: open
`,
  refused: [
    {
      why: 'a level in free words',
      yaml: 'id: RSK-1\ntitle: 写满\nfound_on: 2022-09-15\nlevel: 较高\ntext: 空间不足\nstate: open',
      at: 'level',
      problem: 'choice',
    },
    {
      why: 'whether it still stands is not said',
      yaml: 'id: RSK-1\ntitle: 写满\nfound_on: 2022-09-15\nlevel: high\ntext: 空间不足',
      at: 'state',
      problem: 'missing',
    },
  ],
});
