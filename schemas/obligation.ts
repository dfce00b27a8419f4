import { per } from './kernel/instance.ts';
import { selection, where } from './kernel/selection.ts';
import { test } from './kernel/test.ts';
import { dayExpression, timePeriod } from './kernel/time.ts';
import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, line, mapping, ref, refs } from './shared/scalars.ts';

/** An event duty's nil return: what it is called in the nil returns of a month. */
const nilReturn = mapping({
  none: field(
    line,
    '零报告：零报告里的种类，如 incident/virus',
    'None: as nil returns call it, such as incident/virus',
  ),
  per: field(
    timePeriod.optional(),
    '多久：一份零报告管多长时间，不写即为一个月',
    'Per: the stretch that one covers; a month when absent',
  ),
  due: field(
    dayExpression.optional(),
    '期限：最迟哪天填报，不写即为那段时间的最后一天',
    'Due: the last day for it; the last of its stretch when absent',
  ),
});

/**
 * One duty that follows from the contract, and how records decide it. The words of `per`, `select`, `test`, `opens`, `due`,
 * `where` and `unless` are those of `schemas/kernel`; their meaning is in `src/obligations`.
 */
export const obligation = defineKind({
  name: 'obligation',
  labels: { 'zh-CN': '义务', en: 'Obligation', enPlural: 'Obligations' },
  about: {
    'zh-CN': '合同约定的一项义务，以及由哪些记录、按什么标准判定。',
    en: 'One duty that follows from the contract, and the records and the test that decide it.',
  },
  place: 'contract/obligations',
  format: 'records',
  section: 'contract',
  path: 'obligations',
  page: 'record',
  shape: record({
    ...envelope,
    title: field(line, '名称：一句话说清要做到什么', 'Title: what must be achieved, in one line'),
    phrase: field(line, '原话：合同中的关键字句', 'Phrase: the decisive words of the contract'),
    clauses: field(refs('clause'), '条款：出自哪些条款', 'Clauses: the ones it follows from'),
    bearer: field(
      choice({ vendor: ['乙方', 'Vendor'], client: ['甲方', 'Client'], both: ['双方', 'Both'] }),
      '承担方：由谁履行',
      'Bearer: who must perform it',
    ),
    per: field(
      per.optional(),
      '频次：每个什么判定一次，如 workday、iso-week',
      'Per: what it is decided for, such as each workday or ISO week',
    ),
    delivers: field(
      line.optional(),
      '交付物：要交付的东西，期限表按它列出，如 duty-plan',
      'Delivers: what must be handed over; the table of deadlines names it, such as duty-plan',
    ),
    select: field(selection.optional(), '取证：以哪些记录为凭', 'Select: the records that are its evidence'),
    test: field(test.optional(), '判定：怎样算做到', 'Test: what must hold of them'),
    opens: field(dayExpression.optional(), '开始：何时起可以履行', 'Opens: from when it can be performed'),
    due: field(
      dayExpression.optional(),
      '期限：最迟哪一天；不写即为该期的最后一天',
      'Due: the last day for it; the last of the instance when absent',
    ),
    nil: field(nilReturn.optional(), '零报告：没有发生时以什么为凭', 'Nil return: what shows that nothing happened'),
    where: field(where.optional(), '条件：只在何种情形下适用', 'Where: only in these cases'),
    unless: field(where.optional(), '除外：何种情形下不适用', 'Unless: not in these cases'),
    interpretations: field(
      refs('interpretation').optional(),
      '解释：判定所依据的解释',
      'Interpretations: the readings it rests on',
    ),
    penalty: field(
      ref('clause').optional(),
      '违约责任：未做到时依据的条款',
      'Penalty: the clause that answers a breach',
    ),
    unchecked: field(
      line.optional(),
      '不可核验：不能由记录判定时写明理由',
      'Unchecked: the reason, where records cannot decide it',
    ),
  }),
  title: (r) => r.title,
  standing: true,
  columns: ['phrase', 'clauses', 'bearer', 'interpretations'],
  facets: ['bearer', 'services', 'sites', 'interpretations'],
  example: `
id: OB-024
title: 法定假日值班保障计划提前 10 个工作日提交
phrase: 遇法定假日提前 10 个工作日向我方提交
clauses: [A2.1-1.2(4)]
bearer: vendor
`,
  exampleEn: `
id: OB-024
title: Holiday duty plan 10 workdays ahead
phrase: submitted to us 10 workdays before a public holiday
clauses: [A2.1-1.2(4)]
bearer: vendor
`,
  refused: [
    {
      why: 'an obligation follows from a list of clauses',
      yaml: 'id: OB-1\ntitle: 值守\nphrase: 至少 1 人驻场\nclauses: A2.1\nbearer: vendor',
      at: 'clauses',
      problem: 'references',
    },
    {
      why: 'a test in prose decides nothing',
      yaml: 'id: OB-1\ntitle: 值守\nphrase: 至少 1 人驻场\nclauses: [A2.1]\nbearer: vendor\ntest: 每天有人',
      at: 'test',
      problem: 'something',
    },
    {
      why: 'a word that the kernel does not know',
      yaml: 'id: OB-1\ntitle: 值守\nphrase: 至少 1 人驻场\nclauses: [A2.1]\nbearer: vendor\nper: fortnight',
      at: 'per',
      problem: 'word',
    },
    {
      why: 'more than all cannot be asked for',
      yaml: 'id: OB-1\ntitle: 值守\nphrase: 至少 1 人驻场\nclauses: [A2.1]\nbearer: vendor\ntest: {ratio: {of: {exists: true}, at-least: 1.5}}',
      at: 'test.ratio.at-least',
      problem: 'share',
    },
    {
      why: 'no number is at least five and at most two',
      yaml: 'id: OB-1\ntitle: 值守\nphrase: 至少 1 人驻场\nclauses: [A2.1]\nbearer: vendor\ntest: {count: {min: 5, max: 2}}',
      at: 'test.count',
      problem: 'bounds',
    },
    {
      why: 'a cycle of no days never ends',
      yaml: 'id: OB-1\ntitle: 值守\nphrase: 至少 1 人驻场\nclauses: [A2.1]\nbearer: vendor\nper: {cycle: {days: 0}}',
      at: 'per.cycle.days',
      problem: 'quantity',
    },
    {
      why: 'no month has such a day',
      yaml: 'id: OB-1\ntitle: 值守\nphrase: 至少 1 人驻场\nclauses: [A2.1]\nbearer: vendor\ndue: {day-of-month: 45}',
      at: 'due.day-of-month',
      problem: 'day-of-month',
    },
    {
      why: 'nobody bears it',
      yaml: 'id: OB-1\ntitle: 值守\nphrase: 至少 1 人驻场\nclauses: [A2.1]',
      at: 'bearer',
      problem: 'missing',
    },
  ],
});
