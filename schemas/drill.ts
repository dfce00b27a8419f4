import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, line, list, mapping, ref, refs, text, time } from './shared/scalars.ts';

/** A rehearsal of an emergency plan or a runbook, with what was seen and what is to be improved. */
export const drill = defineKind({
  name: 'drill',
  labels: { 'zh-CN': '演练', en: 'Drill', enPlural: 'Drills' },
  about: {
    'zh-CN': '按应急预案或手册做的一次演练；记下过程、结果和要改进的事。',
    en: 'A rehearsal of an emergency plan or a runbook; record its course, its result and what to improve.',
  },
  place: 'records/*/drills',
  format: 'records',
  section: 'duty',
  path: 'drills',
  page: 'record',
  shape: record({
    ...envelope,
    title: field(line, '名称：演练什么', 'Title: what was rehearsed'),
    plan: field(ref('emergency-plan').optional(), '预案：演练的应急预案', 'Plan: the emergency plan rehearsed'),
    runbooks: field(refs('runbook').optional(), '手册：照做的手册', 'Runbooks: those that were followed'),
    request: field(ref('request').optional(), '甲方要求：由哪条要求引起', 'Request: the demand that led to it'),
    start: field(time, '开始：演练开始的时刻', 'Start: when it began'),
    end: field(time.optional(), '结束：演练结束的时刻', 'End: when it ended'),
    room: field(ref('room').optional(), '地点：在哪里', 'Room: where'),
    affects: field(refs('asset', 'system').optional(), '涉及：用到的设备与系统', 'Affects: assets and systems used'),
    people: field(refs('person'), '参加人：到场的人', 'People: who took part'),
    observer: field(ref('person').optional(), '见证人：甲方到场的人', 'Observer: who of the client was there'),
    steps: field(
      list(
        mapping({
          at: field(time, '时刻：精确到分', 'At: to the minute'),
          what: field(line, '过程：做了什么、看到什么', 'What: what was done and seen'),
          by: field(ref('person').optional(), '何人：谁做的', 'By: who did it'),
        }),
      ).optional(),
      '过程：按先后',
      'Steps: in order',
    ),
    result: field(
      choice({ pass: ['通过', 'Passed'], partial: ['部分通过', 'Partly'], fail: ['未通过', 'Failed'] }),
      '结果：是否达到目的',
      'Result: whether it reached its aim',
    ),
    found: field(text.optional(), '发现：演练中看出的问题', 'Found: what turned out to be wrong'),
    actions: field(refs('action').optional(), '措施：由此产生的改进', 'Actions: that came of it'),
  }),
  title: (r) => r.title,
  day: (r) => r.start,
  columns: ['plan', 'start', 'people', 'result'],
  facets: ['result', 'sites', 'plan'],
  example: `
id: DRL-2022-006
title: UPS 断电演练
start: 2022-10-25T14:00+08:00
people: [PER-27]
result: pass
`,
  exampleEn: `
id: DRL-2022-006
title: Power cut with the UPS
start: 2022-10-25T14:00+08:00
people: [PER-27]
result: pass
`,
  refused: [
    {
      why: 'a drill without a result taught nothing',
      yaml: 'id: DRL-1\ntitle: UPS 断电演练\nstart: 2022-10-25T14:00+08:00\npeople: [PER-27]',
      at: 'result',
      problem: 'missing',
    },
    {
      why: 'a result outside the list',
      yaml: 'id: DRL-1\ntitle: UPS 断电演练\nstart: 2022-10-25T14:00+08:00\npeople: [PER-27]\nresult: 成功',
      at: 'result',
      problem: 'choice',
    },
  ],
});
