import { expect, test } from 'vitest';
import { siteOf } from '../../tests/site-of.ts';
import { moneyPage } from './money-page.ts';

const CONTRACT = {
  id: 'CT',
  title: '合同',
  from: '2022-07-01',
  to: '2022-12-31',
  parties: {},
  total: '60000.00',
  payments: [
    { part: 'P1', pct: 60, amount: '36000.00', condition: '收到发票', clause: 'B3' },
    { part: 'P2', pct: 40, amount: '24000.00', condition: '用户意见', clause: 'B4' },
  ],
  penalties: [
    { clause: 'B6', bearer: 'vendor', rate_pct: 1, per: 'day', base: 'total', cap_pct: 5 },
    { clause: 'B7', bearer: 'client', per: 'started-hour', amount: '200.00' },
    {
      clause: 'B8',
      bearer: 'vendor',
      base: 'month',
      table: [{ below: 0.99, pct: 2 }],
      caps: [{ per: 'month', pct: 1 }],
    },
  ],
};
const report = (month: string, at: string) => ({
  id: `RPT-${month}`,
  form: 'monthly',
  period: { from: `${month}-01`, to: `${month}-30` },
  delivery: { at: `${at}T10:00+08:00` },
});
const RECORDS = {
  contract: [CONTRACT],
  clause: ['B3', 'B6', 'B7', 'B8'].map((id) => ({ id, part: 'body', order: 1, text: '条款' })),
  interpretation: [
    { id: 'K1', title: '怎样计', clauses: ['B6'], readings: {}, chosen: 'a', rule: 'B6', conflict: '两说' },
  ],
  payment: [
    {
      id: 'PAY-1',
      part: 'P1',
      invoice: { no: '1', received_on: '2022-07-04', amount: '36000.00' },
      amount: '36000.00',
      paid_on: '2022-07-12',
    },
    { id: 'PAY-2', part: 'P2', opinion: { doc: 'D', on: '2022-12-30', breach_free: false } },
  ],
  report: [report('2022-09', '2022-10-12'), report('2022-11', '2022-12-15')],
  excusal: [
    {
      id: 'EXC-1',
      title: '同意',
      obligations: ['OB-2'],
      from: '2022-12-08',
      to: '2022-12-09',
      signed: [{ by: 'P', on: '2022-12-08' }],
    },
  ],
  obligation: [
    {
      id: 'OB-1',
      title: '付款',
      phrase: '付款',
      clauses: ['B3'],
      bearer: 'client',
      per: 'term',
      select: { kind: 'payment', where: { part: 'P1' } },
      test: {
        deadline: {
          of: 'paid_on',
          by: { first: { kind: 'payment', where: { part: 'P1' }, at: 'invoice.received_on' }, days: 10 },
        },
      },
    },
    {
      id: 'OB-2',
      title: '十一月月报',
      phrase: '月报',
      clauses: ['B6'],
      bearer: 'vendor',
      per: { record: { kind: 'report', where: { 'delivery.at': { 'more-than': '2022-12-01' } } } },
      test: { deadline: { of: 'delivery.at', by: '2022-12-05' } },
      penalty: 'B6',
    },
  ],
};
const page = moneyPage(siteOf(RECORDS, '2023-01-31'));

test('says what was paid, what is left, and what both parties owe for breaches', () => {
  expect(page.figures.map(({ label, text, note }) => [label, text, note])).toEqual([
    ['合同总额', '¥60,000.00', ''],
    ['已付', '¥36,000.00', '1 笔'],
    ['未付', '¥24,000.00', ''],
    ['乙方违约金', '¥3,000.00', '封顶前 ¥4,800.00'],
    ['甲方违约金', '¥0.00', ''],
  ]);
});

test('says of each part of the price what it waits for, by when, and what came', () => {
  expect(page.payments).toEqual([
    {
      part: 'P1',
      condition: '收到发票',
      amount: '¥36,000.00',
      clause: { text: 'B3', href: '/contract/#B3' },
      duty: { text: 'OB-1', href: '/obligations/OB-1/', note: '付款' },
      waits: [{ text: '发票的收票日', day: '2022-07-04', isOpen: false }],
      due: '2022-07-14',
      verdict: { verdict: 'met', word: '满足' },
      paid: [{ text: '2022-07-12 付 ¥36,000.00', href: '/payments/#PAY-1' }],
      left: '¥0.00',
      isOwed: false,
    },
    expect.objectContaining({
      part: 'P2',
      duty: undefined,
      waits: [{ text: '用户意见的出具日', day: '尚未具备', isOpen: true }],
      due: '',
      paid: [],
      left: '¥24,000.00',
      isOwed: true,
    }),
  ]);
});

test('says of each charge how it was worked out, where its instance is, and what caps leave', () => {
  expect(page.penalties.map(({ title, terms, gross, net }) => [title, terms, gross, net])).toEqual([
    ['乙方违约金', '每日合同总额的 1%（¥600.00）。合同期内至多 ¥3,000.00。', '¥4,800.00', '¥3,000.00'],
    ['甲方违约金', '每小时 ¥200.00，不足一小时按一小时。没有上限。', '¥0.00', '¥0.00'],
    ['乙方违约金', '按达成率：低于 99% 扣月均价款的 2%（¥200.00）。每月至多 ¥600.00。', '¥0.00', '¥0.00'],
  ]);
  const [{ charges, readings, excusals }] = page.penalties as [(typeof page.penalties)[0]];
  expect(charges).toEqual([
    {
      duty: { text: 'OB-2', href: '/obligations/OB-2/' },
      title: '十一月月报',
      instance: { text: 'RPT-2022-11', href: '/obligations/OB-2/#i-RPT-2022-11' },
      days: '2022-12-06 至 2022-12-15',
      how: '8 日 × 600.00 = 4,800.00',
      capped: '2022-12-12 封顶',
      gross: '¥4,800.00',
      net: '¥3,000.00',
      isCapped: false,
    },
  ]);
  expect([readings, excusals].map((links) => links.map(({ text }) => text))).toEqual([['K1'], ['EXC-1']]);
});

test('says what each month owes, and who', () => {
  expect(page.months.map(({ month, price, vendor, net }) => [month, price, vendor, net])).toEqual([
    ['2022-07', '¥36,000.00', '¥0.00', '¥36,000.00'],
    ['2022-12', '¥0.00', '¥3,000.00', '−¥3,000.00'],
  ]);
});

test('without a contract says where it belongs, and shows no figure', () => {
  const { lede, figures, penalties } = moneyPage(siteOf({}, '2023-01-31'));
  expect(lede).toBe('还没有登记合同，没有可算的款项。合同写在 contract/contract.yaml。');
  expect([figures, penalties]).toEqual([[], []]);
});

test('says the same in English', () => {
  const { figures, penalties } = moneyPage(siteOf(RECORDS, '2023-01-31', 'en'));
  expect(figures.at(-2)).toEqual({
    label: 'Penalties of the vendor',
    text: '¥3,000.00',
    note: '¥4,800.00 before caps',
  });
  expect(penalties[0]!.terms).toBe('1% of the total (¥600.00) a day. At most ¥3,000.00 over the term.');
});
