import { delivery, envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, line, list, mapping, ref, refs, text, time } from './shared/scalars.ts';

/** The quarterly and final assessment of the machine rooms: bottlenecks and how they are removed. */
export const evaluation = defineKind({
  name: 'evaluation',
  labels: { 'zh-CN': '动态评测', en: 'Evaluation', enPlural: 'Evaluations' },
  about: {
    'zh-CN': '每季度及年终对机房的动态评测：发现的瓶颈与解决办法。',
    en: 'The quarterly and year-end assessment of the machine rooms: bottlenecks and what is done about them.',
  },
  place: 'records/*/evaluations',
  format: 'records',
  section: 'work',
  path: 'evaluations',
  page: 'record',
  shape: record({
    ...envelope,
    title: field(line, '名称：评测的是哪里、哪一期', 'Title: which rooms, which period'),
    quarter: field(line, '期次：哪个季度或年终，如 2022-Q3', 'Quarter: or year end, such as 2022-Q3'),
    done_at: field(time, '完成时刻：何时评测完毕', 'Done at: when it was finished'),
    by: field(refs('person'), '评测人：谁评测的', 'By: who made it'),
    assets: field(refs('asset').optional(), '设备：评测了哪些设备', 'Assets: the installations assessed'),
    method: field(text.optional(), '方法：怎样测、依据什么', 'Method: how it was measured, against what'),
    findings: field(
      list(
        mapping({
          asset: field(ref('asset').optional(), '设备：哪台设备', 'Asset: which installation'),
          level: field(
            choice({ high: ['高', 'High'], medium: ['中', 'Medium'], low: ['低', 'Low'] }).optional(),
            '程度：影响的轻重',
            'Level: how much it matters',
          ),
          text: field(line, '瓶颈：发现了什么', 'Bottleneck: what was found'),
          advice: field(line.optional(), '建议：怎样解决', 'Advice: how to remove it'),
          action: field(ref('action').optional(), '措施：由哪项措施解决', 'Action: that removes it'),
        }),
      ),
      '发现：各项瓶颈；没有则写空列表',
      'Findings: the bottlenecks; an empty list when there is none',
    ),
    conclusion: field(text.optional(), '结论：总体评价', 'Conclusion: the whole in a few sentences'),
    delivery: field(delivery.optional(), '交付：评测报告的提交', 'Delivery: of the report'),
  }),
  title: (r) => r.title,
  day: (r) => r.done_at,
  columns: ['quarter', 'done_at', 'by', 'sites'],
  facets: ['quarter', 'sites'],
  example: `
id: EVAL-2022-Q3
title: 2022 年三季度机房动态评测
quarter: 2022-Q3
done_at: 2022-09-28T16:30+08:00
by: [PER-27]
findings: [{asset: UPS-SZJ, text: 负载率 72%，接近 75% 的预警线}]
`,
  exampleEn: `
id: EVAL-2022-Q3
title: Evaluation of the machine rooms, third quarter of 2022
quarter: 2022-Q3
done_at: 2022-09-28T16:30+08:00
by: [PER-27]
findings: [{asset: UPS-SZJ, text: 'Load 72%, near the warning line of 75%'}]
`,
  refused: [
    {
      why: 'whether there were bottlenecks is not said',
      yaml: 'id: EVAL-1\ntitle: 评测\nquarter: 2022-Q3\ndone_at: 2022-09-28T16:30+08:00\nby: [PER-27]',
      at: 'findings',
      problem: 'missing',
    },
    {
      why: 'a day where the moment is asked',
      yaml: 'id: EVAL-1\ntitle: 评测\nquarter: 2022-Q3\ndone_at: 2022-09-28\nby: [PER-27]\nfindings: []',
      at: 'done_at',
      problem: 'time',
    },
  ],
});
