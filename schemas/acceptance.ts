import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, digest, flag, line, list, mapping, path, ref, text } from './shared/scalars.ts';

/** The final acceptance of a contract, led by the client: the report, the binder of proofs and the signatures. */
export const acceptance = defineKind({
  name: 'acceptance',
  labels: { 'zh-CN': '验收', en: 'Acceptance', enPlural: 'Acceptances' },
  about: {
    'zh-CN': '甲方主导的项目终验：启动、材料、意见与签字。',
    en: 'The final acceptance led by the client: its start, the papers, the opinion and the signatures.',
  },
  place: 'contract/acceptance',
  format: 'records',
  section: 'reports',
  path: 'acceptances',
  page: 'list',
  shape: record({
    ...envelope,
    contract: field(ref('contract'), '合同：验收哪份合同', 'Contract: the one accepted'),
    started_on: field(day.optional(), '启动日：甲方启动终验的日期', 'Started on: the client opened it'),
    report: field(ref('report').optional(), '服务报告：统计、分析、总结的报告', 'Report: figures, analysis, summary'),
    binder: field(
      mapping({
        commit: field(line, '版本：装订时的提交', 'Commit: of the repository when it was bound'),
        manifest: field(digest, '摘要：清单的摘要', 'Manifest: its digest'),
        file: field(path.optional(), '文件：在知识库中的路径', 'File: its path in the knowledge base'),
      }).optional(),
      '验收册：装订版本与清单摘要；由命令写入',
      'Binder: its commit and the digest of its manifest; written by the command',
    ),
    opinion: field(
      mapping({
        doc: field(ref('doc'), '文件：书面用户意见', 'Document: the written opinion'),
        on: field(day, '出具日：哪一天', 'On: which day'),
        breach_free: field(flag, '无违约：是否确认乙方无违约', 'Breach-free: whether it says so of the vendor'),
      }).optional(),
      '用户意见：书面意见及结论',
      'Opinion: of the users, in writing',
    ),
    remarks: field(
      list(
        mapping({
          text: field(text, '意见：提出的问题', 'Remark: what was raised'),
          by: field(ref('person'), '提出人：谁', 'By: who'),
          answer: field(text.optional(), '答复：怎样整改', 'Answer: what was done'),
          closed_on: field(day.optional(), '销号日：整改完成的日期', 'Closed on: the day it was mended'),
        }),
      ).optional(),
      '整改意见：验收中提出的问题与整改',
      'Remarks: raised at acceptance, and what was done',
    ),
    concluded_on: field(day.optional(), '结论日：得出结论的日期', 'Concluded on: the day of the result'),
    result: field(
      choice({
        passed: ['通过', 'Passed'],
        'with-remarks': ['整改后通过', 'With remarks'],
        failed: ['未通过', 'Failed'],
      }).optional(),
      '结论：是否通过',
      'Result: whether it passed',
    ),
  }),
  title: (r) => `${r.contract} 终验`,
  day: (r) => r.concluded_on ?? r.started_on,
  order: [['started_on', 'concluded_on']],
  columns: ['contract', 'started_on', 'concluded_on', 'result'],
  facets: ['result'],
  example: `
id: ACC-2022
contract: CT-2022-JC
`,
  refused: [
    {
      why: 'an acceptance of nothing',
      yaml: 'id: ACC-1\nstarted_on: 2023-07-10',
      at: 'contract',
      problem: 'missing',
    },
    {
      why: 'a result outside the list',
      yaml: 'id: ACC-1\ncontract: CT-1\nresult: 优秀',
      at: 'result',
      problem: 'choice',
    },
  ],
});
