import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line, list, mapping, ref } from './shared/scalars.ts';

/** One improvement with one owner, a due day and an outcome that can be checked (contract annex 1, section 3). */
export const action = defineKind({
  name: 'action',
  labels: { 'zh-CN': '措施', en: 'Action', enPlural: 'Actions' },
  about: {
    'zh-CN': '一项改进措施：一个执行人、一个期限、一个可以核实的结果。',
    en: 'One improvement: one owner, one due day, one outcome that can be checked.',
  },
  place: 'records/*/actions',
  format: 'records',
  section: 'incidents',
  path: 'actions',
  page: 'record',
  shape: record({
    ...envelope,
    do: field(line, '做什么：一句话说清要做的事', 'Do: what is to be done, in one line'),
    from: field(
      ref('casestudy', 'evaluation', 'drill', 'incident', 'finding', 'risk'),
      '出自：由哪条记录产生',
      'From: the record it came of',
    ),
    type: field(
      choice({
        prevent: ['预防', 'Prevent'],
        detect: ['发现', 'Detect'],
        mitigate: ['减轻', 'Mitigate'],
        process: ['流程', 'Process'],
        repair: ['修复', 'Repair'],
      }),
      '性质：属于哪类改进',
      'Type: what kind of improvement',
    ),
    owner: field(ref('person').optional(), '执行人：唯一的负责人', 'Owner: the one person answerable'),
    opened: field(day, '提出日：哪一天提出', 'Opened: the day it was agreed'),
    due: field(day.optional(), '期限：最迟哪一天完成', 'Due: the last day for it'),
    done_when: field(line.optional(), '完成标志：怎样算做完，可以核实', 'Done when: how one can check that it is done'),
    redated: field(
      list(
        mapping({
          from: field(day, '原期限：改之前的期限', 'From: the former due day'),
          to: field(day, '新期限：改之后的期限', 'To: the new due day'),
          by: field(ref('person'), '批准人：谁同意改期', 'Approved by: who agreed'),
          on: field(day, '批准日：哪一天同意', 'On: which day'),
        }),
      ).optional(),
      '改期：经批准的改期',
      'Redated: with approval',
    ),
    closed: field(
      mapping({
        on: field(day, '完成日：哪一天完成', 'On: the day it was done'),
        proof: field(line, '凭据：证明做完的记录或说明', 'Proof: a record or a sentence that shows it'),
      }).optional(),
      '完成：何时完成、凭据是什么',
      'Closed: when, and what shows it',
    ),
  }),
  title: (r) => r.do,
  day: (r) => r.opened,
  order: [
    ['opened', 'due'],
    ['opened', 'closed.on'],
  ],
  ahead: ['due', 'redated.from', 'redated.to'],
  columns: ['owner', 'opened', 'due', 'closed.on', 'from'],
  facets: ['type', 'owner', 'sites', 'services'],
  example: `
id: ACT-2022-040
do: 为双控存储增加路径告警
from: CS-2022-007
type: detect
opened: 2022-10-11
`,
  exampleEn: `
id: ACT-2022-040
do: Add alarms for lost paths of the storage
from: CS-2022-007
type: detect
opened: 2022-10-11
`,
  refused: [
    {
      why: 'a due day in words',
      yaml: 'id: ACT-1\ndo: 加告警\nfrom: CS-1\ntype: detect\nopened: 2022-10-11\ndue: 月底',
      at: 'due',
      problem: 'day',
    },
  ],
});
