import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line, mapping, ref } from './shared/scalars.ts';

/** Somebody comes on post, leaves it or is replaced; the client's consent is part of it. */
export const staffChange = defineKind({
  name: 'staff-change',
  labels: { 'zh-CN': '人员变动', en: 'Staff change', enPlural: 'Staff changes' },
  about: {
    'zh-CN': '驻场人员到岗、离岗或更换；变动前征得甲方同意，变动后核对交接。',
    en: 'Somebody comes on post, leaves or is replaced; with the consent of the client.',
  },
  place: 'records/*/staff-changes',
  format: 'records',
  section: 'duty',
  path: 'staff-changes',
  page: 'list',
  shape: record({
    ...envelope,
    form: field(
      choice({ join: ['到岗', 'Joins'], leave: ['离岗', 'Leaves'], replace: ['更换', 'Replacement'] }),
      '类别：属于哪一种变动',
      'Form: what happens',
    ),
    person: field(ref('person'), '人员：谁到岗或离岗', 'Person: who joins or leaves'),
    successor: field(ref('person').optional(), '接替人：由谁接替', 'Successor: who takes the post'),
    on: field(day, '生效日：从哪一天起', 'On: the day it takes effect'),
    reason: field(line.optional(), '原因：为什么变动', 'Reason: why'),
    notified: field(day.optional(), '告知日：哪一天告知甲方', 'Notified: the day the client was told'),
    approved: field(
      mapping({
        by: field(ref('person'), '同意人：甲方的谁', 'Approved by: who of the client'),
        on: field(day, '同意日：哪一天', 'Approved on: which day'),
      }).optional(),
      '甲方同意：谁在哪天同意',
      'Approved: by whom of the client and when',
    ),
    handed_over: field(day.optional(), '交接日：工作交接完成的日期', 'Handed over: the day the work was passed on'),
  }),
  title: (r) => `${r.on} ${r.person} 人员变动`,
  day: (r) => r.on,
  columns: ['form', 'person', 'successor', 'on', 'approved.on'],
  facets: ['form', 'sites'],
  example: `
id: STC-2022-001
form: replace
person: PER-29
successor: PER-30
on: 2022-11-01
`,
  refused: [
    {
      why: 'a change takes effect on a day',
      yaml: 'id: STC-1\nform: leave\nperson: PER-29\non: 月底',
      at: 'on',
      problem: 'day',
    },
    {
      why: 'a change is of somebody',
      yaml: 'id: STC-1\nform: leave\non: 2022-11-01',
      at: 'person',
      problem: 'missing',
    },
  ],
});
