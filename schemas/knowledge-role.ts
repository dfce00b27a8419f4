import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { PERSON_ROLES } from './shared/person-roles.ts';
import { choice, day, line, list, mapping, quantity, refs } from './shared/scalars.ts';

/** Who may do one step: people by name, or everybody of a role. */
const holders = mapping({
  people: field(refs('person').optional(), '人员：点名的人', 'People: by name'),
  roles: field(list(choice(PERSON_ROLES)).optional(), '角色：有这个角色的人', 'Roles: everybody who has one of them'),
});

/** Who may submit, approve and publish knowledge of some categories, and how often it is reviewed (contract annex 1, section 3). */
export const knowledgeRole = defineKind({
  name: 'knowledge-role',
  labels: { 'zh-CN': '知识分工', en: 'Knowledge role', enPlural: 'Knowledge roles' },
  about: {
    'zh-CN': '某些类别的文档由谁提交、谁审批、谁发布，多少天复审一次；换人时结束旧的、另写一条。',
    en: 'Who submits, approves and publishes documents of some categories, and after how many days they are reviewed.',
  },
  place: 'org/knowledge-roles',
  format: 'records',
  section: 'knowledge',
  path: 'knowledge-roles',
  page: 'list',
  shape: record({
    ...envelope,
    title: field(line, '名称：管的是哪一块', 'Title: what it covers'),
    kinds: field(
      list(
        choice({
          runbook: ['手册', 'Runbook'],
          article: ['知识条目', 'Article'],
          casestudy: ['复盘', 'Casestudy'],
          'emergency-plan': ['应急预案', 'Emergency plan'],
        }),
      ).optional(),
      '种类：只管这几种文档；不写为各种',
      'Kinds: of documents; all when absent',
    ),
    categories: field(
      list(line).optional(),
      '类别：管第一个类别在其中的文档；不写为其余各类',
      'Categories: it covers documents whose first category is one of them; all others when absent',
    ),
    from: field(day.optional(), '起：从哪天开始这样分工', 'From: first day on which it holds'),
    to: field(day.optional(), '止：最后一天', 'To: last day on which it holds'),
    submit: field(holders, '提交：谁可以提交', 'Submit: who may submit'),
    approve: field(
      holders,
      '审批：谁可以审批；不批自己提交的',
      'Approve: who may approve, but never what he submitted',
    ),
    publish: field(holders, '发布：谁可以放行', 'Publish: who may put it into effect'),
    review_days: field(
      quantity,
      '复审天数：批准后多少天之内要复审',
      'Review days: from an approval to the next review',
    ),
  }),
  title: (r) => r.title,
  standing: true,
  order: [['from', 'to']],
  columns: ['kinds', 'categories', 'review_days'],
  facets: [],
  example: `
id: KR-ROOM
title: 机房环境
categories: [机房环境, 供配电]
submit: {roles: [engineer]}
approve: {people: [PER-91]}
publish: {people: [PER-91]}
review_days: 365
`,
  exampleEn: `
id: KR-ROOM
title: Machine rooms
categories: [Machine rooms, Power]
submit: {roles: [engineer]}
approve: {people: [PER-91]}
publish: {people: [PER-91]}
review_days: 365
`,
  refused: [
    {
      why: 'knowledge that is never looked at again',
      yaml: 'id: KR-A\ntitle: 机房\nsubmit: {roles: [engineer]}\napprove: {people: [PER-1]}\npublish: {people: [PER-1]}',
      at: 'review_days',
      problem: 'missing',
    },
    {
      why: 'a role that nobody can have',
      yaml: 'id: KR-A\ntitle: 机房\nsubmit: {roles: [boss]}\napprove: {people: [PER-1]}\npublish: {people: [PER-1]}\nreview_days: 365',
      at: 'submit.roles.0',
      problem: 'choice',
    },
  ],
});
