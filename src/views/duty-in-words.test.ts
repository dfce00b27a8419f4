import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PERIODS } from '../../schemas/kernel/time.ts';
import { TEST_WORDS } from '../../schemas/kernel/test.ts';
import { siteOf } from '../../tests/site-of.ts';
import { dutyInWords, frequencyText } from './duty-in-words.ts';
import { DEMANDS } from './duty-words/demands.ts';

/* Longer than 300 lines: one table with a line for each word of the vocabulary, and the test that no word is left out. */
const records = {
  parameter: [
    { id: 'PRM-OPEN', title: '时限', values: [] },
    { id: 'PRM-3', title: '天数', values: [{ from: '2022-01-01', value: 3 }] },
    { id: 'PRM-WEEK', title: '频次', values: [{ from: '2022-01-01', value: { per: 'quarter', of: 'contract' } }] },
  ],
  organisation: [{ id: 'ORG-A', name: '甲方单位' }],
};
const site = siteOf(records as never, '2022-12-01');
const english = siteOf(records as never, '2022-12-01', 'en');

/** What the page says of a test, in Chinese, decided for incidents. */
const said = (test: unknown, more: Readonly<Record<string, unknown>> = {}) =>
  dutyInWords({ per: { record: { kind: 'incident' } }, test, ...more }, site)!.sentences.at(-1);
const demand = (test: unknown) => said(test)!.replace(/。$/u, '');

describe('for what a duty is decided', () => {
  test.each(PERIODS)('the period %s has a word in both languages', (period) => {
    for (const one of [site, english]) {
      const text = frequencyText({ per: period }, one);
      expect(text).toBeTruthy();
      expect(text).not.toContain('undefined');
      expect(text).not.toContain('per-');
    }
  });

  test.each([
    [{ 'iso-week': { partial: 'half' } }, '每周（首尾不足半期的不算）'],
    [{ month: { partial: 'drop' } }, '每月（首尾不满一期的不算）'],
    [{ quarter: { of: 'contract' } }, '合同期的每季度'],
    [{ year: { of: 'calendar' } }, '自然年的每年'],
    [{ 'holiday-block': { 'min-days': 3 } }, '每个法定假期（连续 3 天及以上）'],
    [{ 'holiday-block': { lasting: { 清明节: 3 } } }, '每个法定假期（清明节至少按 3 天）'],
    [{ cycle: { days: 10, from: '2022-07-01' } }, '自 2022-07-01 起每 10 天'],
    [{ 'rest-day': { where: ['weekend', 'monday'] } }, '每个休息日（只算周末、周一）'],
    [['month', 'term'], '每月或整个合同期'],
    [{ record: { kind: ['incident', 'action'] } }, '每一条故障或措施'],
    [{ record: { kind: 'incident' }, members: 'affects' }, '每一条故障的每个“受影响”'],
    [{ member: { kind: 'system' } }, '每一个业务系统'],
    [{ member: { kind: 'system' }, per: 'month' }, '每一个业务系统，每月'],
    [{ parameter: 'PRM-WEEK' }, '合同期的每季度（参数“频次”）'],
    [{ parameter: 'PRM-OPEN' }, '参数“时限”所定的每一期（未定）'],
    [
      { run: { select: { kind: 'incident' }, 'group-by': 'affects', times: 3, 'within-days': 30 } },
      '同一个“受影响”每在 30 天内出现 3 次故障',
    ],
  ])('%j', (per, text) => {
    expect(frequencyText({ per }, site)).toBe(text);
  });
});

describe('days', () => {
  const day = (by: unknown) => said({ deadline: { of: 'resolved', by } })!.replace(/^“解除时刻”不晚于|。$/gu, '');
  test.each([
    ['2022-09-01', '2022-09-01'],
    ['start', '当天'],
    ['first-day-off', '放假第一天'],
    [{ anchor: 'reported' }, '“接报时刻”'],
    [{ anchor: 'reported', workdays: 5 }, '“接报时刻”之后 5 个工作日'],
    [{ anchor: 'end', days: -2 }, '当天之前 2 天'],
    [{ anchor: 'reported', hours: 4, years: 1 }, '“接报时刻”之后 4 小时、1 年'],
    [{ anchor: 'reported', days: 0, at: '23:59' }, '“接报时刻”那天的 23:59'],
    [{ anchor: 'reported', months: 1, roll: 'forward' }, '“接报时刻”之后 1 个月（遇休息日顺延）'],
    [{ anchor: 'reported', months: 1, roll: 'back' }, '“接报时刻”之后 1 个月（遇休息日提前）'],
    [{ anchor: 'reported', days: { parameter: 'PRM-3' } }, '“接报时刻”之后 3（参数“天数”）天'],
    [{ anchor: 'reported', days: { parameter: 'PRM-OPEN' } }, '“接报时刻”之后 “时限”（未定）天'],
    [
      { anchor: 'reported', days: { parameter: 'PRM-OPEN', default: 5 } },
      '“接报时刻”之后 5（参数“时限”未定，暂按此数）天',
    ],
    [{ 'day-of-month': 25 }, '当月 25 日'],
    [{ last: 'workday' }, '当月最后一个工作日'],
    [{ last: 'friday' }, '当月最后一个周五'],
    [{ first: { kind: 'action' } }, '第一条措施之日'],
    [{ 'later-of': ['start', { anchor: 'reported' }] }, '当天、“接报时刻”中较晚的一天'],
    [{ anchor: 'reported', allow: { by: 'severity', S1: { hours: 4 } } }, '“接报时刻”之后，按“等级”：S1 4 小时'],
  ])('%j', (by, text) => {
    expect(day(by)).toBe(text);
  });
});

