import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { day, line, mapping, ref } from './shared/scalars.ts';

/** One person standing in for another on one shift, with approval: why the shifts differ from the roster. */
export const swap = defineKind({
  name: 'swap',
  labels: { 'zh-CN': '调班', en: 'Swap', enPlural: 'Swaps' },
  about: {
    'zh-CN': '一人替另一人值一班；说明值班记录为什么与计划不同，须先经批准。',
    en: 'One person stands in for another on one shift; approved beforehand, it explains why shifts differ from the roster.',
  },
  place: 'records/*/swaps',
  format: 'records',
  section: 'duty',
  path: 'swaps',
  page: 'month',
  shape: record({
    ...envelope,
    shift: field(ref('shift'), '班次：调的是哪一班', 'Shift: which one'),
    from: field(ref('person'), '原值班人：计划里是谁', 'From: who was planned'),
    to: field(ref('person'), '替班人：改由谁值', 'To: who stands in'),
    reason: field(line.optional(), '事由：为什么调', 'Reason: why'),
    asked: field(day, '申请日：哪一天提出', 'Asked: the day it was asked for'),
    approved: field(
      mapping({
        by: field(ref('person'), '批准人：谁同意的', 'Approved by: who agreed'),
        on: field(day, '批准日：哪一天同意', 'Approved on: which day'),
      }).optional(),
      '批准：谁在哪天同意',
      'Approved: by whom and when',
    ),
    done: field(day.optional(), '执行日：替班是哪一天值的', 'Done: the day it was kept'),
  }),
  title: (r) => `${r.shift} 调班`,
  day: (r) => r.asked,
  columns: ['shift', 'from', 'to', 'approved.on', 'done'],
  facets: ['from', 'to'],
  example: `
id: SW-2022-1001
shift: SH-2022-10-03-D
from: PER-13
to: PER-14
asked: 2022-09-29
`,
  refused: [
    {
      why: 'nobody stands in',
      yaml: 'id: SW-1\nshift: SH-2022-10-03-D\nfrom: PER-13\nasked: 2022-09-29',
      at: 'to',
      problem: 'missing',
    },
    {
      why: 'an approval has a day',
      yaml: 'id: SW-1\nshift: SH-2022-10-03-D\nfrom: PER-13\nto: PER-14\nasked: 2022-09-29\napproved: {by: PER-01, on: 当天}',
      at: 'approved.on',
      problem: 'day',
    },
  ],
});
