import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, ref, time } from './shared/scalars.ts';

/** A test call that shows whether somebody who must be reachable day and night really is. */
export const phoneCheck = defineKind({
  name: 'phone-check',
  labels: { 'zh-CN': '电话抽查', en: 'Phone check', enPlural: 'Phone checks' },
  about: {
    'zh-CN': '抽查应当 7×24 小时畅通的电话是否打得通；休息日每天至少一次。',
    en: 'A test call to a phone that must be answered day and night; at least once every rest day.',
  },
  place: 'records/*/phone-checks',
  format: 'records',
  section: 'duty',
  path: 'phone-checks',
  page: 'month',
  shape: record({
    ...envelope,
    at: field(time, '时刻：何时拨打', 'At: when the call was made'),
    of: field(ref('person'), '被抽查人：打给谁', 'Of: who was called'),
    by: field(ref('person'), '抽查人：谁打的', 'By: who called'),
    result: field(
      choice({
        answered: ['接通', 'Answered'],
        'called-back': ['回拨', 'Called back'],
        failed: ['未接通', 'Failed'],
      }),
      '结果：是否接通',
      'Result: whether it was answered',
    ),
    called_back: field(
      time.optional(),
      '回拨时刻：没接到时何时回的电话',
      'Called back: when a missed call was returned',
    ),
  }),
  title: (r) => `${r.at.slice(0, 10)} ${r.at.slice(11, 16)} 电话抽查`,
  day: (r) => r.at,
  columns: ['at', 'of', 'by', 'result', 'called_back'],
  facets: ['of', 'result'],
  example: `
id: PC-2022-10-01-1
at: 2022-10-01T14:20+08:00
of: PER-01
by: PER-11
result: answered
`,
  refused: [
    {
      why: 'a result outside the list',
      yaml: 'id: PC-1\nat: 2022-10-01T14:20+08:00\nof: PER-01\nby: PER-11\nresult: ok',
      at: 'result',
      problem: 'choice',
    },
    {
      why: 'a call has a time of day',
      yaml: 'id: PC-1\nat: 2022-10-01\nof: PER-01\nby: PER-11\nresult: answered',
      at: 'at',
      problem: 'time',
    },
  ],
});
