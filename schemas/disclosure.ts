import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line, mapping, ref } from './shared/scalars.ts';

/** Confidential information that was shown or copied to somebody, by whom, to whom, and on what ground. */
export const disclosure = defineKind({
  name: 'disclosure',
  labels: { 'zh-CN': '披露', en: 'Disclosure', enPlural: 'Disclosures' },
  about: {
    'zh-CN': '向他人提供或复制了机密信息；提供之前登记并取得同意。',
    en: 'Confidential information shown or copied to somebody; entered, and consented to, beforehand.',
  },
  place: 'contract/disclosures',
  format: 'records',
  section: 'contract',
  path: 'disclosures',
  page: 'list',
  shape: record({
    ...envelope,
    what: field(line, '内容：提供了什么', 'What: what was shown or copied'),
    form: field(
      choice({ shown: ['查看', 'Shown'], copied: ['复制', 'Copied'], sent: ['发送', 'Sent'] }),
      '方式：查看、复制还是发送',
      'Form: shown, copied or sent',
    ),
    to: field(line, '对象：提供给哪个单位或岗位', 'To: which organisation or post'),
    person: field(ref('person').optional(), '接收人：已登记的人员', 'Person: who received it, if entered'),
    ground: field(
      choice({
        staff: ['直接相关的雇佣人员、代理商', 'Staff or agent directly concerned'],
        adviser: ['专业顾问', 'Professional adviser'],
        permitted: ['其他可以了解的个人或团体', 'Other permitted person or group'],
      }),
      '依据：属于合同允许的哪一类',
      'Ground: which of the permitted classes',
    ),
    purpose: field(line.optional(), '目的：为什么需要', 'Purpose: why it was needed'),
    on: field(day, '日期：哪一天', 'On: which day'),
    by: field(ref('person'), '经办人：谁提供的', 'By: who disclosed it'),
    approved: field(
      mapping({
        by: field(ref('person'), '同意人：信息所属方的谁', 'Approved by: who of the owner of the information'),
        on: field(day, '同意日：哪一天', 'On: which day'),
      }).optional(),
      '同意：信息所属方的同意',
      'Approved: consent of the owner of the information',
    ),
    returned_on: field(day.optional(), '收回日：收回或销毁的日期', 'Returned on: taken back or destroyed'),
  }),
  title: (r) => r.what,
  day: (r) => r.on,
  order: [['on', 'returned_on']],
  columns: ['on', 'to', 'ground', 'form', 'approved.by', 'returned_on'],
  facets: ['ground', 'form'],
  example: `
id: DIS-2022-01
what: 核心交换机配置（已去除口令）
form: sent
to: 网络设备续保服务商
ground: staff
on: 2022-09-06
by: PER-23
`,
  exampleEn: `
id: DIS-2022-01
what: Configuration of the core switches, without passwords
form: sent
to: The service that maintains the network devices
ground: staff
on: 2022-09-06
by: PER-23
`,
  refused: [
    {
      why: 'a ground outside the permitted classes',
      yaml: 'id: DIS-1\nwhat: 配置\nform: sent\nto: 厂商\nground: friend\non: 2022-09-06\nby: PER-23',
      at: 'ground',
      problem: 'choice',
    },
    {
      why: 'nobody answers for it',
      yaml: 'id: DIS-1\nwhat: 配置\nform: sent\nto: 厂商\nground: staff\non: 2022-09-06',
      at: 'by',
      problem: 'missing',
    },
  ],
});
