import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, flag, line, ref, text } from './shared/scalars.ts';

/** A span that asks for more than the usual watch: holiday, congress, flood season, closing of accounts. */
export const specialPeriod = defineKind({
  name: 'special-period',
  labels: { 'zh-CN': '特殊时期', en: 'Special period', enPlural: 'Special periods' },
  about: {
    'zh-CN': '需要加强保障的一段时间：节假日、重大会议、汛期、年终决算等；接到通知后登记。',
    en: 'A span that asks for more than the usual watch: holiday, congress, flood season; entered with its notice.',
  },
  place: 'contract/special-periods',
  format: 'records',
  section: 'contract',
  path: 'special-periods',
  page: 'list',
  shape: record({
    ...envelope,
    name: field(line, '名称：人们怎样叫它', 'Name: what people call it'),
    form: field(
      choice({
        holiday: ['节假日', 'Holiday'],
        congress: ['重大会议', 'Congress'],
        season: ['汛期等季节', 'Season'],
        peak: ['业务高峰', 'Peak of business'],
        closing: ['年终决算', 'Closing of accounts'],
        change: ['应用变更', 'Change of application'],
        event: ['活动', 'Event'],
      }),
      '种类：属于哪一种',
      'Form: what kind of period',
    ),
    from: field(day, '起：第一天', 'From: first day'),
    to: field(day, '止：最后一天', 'To: last day'),
    major: field(flag.optional(), '重大：是否按重大节假日或会议保障', 'Major: whether the major measures apply'),
    daytime: field(
      flag.optional(),
      '白天值守：工作日的白天是否也要有人值守',
      'Daytime: whether workdays ask for a watch in office hours too',
    ),
    demands: field(text.optional(), '要求：甲方提出的保障要求', 'Demands: what the client asks for'),
    plan: field(ref('emergency-plan').optional(), '预案：要启动的应急预案', 'Plan: the emergency plan to be activated'),
    notice: field(ref('doc').optional(), '通知：甲方的通知或确认', 'Notice: of the client'),
  }),
  title: (r) => r.name,
  day: (r) => r.from,
  standing: true,
  columns: ['form', 'from', 'to', 'plan', 'notice'],
  facets: ['form', 'sites'],
  example: `
id: SP-2022-FLOOD
name: 2022 年汛期
form: season
from: 2022-06-01
to: 2022-09-15
`,
  exampleEn: `
id: SP-2022-FLOOD
name: Flood season of 2022
form: season
from: 2022-06-01
to: 2022-09-15
`,
  refused: [
    {
      why: 'a period needs a day to begin with, not a month',
      yaml: 'id: SP-1\nname: 汛期\nform: season\nfrom: 2022-06\nto: 2022-09-15',
      at: 'from',
      problem: 'day',
    },
    {
      why: 'an open end cannot be covered',
      yaml: 'id: SP-1\nname: 汛期\nform: season\nfrom: 2022-06-01',
      at: 'to',
      problem: 'missing',
    },
  ],
});
