import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { line, ref, refs, text } from './shared/scalars.ts';

/** One of the services that the contract lists; records say to which they belong. */
export const service = defineKind({
  name: 'service',
  labels: { 'zh-CN': '服务', en: 'Service', enPlural: 'Services' },
  about: {
    'zh-CN': '合同约定的一项服务；故障、服务单和报告按服务归类。',
    en: 'One service of the contract; incidents, orders and reports are grouped by service.',
  },
  place: 'org/services',
  format: 'records',
  section: 'contract',
  path: 'services',
  page: 'record',
  shape: record({
    ...envelope,
    title: field(line, '名称：这项服务的简称', 'Title: its short name'),
    clauses: field(
      refs('clause').optional(),
      '条款：合同中约定它的条款',
      'Clauses: the clauses of the contract that define it',
    ),
    hours: field(line.optional(), '服务时间：什么时候提供', 'Hours: when it is provided'),
    contact: field(ref('person').optional(), '联系人：有事找谁', 'Contact: whom to ask'),
    description: field(text.optional(), '内容：包括什么、怎样提供', 'Description: what it covers and how'),
  }),
  title: (r) => r.title,
  standing: true,
  columns: ['clauses', 'hours', 'contact'],
  facets: [],
  example: `
id: SVC-08
title: 音视频
`,
  exampleEn: `
id: SVC-08
title: Audio and video
`,
  refused: [
    {
      why: 'a single clause that is not in a list',
      yaml: 'id: SVC-1\ntitle: 音视频\nclauses: B1.1(8)',
      at: 'clauses',
      problem: 'references',
    },
    { why: 'a service without a title', yaml: 'id: SVC-1', at: 'title', problem: 'missing' },
  ],
});
