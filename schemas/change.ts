import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line, mapping, path, ref, refs, text, time } from './shared/scalars.ts';

/** One planned alteration of devices or systems: approved, in a window, with a way back. */
export const change = defineKind({
  name: 'change',
  labels: { 'zh-CN': '变更', en: 'Change', enPlural: 'Changes' },
  about: {
    'zh-CN': '对设备或系统的一次变更或优化：先批准、定窗口、备回退，做完附配置清单。',
    en: 'One alteration of devices or systems: approved, in a window, with a way back, and the configuration after it.',
  },
  place: 'records/*/changes',
  format: 'records',
  section: 'work',
  path: 'changes',
  page: 'record',
  shape: record({
    ...envelope,
    title: field(line, '事项：一句话说清变什么', 'Title: what is changed, in one line'),
    assets: field(refs('asset').optional(), '设备：变更哪些设备', 'Assets: the devices changed'),
    systems: field(refs('system').optional(), '系统：涉及哪些系统', 'Systems: the systems concerned'),
    what: field(text, '内容：怎样变更，按步骤写', 'What: what is done, step by step'),
    reason: field(text.optional(), '原因：为何变更', 'Reason: why it is done'),
    impact: field(line.optional(), '影响：变更期间谁受影响', 'Impact: who notices it, and for how long'),
    window: field(
      mapping({
        start: field(time, '开始：窗口开始', 'Start: of the window'),
        end: field(time, '结束：窗口结束', 'End: of the window'),
      }).optional(),
      '窗口：批准的变更时段',
      'Window: the period agreed',
    ),
    approved: field(
      mapping({
        by: field(ref('person'), '批准人：甲方的谁', 'Approved by: who of the client'),
        on: field(day, '批准日：哪一天', 'Approved on: which day'),
      }).optional(),
      '批准：谁在哪天批准',
      'Approved: by whom and when',
    ),
    rollback: field(
      text.optional(),
      '回退：不成时怎样退回，是否验证过',
      'Rollback: the way back, and whether it was tried',
    ),
    done_at: field(time.optional(), '完成时刻：何时做完', 'Done at: when it was done'),
    by: field(refs('person').optional(), '实施人：谁做的', 'By: who did it'),
    result: field(
      choice({
        success: ['成功', 'Success'],
        partial: ['部分成功', 'Partly'],
        'rolled-back': ['已回退', 'Rolled back'],
        cancelled: ['取消', 'Cancelled'],
      }).optional(),
      '结果：变更的结果',
      'Result: what came of it',
    ),
    outcome: field(text.optional(), '验证：做完后怎样验证、看到什么', 'Outcome: how it was checked and what was seen'),
    config_list: field(
      path.optional(),
      '配置清单：变更后的配置清单在知识库中的路径',
      'Configuration list: path of the list after the change',
    ),
  }),
  sheet: { 'zh-CN': '系统变更优化配置单', en: 'Configuration list of a change' },
  title: (r) => r.title,
  day: (r) => r.done_at ?? r.window?.start ?? r.approved?.on,
  ahead: ['window'],
  columns: ['window.start', 'assets', 'systems', 'approved.by', 'by', 'result'],
  facets: ['result', 'services', 'sites', 'by'],
  example: `
id: CHG-2022-0901
title: 苏州街 SAN 交换机微码升级
assets: [SAN-SZJ-01]
what: 微码由 8.2.1c 升到 8.2.3b，先备后主。
`,
  exampleEn: `
id: CHG-2022-0901
title: New firmware for the SAN switch
assets: [SAN-SZJ-01]
what: From 8.2.1c to 8.2.3b, the standby first, then the active one.
`,
  refused: [
    {
      why: 'a configuration list outside the knowledge base',
      yaml: 'id: CHG-1\ntitle: 升级\nwhat: 升级微码\nconfig_list: ../CHG-1.csv',
      at: 'config_list',
      problem: 'path',
    },
    {
      why: 'what is done is not said',
      yaml: 'id: CHG-1\ntitle: 升级',
      at: 'what',
      problem: 'missing',
    },
  ],
});
