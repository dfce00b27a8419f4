import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, count, day, line, list, mapping, month, ref } from './shared/scalars.ts';

const exception = mapping({
  on: field(day, '日期：哪一天', 'On: which day'),
  what: field(
    choice({
      late: ['迟到', 'Late'],
      early: ['早退', 'Left early'],
      leave: ['请假', 'Leave'],
      absent: ['缺勤', 'Absent'],
    }),
    '情形：属于哪一种',
    'What: which case it is',
  ),
  minutes: field(count.optional(), '分钟：迟到或早退多久', 'Minutes: how late or how early'),
  reason: field(line.optional(), '原因：本人说明', 'Reason: as the person gave it'),
  disposition: field(line.optional(), '处理：按考勤制度怎样处理', 'Disposition: what was done under the rules'),
});

/** The attendance of the people on post in one month, by day; totals are computed, never typed. */
export const attendance = defineKind({
  name: 'attendance',
  labels: { 'zh-CN': '考勤', en: 'Attendance', enPlural: 'Attendance' },
  about: {
    'zh-CN': '驻场人员一个月的考勤：每人哪几天到岗，哪几天例外、怎样处理；天数由系统统计。',
    en: 'Attendance of the people on post in one month: days present, exceptions and what was done; days are counted, not typed.',
  },
  place: 'records/*/attendance',
  format: 'records',
  section: 'duty',
  path: 'attendance',
  page: 'month',
  shape: record({
    ...envelope,
    month: field(month, '月份：哪个月', 'Month: which one'),
    source: field(line.optional(), '来源：数据从哪里来，如 打卡机', 'Source: where the data comes from'),
    by: field(ref('person').optional(), '统计人：谁整理的', 'By: who compiled it'),
    people: field(
      list(
        mapping({
          person: field(ref('person'), '人员：谁', 'Person: who'),
          present: field(
            list(day),
            '到岗：到岗的日期，夜班记上班那天',
            'Present: days; a night counts where it begins',
          ),
          exceptions: field(
            list(exception).optional(),
            '例外：迟到、早退、请假、缺勤及处理',
            'Exceptions: late, early, leave, absent, and what was done',
          ),
        }),
      ).min(1, 'list'),
      '人员：每人一行',
      'People: one line each',
    ),
  }),
  title: (r) => `${r.month} 考勤`,
  day: (r) => `${r.month}-01`,
  columns: ['month', 'by', 'source'],
  facets: ['month'],
  example: `
id: ATT-2022-10
month: 2022-10
people:
  - {person: PER-21, present: [2022-10-08, 2022-10-09]}
`,
  refused: [
    {
      why: 'a total in place of the days cannot be checked',
      yaml: 'id: ATT-1\nmonth: 2022-10\npeople:\n  - {person: PER-21, present: 18}',
      at: 'people.0.present',
      problem: 'list',
    },
    {
      why: 'a month is a year and a month',
      yaml: 'id: ATT-1\nmonth: 10月\npeople:\n  - {person: PER-21, present: []}',
      at: 'month',
      problem: 'month',
    },
  ],
});
