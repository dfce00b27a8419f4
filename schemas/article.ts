import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { FROM_APPROVALS, knowledge } from './shared/knowledge.ts';
import { line, list, mapping, refs } from './shared/scalars.ts';

/** The answer to one question that keeps coming back; short enough to be read while the user is on the phone. */
export const article = defineKind({
  name: 'article',
  labels: { 'zh-CN': '知识条目', en: 'Article', enPlural: 'Articles' },
  about: {
    'zh-CN': '一个反复被问到的问题及其答案；同一个问题答到第二次就写下来。',
    en: 'A question that keeps coming back, and its answer; write it when you answer for the second time.',
  },
  place: 'articles',
  format: 'document',
  section: 'knowledge',
  path: 'articles',
  page: 'record',
  shape: record({
    ...envelope,
    ...knowledge,
    questions: field(
      list(line).min(1, 'list'),
      '问法：用户和同事会怎样问，含报错原文，一条一句',
      'Questions: how people ask it, with the exact error text, one each',
    ),
    applies: field(
      mapping({
        types: field(list(line).optional(), '设备类型：适用的设备类型', 'Types: of assets it is for'),
        models: field(list(line).optional(), '型号：适用的型号或软件版本', 'Models: or software versions it is for'),
        assets: field(refs('asset').optional(), '设备：点名的设备', 'Assets: named ones'),
        systems: field(refs('system').optional(), '系统：点名的系统', 'Systems: named ones'),
        not: field(line.optional(), '不适用：容易误用的情形', 'Not for: situations that look alike'),
      }).optional(),
      '适用于：对哪些设备和系统有效',
      'Applies to: the devices and systems it is for',
    ),
    runbooks: field(
      refs('runbook').optional(),
      '转手册：照此解决不了时该用的手册',
      'Runbooks: to use when the answer does not help',
    ),
  }),
  title: (r) => r.title,
  ahead: ['review_by'],
  computed: FROM_APPROVALS,
  columns: ['category', 'services', 'owner', 'review_by'],
  facets: ['category', 'services', 'sites'],
  lead: ['questions', 'applies'],
  sections: { 'zh-CN': ['问题', '原因', '解决'], en: ['Question', 'Cause', 'Solution'] },
  example: `---
id: ART-PRINT-OFFLINE
title: 打印机显示脱机
category: [终端]
state: published
owner: PER-25
questions: [打印机明明开着，电脑上却显示脱机]
---

## 问题

打印队列不动，打印机图标发灰，提示“脱机”。

## 原因

打印机换了地址，电脑仍连旧地址。

## 解决

在打印机属性的“端口”里改成面板上显示的地址。
`,
  exampleEn: `---
id: ART-PRINT-OFFLINE
title: The printer is shown as offline
category: [Terminals]
state: published
owner: PER-25
questions: [The printer is on but the computer says offline]
---

## Question

The queue does not move; the printer is grey and marked offline.

## Cause

The printer has a new address, the computer still uses the old one.

## Solution

Change the port of the printer to the address that its panel shows.
`,
  refused: [
    {
      why: 'an article without a question is not found by those who ask it',
      yaml: 'id: ART-A\ntitle: 打印机脱机\ncategory: [终端]\nstate: published\nowner: PER-1\nquestions: []',
      at: 'questions',
      problem: 'list',
    },
    {
      why: 'nobody answers for it',
      yaml: 'id: ART-A\ntitle: 打印机脱机\ncategory: [终端]\nstate: published\nquestions: [打印机脱机]',
      at: 'owner',
      problem: 'missing',
    },
  ],
});
