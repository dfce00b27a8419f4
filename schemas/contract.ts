import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, count, day, line, list, mapping, money, number, path, ref } from './shared/scalars.ts';

const party = choice({ client: ['甲方', 'Client'], vendor: ['乙方', 'Vendor'] });

const installment = mapping({
  part: field(line, '期次：这一笔的编号，如 P1', 'Part: what the part is called, such as P1'),
  pct: field(number, '比例：占合同总额的百分之几', 'Percent: share of the total'),
  amount: field(money, '金额：这一笔的金额', 'Amount: of this part'),
  condition: field(line, '条件：何时应付', 'Condition: when it falls due'),
  workdays: field(count.optional(), '期限：条件成就后几个工作日内', 'Workdays: allowed after the condition is met'),
  clause: field(ref('clause').optional(), '条款：依据哪一条', 'Clause: the one that says so'),
});

const portion = {
  pct: field(number.optional(), '比例：基数的百分之几', 'Percent: of the base'),
  amount: field(money.optional(), '金额：固定数额', 'Amount: a fixed one'),
};

const penalty = mapping({
  clause: field(ref('clause'), '条款：依据哪一条', 'Clause: the one that says so'),
  bearer: field(party, '承担方：由谁承担', 'Bearer: who pays'),
  rate_pct: field(number.optional(), '比率：每次计取基数的百分之几', 'Rate: percent of the base, each time'),
  amount: field(money.optional(), '金额：每次计取的固定数额', 'Amount: a fixed one, each time'),
  per: field(
    choice({
      day: ['每日', 'Each day'],
      event: ['每次', 'Each event'],
      'started-hour': ['每小时，不足一小时按一小时', 'Each started hour'],
    }).optional(),
    '计取：按日、按次还是按小时',
    'Per: counted by day, by event or by started hour',
  ),
  table: field(
    list(
      mapping({ below: field(number, '低于：达成率或得分低于多少', 'Below: a share or score below this'), ...portion }),
    ).optional(),
    '分档：按达成率或得分扣多少，取低于它的最低一档',
    'Table: what a share or a score costs; the lowest row that it is below counts',
  ),
  base: field(
    choice({
      total: ['合同总额', 'Contract total'],
      month: ['月均服务费', 'Monthly part of the total'],
      unpaid: ['未付部分', 'Unpaid part'],
    }).optional(),
    '基数：按什么金额计算，不写即为合同总额',
    'Base: the amount it is a share of; the contract total when absent',
  ),
  cap_pct: field(number.optional(), '上限：不超过合同总额的百分之几', 'Cap: at most this percent of the total'),
  caps: field(
    list(
      mapping({
        per: field(
          choice({ record: ['每次', 'Each case'], month: ['每月', 'Each month'], term: ['整个合同期', 'The term'] }),
          '范围：在什么范围内封顶',
          'Per: over what it holds',
        ),
        pct: field(number.optional(), '比例：合同总额的百分之几', 'Percent: of the contract total'),
        amount: field(money.optional(), '金额：固定数额', 'Amount: a fixed one'),
      }),
    ).optional(),
    '封顶：按次、按月或整个合同期的上限',
    'Caps: over a case, a month or the term',
  ),
});

