import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { day, line, list, month, ref } from './shared/scalars.ts';

/** Somebody states that nothing of a kind happened in a month. Without it, an empty register proves nothing. */
export const nilReturn = defineKind({
  name: 'nil-return',
  labels: { 'zh-CN': '零报告', en: 'Nil return', enPlural: 'Nil returns' },
  about: {
    'zh-CN': '声明某月没有发生某类事项；月底核对登记后填写。',
    en: 'States that nothing of a kind happened in a month; written when the register has been checked at its end.',
  },
  place: 'records/*/nil-returns',
  format: 'records',
  section: 'reports',
  path: 'nil-returns',
  page: 'month',
  shape: record({
    ...envelope,
    month: field(month, '月份：哪个月', 'Month: which one'),
    none: field(
      list(line).min(1, 'list'),
      '无：没有发生的种类，可加细类，如 service-order/wiring',
      'None: kinds that did not occur, perhaps with a class, such as service-order/wiring',
    ),
    by: field(ref('person'), '填报人：谁核对的', 'By: who checked'),
    on: field(day, '填报日：哪一天', 'On: which day'),
  }),
  title: (r) => `${r.month} 零报告`,
  day: (r) => r.on,
  columns: ['month', 'none', 'by', 'on'],
  facets: ['by'],
  example: `
id: NIL-2022-10
month: 2022-10
none: [service-order/wiring]
by: PER-01
on: 2022-10-31
`,
  refused: [
    {
      why: 'a nil return of nothing says nothing',
      yaml: 'id: NIL-1\nmonth: 2022-10\nnone: []\nby: PER-01\non: 2022-10-31',
      at: 'none',
      problem: 'list',
    },
    {
      why: 'a day is not a month',
      yaml: 'id: NIL-1\nmonth: 2022-10-31\nnone: [breach]\nby: PER-01\non: 2022-10-31',
      at: 'month',
      problem: 'month',
    },
  ],
});
