import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, digest, line, path, ref, refs, text } from './shared/scalars.ts';

/** A paper that others rest on: a technical document, a notice, rules of conduct, minutes. */
export const doc = defineKind({
  name: 'doc',
  labels: { 'zh-CN': '文件', en: 'Document', enPlural: 'Documents' },
  about: {
    'zh-CN': '一份作为依据的文件：技术文件、通知、规范、纪要、确认单；签收或收到后登记。',
    en: 'A paper that records rest on: technical document, notice, rules, minutes; entered when it is signed or received.',
  },
  place: 'contract/docs',
  format: 'records',
  section: 'contract',
  path: 'docs',
  page: 'list',
  shape: record({
    ...envelope,
    title: field(line, '名称：文件的名称', 'Title: of the paper'),
    no: field(line.optional(), '文号：文件上的编号', 'Number: as on the paper'),
    form: field(
      choice({
        contract: ['合同文本', 'Contract'],
        technical: ['技术文件', 'Technical document'],
        minutes: ['会议纪要', 'Minutes'],
        plan: ['方案', 'Plan'],
        rules: ['规范制度', 'Rules'],
        notice: ['通知', 'Notice'],
        confirmation: ['确认单', 'Confirmation'],
        requirement: ['新增需求', 'New requirement'],
        opinion: ['用户意见', 'User opinion'],
        certificate: ['证明', 'Certificate'],
        other: ['其他', 'Other'],
      }),
      '种类：是什么文件',
      'Form: what kind of paper',
    ),
    issued_on: field(day, '日期：文件落款的日期', 'Issued on: the day it bears'),
    effective_on: field(
      day.optional(),
      '生效日：签字齐全、开始执行的日期',
      'Effective on: all have signed, first day in force',
    ),
    issuer: field(ref('organisation').optional(), '出具方：由谁出具', 'Issuer: who issued it'),
    clauses: field(refs('clause').optional(), '条款：依据或涉及的条款', 'Clauses: it rests on or concerns'),
    summary: field(text.optional(), '要点：说了什么', 'Summary: what it says'),
    file: field(path.optional(), '文件：在知识库中的路径', 'File: its path in the knowledge base'),
    digest: field(digest.optional(), '摘要：文件内容的摘要', 'Digest: of the content of the file'),
  }),
  title: (r) => r.title,
  day: (r) => r.issued_on,
  order: [['issued_on', 'effective_on']],
  ahead: ['effective_on'],
  columns: ['form', 'no', 'issued_on', 'effective_on', 'clauses'],
  facets: ['form', 'issuer'],
  example: `
id: DOC-0007
title: 巡检计划确认单
form: technical
issued_on: 2022-07-01
`,
  exampleEn: `
id: DOC-0007
title: Agreed plan of inspections
form: technical
issued_on: 2022-07-01
`,
  refused: [
    {
      why: 'a day written with slashes',
      yaml: 'id: DOC-1\ntitle: 确认单\nform: technical\nissued_on: 2022/07/01',
      at: 'issued_on',
      problem: 'day',
    },
    {
      why: 'a path of one machine means nothing on another',
      yaml: 'id: DOC-1\ntitle: 确认单\nform: technical\nissued_on: 2022-07-01\nfile: /home/scan.pdf',
      at: 'file',
      problem: 'path',
    },
  ],
});