describe('conditions', () => {
  const where = (conditions: unknown) =>
    said({ exists: { kind: 'incident', where: conditions } })!.replace(/^有故障（|）。$/gu, '');
  test.each([
    [{ major: true }, '重大事件为是'],
    [{ channel: ['phone', 'wechat'] }, '联系渠道为电话或微信'],
    [{ casestudy: { exists: true } }, '填有复盘'],
    [{ casestudy: { exists: false } }, '未填复盘'],
    [{ cause: { not: 'virus' } }, '原因类别不是病毒'],
    [{ by: { is: 'subject' } }, '处置人为它本身'],
    [{ reported: { 'less-than': { is: 'as-of' } } }, '接报时刻早于 判定之日'],
    [{ reported: { 'at-least': { is: 'start' } } }, '接报时刻不早于 当天'],
    [{ effort_h: { 'less-than': 3 } }, '工作量小于 3'],
    [{ effort_h: { 'at-most': 3 } }, '工作量不超过 3'],
    [{ effort_h: { 'more-than': 3 } }, '工作量大于 3'],
    [{ effort_h: { 'at-least': 3 } }, '工作量不低于 3'],
    [{ reported: { 'less-than': '2022-09-01' } }, '接报时刻早于 2022-09-01'],
    [{ reported: { 'at-least': '2022-09-01' } }, '接报时刻不早于 2022-09-01'],
    [{ by: { 'refers-to': { org: 'ORG-A' } } }, '处置人的单位为甲方单位'],
    [{ resolved: { over: 'PT30M', since: 'reported' } }, '解除时刻比接报时刻晚 30 分钟 以上'],
    [{ any: [{ major: true }, { cause: 'virus' }] }, '（重大事件为是或原因类别为病毒）'],
    [{ major: true, cause: 'virus' }, '重大事件为是，且原因类别为病毒'],
  ])('%j', (conditions, text) => {
    expect(where(conditions)).toBe(text);
  });

  test('only where, not where, from when, by when, and what shows that nothing happened', () => {
    const { sentences } = dutyInWords(
      {
        per: 'month',
        where: { major: true },
        unless: { major: true },
        opens: { anchor: 'end', days: 1 },
        due: { anchor: 'end', workdays: 5 },
        nil: { none: 'incident/virus' },
        select: { kind: 'incident' },
        test: { exists: true },
      },
      site,
    )!;
    expect(sentences.slice(3)).toEqual([
      '凭故障。',
      '从该期最后一天之后 1 天起可以履行。',
      '期限：该期最后一天之后 5 个工作日。',
      '没有发生的，以零报告“incident/virus”为凭。',
      '有这样的记录。',
    ]);
  });
});

