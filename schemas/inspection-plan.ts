import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, flag, line, list, mapping, number, quantity, refs } from './shared/scalars.ts';

/** What is inspected and how often. A plan is no evidence that a round was made. */
export const inspectionPlan = defineKind({
  name: 'inspection-plan',
  labels: { 'zh-CN': '巡检计划', en: 'Inspection plan', enPlural: 'Inspection plans' },
  about: {
    'zh-CN': '一类设备巡检什么、多久一次；计划本身不是巡检过的证据。',
    en: 'What is inspected of one class of devices, and how often; a plan is no evidence of a round.',
  },
  place: 'plans/inspections',
  format: 'records',
  section: 'work',
  path: 'inspection-plans',
  page: 'record',
  shape: record({
    ...envelope,
    title: field(line, '名称：人们怎样称呼这项巡检', 'Title: what people call this inspection'),
    population: field(line, '范围：用一句话说明巡检哪些设备', 'Population: the devices inspected, in one line'),
    covers: field(
      mapping({
        types: field(list(line).optional(), '设备类型：资产的类型', 'Types: types of assets'),
        sites: field(refs('site').optional(), '办公区：限于这些办公区', 'Sites: only at these sites'),
        rooms: field(refs('room').optional(), '房间：限于这些房间', 'Rooms: only in these rooms'),
      }).optional(),
      '选取：从资产清单中选出应巡检的设备；巡检当日在用的全部都要巡到',
      'Covers: selects the devices from the inventory; all that are in service on the day count',
    ),
    every: field(
      choice({
        day: ['每个工作日', 'Every workday'],
        week: ['每周', 'Every week'],
        month: ['每月', 'Every month'],
        quarter: ['每季度', 'Every quarter'],
        year: ['每年', 'Every year'],
      }),
      '频次：多久巡检一次',
      'Every: how often',
    ),
    items: field(list(line).min(1, 'list'), '项目：巡检表上的检查项，一条一项', 'Items: what the sheet asks, one each'),
    limits: field(
      list(
        mapping({
          item: field(line, '指标：与读数里的写法一致', 'Item: as it is written in the readings'),
          side: field(
            choice({ above: ['不低于', 'Above'], below: ['不高于', 'Below'] }),
            '方向：读数不低于界限为险，还是不高于为险',
            'Side: whether a reading at or above the limit is bad, or one at or below it',
          ),
          value: field(number, '界限：到了就要处理的数值', 'Value: at which something must be done'),
          ahead_days: field(
            quantity.optional(),
            '预见：按近期走势，多少天内会到界限就提示；不写则只看是否已到',
            'Ahead days: within how many days the trend may meet the limit to be told; without it only what has met it',
          ),
        }),
      ).optional(),
      '界限：各指标的容量界限，报告据此由读数提示风险',
      'Limits: bounds of what is read, from which reports propose risks',
    ),
    form: field(
      mapping({
        name: field(line, '表名：巡检表的名称', 'Name: of the sheet'),
        signed: field(flag, '签字：是否须甲方签字', 'Signed: whether the client signs it'),
      }).optional(),
      '巡检表：用哪张表、是否签字',
      'Form: which sheet, and whether it is signed',
    ),
  }),
  title: (r) => r.title,
  plan: true,
  columns: ['population', 'every', 'services', 'sites'],
  facets: ['every', 'services', 'sites'],
  example: `
id: PLAN-AV-WEEK
title: 音视频设备周巡检
population: 育慧南路办公区各会议室的全部音视频设备
every: week
items: [开机自检, 收音与放音]
`,
  exampleEn: `
id: PLAN-AV-WEEK
title: Weekly inspection of audio and video
population: All audio and video devices of the meeting rooms
every: week
items: [Self-test, Microphones and loudspeakers]
`,
  refused: [
    {
      why: 'how often in free words cannot be checked against the rounds',
      yaml: 'id: PLAN-A\ntitle: 周巡检\npopulation: 全部音视频设备\nevery: 定期\nitems: [开机]',
      at: 'every',
      problem: 'choice',
    },
    {
      why: 'a plan without items inspects nothing',
      yaml: 'id: PLAN-A\ntitle: 周巡检\npopulation: 全部音视频设备\nevery: week\nitems: []',
      at: 'items',
      problem: 'list',
    },
  ],
});
