import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { day, line, ref } from './shared/scalars.ts';

/** A problem that is accepted for a while: with a reason and an end. One that nothing needs any more is itself a problem. */
export const waiver = defineKind({
  name: 'waiver',
  labels: { 'zh-CN': '豁免', en: 'Waiver', enPlural: 'Waivers' },
  about: {
    'zh-CN': '暂时接受的一个检查问题；写明理由和截止日，到期失效。',
    en: 'A problem of a check that is accepted for a while, with a reason and an end.',
  },
  place: 'waivers',
  format: 'records',
  section: 'settings',
  path: 'waivers',
  page: 'list',
  shape: record({
    ...envelope,
    rule: field(line, '规则：被豁免的检查规则', 'Rule: the rule that is waived'),
    file: field(line, '文件：在哪个文件里豁免', 'File: the file in which it is waived'),
    text: field(
      line.optional(),
      '限定：只豁免信息里含有这段文字的问题',
      'Text: only problems whose message contains this',
    ),
    reason: field(line, '理由：为什么可以接受', 'Reason: why it can be accepted'),
    by: field(ref('person').optional(), '批准人：谁同意的', 'By: who agreed'),
    until: field(day, '截止日：这一天之后失效', 'Until: it ends after this day'),
  }),
  title: (r) => `${r.rule} ${r.file}`,
  standing: true,
  columns: ['rule', 'file', 'reason', 'until'],
  facets: ['rule'],
  example: `
id: WVR-001
rule: owner-gone
file: runbooks/RB-UPS-BATTERY.mdx
reason: 接任者下周到岗
until: 2022-10-14
`,
  exampleEn: `
id: WVR-001
rule: owner-gone
file: runbooks/RB-UPS-BATTERY.mdx
reason: The successor starts next week
until: 2022-10-14
`,
  refused: [
    {
      why: 'a waiver without an end stays for ever',
      yaml: 'id: WVR-1\nrule: owner-gone\nfile: a.mdx\nreason: 暂缓',
      at: 'until',
      problem: 'missing',
    },
    {
      why: 'a waiver without a reason',
      yaml: 'id: WVR-1\nrule: owner-gone\nfile: a.mdx\nuntil: 2022-10-14',
      at: 'reason',
      problem: 'missing',
    },
  ],
});
