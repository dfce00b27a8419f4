import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line, number, ref, refs, text } from './shared/scalars.ts';

/** A training of the staff on post or of the client's people, with those who came and those who passed. */
export const training = defineKind({
  name: 'training',
  labels: { 'zh-CN': '培训', en: 'Training', enPlural: 'Trainings' },
  about: {
    'zh-CN': '一次对驻场人员或甲方人员的培训；结束后记录到场与考核通过的人。',
    en: 'One training of the staff or of the client; record who came and who passed.',
  },
  place: 'records/*/training',
  format: 'records',
  section: 'duty',
  path: 'training',
  page: 'list',
  shape: record({
    ...envelope,
    topic: field(line, '题目：讲什么', 'Topic: what it is about'),
    for: field(choice({ staff: ['驻场人员', 'Staff'], client: ['甲方人员', 'Client'] }), '对象：给谁讲', 'For: whom'),
    on: field(day, '日期：哪一天', 'On: which day'),
    hours: field(number.optional(), '学时：几个小时', 'Hours: how long'),
    by: field(ref('person').optional(), '讲师：谁讲的', 'By: who taught'),
    room: field(ref('room').optional(), '地点：在哪里', 'Room: where'),
    people: field(refs('person'), '到场：参加的人', 'People: who took part'),
    passed: field(refs('person').optional(), '通过：考核通过的人', 'Passed: who passed the test'),
    content: field(text.optional(), '内容：要点', 'Content: the main points'),
  }),
  title: (r) => r.topic,
  day: (r) => r.on,
  columns: ['for', 'on', 'hours', 'by', 'people'],
  facets: ['for', 'sites', 'services'],
  example: `
id: TRN-2022-009
topic: UPS 转电池供电的处置
for: staff
on: 2022-10-20
people: [PER-11, PER-12]
`,
  exampleEn: `
id: TRN-2022-009
topic: What to do when the UPS runs on battery
for: staff
on: 2022-10-20
people: [PER-11, PER-12]
`,
  refused: [
    {
      why: 'a training nobody is named for',
      yaml: 'id: TRN-1\ntopic: UPS\nfor: staff\non: 2022-10-20',
      at: 'people',
      problem: 'missing',
    },
    {
      why: 'hours in words',
      yaml: 'id: TRN-1\ntopic: UPS\nfor: staff\non: 2022-10-20\nhours: 两小时\npeople: [PER-11]',
      at: 'hours',
      problem: 'number',
    },
  ],
});
