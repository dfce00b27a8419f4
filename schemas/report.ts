import { delivery, envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, count, day, digest, line, list, mapping, ref, refs, text, time } from './shared/scalars.ts';

const PERIODIC = {
  'zh-CN': ['工作情况', '数据统计', '数据分析', '风险预警', '规避方法', '其他合理化建议'],
  en: ['Work done', 'Figures', 'Analysis', 'Risks', 'Countermeasures', 'Other advice'],
} as const;

/** A whole year or term adds a summary and what is to be better. */
const CONCLUDING = {
  'zh-CN': [...PERIODIC['zh-CN'], '工作整体总结', '需要提升内容'],
  en: [...PERIODIC.en, 'Overall summary', 'To be improved'],
} as const;

/** The words of a periodic report. Its figures come from the records; what was delivered is frozen with their digest. */
export const report = defineKind({
  name: 'report',
  labels: { 'zh-CN': '报告', en: 'Report', enPlural: 'Reports' },
  about: {
    'zh-CN': '一期报告的文字部分；数字由记录算出，正文里不写。',
    en: 'The words of one report; its figures are computed from the records and never typed.',
  },
  place: 'reports',
  format: 'document',
  section: 'reports',
  path: 'reports',
  page: 'record',
  shape: record({
    ...envelope,
    title: field(line, '标题：封面上的名称', 'Title: as on the cover'),
    form: field(
      choice({
        monthly: ['月报', 'Monthly'],
        quarterly: ['季报', 'Quarterly'],
        annual: ['年报', 'Annual'],
        term: ['服务总结', 'Term'],
        inspection: ['巡检报告', 'Inspection'],
        event: ['事件报告', 'Event'],
        fault: ['故障分析', 'Fault'],
        other: ['专项', 'Special'],
      }),
      '种类：是哪种报告',
      'Form: what kind of report',
    ),
    period: field(
      mapping({
        from: field(day, '起：第一天', 'From: first day'),
        to: field(day, '止：最后一天', 'To: last day'),
      }),
      '期间：报告的起止日',
      'Period: first and last day reported on',
    ),
    about: field(refs().optional(), '对象：专项报告针对的记录', 'About: the records a special report deals with'),
    by: field(ref('person'), '编写人：谁写的', 'By: who wrote it'),
    reviewed: field(
      mapping({
        by: field(ref('person'), '审核人：谁审的；不是编写人', 'Reviewed by: who; not the author'),
        on: field(day, '审核日：哪一天', 'On: which day'),
      }).optional(),
      '审核：交付前的审核',
      'Reviewed: before it was delivered',
    ),
    risks: field(
      list(
        mapping({
          of: field(line, '提示：哪一条，如 action:ACT-2022-0803', 'Of: which one, such as action:ACT-2022-0803'),
          answer: field(
            choice({ keep: ['采纳', 'Keep'], reword: ['改写', 'Reword'], dismiss: ['不列入', 'Dismiss'] }),
            '处理：采纳、改写，或不列入',
            'Answer: keep it, word it otherwise, or dismiss it',
          ),
          text: field(line.optional(), '改写：报告里怎样说', 'Text: how the report says it'),
          reason: field(line, '原因：为何这样处理', 'Reason: why'),
        }),
      ).optional(),
      '风险：对数据所提示风险的逐条处理',
      'Risks: what the author answered to each risk that the data show',
    ),
    issues: field(
      list(
        mapping({
          no: field(count, '期号：第几次印发', 'Number: which issue'),
          frozen_at: field(time, '封存时刻：何时封存', 'Frozen at: when it was frozen'),
          commit: field(line.optional(), '版本：封存时的提交', 'Commit: of the repository then'),
          inputs: field(digest, '摘要：所依据记录的摘要', 'Inputs: digest of the records it rests on'),
          reason: field(text.optional(), '原因：重新印发的原因', 'Reason: for another issue'),
        }),
      ).optional(),
      '印发：历次印发及其依据；由命令写入',
      'Issues: each frozen issue and its inputs; written by the command',
    ),
    delivery: field(delivery.optional(), '交付：何时交给谁', 'Delivery: to whom and when'),
  }),
  title: (r) => r.title,
  day: (r) => r.period.to,
  order: [['period.to', 'delivery.at'], ['reviewed.on', 'delivery.at'], ['issues.*.frozen_at']],
  ahead: ['period'],
  columns: ['form', 'period.from', 'period.to', 'by', 'delivery.at'],
  facets: ['form'],
  sections: PERIODIC,
  sectionsBy: {
    field: 'form',
    values: {
      annual: CONCLUDING,
      term: CONCLUDING,
      event: {
        'zh-CN': ['现象', '影响', '时间', '处理人员', '过程', '原因', '解决方案'],
        en: ['Symptoms', 'Impact', 'Times', 'People', 'Course', 'Cause', 'Solution'],
      },
      fault: {
        'zh-CN': ['故障概况', '影响', '处理经过', '原因分析', '改进措施', '结论与依据'],
        en: ['Facts', 'Impact', 'Course', 'Analysis of the cause', 'Improvements', 'Conclusion and evidence'],
      },
      inspection: {
        'zh-CN': ['巡检数据', '巡检结果', '分析总计'],
        en: ['Data', 'Results', 'Analysis and totals'],
      },
    },
  },
  stem: (id) => id.replace(/^RPT-/u, ''),
  example: `---
id: RPT-2022-09
title: 2022 年 9 月运维月报
form: monthly
period: {from: 2022-09-01, to: 2022-09-30}
by: PER-01
---

## 工作情况

值守无空档。

## 数据统计

见各表。

## 数据分析

周一上午报修集中。

## 风险预警

存储池余量偏小。

## 规避方法

先清理快照，再扩容。

## 其他合理化建议

会议终端会前一小时测试。
`,
  exampleEn: `---
id: RPT-2022-09
title: Monthly report of September 2022
form: monthly
period: {from: 2022-09-01, to: 2022-09-30}
by: PER-01
---

## Work done

Duty had no gap.

## Figures

See the tables.

## Analysis

Most calls come on Monday mornings.

## Risks

The storage pool is nearly full.

## Countermeasures

Remove snapshots first, then extend it.

## Other advice

Test the meeting terminals an hour before each meeting.
`,
  refused: [
    {
      why: 'a report on an open period has no figures',
      yaml: 'id: RPT-1\ntitle: 月报\nform: monthly\nperiod: {from: 2022-09-01}\nby: PER-01',
      at: 'period.to',
      problem: 'missing',
    },
    {
      why: 'a digest that was shortened proves nothing',
      yaml: 'id: RPT-1\ntitle: 月报\nform: monthly\nperiod: {from: 2022-09-01, to: 2022-09-30}\nby: PER-01\nissues: [{no: 1, frozen_at: 2022-10-10T15:00+08:00, inputs: sha256-77aa}]',
      at: 'issues.0.inputs',
      problem: 'digest',
    },
  ],
});
