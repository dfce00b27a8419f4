import { delivery, envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { coveredDays } from './shared/planned-shift.ts';
import { choice, day, line, list, mapping, phone, ref } from './shared/scalars.ts';

/** The people who can be called to the site during a holiday of three days or more (contract annex 1, section 4). */
export const holidayList = defineKind({
  name: 'holiday-list',
  labels: { 'zh-CN': '假日值班人员列表', en: 'Holiday duty list', enPlural: 'Holiday duty lists' },
  about: {
    'zh-CN': '连续 3 日及以上假期的值班人员列表；假日前 5 个工作日提交甲方，列表中的人须能到场。',
    en: 'Who can be called to the site during a holiday of three days or more; delivered five workdays ahead.',
  },
  place: 'holidays/lists',
  format: 'records',
  section: 'duty',
  path: 'holiday-lists',
  page: 'record',
  shape: record({
    ...envelope,
    holiday: field(line, '假日：节日的名称', 'Holiday: its name'),
    covers: field(coveredDays, '放假日期：第一天与最后一天', 'Covers: first and last day off'),
    plan: field(ref('holiday-plan').optional(), '保障计划：对应的值班保障计划', 'Plan: the holiday plan it follows'),
    people: field(
      list(
        mapping({
          person: field(ref('person'), '人员：谁', 'Person: who'),
          duty: field(
            choice({
              onsite: ['驻场', 'On site'],
              standby: ['备勤', 'Standby'],
              'second-line': ['二线', 'Second line'],
              pm: ['项目经理', 'Project manager'],
            }),
            '职责：承担什么',
            'Duty: what the person does',
          ),
          days: field(
            list(day).optional(),
            '日期：哪几天，不写即整个假期',
            'Days: which; the whole holiday when absent',
          ),
          phone: field(phone.optional(), '电话：假日期间能打通的号码', 'Phone: answered during the holiday'),
        }),
      ).min(1, 'list'),
      '名单：每人一行',
      'People: one line each',
    ),
    delivery: field(delivery.optional(), '提交：何时交给甲方的谁', 'Delivery: when and to whom of the client'),
  }),
  title: (r) => `${r.covers.from.slice(0, 4)} 年${r.holiday}值班人员列表`,
  day: (r) => r.covers.from,
  ahead: ['covers', 'people'],
  plan: true,
  columns: ['holiday', 'covers.from', 'covers.to', 'delivery.at'],
  facets: ['holiday'],
  example: `
id: HL-2022-GQ
holiday: 国庆节
covers: {from: 2022-10-01, to: 2022-10-07}
people:
  - {person: PER-11, duty: onsite, days: [2022-10-01, 2022-10-04, 2022-10-07]}
`,
  exampleEn: `
id: HL-2022-GQ
holiday: National Day
covers: {from: 2022-10-01, to: 2022-10-07}
people:
  - {person: PER-11, duty: onsite, days: [2022-10-01, 2022-10-04, 2022-10-07]}
`,
  refused: [
    {
      why: 'a list without people calls nobody',
      yaml: 'id: HL-1\nholiday: 国庆节\ncovers: {from: 2022-10-01, to: 2022-10-07}\npeople: []',
      at: 'people',
      problem: 'list',
    },
    {
      why: 'a duty outside the list',
      yaml: 'id: HL-1\nholiday: 国庆节\ncovers: {from: 2022-10-01, to: 2022-10-07}\npeople:\n  - {person: PER-11, duty: 值班}',
      at: 'people.0.duty',
      problem: 'choice',
    },
  ],
});
