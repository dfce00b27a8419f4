import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, line, ref, refs, text, time } from './shared/scalars.ts';

/** Special cover for a holiday, a season, a meeting or a key date: plan activated, people ready, result. */
export const supportEvent = defineKind({
  name: 'support-event',
  labels: { 'zh-CN': '重要保障', en: 'Support event', enPlural: 'Support events' },
  about: {
    'zh-CN': '一次节假日、汛期、重大会议或关键时间点的保障：启动预案、安排值守与二线，结束后写结果。',
    en: 'Special cover for a holiday, a season, a meeting or a key date: plan activated, people ready, result.',
  },
  place: 'records/*/support-events',
  format: 'records',
  section: 'duty',
  path: 'support-events',
  page: 'record',
  shape: record({
    ...envelope,
    title: field(line, '名称：保障什么', 'Title: what is covered'),
    form: field(
      choice({
        period: ['重要时期', 'Special period'],
        meeting: ['重大会议', 'Meeting'],
        'key-date': ['关键时间点', 'Key date'],
      }),
      '类别：属于哪一类',
      'Form: which class it is',
    ),
    period: field(ref('special-period').optional(), '重要时期：对应哪个时期', 'Period: the special period it is for'),
    request: field(ref('request').optional(), '甲方要求：由哪条要求引起', 'Request: the demand that led to it'),
    plan: field(ref('emergency-plan').optional(), '预案：启动的应急预案', 'Plan: the emergency plan activated'),
    activated: field(time, '启动时刻：预案启动', 'Activated: when the plan came into force'),
    closed: field(time.optional(), '解除时刻：保障结束', 'Closed: when the cover ended'),
    shifts: field(refs('shift').optional(), '班次：期间实际的值班', 'Shifts: kept in that time'),
    onsite: field(refs('person').optional(), '现场：值班之外到场的人', 'On site: people there besides the shifts'),
    second_line: field(refs('person').optional(), '二线：二线支持的人', 'Second line: who stood by'),
    experts: field(refs('person').optional(), '专家：远程支持的专家', 'Experts: who could be consulted'),
    result: field(text.optional(), '结果：保障期间的情况', 'Result: how it went'),
  }),
  title: (r) => r.title,
  day: (r) => r.activated,
  columns: ['form', 'activated', 'closed', 'plan', 'result'],
  facets: ['form', 'sites', 'plan'],
  example: `
id: SE-2022-GQ
title: 国庆节值守保障
form: period
activated: 2022-10-01T08:00+08:00
`,
  exampleEn: `
id: SE-2022-GQ
title: Support over National Day
form: period
activated: 2022-10-01T08:00+08:00
`,
  refused: [
    {
      why: 'a cover that was never activated is only a plan',
      yaml: 'id: SE-1\ntitle: 国庆节值守保障\nform: period',
      at: 'activated',
      problem: 'missing',
    },
    {
      why: 'a form outside the list',
      yaml: 'id: SE-1\ntitle: 国庆节值守保障\nform: holiday\nactivated: 2022-10-01T08:00+08:00',
      at: 'form',
      problem: 'choice',
    },
  ],
});