const person = { kind: 'person' };
const TESTS: Readonly<Record<string, readonly (readonly [unknown, string])[]>> = {
  exists: [
    [{ exists: true }, '有这样的记录'],
    [{ exists: { kind: 'action' } }, '有措施'],
  ],
  count: [
    [{ count: { min: 1, max: 3 } }, '这样的记录的条数不少于 1、不多于 3'],
    [{ count: { select: { kind: 'action' }, distinct: 'owner', equals: 2 } }, '措施里不同的“执行人”正好是 2'],
    [{ count: { distinct: ['by', 'services'], min: 2 } }, '这样的记录里不同的“处置人”、“服务”不少于 2'],
  ],
  none: [
    [{ none: { select: { kind: 'violation' } } }, '没有违规'],
    [
      { none: { select: { kind: 'violation' }, alive: { kind: 'nil-return' } } },
      '没有违规，并且有零报告说明登记没有中断',
    ],
  ],
  complete: [
    [{ complete: { fields: ['responded', ['casestudy', 'note']] } }, '填全了“响应时刻”、“复盘”或“备注”'],
    [{ complete: { sections: ['工作情况', '数据统计'] } }, '写有“工作情况”、“数据统计”各节'],
    [{ complete: { each: 'recovery', fields: ['method'] } }, '“恢复手段”的每一项都填全了“手段”'],
    [
      { complete: { each: 'recovery', where: { temporary: true }, fields: ['follow_up'] } },
      '“恢复手段”里凡临时为是的，都填全了“后续措施”',
    ],
    [{ complete: { fields: ['name'], of: { kind: 'system' } } }, '该期每天都在册的业务系统，每一个都填全了“名称”'],
  ],
  'covers-population': [
    [
      { 'covers-population': { population: { kind: 'asset', 'as-of': 'last-day' }, seen: ['affects'] } },
      '该期最后一天在册的资产，每一个都见于记录的“受影响”',
    ],
    [
      { 'covers-population': { population: { kind: 'asset', 'as-of': { 'min-days': 3 } }, seen: ['note'] } },
      '该期在册满 3 天的资产，每一个都见于记录的“备注”',
    ],
    [
      {
        'covers-population': {
          population: { kind: 'asset', 'as-of': 'first-day' },
          seen: ['note'],
          covered: { from: 'reported', to: 'resolved' },
        },
      },
      '该期第一天在册的资产，每一个都见于记录的“备注”，并且从“接报时刻”到“解除时刻”不断',
    ],
  ],
  'covers-span': [
    [
      { 'covers-span': { demand: [{ at: '17:00', for: { hours: 16 }, min: 1 }], who: { role: 'by' } } },
      '17:00 起 16 小时内，时刻都有至少 1 人（处置人）',
    ],
    [
      {
        'covers-span': {
          demand: { whole: true, min: 2 },
          who: { role: 'by', holds: '电工证', valid: 'then', where: { roles: 'pm' } },
          distinct: true,
          from: 'reported',
          until: 'resolved',
        },
      },
      '从头到尾，时刻都有至少 2 人（处置人、不同的、持有电工证、当时有效、角色为项目经理）（从“接报时刻”到“解除时刻”）',
    ],
    [
      { 'covers-span': { demand: { parameter: 'PRM-OPEN' }, who: { role: 'affects' } } },
      '参数“时限”所定的时段内，时刻都有所定人数（受影响）',
    ],
  ],
  rest: [
    [{ rest: { longest: 24, between: 11, who: 'by' } }, '“处置人”：连续不超过 24 小时、两班之间休息不少于 11 小时'],
  ],
  deadline: [
    [{ deadline: { of: 'resolved', on: 'start' } }, '“解除时刻”就在当天'],
    [
      { deadline: { of: 'resolved', by: 'start', limit: { anchor: 'start', days: 1 } } },
      '“解除时刻”不晚于当天，迟到当天之后 1 天为止可以容忍',
    ],
  ],
  duration: [
    [{ duration: { from: 'reported', to: 'responded', under: 'PT10M' } }, '从“接报时刻”到“响应时刻”少于 10 分钟'],
    [
      { duration: { from: 'reported', to: 'responded', 'at-most': { parameter: 'PRM-OPEN' }, clock: 'working' } },
      '从“接报时刻”到“响应时刻”不超过 “时限”（未定）（只算工作时间）',
    ],
    [
      { duration: { from: 'reported', to: 'responded', over: 'PT1H', 'at-least': 'PT1M' } },
      '从“接报时刻”到“响应时刻”超过 1 小时、不少于 1 分钟',
    ],
    [
      { duration: { from: 'reported', to: 'responded', 'at-most': { by: 'cause', virus: 'PT2H' } } },
      '从“接报时刻”到“响应时刻”按“原因类别”：病毒不超过 2 小时',
    ],
  ],
  sequence: [
    [{ sequence: { order: ['reported', 'responded'] } }, '“接报时刻”、“响应时刻”依次发生'],
    [{ sequence: { events: 'timeline', kinds: ['detect', 'report'] } }, '“timeline”里依次有detect、report'],
    [
      { sequence: { chain: 'casestudy', acknowledged: 'note', both: ['by'] } },
      '“复盘”接着上一条，不断链，“处置人”都写明，并有“备注”',
    ],
  ],
  agrees: [
    [
      { agrees: { left: { select: person, field: 'org' }, right: { field: 'by' }, relation: 'subset' } },
      '人员的“单位”都在“处置人”之内',
    ],
    [{ agrees: { left: { select: person }, right: { value: 3 }, relation: 'sum' } }, '人员的合计等于3'],
    [
      { agrees: { left: { select: person, count: true }, right: { figure: 'recomputed' }, relation: 'equal' } },
      '人员的条数与按现有记录重算的数字一致',
    ],
  ],
  level: [
    [
      { level: { of: { kind: 'action' }, sum: 'effort_h', 'at-least': 0, start: 5 } },
      '措施的“工作量”累计始终不低于 0（起始 5）',
    ],
  ],
  sum: [
    [
      { sum: { field: 'effort_h', min: 3, by: 'by', prorate: true } },
      '按“处置人”分别合计，“工作量”的合计不少于 3（按在册时间折算）',
    ],
  ],
  time: [
    [
      {
        time: {
          of: { kind: 'incident' },
          from: 'reported',
          to: 'resolved',
          minus: { select: { kind: 'change' }, from: 'note', to: 'done_at' },
          within: { at: '08:00', for: { hours: 8 } },
          'at-most': 'PT4H',
          'share-at-least': 0.999,
        },
      },
      '故障从“接报时刻”到“解除时刻”的时间，减去变更从“备注”到“完成时刻”的时间，只算每天 08:00 起 8 小时，合计不超过 4 小时，占比不低于 99.9%',
    ],
  ],
  ratio: [
    [{ ratio: { over: { kind: 'action' }, of: { exists: true }, 'at-least': 1 } }, '措施中，每一条做到：有这样的记录'],
    [{ ratio: { of: { exists: true }, 'at-least': 0.97 } }, '这样的记录中，至少 97%做到：有这样的记录'],
    [
      { ratio: { of: { exists: true }, 'at-least': 1, alive: { kind: 'action' } } },
      '这样的记录中，每一条做到：有这样的记录；一条也没有的，要有措施为证',
    ],
    [{ ratio: { over: 'time', of: { exists: true }, 'at-least': 0.5 } }, '时间中，至少 50%做到：有这样的记录'],
  ],
  all: [[{ all: [{ exists: true }] }, '有这样的记录']],
  any: [[{ any: [{ exists: { kind: 'action' } }] }, '有措施']],
  not: [
    [{ not: { exists: true } }, '并非：有这样的记录'],
    [{ not: { any: [{ exists: true }, { exists: person }] } }, '并非：有这样的记录；或者有人员'],
  ],
};

