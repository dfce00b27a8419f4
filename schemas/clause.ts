import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, count, line, list, ref, text } from './shared/scalars.ts';

/** The wording of one clause, untouched. Obligations and interpretations point at it; it never points at them. */
export const clause = defineKind({
  name: 'clause',
  labels: { 'zh-CN': '条款', en: 'Clause', enPlural: 'Clauses' },
  about: {
    'zh-CN': '合同的一条、一款或一项的原文，一字不改；签订后录入一次。',
    en: 'The exact wording of one clause or item; entered once, after the contract is signed.',
  },
  place: 'contract/clauses',
  format: 'records',
  section: 'contract',
  path: 'clauses',
  page: 'list',
  shape: record({
    ...envelope,
    part: field(
      choice({
        body: ['正文', 'Body'],
        annex1: ['附件 1', 'Annex 1'],
        annex2: ['附件 2', 'Annex 2'],
        annex3: ['附件 3', 'Annex 3'],
      }),
      '部分：正文还是第几个附件',
      'Part: the body or which annex',
    ),
    order: field(count, '次序：在这一部分中的先后', 'Order: its place within the part'),
    parent: field(ref('clause').optional(), '上级：所属的条或款', 'Parent: the clause it belongs to'),
    heading: field(line.optional(), '标题：人们怎样称呼它', 'Heading: what people call it'),
    text: field(text, '原文：合同的原话，包括编号', 'Text: the exact words, with their numbering'),
    lines: field(
      list(count).length(2, 'list').optional(),
      '行号：在合同文本中的首行与末行',
      'Lines: first and last line in the text of the contract',
    ),
  }),
  title: (r) => (r.heading ? `${r.id} ${r.heading}` : r.id),
  standing: true,
  columns: ['heading', 'part', 'parent', 'text'],
  facets: ['part'],
  example: `
id: A2.1-1.2(4)
part: annex1
order: 40
text: (4) 遇法定假日提前 10 个工作日向我方提交《法定假日人员值班保障计划表》。
`,
  exampleEn: `
id: A2.1-1.2(4)
part: annex1
order: 40
text: (4) The duty plan of a public holiday is submitted to us 10 workdays before it.
`,
  refused: [
    {
      why: 'a clause without its words',
      yaml: 'id: B1.2\npart: body\norder: 3',
      at: 'text',
      problem: 'missing',
    },
    {
      why: 'a place in the source has a first and a last line',
      yaml: 'id: B1.2\npart: body\norder: 3\ntext: 自合同签订之日起\nlines: [48]',
      at: 'lines',
      problem: 'list',
    },
    {
      why: 'an id in Chinese cannot stand in a web address',
      yaml: 'id: A2.2-一\npart: annex1\norder: 3\ntext: 整体维护',
      at: 'id',
      problem: 'id',
    },
  ],
});
