import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line, mapping, money, ref, refs, text } from './shared/scalars.ts';

/** A breach that one party has held against the other. Exposure is computed from verdicts; this is what was said and settled. */
export const breach = defineKind({
  name: 'breach',
  labels: { 'zh-CN': '违约', en: 'Breach', enPlural: 'Breaches' },
  about: {
    'zh-CN': '一方向另一方正式提出的违约，以及处理结果；提出时登记。',
    en: 'A breach that one party formally holds against the other, and how it ended; entered when it is raised.',
  },
  place: 'contract/breaches',
  format: 'records',
  section: 'contract',
  path: 'breaches',
  page: 'list',
  shape: record({
    ...envelope,
    title: field(line, '事项：一句话说清违反了什么', 'Title: what was breached, in one line'),
    bearer: field(
      choice({ vendor: ['乙方', 'Vendor'], client: ['甲方', 'Client'] }),
      '违约方：哪一方违约',
      'Bearer: the party in breach',
    ),
    obligations: field(refs('obligation'), '义务：违反了哪些义务', 'Obligations: the ones breached'),
    clause: field(ref('clause').optional(), '依据：追究责任的条款', 'Clause: the one that answers it'),
    from: field(day, '起：违约第一天', 'From: first day of the breach'),
    to: field(day.optional(), '止：违约最后一天', 'To: last day of the breach'),
    raised_on: field(day, '提出日：正式提出的日期', 'Raised on: the day it was formally raised'),
    notice: field(ref('doc').optional(), '通知：书面通知', 'Notice: the written notice'),
    loss: field(money.optional(), '损失：主张的实际损失', 'Loss: actual loss claimed'),
    text: field(text.optional(), '经过：事实与双方意见', 'Account: the facts and what both parties say'),
    settled: field(
      mapping({
        on: field(day, '了结日：哪一天', 'On: which day'),
        amount: field(money.optional(), '金额：实际支付的违约金或赔偿', 'Amount: penalty or damages paid'),
        how: field(line, '结果：怎样了结', 'How: how it ended'),
        doc: field(ref('doc').optional(), '文件：确认文件', 'Document: that confirms it'),
      }).optional(),
      '了结：何时、怎样了结',
      'Settled: when and how',
    ),
  }),
  title: (r) => r.title,
  day: (r) => r.raised_on,
  order: [['raised_on', 'settled.on']],
  ahead: ['from', 'to'],
  columns: ['bearer', 'obligations', 'from', 'to', 'settled.on'],
  facets: ['bearer'],
  example: `
id: BRC-2022-01
title: 值班计划表逾期提交
bearer: vendor
obligations: [OB-023]
from: 2022-11-01
raised_on: 2022-11-02
`,
  exampleEn: `
id: BRC-2022-01
title: Duty plan handed in late
bearer: vendor
obligations: [OB-023]
from: 2022-11-01
raised_on: 2022-11-02
`,
  refused: [
    {
      why: 'nobody is in breach',
      yaml: 'id: BRC-1\ntitle: 逾期\nobligations: [OB-023]\nfrom: 2022-11-01\nraised_on: 2022-11-02',
      at: 'bearer',
      problem: 'missing',
    },
    {
      why: 'an amount with a currency sign cannot be reckoned with',
      yaml: 'id: BRC-1\ntitle: 逾期\nbearer: vendor\nobligations: [OB-023]\nfrom: 2022-11-01\nraised_on: 2022-11-02\nloss: ¥27800',
      at: 'loss',
      problem: 'money',
    },
  ],
});