/** The frame of a contract: parties, term, money, precedence. Its wording is in the clauses, its duties in the obligations. */
export const contract = defineKind({
  name: 'contract',
  labels: { 'zh-CN': '合同', en: 'Contract', enPlural: 'Contracts' },
  about: {
    'zh-CN': '一份合同的框架：双方、期限、金额、付款与效力顺序；签订时录入。',
    en: 'The frame of a contract: parties, term, money, payments and precedence; entered when it is signed.',
  },
  place: 'contract/contract',
  format: 'records',
  section: 'contract',
  path: 'contract',
  page: 'list',
  shape: record({
    ...envelope,
    title: field(line, '名称：合同全称', 'Title: the full name of the contract'),
    no: field(line.optional(), '合同编号：合同封面上的编号', 'Number: as on its cover'),
    project: field(line.optional(), '项目：所属项目的名称', 'Project: what it belongs to'),
    parties: field(
      mapping({
        client: field(ref('organisation'), '甲方：委托的一方', 'Client: who commissions'),
        vendor: field(ref('organisation'), '乙方：服务的一方', 'Vendor: who serves'),
        agency: field(ref('organisation').optional(), '代理机构：招标代理机构', 'Agency: of the tender'),
      }),
      '当事人：甲方、乙方与代理机构',
      'Parties: client, vendor and agency',
    ),
    tech_leads: field(
      mapping({
        client: field(ref('person'), '甲方：甲方技术负责人', 'Client: its technical lead'),
        vendor: field(ref('person'), '乙方：乙方技术负责人', 'Vendor: its technical lead'),
      }).optional(),
      '技术负责人：有权签署技术文件的人',
      'Technical leads: who may sign technical documents',
    ),
    signed_on: field(
      day.optional(),
      '签订日：双方签字盖章之日；期限由此起算',
      'Signed on: signatures and seals; the term runs from it',
    ),
    term_months: field(count.optional(), '期限：自签订之日起几个月', 'Term: how many months from the day of signature'),
    from: field(day.optional(), '起始日：合同写明日期时填写', 'From: only where the contract states the day'),
    to: field(day.optional(), '截止日：合同写明日期时填写', 'To: only where the contract states the day'),
    total: field(money, '总额：合同总金额', 'Total: amount of the contract'),
    payments: field(list(installment), '付款：分几笔、何时付', 'Payments: in which parts, and when'),
    penalties: field(list(penalty).optional(), '违约金：比率与上限', 'Penalties: rates and caps'),
    copies: field(
      list(
        mapping({
          party: field(ref('organisation'), '持有方：由谁保存', 'Party: who keeps them'),
          count: field(count, '份数：几份', 'Count: how many'),
        }),
      ).optional(),
      '份数：各方各执几份',
      'Copies: how many each party keeps',
    ),
    precedence: field(
      list(
        choice({
          amendment: ['补充协议', 'Amendment'],
          body: ['正文', 'Body'],
          'annex-later': ['时间在后的附件', 'Later annex'],
          annex: ['附件', 'Annex'],
        }),
      ).optional(),
      '效力顺序：不一致时以哪个为准，先写者优先',
      'Precedence: which part prevails in a conflict, first one first',
    ),
    scan: field(path.optional(), '扫描件：签字盖章页的扫描件', 'Scan: of the signed and sealed pages'),
  }),
  title: (r) => r.title,
  day: (r) => r.signed_on,
  order: [['signed_on', 'from']],
  standing: true,
  columns: ['no', 'parties.client', 'parties.vendor', 'signed_on', 'term_months', 'total'],
  facets: [],
  example: `
id: CT-2022-JC
title: 信息化基础环境运维服务合同
parties: {client: ORG-BAMR, vendor: ORG-LW}
total: 2780000.00
payments:
  - {part: P1, pct: 100, amount: 2780000.00, condition: 合同签订并收到发票}
`,
  exampleEn: `
id: CT-2022-JC
title: Contract for the operation of the infrastructure
parties: {client: ORG-BAMR, vendor: ORG-LW}
total: 2780000.00
payments:
  - {part: P1, pct: 100, amount: 2780000.00, condition: Signature of the contract and receipt of the invoice}
`,
  refused: [
    {
      why: 'an amount in words cannot be reckoned with',
      yaml: 'id: CT-1\ntitle: 运维合同\nparties: {client: ORG-A, vendor: ORG-B}\ntotal: 贰佰柒拾捌万元\npayments: []',
      at: 'total',
      problem: 'money',
    },
    {
      why: 'a contract has two parties',
      yaml: 'id: CT-1\ntitle: 运维合同\nparties: {client: ORG-A}\ntotal: 2780000\npayments: []',
      at: 'parties.vendor',
      problem: 'missing',
    },
  ],
});
