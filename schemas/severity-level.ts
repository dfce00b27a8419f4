import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { duration, line, list, mapping, quantity, refs, text } from './shared/scalars.ts';

/** One level of severity: what belongs to it, and from what length on an incident of it asks for a casestudy (contract annex 1, section 3). */
export const severityLevel = defineKind({
  name: 'severity-level',
  labels: { 'zh-CN': '故障等级', en: 'Severity level', enPlural: 'Severity levels' },
  about: {
    'zh-CN': '故障的一个等级：怎样的故障算这一级，多久以上必须写复盘；一级都不登记时，按一至四级。',
    en: 'One level of severity: what belongs to it and when it asks for a casestudy; without any, levels are 1 to 4.',
  },
  place: 'severity-levels',
  format: 'records',
  section: 'incidents',
  path: 'severity-levels',
  page: 'list',
  shape: record({
    ...envelope,
    level: field(line, '等级：故障里怎样写它，如 "1" 或 P1', 'Level: as incidents write it, such as "1" or P1'),
    name: field(line, '名称：人们怎样叫它', 'Name: what people call it'),
    rank: field(quantity, '次序：1 为最重', 'Rank: 1 is the worst'),
    meaning: field(text, '含义：怎样的影响算这一级', 'Meaning: the impact that belongs to it'),
    examples: field(list(line).optional(), '举例：典型的故障，一条一句', 'Examples: typical incidents, one each'),
    casestudy: field(
      mapping({
        over: field(
          duration,
          '门槛：接报到解除超过多久必须写复盘，PT0M 为一律要写',
          'Over: from what time between report and end on; PT0M for all',
        ),
        services: field(
          list(
            mapping({
              of: field(refs('service'), '服务：哪几项服务', 'Of: which services'),
              over: field(duration, '门槛：这些服务的门槛', 'Over: the threshold of these'),
            }),
          ).optional(),
          '分服务门槛：由服务约定的不同门槛；写在前面的先用',
          'By service: thresholds that services agreed; the first that fits counts',
        ),
        within: field(
          duration.optional(),
          '期限：解除后多久之内写好，或办好免写',
          'Within: how long after the end it, or an exemption, must be there',
        ),
      }).optional(),
      '复盘：哪些必须写复盘；不写即这一级都不必写',
      'Casestudy: which incidents need one; none of the level when absent',
    ),
    basis: field(
      refs().optional(),
      '依据：出自哪份文件、条款或参数',
      'Basis: the paper, clause or parameter it rests on',
    ),
  }),
  title: (r) => r.name,
  standing: true,
  columns: ['level', 'rank', 'meaning', 'casestudy.over', 'casestudy.within'],
  facets: [],
  example: `
id: SEV-1
level: '1'
name: 一级
rank: 1
meaning: 一个办公区的业务全部停止
casestudy: {over: PT0M, within: P14D}
`,
  exampleEn: `
id: SEV-1
level: '1'
name: Severity 1
rank: 1
meaning: All business of one site has stopped
casestudy: {over: PT0M, within: P14D}
`,
  refused: [
    {
      why: 'a threshold in words',
      yaml: "id: SEV-1\nlevel: '1'\nname: 一级\nrank: 1\nmeaning: 全停\ncasestudy: {over: 三十分钟}",
      at: 'casestudy.over',
      problem: 'duration',
    },
    {
      why: 'a level that nobody can tell from another',
      yaml: "id: SEV-1\nlevel: '1'\nname: 一级\nrank: 1",
      at: 'meaning',
      problem: 'missing',
    },
  ],
});
