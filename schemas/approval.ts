import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { day, digest, line, mapping, ref } from './shared/scalars.ts';

/** Somebody's word that a text may be followed: who, when, and by its digest exactly which text (contract annex 1, section 3). */
export const approval = defineKind({
  name: 'approval',
  labels: { 'zh-CN': '审批', en: 'Approval', enPlural: 'Approvals' },
  about: {
    'zh-CN': '一次审批：谁在哪天批准了哪份文档的哪一版；用 zhiku approve 写，写下之后不改。',
    en: 'One approval: who approved which text of which document when; written by zhiku approve and never changed.',
  },
  place: 'approvals',
  format: 'records',
  section: 'knowledge',
  path: 'approvals',
  page: 'month',
  shape: record({
    ...envelope,
    of: field(
      ref('runbook', 'article', 'casestudy', 'emergency-plan'),
      '文档：批准的是哪一份',
      'Of: the document that was approved',
    ),
    submitted: field(
      mapping({
        by: field(ref('person'), '提交人：谁提交的', 'Submitted by: who'),
        on: field(day, '提交日：哪一天', 'Submitted on: which day'),
      }),
      '提交：这一版由谁在哪天提交',
      'Submitted: who asked for it, and when',
    ),
    by: field(ref('person'), '审批人：谁批准的；不是提交人', 'Approved by: who; never who submitted it'),
    on: field(day, '审批日：哪一天', 'Approved on: which day'),
    digest: field(
      digest.optional(),
      '摘要：所批文本的摘要；纸面审批补录的旧版没有',
      'Digest: of the text that was approved; an old approval on paper has none',
    ),
    published: field(
      mapping({
        by: field(ref('person'), '发布人：谁放行的', 'Published by: who'),
        on: field(day, '发布日：哪一天起照它做', 'Published on: the day from which it is followed'),
      }).optional(),
      '发布：谁在哪天放行；批了还没放行的不写',
      'Published: who put it into effect, and when; absent while it is not',
    ),
    what: field(line.optional(), '改动：这一版改了什么、为什么', 'What: what this edition changed, and why'),
  }),
  title: (r) => `${r.of} ${r.on}`,
  day: (r) => r.on,
  order: [
    ['submitted.on', 'on'],
    ['on', 'published.on'],
  ],
  columns: ['of', 'submitted.by', 'by', 'on', 'published.on', 'what'],
  facets: ['by', 'submitted.by'],
  example: `
id: APR-RB-UPS-BATTERY-1
of: RB-UPS-BATTERY
submitted: {by: PER-27, on: 2022-07-05}
by: PER-91
on: 2022-07-06
digest: sha256-5b9f1c0f6a5b6f2a5c9e0d7d1a3c8e4f2b6a7d8c9e0f1a2b3c4d5e6f7a8b9c0d
published: {by: PER-91, on: 2022-07-06}
`,
  exampleEn: `
id: APR-RB-UPS-BATTERY-1
of: RB-UPS-BATTERY
submitted: {by: PER-27, on: 2022-07-05}
by: PER-91
on: 2022-07-06
digest: sha256-5b9f1c0f6a5b6f2a5c9e0d7d1a3c8e4f2b6a7d8c9e0f1a2b3c4d5e6f7a8b9c0d
published: {by: PER-91, on: 2022-07-06}
`,
  refused: [
    {
      why: 'an approval of nobody knows what',
      yaml: 'id: APR-1\nsubmitted: {by: PER-1, on: 2022-07-05}\nby: PER-2\non: 2022-07-06',
      at: 'of',
      problem: 'missing',
    },
    {
      why: 'nobody asked for it, so nobody knows whose text it is',
      yaml: 'id: APR-1\nof: RB-A\nby: PER-2\non: 2022-07-06',
      at: 'submitted',
      problem: 'missing',
    },
    {
      why: 'a digest that is cut off proves nothing',
      yaml: 'id: APR-1\nof: RB-A\nsubmitted: {by: PER-1, on: 2022-07-05}\nby: PER-2\non: 2022-07-06\ndigest: sha256-5b9f',
      at: 'digest',
      problem: 'digest',
    },
  ],
});
