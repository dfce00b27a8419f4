import { delivery, envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { coveredDays, plannedShift } from './shared/planned-shift.ts';
import { day, line, list, mapping, ref } from './shared/scalars.ts';

/** The duty roster of one month as handed to the client before it begins. What was really kept is in the shifts. */
export const rosterPlan = defineKind({
  name: 'roster-plan',
  labels: { 'zh-CN': '值班计划', en: 'Duty roster', enPlural: 'Duty rosters' },
  about: {
    'zh-CN': '一个月的值班计划表；上月月底前排好并提交甲方，实际值班另记在值班记录里。',
    en: 'The duty roster of one month; delivered before the month begins. Shifts record what was really kept.',
  },
  place: 'rosters',
  format: 'records',
  section: 'duty',
  path: 'rosters',
  page: 'record',
  stem: (id) => id.replace(/^RP-/u, ''),
  shape: record({
    ...envelope,
    covers: field(coveredDays, '范围：计划覆盖的日期', 'Covers: the days it is for'),
    room: field(ref('room').optional(), '值守地点：在哪个机房值班', 'Room: where duty is kept'),
    shifts: field(list(plannedShift).min(1, 'list'), '班次：按时间先后排列', 'Shifts: the planned turns, in order'),
    leave: field(
      list(
        mapping({
          person: field(ref('person'), '人员：谁', 'Person: who'),
          from: field(day, '起：第一天', 'From: first day'),
          to: field(day, '止：最后一天', 'To: last day'),
          reason: field(line.optional(), '事由：为什么不能排', 'Reason: why not'),
        }),
      ).optional(),
      '不排：本月谁在哪些天不能排班',
      'Leave: who cannot be planned on which days of the month',
    ),
    delivery: field(delivery.optional(), '提交：何时交给甲方的谁', 'Delivery: when and to whom of the client'),
  }),
  title: (r) => `${r.covers.from.slice(0, 7)} 值班计划表`,
  day: (r) => r.covers.from,
  ahead: ['covers', 'shifts'],
  plan: true,
  columns: ['covers.from', 'covers.to', 'delivery.at', 'delivery.to'],
  facets: ['owner'],
  example: `
id: RP-2022-10
covers: {from: 2022-10-01, to: 2022-10-31}
shifts:
  - {start: 2022-10-01T08:00+08:00, end: 2022-10-02T08:00+08:00, onsite: [PER-11], standby: [PER-14]}
`,
  refused: [
    {
      why: 'a roster that ends before it begins covers no day',
      yaml: 'id: RP-2022-10\ncovers: {from: 2022-10-31, to: 2022-10-01}\nshifts:\n  - {start: 2022-10-01T08:00+08:00, end: 2022-10-02T08:00+08:00, onsite: [PER-11]}',
      at: 'covers',
      problem: 'day-order',
    },
    {
      why: 'a roster without a single shift plans nothing',
      yaml: 'id: RP-2022-10\ncovers: {from: 2022-10-01, to: 2022-10-31}\nshifts: []',
      at: 'shifts',
      problem: 'list',
    },
    {
      why: 'one person is still a list',
      yaml: 'id: RP-2022-10\ncovers: {from: 2022-10-01, to: 2022-10-31}\nshifts:\n  - {start: 2022-10-01T08:00+08:00, end: 2022-10-02T08:00+08:00, onsite: PER-11}',
      at: 'shifts.0.onsite',
      problem: 'references',
    },
  ],
});