describe('tests', () => {
  test('every word of the kernel is said, and nothing else', () => {
    expect(Object.keys(TESTS).toSorted()).toEqual([...TEST_WORDS].toSorted());
    expect([...Object.keys(DEMANDS), 'ratio', 'all', 'any', 'not'].toSorted()).toEqual([...TEST_WORDS].toSorted());
  });

  test.each(Object.values(TESTS).flat())('%j', (asked, text) => {
    expect(demand(asked)).toBe(text);
  });

  test('several parts are listed, each a sentence; in English they begin with a capital', () => {
    const all = { per: 'term', test: { all: [{ exists: { kind: 'action' } }, { exists: { kind: 'incident' } }] } };
    expect(dutyInWords(all, site)).toEqual({
      sentences: ['整个合同期判定一次。', '下面各项都要做到：'],
      parts: ['有措施。', '有故障。'],
    });
    expect(dutyInWords(all, english)!.parts).toEqual(['There is one of actions.', 'There is one of incidents.']);
  });

  test('a period with a test of its own says so', () => {
    const per = ['quarter', { period: 'term', test: { exists: { kind: 'action' } } }];
    const data = { per, test: { exists: { kind: 'incident' } } };
    expect(dutyInWords(data, site)!.sentences).toEqual([
      '每季度或整个合同期判定一次。',
      '按整个合同期的一次，改为：有措施。',
      '有故障。',
    ]);
    expect(dutyInWords(data, english)!.sentences[1]).toBe('For the whole term instead: there is one of actions.');
  });

  test('a duty that records cannot decide is not said', () => {
    expect(dutyInWords({ unchecked: '只能由人评价' }, site)).toBeUndefined();
  });
});

test.each(['', '_en/'])('the handbook explains every word: %s', (folder) => {
  const page = (name: string) =>
    readFileSync(new URL(`../pages/handbook/${folder}${name}.mdx`, import.meta.url), 'utf8');
  const text = page('obligations') + page('tests');
  const explained = new Set([...text.matchAll(/(?:`\{?|^## )([a-z-]+)/gmu)].map(([, word]) => word));
  expect([...PERIODS, ...TEST_WORDS].filter((word) => !explained.has(word))).toEqual([]);
});
