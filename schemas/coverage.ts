import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line, phone, ref, refs, text } from './shared/scalars.ts';

/** A warranty, renewed support or rental: which devices a supplier answers for, and until when. */
export const coverage = defineKind({
  name: 'coverage',
  labels: { 'zh-CN': '维保', en: 'Coverage', enPlural: 'Coverages' },
  about: {
    'zh-CN': '一份质保、续保或租用：哪些设备、由谁负责、到哪天；签订后登记，续签另写一条。',
    en: 'A warranty, renewal or rental: which devices, by whom, until when; a renewal is a record of its own.',
  },
  place: 'coverage',
  format: 'records',
  section: 'assets',
  path: 'warranties',
  page: 'list',
  shape: record({
    ...envelope,
    title: field(line, '标题：一句话说清保什么', 'Title: what is covered, in one line'),
    assets: field(refs('asset'), '设备：保哪些设备', 'Assets: the devices covered'),
    form: field(
      choice({
        warranty: ['质保', 'Warranty'],
        renewal: ['续保', 'Renewal'],
        rental: ['租用', 'Rental'],
      }),
      '形式：质保、续保还是租用',
      'Form: warranty, renewal or rental',
    ),
    supplier: field(ref('organisation').optional(), '服务商：由谁负责', 'Supplier: who answers for it'),
    from: field(day, '起始日：生效的第一天', 'From: first day of validity'),
    to: field(day, '到期日：有效的最后一天', 'To: last day of validity'),
    hotline: field(phone.optional(), '报修电话：坏了打给谁', 'Hotline: the number to call when it breaks'),
    terms: field(text.optional(), '服务内容：响应与备件的约定', 'Terms: what was agreed on response and spare parts'),
  }),
  title: (r) => r.title,
  order: [['from', 'to']],
  ahead: ['to'],
  columns: ['form', 'assets', 'supplier', 'from', 'to', 'hotline'],
  facets: ['form', 'supplier'],
  example: `
id: COV-2022-01
title: 苏州街机房 5 台核心交换机续保
assets: [CSW-SZJ-1..5]
form: renewal
from: 2022-06-30
to: 2023-07-01
`,
  exampleEn: `
id: COV-2022-01
title: Warranty of the five core switches
assets: [CSW-SZJ-1..5]
form: renewal
from: 2022-06-30
to: 2023-07-01
`,
  refused: [
    {
      why: 'an end that is no day',
      yaml: 'id: COV-1\ntitle: 续保\nassets: [CSW-1]\nform: renewal\nfrom: 2022-06-30\nto: 一年后',
      at: 'to',
      problem: 'day',
    },
    {
      why: 'a form outside the list',
      yaml: 'id: COV-1\ntitle: 续保\nassets: [CSW-1]\nform: insurance\nfrom: 2022-06-30\nto: 2023-07-01',
      at: 'form',
      problem: 'choice',
    },
  ],
});
