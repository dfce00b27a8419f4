import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, count, line, list, mapping, ref, refs, text, time } from './shared/scalars.ts';

/** A backup that was really restored somewhere and compared with what it should hold. */
export const restoreTest = defineKind({
  name: 'restore-test',
  labels: { 'zh-CN': '恢复验证', en: 'Restore test', enPlural: 'Restore tests' },
  about: {
    'zh-CN': '把一份备份真正恢复出来，并与应有的内容核对；只校验文件摘要不算恢复。',
    en: 'A backup really restored and compared with what it should hold; checking a digest is not a restore.',
  },
  place: 'records/*/restores',
  format: 'records',
  section: 'work',
  path: 'restores',
  page: 'record',
  shape: record({
    ...envelope,
    title: field(line, '事项：恢复了什么', 'Title: what was restored'),
    system: field(ref('system').optional(), '系统：哪个系统的备份', 'System: whose backup'),
    of_run: field(ref('backup-run'), '备份：恢复的是哪一次备份', 'Of run: the backup that was restored'),
    target: field(
      line.optional(),
      '恢复到：恢复在哪里，不覆盖生产',
      'Target: where it was restored; never over production',
    ),
    started_at: field(time.optional(), '开始时刻：何时开始恢复', 'Started at: when the restore began'),
    done_at: field(time, '完成时刻：何时核对完毕', 'Done at: when the comparison was finished'),
    minutes: field(count.optional(), '恢复用时：以分钟计，不含核对', 'Minutes: the restore took, comparison excluded'),
    by: field(refs('person'), '实施人：谁做的', 'By: who did it'),
    checks: field(
      list(
        mapping({
          name: field(line, '核对项：比的是什么', 'Name: what is compared'),
          expected: field(line, '应为：生产端的值', 'Expected: the value of the source'),
          got: field(line, '实为：恢复端的值', 'Got: the value restored'),
        }),
      ),
      '核对：恢复后与生产比对的各项',
      'Checks: what was compared after the restore',
    ),
    result: field(
      choice({ pass: ['通过', 'Passed'], partial: ['部分通过', 'Partly'], fail: ['未通过', 'Failed'] }),
      '结果：能否用来恢复业务',
      'Result: whether it could restore the service',
    ),
    text: field(text.optional(), '经过：做法与遇到的问题', 'Text: how it went and what was met'),
  }),
  title: (r) => r.title,
  day: (r) => r.done_at,
  columns: ['system', 'of_run', 'done_at', 'minutes', 'by', 'result'],
  facets: ['result', 'system'],
  example: `
id: RST-2022-001
title: 登记业务系统数据库恢复验证
of_run: BKR-2022-09-02-001
done_at: 2022-09-07T16:10+08:00
by: [PER-28]
checks: [{name: 企业主表行数, expected: '120443', got: '120443'}]
result: pass
`,
  exampleEn: `
id: RST-2022-001
title: Test restore of the registration database
of_run: BKR-2022-09-02-001
done_at: 2022-09-07T16:10+08:00
by: [PER-28]
checks: [{name: rows of the main table, expected: '120443', got: '120443'}]
result: pass
`,
  refused: [
    {
      why: 'nothing was compared',
      yaml: 'id: RST-1\ntitle: 恢复\nof_run: BKR-1\ndone_at: 2022-09-07T16:10+08:00\nby: [PER-28]\nresult: pass',
      at: 'checks',
      problem: 'missing',
    },
    {
      why: 'a value without quotes loses its zeros',
      yaml: 'id: RST-1\ntitle: 恢复\nof_run: BKR-1\ndone_at: 2022-09-07T16:10+08:00\nby: [PER-28]\nchecks: [{name: 行数, expected: 120443, got: "120443"}]\nresult: pass',
      at: 'checks.0.expected',
      problem: 'line',
    },
  ],
});
