import { delivery, envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { coveredDays, plannedShift } from './shared/planned-shift.ts';
import { line, list, ref, refs } from './shared/scalars.ts';

/** The duty plan of one statutory holiday, handed over ten workdays ahead (contract annex 1, section 2.1). */
export const holidayPlan = defineKind({
  name: 'holiday-plan',
  labels: { 'zh-CN': '假日保障计划', en: 'Holiday plan', enPlural: 'Holiday plans' },
  about: {
    'zh-CN': '一个法定假日的人员值班保障计划表；假日前 10 个工作日提交甲方。',
    en: 'Who keeps duty over one statutory holiday; delivered to the client ten workdays ahead.',
  },
  place: 'holidays/plans',
  format: 'records',
  section: 'duty',
  path: 'holiday-plans',
  page: 'record',
  shape: record({
    ...envelope,
    holiday: field(line, '假日：节日的名称', 'Holiday: its name'),
    covers: field(coveredDays, '放假日期：第一天与最后一天', 'Covers: first and last day off'),
    room: field(ref('room').optional(), '值守地点：在哪个机房值班', 'Room: where duty is kept'),
    shifts: field(list(plannedShift).min(1, 'list'), '班次：假日期间的每一班', 'Shifts: every turn of the holiday'),
    second_line: field(refs('person').optional(), '二线：远程支持的人', 'Second line: who supports from afar'),
    plans: field(
      refs('emergency-plan').optional(),
      '应急预案：假日期间待命的预案',
      'Emergency plans: those held ready',
    ),
    delivery: field(delivery.optional(), '提交：何时交给甲方的谁', 'Delivery: when and to whom of the client'),
  }),
  title: (r) => `${r.covers.from.slice(0, 4)} 年${r.holiday}人员值班保障计划表`,
  day: (r) => r.covers.from,
  ahead: ['covers', 'shifts'],
  plan: true,
  columns: ['holiday', 'covers.from', 'covers.to', 'delivery.at'],
  facets: ['holiday'],
  example: `
id: HP-2022-GQ
holiday: 国庆节
covers: {from: 2022-10-01, to: 2022-10-07}
shifts:
  - {start: 2022-10-01T08:00+08:00, end: 2022-10-02T08:00+08:00, onsite: [PER-11], standby: [PER-14]}
`,
  exampleEn: `
id: HP-2022-GQ
holiday: National Day
covers: {from: 2022-10-01, to: 2022-10-07}
shifts:
  - {start: 2022-10-01T08:00+08:00, end: 2022-10-02T08:00+08:00, onsite: [PER-11], standby: [PER-14]}
`,
  refused: [
    {
      why: 'nobody knows which holiday it is for',
      yaml: 'id: HP-1\ncovers: {from: 2022-10-01, to: 2022-10-07}\nshifts:\n  - {start: 2022-10-01T08:00+08:00, end: 2022-10-02T08:00+08:00, onsite: [PER-11]}',
      at: 'holiday',
      problem: 'missing',
    },
    {
      why: 'a turn over midnight needs the day of its end',
      yaml: 'id: HP-1\nholiday: 国庆节\ncovers: {from: 2022-10-01, to: 2022-10-07}\nshifts:\n  - {start: 2022-10-01T08:00+08:00, end: 08:00, onsite: [PER-11]}',
      at: 'shifts.0.end',
      problem: 'time',
    },
  ],
});
