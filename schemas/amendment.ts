import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { day, flag, line, path, refs, text } from './shared/scalars.ts';

/** A change of the contract itself: signed and sealed by both parties, unlike a technical document. */
export const amendment = defineKind({
  name: 'amendment',
  labels: { 'zh-CN': '补充协议', en: 'Amendment', enPlural: 'Amendments' },
  about: {
    'zh-CN': '对合同的补充或修改；双方签字盖章后录入。',
    en: 'An addition to the contract or a change of it; entered when both parties have signed and sealed it.',
  },
  place: 'contract/amendments',
  format: 'records',
  section: 'contract',
  path: 'amendments',
  page: 'list',
  shape: record({
    ...envelope,
    title: field(line, '名称：协议的名称', 'Title: of the amendment'),
    clauses: field(refs('clause'), '条款：补充或修改哪些条款', 'Clauses: added to or changed'),
    text: field(text, '内容：协议的原话', 'Text: its exact words'),
    effective_on: field(day, '生效日：从哪天起生效', 'Effective on: first day it is in force'),
    sealed: field(flag.optional(), '盖章：双方是否都已盖章', 'Sealed: whether both parties have sealed it'),
    file: field(path.optional(), '文件：扫描件在知识库中的路径', 'File: path of the scan in the knowledge base'),
  }),
  title: (r) => r.title,
  day: (r) => r.effective_on,
  ahead: ['effective_on'],
  columns: ['effective_on', 'clauses', 'sealed'],
  facets: [],
  example: `
id: AM-2022-01
title: 关于休息日值守交接时刻的补充协议
clauses: [A2.1]
text: 休息日值守延长至次一工作日 09:00。
effective_on: 2022-11-01
`,
  exampleEn: `
id: AM-2022-01
title: Supplement on the hour of handover on days off
clauses: [A2.1]
text: Duty on days off goes on until 09:00 of the next workday.
effective_on: 2022-11-01
`,
  refused: [
    {
      why: 'the day from which it is in force is missing',
      yaml: 'id: AM-1\ntitle: 补充协议\nclauses: [A2.1]\ntext: 延长至 09:00',
      at: 'effective_on',
      problem: 'missing',
    },
    {
      why: 'a seal is there or not',
      yaml: 'id: AM-1\ntitle: 补充协议\nclauses: [A2.1]\ntext: 延长至 09:00\neffective_on: 2022-11-01\nsealed: 双方',
      at: 'sealed',
      problem: 'boolean',
    },
  ],
});
