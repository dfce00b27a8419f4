import { delivery, envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { line, list, mapping, number, ref, refs, time } from './shared/scalars.ts';

/** One round over a population of devices: which were in order, which were not, and what was measured. */
export const inspection = defineKind({
  name: 'inspection',
  labels: { 'zh-CN': '巡检', en: 'Inspection', enPlural: 'Inspections' },
  about: {
    'zh-CN': '按计划巡检一轮的结果：正常的、异常的和读数；巡检当日登记。',
    en: 'The outcome of one round of a plan: what was in order, what was not, the readings; entered the same day.',
  },
  place: 'records/*/inspections',
  format: 'records',
  section: 'work',
  path: 'inspections',
  page: 'month',
  tens: true,
  shape: record({
    ...envelope,
    title: field(line.optional(), '名称：这一轮怎样称呼', 'Title: what this round is called'),
    plan: field(ref('inspection-plan'), '计划：按哪份巡检计划', 'Plan: the inspection plan followed'),
    round: field(line.optional(), '轮次：哪一轮，如 2022-W36 或 2022-09-01', 'Round: such as 2022-W36 or 2022-09-01'),
    started_at: field(time.optional(), '开始时刻：何时开始巡检', 'Started at: when the round began'),
    done_at: field(time, '完成时刻：何时巡检完毕', 'Done at: when the round was finished'),
    by: field(refs('person'), '巡检人：谁巡检的', 'By: who made the round'),
    pass: field(
      refs('asset'),
      '正常：检查正常的设备；连号可写成 AV-YHN-0001..0155',
      'Pass: devices in order; a run of numbers may be written AV-YHN-0001..0155',
    ),
    fail: field(
      list(
        mapping({
          asset: field(ref('asset'), '设备：哪台设备', 'Asset: which device'),
          finding: field(line, '异常：看到了什么', 'Finding: what was seen'),
          ref: field(
            ref('service-order', 'finding', 'incident', 'action').optional(),
            '去向：由哪条记录处理',
            'Followed by: the record that deals with it',
          ),
        }),
      ).optional(),
      '异常：检查不正常的设备与去向',
      'Fail: devices not in order, and what deals with them',
    ),
    readings: field(
      list(
        mapping({
          asset: field(ref('asset'), '设备：哪台设备', 'Asset: which device'),
          item: field(line, '指标：量的是什么', 'Item: what was measured'),
          value: field(number, '读数：数值', 'Value: the number read'),
          unit: field(line.optional(), '单位：读数的单位', 'Unit: of the value'),
        }),
      ).optional(),
      '读数：主要指标的实测值',
      'Readings: measured values that matter',
    ),
    delivery: field(delivery.optional(), '交付：巡检表交给甲方一联', 'Delivery: the copy of the sheet for the client'),
  }),
  sheet: { 'zh-CN': '巡检表', en: 'Inspection sheet' },
  title: (r) => r.title ?? `${r.plan} ${r.round ?? r.done_at.slice(0, 10)}`,
  day: (r) => r.done_at,
  columns: ['plan', 'round', 'done_at', 'by', 'sites', 'fail'],
  facets: ['plan', 'sites', 'services', 'by'],
  example: `
id: INS-2022-W36-AV
plan: PLAN-AV-WEEK
round: 2022-W36
done_at: 2022-09-07T16:20+08:00
by: [PER-24]
pass: [AV-YHN-0001..0155]
fail: [{asset: AV-YHN-0156, finding: 无声}]
`,
  exampleEn: `
id: INS-2022-W36-AV
plan: PLAN-AV-WEEK
round: 2022-W36
done_at: 2022-09-07T16:20+08:00
by: [PER-24]
pass: [AV-YHN-0001..0155]
fail: [{asset: AV-YHN-0156, finding: no sound}]
`,
  refused: [
    {
      why: 'how many were in order is counted from the devices, never typed',
      yaml: 'id: INS-1\nplan: PLAN-A\ndone_at: 2022-09-07T16:20+08:00\nby: [PER-24]\npass: 156',
      at: 'pass',
      problem: 'references',
    },
    {
      why: 'a reading that carries its unit cannot be compared',
      yaml: 'id: INS-1\nplan: PLAN-A\ndone_at: 2022-09-07T16:20+08:00\nby: [PER-24]\npass: [A-1]\nreadings: [{asset: A-1, item: 温度, value: 24 ℃}]',
      at: 'readings.0.value',
      problem: 'number',
    },
    {
      why: 'nobody made the round',
      yaml: 'id: INS-1\nplan: PLAN-A\ndone_at: 2022-09-07T16:20+08:00\npass: [A-1]',
      at: 'by',
      problem: 'missing',
    },
  ],
});
