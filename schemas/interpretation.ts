import { z } from 'zod';
import { envelope } from './shared/envelope.ts';
import { expected } from './shared/expected.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { line, mapping, ref, refs, text } from './shared/scalars.ts';

const changes = z.record(z.string(), z.unknown(), expected('mapping'));

const reading = mapping({
  says: field(line, '读法：这样理解时是什么意思', 'Says: what it means when read so'),
  values: field(changes.optional(), '取值：这样理解时各参数的取值', 'Values: of parameters under this reading'),
  replaces: field(
    changes.optional(),
    '替换：这样理解时义务中改变的部分，按义务编号',
    'Replaces: parts of obligations, by their id, that differ under this reading',
  ),
});

/** A place where the contract can be read in more than one way, the reading in force and the rule that chose it. */
export const interpretation = defineKind({
  name: 'interpretation',
  labels: { 'zh-CN': '解释', en: 'Interpretation', enPlural: 'Interpretations' },
  about: {
    'zh-CN': '合同中有歧义或冲突的一处：有哪些读法、现用哪一种、依据什么。',
    en: 'A place where the contract is ambiguous: its readings, the one in force, and the rule that chose it.',
  },
  place: 'contract/interpretations',
  format: 'records',
  section: 'contract',
  path: 'interpretations',
  page: 'list',
  shape: record({
    ...envelope,
    title: field(line, '问题：哪里有歧义，一句话', 'Title: what is ambiguous, in one line'),
    clauses: field(refs('clause'), '条款：涉及的条款', 'Clauses: the ones concerned'),
    conflict: field(text, '分歧：为什么可以有不同理解', 'Conflict: why it can be read in several ways'),
    readings: field(
      z.record(line, reading, expected('mapping')),
      '读法：各种理解，每种取一个短名',
      'Readings: each under a short name',
    ),
    chosen: field(line, '采用：现用读法的短名', 'Chosen: short name of the reading in force'),
    rule: field(text, '依据：为什么采用它', 'Rule: why it was chosen'),
    settled_by: field(
      ref('doc', 'amendment').optional(),
      '确认文件：双方签字确认后填写',
      'Settled by: the signed paper, once there is one',
    ),
  }),
  title: (r) => `${r.id} ${r.title}`,
  standing: true,
  columns: ['clauses', 'chosen', 'rule', 'settled_by'],
  facets: ['settled_by'],
  example: `
id: K2
title: 节假日计划提前 10 个还是 5 个工作日
clauses: [A2.1-1.2(4), A4-4(2)]
conflict: 同一附件内对同一事项规定了两个期限。
readings:
  both: {says: 两项并行，分别履行}
  later: {says: 以后文的 5 个工作日为准}
chosen: both
rule: 正文的效力顺序不及于同一附件内部，取能同时满足两处的读法。
`,
  exampleEn: `
id: K2
title: Holiday plans 10 or 5 workdays ahead
clauses: [A2.1-1.2(4), A4-4(2)]
conflict: One annex sets two periods for the same thing.
readings:
  both: {says: Both apply side by side}
  later: {says: The later text with 5 workdays applies}
chosen: both
rule: Precedence of the body does not reach inside one annex; the reading that satisfies both is taken.
`,
  refused: [
    {
      why: 'readings need names, so that one can be chosen',
      yaml: 'id: K1\ntitle: 期限\nclauses: [B1.2]\nconflict: 起算日\nreadings: [当日, 次日]\nchosen: 次日\nrule: 民法典',
      at: 'readings',
      problem: 'mapping',
    },
    {
      why: 'no reading is in force',
      yaml: 'id: K1\ntitle: 期限\nclauses: [B1.2]\nconflict: 起算日\nreadings: {a: {says: 当日起算}}\nrule: 民法典',
      at: 'chosen',
      problem: 'missing',
    },
  ],
});
