import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line, mapping, ref, refs, text, time } from './shared/scalars.ts';

/** A breach of the rules on site by somebody on post, and how it was closed. Incidents are another matter. */
export const violation = defineKind({
  name: 'violation',
  labels: { 'zh-CN': '违规', en: 'Violation', enPlural: 'Violations' },
  about: {
    'zh-CN': '驻场人员一次违反行为规范、考勤或保密规定的情形与处理；故障另记。',
    en: 'Somebody on post broke a rule of conduct, attendance or secrecy, and how it was closed.',
  },
  place: 'records/*/violations',
  format: 'records',
  section: 'duty',
  path: 'violations',
  page: 'list',
  shape: record({
    ...envelope,
    rule: field(
      choice({
        conduct: ['行为规范', 'Conduct'],
        attendance: ['考勤', 'Attendance'],
        secrecy: ['保密', 'Secrecy'],
        safety: ['机房安全', 'Room safety'],
        cooperation: ['协同', 'Cooperation'],
        premises: ['办公区管理', 'Premises'],
      }),
      '类别：违反哪一类规定',
      'Rule: which kind of rule',
    ),
    doc: field(ref('doc').optional(), '依据：规定所在的文件', 'Document: where the rule stands'),
    people: field(refs('person'), '人员：涉及的人', 'People: who is concerned'),
    at: field(time, '时刻：何时发生', 'At: when it happened'),
    what: field(line, '情形：发生了什么', 'What: what happened'),
    found_by: field(ref('person').optional(), '发现人：谁指出的', 'Found by: who pointed it out'),
    closed: field(
      mapping({
        on: field(day, '了结日：哪一天', 'Closed on: which day'),
        by: field(ref('person').optional(), '处理人：谁处理的', 'Closed by: who dealt with it'),
        text: field(text, '处理：怎样处理与改正', 'Text: what was done'),
      }).optional(),
      '了结：处理与改正',
      'Closed: what was done about it',
    ),
  }),
  title: (r) => r.what,
  day: (r) => r.at,
  columns: ['rule', 'people', 'at', 'closed.on'],
  facets: ['rule', 'sites'],
  example: `
id: VIO-2022-001
rule: safety
people: [PER-27]
at: 2022-10-18T10:05+08:00
what: 带饮料进入机房
`,
  exampleEn: `
id: VIO-2022-001
rule: safety
people: [PER-27]
at: 2022-10-18T10:05+08:00
what: Took a drink into the machine room
`,
  refused: [
    {
      why: 'a rule outside the list',
      yaml: 'id: VIO-1\nrule: 着装\npeople: [PER-27]\nat: 2022-10-18T10:05+08:00\nwhat: 未佩戴胸牌',
      at: 'rule',
      problem: 'choice',
    },
    {
      why: 'nothing is said to have happened',
      yaml: 'id: VIO-1\nrule: conduct\npeople: [PER-27]\nat: 2022-10-18T10:05+08:00',
      at: 'what',
      problem: 'missing',
    },
  ],
});
