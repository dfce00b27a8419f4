import { delivery, envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, line, refs, text, time } from './shared/scalars.ts';

/** Upkeep of installations: repair, servicing, cleaning, clearing (contract annex 1, section 2.2). */
export const maintenance = defineKind({
  name: 'maintenance',
  labels: { 'zh-CN': '维护', en: 'Maintenance', enPlural: 'Maintenance' },
  about: {
    'zh-CN': '对设备或设施的一次保修、保养、保洁或清理；做完当日登记。',
    en: 'One repair, servicing, cleaning or clearing of an installation; entered the day it was done.',
  },
  place: 'records/*/maintenance',
  format: 'records',
  section: 'work',
  path: 'maintenance',
  page: 'month',
  shape: record({
    ...envelope,
    title: field(line, '事项：一句话说清做了什么', 'Title: what was done, in one line'),
    form: field(
      choice({
        repair: ['保修', 'Repair'],
        upkeep: ['保养', 'Servicing'],
        cleaning: ['保洁', 'Cleaning'],
        clearing: ['清理', 'Clearing'],
      }),
      '类别：保修、保养、保洁或清理',
      'Form: repair, servicing, cleaning or clearing',
    ),
    assets: field(refs('asset'), '设备：维护了哪些设备', 'Assets: the devices concerned'),
    started_at: field(time.optional(), '开始时刻：何时开始', 'Started at: when work began'),
    done_at: field(time, '完成时刻：何时做完', 'Done at: when it was done'),
    by: field(refs('person'), '维护人：谁做的，含厂商人员', 'By: who did it, suppliers included'),
    text: field(text.optional(), '经过：做法、读数与更换的部件', 'Text: what was done, measured and replaced'),
    orders: field(refs('service-order').optional(), '服务单：对应的现场服务单', 'Service orders: that belong to it'),
    delivery: field(delivery.optional(), '交付：维护单交给甲方一联', 'Delivery: the copy of the sheet for the client'),
  }),
  title: (r) => r.title,
  day: (r) => r.done_at,
  columns: ['form', 'assets', 'sites', 'done_at', 'by'],
  facets: ['form', 'sites', 'services'],
  example: `
id: MNT-2022-0901
title: 和平里机房空调更换过滤网
form: upkeep
assets: [HVAC-HPL]
done_at: 2022-09-08T15:40+08:00
by: [PER-27]
`,
  exampleEn: `
id: MNT-2022-0901
title: New filters for the cooling of the machine room
form: upkeep
assets: [HVAC-HPL]
done_at: 2022-09-08T15:40+08:00
by: [PER-27]
`,
  refused: [
    {
      why: 'a form that the contract does not know',
      yaml: 'id: MNT-1\ntitle: 换网\nform: other\nassets: [HVAC-1]\ndone_at: 2022-09-08T15:40+08:00\nby: [PER-27]',
      at: 'form',
      problem: 'choice',
    },
    {
      why: 'the installations concerned are missing',
      yaml: 'id: MNT-1\ntitle: 换网\nform: upkeep\ndone_at: 2022-09-08T15:40+08:00\nby: [PER-27]',
      at: 'assets',
      problem: 'missing',
    },
  ],
});
