import { z } from 'zod';
import { envelope } from './shared/envelope.ts';
import { expected } from './shared/expected.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, flag, line, list, mapping, number, ref, refs } from './shared/scalars.ts';

/** A number, a word, yes or no, or an expression of the kernel such as `{per: month}`. */
const value = z.union(
  [number, flag, line, z.record(z.string(), z.unknown(), expected('mapping'))],
  expected('something'),
);

/** A value that the contract leaves open, with the days from which it holds. Without values, what needs it stays undetermined. */
export const parameter = defineKind({
  name: 'parameter',
  labels: { 'zh-CN': '参数', en: 'Parameter', enPlural: 'Parameters' },
  about: {
    'zh-CN': '合同留白、由双方另行商定的一个取值；商定后写明自何日起、依据哪份文件。',
    en: 'A value that the contract leaves open; once agreed, with its first day and the paper it rests on.',
  },
  place: 'contract/parameters',
  format: 'records',
  section: 'contract',
  path: 'parameters',
  page: 'list',
  shape: record({
    ...envelope,
    title: field(line, '名称：是什么取值', 'Title: what it is a value of'),
    fills: field(refs('clause'), '补充：填补哪些条款的留白', 'Fills: the clauses that leave it open'),
    sets: field(
      choice({
        'duty.workday': ['工作日夜间值守', 'Watch on workday nights'],
        'duty.rest-day': ['休息日值守', 'Watch on rest days'],
        'duty.special-period': ['特殊时期白天值守', 'Daytime watch in special periods'],
        'duty.rest-hours': ['两班之间最短休息', 'Least rest between turns'],
        'duty.longest-hours': ['连续值守最长时间', 'Longest stretch of duty'],
        'duty.year-hours': ['全年标准工时', 'Hours of a working year'],
        'duty.overtime-hours': ['每月加班上限', 'Most overtime in a month'],
        'duty.handover-minutes': ['交接最迟分钟数', 'Minutes until a handover is late'],
      }).optional(),
      '设定：它决定排班规则中的哪一项',
      'Sets: which rule of duty it decides',
    ),
    unit: field(line.optional(), '单位：数值的单位', 'Unit: of the number'),
    values: field(
      list(
        mapping({
          from: field(day, '起：从哪天起按此执行', 'From: first day it holds'),
          value: field(value, '取值：数、词或频次', 'Value: a number, a word or a frequency'),
          source: field(ref('doc', 'amendment', 'clause'), '依据：哪份签字文件', 'Source: the signed paper'),
        }),
      ),
      '取值：按日期先后；尚未商定的写空列表',
      'Values: by date; an empty list while nothing is agreed',
    ),
  }),
  title: (r) => r.title,
  order: [['values.*.from']],
  standing: true,
  columns: ['fills', 'unit', 'values'],
  facets: ['services'],
  example: `
id: PRM-INSP-SCREEN
title: 大屏系统巡检频次
fills: [A2.3]
values:
  - {from: 2022-07-01, value: {per: month}, source: DOC-0007}
`,
  exampleEn: `
id: PRM-INSP-SCREEN
title: How often the video wall is inspected
fills: [A2.3]
values:
  - {from: 2022-07-01, value: {per: month}, source: DOC-0007}
`,
  refused: [
    {
      why: 'a value without the paper it rests on',
      yaml: 'id: PRM-1\ntitle: 频次\nfills: [A2.3]\nvalues: [{from: 2022-07-01, value: 2}]',
      at: 'values.0.source',
      problem: 'missing',
    },
    {
      why: 'a value holds from a day, not from a month',
      yaml: 'id: PRM-1\ntitle: 频次\nfills: [A2.3]\nvalues: [{from: 2022-07, value: 2, source: DOC-1}]',
      at: 'values.0.from',
      problem: 'day',
    },
  ],
});
