import { z } from 'zod';
import { expected } from './shared/expected.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, count, day, digest, id, line, list, mapping, ref, text, time } from './shared/scalars.ts';

/** A number, or text; an empty text where there is nothing. */
const cell = z.union([z.number(), z.string()], expected('something'));

/** What a report said when it was closed. Written by a command, never by hand. */
export const frozenReport = defineKind({
  name: 'frozen-report',
  labels: { 'zh-CN': '封存数据', en: 'Frozen report', enPlural: 'Frozen reports' },
  about: {
    'zh-CN': '一份报告历次封存时的数字、表格和所依据的每条记录的摘要；由命令写入，不手改。',
    en: 'Figures, tables and the digest of every record of a report, each time it was frozen; written by a command, never by hand.',
  },
  place: 'reports/frozen',
  format: 'records',
  section: 'settings',
  path: 'frozen-reports',
  page: 'list',
  shape: record({
    id: field(id, '编号：FRZ- 加报告编号', 'Id: FRZ- and the id of the report'),
    report: field(ref('report'), '报告：封存的是哪份', 'Report: which one'),
    issues: field(
      list(
        mapping({
          no: field(count, '期号：第几次印发', 'Number: which issue'),
          as_of: field(day, '统计日：数字截至哪一天', 'As of: the day up to which it counts'),
          frozen_at: field(time, '封存时刻：何时封存', 'Frozen at: when'),
          commit: field(line.optional(), '版本：当时的提交', 'Commit: of the repository then'),
          reason: field(text.optional(), '原因：重新印发的原因', 'Reason: for another issue'),
          inputs: field(digest, '摘要：全部依据的摘要', 'Inputs: digest over all of them'),
          figures: field(
            z.record(z.string(), list(cell), expected('mapping')),
            '数字：本期、上期、上年同期',
            'Figures: of the period, of the one before, of a year before',
          ),
          tables: field(
            z.record(
              z.string(),
              mapping({
                columns: field(list(line), '列：各列的名称', 'Columns: their names'),
                rows: field(list(list(cell)), '行：各行', 'Rows: each of them'),
              }),
              expected('mapping'),
            ),
            '表格：各表的行',
            'Tables: with their rows',
          ),
          records: field(list(line), '依据：每条记录的编号和摘要', 'Records: id and digest of each'),
          changes: field(
            list(
              mapping({
                record: field(line, '记录：哪一条', 'Record: which one'),
                what: field(
                  choice({
                    changed: ['有改动', 'Changed'],
                    added: ['补录', 'Added'],
                    removed: ['已删除', 'Removed'],
                    late: ['迟录', 'Late'],
                  }),
                  '变化：怎样变的',
                  'What: happened to it',
                ),
                figures: field(
                  list(
                    mapping({
                      figure: field(line, '数字：哪一个', 'Figure: which one'),
                      from: field(cell, '原为：上一期印发的值', 'From: as issued before'),
                      to: field(cell, '现为：这一期的值', 'To: as issued now'),
                    }),
                  ),
                  '影响：变了的数字',
                  'Figures: that it changed',
                ),
              }),
            ).optional(),
            '变化：与上一期印发相比',
            'Changes: against the issue before',
          ),
        }),
      ).min(1, 'list'),
      '封存：历次封存',
      'Issues: each time it was frozen',
    ),
  }),
  title: (r) => r.report,
  standing: true,
  columns: ['report', 'issues.no', 'issues.as_of'],
  facets: [],
  stem: (name) => name.replace(/^FRZ-/u, ''),
  example: `
id: FRZ-2022-09
report: RPT-2022-09
issues:
  - no: 1
    as_of: 2022-10-11
    frozen_at: 2022-10-11T15:00+08:00
    inputs: sha256-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
    figures: {incidents: [12, 10, '']}
    tables: {}
    records: [INC-2022-0901 9f86d081884c7d65]
`,
  refused: [
    {
      why: 'a frozen report that froze nothing',
      yaml: 'id: FRZ-1\nreport: RPT-1\nissues: []',
      at: 'issues',
      problem: 'list',
    },
    {
      why: 'a day that does not exist',
      yaml: 'id: FRZ-1\nreport: RPT-1\nissues: [{no: 1, as_of: 2022-02-30, frozen_at: 2022-03-01T09:00+08:00, inputs: sha256-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08, figures: {}, tables: {}, records: []}]',
      at: 'issues.0.as_of',
      problem: 'day',
    },
  ],
});
