import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, flag, line, mapping, money, path, ref } from './shared/scalars.ts';

/** One part of the price: its invoice, its preconditions and the day it was paid. Whether it was in time is a verdict. */
export const payment = defineKind({
  name: 'payment',
  labels: { 'zh-CN': '付款', en: 'Payment', enPlural: 'Payments' },
  about: {
    'zh-CN': '合同约定的一笔付款或退款；收到发票时登记，付款后补填。',
    en: 'One payment or refund under the contract; entered with the invoice, completed when it is paid.',
  },
  place: 'contract/payments',
  format: 'records',
  section: 'contract',
  path: 'payments',
  page: 'list',
  shape: record({
    ...envelope,
    part: field(line, '期次：合同付款中的哪一笔', 'Part: which one of the payments of the contract'),
    form: field(
      choice({ payment: ['付款', 'Payment'], refund: ['退款', 'Refund'], penalty: ['违约金', 'Penalty'] }).optional(),
      '性质：不写即为付款',
      'Form: a payment when absent',
    ),
    invoice: field(
      mapping({
        no: field(line, '发票号：加引号', 'Number: of the invoice, in quotes'),
        issued_on: field(day.optional(), '开票日：发票上的日期', 'Issued on: the day it bears'),
        received_on: field(day, '收票日：甲方收到的日期', 'Received on: by the client'),
        amount: field(money, '金额：发票金额', 'Amount: of the invoice'),
        file: field(path.optional(), '文件：在知识库中的路径', 'File: its path in the knowledge base'),
      }).optional(),
      '发票：号码、金额与收到的日期',
      'Invoice: number, amount and the day it was received',
    ),
    opinion: field(
      mapping({
        doc: field(ref('doc'), '文件：书面用户意见', 'Document: the written opinion'),
        on: field(day, '出具日：哪一天', 'On: which day'),
        breach_free: field(flag, '无违约：是否确认乙方无违约', 'Breach-free: whether it says so of the vendor'),
      }).optional(),
      '用户意见：付尾款前的书面意见',
      'Opinion: of the users, before the last part',
    ),
    amount: field(money.optional(), '实付：实际支付的金额', 'Amount: actually paid'),
    paid_on: field(day.optional(), '付款日：到账的日期', 'Paid on: the day it arrived'),
  }),
  title: (r) => (r.invoice ? `${r.part}（发票 ${r.invoice.no}）` : r.part),
  day: (r) => r.paid_on ?? r.invoice?.received_on,
  order: [['invoice.issued_on', 'invoice.received_on']],
  columns: ['part', 'invoice.no', 'invoice.received_on', 'invoice.amount', 'paid_on', 'amount'],
  facets: ['form'],
  example: `
id: PAY-P1
part: P1
`,
  refused: [
    {
      why: 'a tenth of a cent',
      yaml: 'id: PAY-1\npart: P1\namount: 1668000.001',
      at: 'amount',
      problem: 'money',
    },
    {
      why: 'an invoice number without quotes has lost its leading zeros',
      yaml: 'id: PAY-1\npart: P1\ninvoice: {no: 123, received_on: 2022-07-04, amount: 1668000.00}',
      at: 'invoice.no',
      problem: 'line',
    },
  ],
});
