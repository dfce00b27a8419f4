import { z } from 'zod';
import { timePeriod } from './kernel/time.ts';
import { envelope } from './shared/envelope.ts';
import { expected } from './shared/expected.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, line, list, ref, refs } from './shared/scalars.ts';

/** A sentence in the vocabulary of the verdict kernel. The kernel defines its words and checks them; here it is any mapping. */
const expression = z.record(z.string(), z.unknown(), expected('mapping'));

/** A word of the kernel (`workday`) or a mapping (`{holiday-block: {min-days: 3}}`). */
const wordOrExpression = z.union([line, expression], expected('something'));

/**
 * One duty that follows from the contract, and how records decide it. `per`, `select`, `test`, `opens`, `where` and
 * `unless` are typed loosely on purpose: their vocabulary belongs to the kernel, which refuses what it does not know.
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
      z.union([timePeriod, list(timePeriod), expression], expected('something')).optional(),
      '频次：每个什么判定一次，如 workday、iso-week',
      'Per: what it is decided for, such as each workday or ISO week',
    ),
    delivers: field(
      line.optional(),
      '交付物：要交付的东西，期限表按它列出，如 duty-plan',
      'Delivers: what must be handed over; the table of deadlines names it, such as duty-plan',
    ),
    select: field(expression.optional(), '取证：以哪些记录为凭', 'Select: the records that are its evidence'),
    test: field(expression.optional(), '判定：怎样算做到', 'Test: what must hold of them'),
    opens: field(wordOrExpression.optional(), '开始：何时起可以履行', 'Opens: from when it can be performed'),
    where: field(expression.optional(), '条件：只在何种情形下适用', 'Where: only in these cases'),
    unless: field(expression.optional(), '除外：何种情形下不适用', 'Unless: not in these cases'),
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
  columns: ['phrase', 'clauses', 'bearer', 'interpretations'],
  facets: ['bearer', 'services', 'sites', 'interpretations'],
  example: `
id: OB-024
title: 法定假日值班保障计划提前 10 个工作日提交
phrase: 遇法定假日提前 10 个工作日向我方提交
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
      problem: 'mapping',
    },
    {
      why: 'nobody bears it',
      yaml: 'id: OB-1\ntitle: 值守\nphrase: 至少 1 人驻场\nclauses: [A2.1]',
      at: 'bearer',
      problem: 'missing',
    },
  ],
});
