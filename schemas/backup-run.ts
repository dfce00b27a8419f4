import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, count, day, line, mapping, number, ref, refs, time } from './shared/scalars.ts';

/** One full backup and the increments that led up to it, or one collection of configurations. */
export const backupRun = defineKind({
  name: 'backup-run',
  labels: { 'zh-CN': '备份', en: 'Backup run', enPlural: 'Backup runs' },
  about: {
    'zh-CN': '按计划做的一次备份及其结果；失败也要登记，重跑另记一条。',
    en: 'One backup of a plan and its result; failures too, and a rerun is a record of its own.',
  },
  place: 'records/*/backups',
  format: 'records',
  section: 'work',
  path: 'backups',
  page: 'month',
  tens: true,
  shape: record({
    ...envelope,
    plan: field(ref('backup-plan'), '计划：按哪份备份计划', 'Plan: the backup plan followed'),
    form: field(
      choice({ data: ['数据', 'Data'], config: ['配置', 'Configuration'] }),
      '类别：业务数据还是设备配置',
      'Form: data or configuration',
    ),
    at: field(time, '开始时刻：备份何时开始', 'At: when the backup began'),
    ended_at: field(time.optional(), '结束时刻：备份何时结束', 'Ended at: when it ended'),
    result: field(
      choice({ ok: ['成功', 'Complete'], partial: ['部分成功', 'Partial'], failed: ['失败', 'Failed'] }),
      '结果：成功、部分成功或失败',
      'Result: complete, partial or failed',
    ),
    size_gb: field(number.optional(), '大小：以 GB 计', 'Size: in GB'),
    rerun_of: field(ref('backup-run').optional(), '重跑：重跑的是哪一次', 'Rerun of: the failed run it repeats'),
    cause: field(line.optional(), '原因：失败或不全的原因', 'Cause: of a failure'),
    increments: field(
      mapping({
        from: field(day, '起：第一天', 'From: the first day'),
        to: field(day, '止：最后一天', 'To: the last day'),
        ok: field(count, '成功：成功的次数', 'Complete: how many were complete'),
        failed: field(count, '失败：失败的次数', 'Failed: how many failed'),
      }).optional(),
      '增量：上次全备以来每日增量的汇总',
      'Increments: daily increments since the full backup before',
    ),
    assets: field(refs('asset').optional(), '设备：备份到的设备', 'Assets: the devices backed up'),
    checked_at: field(time.optional(), '检查时刻：何时查看的结果', 'Checked at: when somebody looked at the result'),
    by: field(refs('person').optional(), '检查人：谁查看的', 'By: who looked at it'),
  }),
  title: (r) => `${r.plan} ${r.at.slice(0, 10)}`,
  day: (r) => r.at,
  ahead: ['increments'],
  columns: ['plan', 'at', 'result', 'size_gb', 'rerun_of', 'by'],
  facets: ['form', 'result', 'plan'],
  example: `
id: BKR-2022-09-02-001
plan: BKP-001
form: data
at: 2022-09-02T22:00+08:00
result: ok
size_gb: 412.6
`,
  refused: [
    {
      why: 'a size with its unit is text, not a number',
      yaml: 'id: BKR-1\nplan: BKP-1\nform: data\nat: 2022-09-02T22:00+08:00\nresult: ok\nsize_gb: 412 GB',
      at: 'size_gb',
      problem: 'number',
    },
    {
      why: 'a run without a result says nothing',
      yaml: 'id: BKR-1\nplan: BKP-1\nform: data\nat: 2022-09-02T22:00+08:00',
      at: 'result',
      problem: 'missing',
    },
  ],
});
