import type { Expected } from '../../schemas/shared/expected.ts';
import { caseReportsZhCN } from './zh-CN/case-reports.ts';
import { commandsZhCN } from './zh-CN/commands.ts';
import { documentsZhCN } from './zh-CN/documents.ts';
import { dutyZhCN } from './zh-CN/duty.ts';
import { handbookZhCN } from './zh-CN/handbook.ts';
import { loopProblemsZhCN } from './zh-CN/loop-problems.ts';
import { loopZhCN } from './zh-CN/loop.ts';
import { lifecycleProblemsZhCN } from './zh-CN/lifecycle-problems.ts';
import { lifecycleZhCN } from './zh-CN/lifecycle.ts';
import { machineZhCN } from './zh-CN/machine.ts';
import { moneyZhCN } from './zh-CN/money.ts';
import { monthsZhCN } from './zh-CN/months.ts';
import { obligationsZhCN } from './zh-CN/obligations.ts';
import { pageZhCN } from './zh-CN/page.ts';
import { papersZhCN } from './zh-CN/papers.ts';
import { problemsZhCN } from './zh-CN/problems.ts';
import { reportFiguresZhCN } from './zh-CN/report-figures.ts';
import { reportsZhCN } from './zh-CN/reports.ts';
import { rostersZhCN } from './zh-CN/rosters.ts';
import { runmodeZhCN } from './zh-CN/runmode.ts';
import { truthZhCN } from './zh-CN/truth.ts';
import { thingsZhCN } from './zh-CN/things.ts';
import { findingZhCN } from './zh-CN/finding.ts';
import { verdictsZhCN } from './zh-CN/verdicts.ts';

/** Every word that the engine says in Chinese. The type of this object is what every other language must fill. */
export const zhCN = {
  /** What a value should have been: completes 「应为…」. */
  expected: {
    text: '一段文字',
    line: '一行文字，首尾没有空格',
    id: '编号：字母、数字、点、连字符和括号',
    day: '一个存在的日期，如 2022-09-01',
    month: '月份，如 2022-09',
    time: '带时区偏移的时刻，如 2022-09-01T21:02+08:00',
    clock: '加引号的钟点，如 "08:30"',
    'time-zone': 'IANA 时区名，如 Asia/Shanghai',
    duration: '时长，如 PT10M（十分钟）或 P5D（五天）',
    count: '不小于 0 的整数',
    quantity: '不小于 1 的整数',
    integer: '整数，可以为负',
    number: '数字',
    share: '介于 0 和 1 的数，如 0.95',
    'day-of-month': '一个月里的日：1 到 31',
    money: '金额，至多两位小数，如 2780000.00',
    boolean: 'true 或 false',
    ip: 'IP 地址，如 10.20.0.1',
    mac: '加引号的 MAC 地址，如 "00:11:22:33:44:55"',
    network: '网段，如 10.20.0.0/16',
    digest: '摘要：sha256- 加 64 位十六进制',
    url: '以 http:// 或 https:// 开头的网址',
    phone: '电话号码',
    path: '知识库内的文件路径，如 files/change.csv',
    choice: '规定的选项之一',
    reference: '一个编号',
    references: '编号的列表，如 [A-1, A-2]',
    list: '列表，且不少于规定的项数',
    mapping: '若干“字段: 值”',
    'day-order': '先后顺序正确的日期',
    bounds: 'min 不大于 max',
    something: '一个值',
  } satisfies Record<Expected, string>,
  problems: { ...problemsZhCN, ...loopProblemsZhCN, ...lifecycleProblemsZhCN },
  /** Words of the pages and of the command line. */
  words: {
    ...pageZhCN,
    ...handbookZhCN,
    ...documentsZhCN,
    ...rostersZhCN,
    ...dutyZhCN,
    ...thingsZhCN,
    ...machineZhCN,
    ...commandsZhCN,
    ...verdictsZhCN,
    ...findingZhCN,
    ...moneyZhCN,
    ...monthsZhCN,
    ...obligationsZhCN,
    ...reportFiguresZhCN,
    ...reportsZhCN,
    ...caseReportsZhCN,
    ...papersZhCN,
    ...loopZhCN,
    ...runmodeZhCN,
    ...lifecycleZhCN,
    ...truthZhCN,
  },
} as const;
