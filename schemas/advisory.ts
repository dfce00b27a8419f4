import { delivery, envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line, refs, text } from './shared/scalars.ts';

/** A warning about a weakness or threat that was passed on to the client, and what was done here. */
export const advisory = defineKind({
  name: 'advisory',
  labels: { 'zh-CN': '安全预警', en: 'Advisory', enPlural: 'Advisories' },
  about: {
    'zh-CN': '转给甲方的一条安全预警：来源、影响与处置建议。',
    en: 'A security warning passed on to the client: source, what it touches, what to do.',
  },
  place: 'records/*/advisories',
  format: 'records',
  section: 'work',
  path: 'advisories',
  page: 'record',
  shape: record({
    ...envelope,
    title: field(line, '标题：预警的是什么', 'Title: what it warns of'),
    issued_on: field(day, '发布日：我方哪天发出', 'Issued on: the day it was sent'),
    source: field(line.optional(), '来源：根据谁的通报，含漏洞编号', 'Source: whose notice, with the number'),
    level: field(
      choice({
        critical: ['严重', 'Critical'],
        high: ['高', 'High'],
        medium: ['中', 'Medium'],
        low: ['低', 'Low'],
      }).optional(),
      '级别：危害程度',
      'Level: how dangerous it is',
    ),
    text: field(text, '内容：是什么、影响哪些版本', 'Text: what it is and which versions it touches'),
    advice: field(text.optional(), '建议：怎样处置', 'Advice: what to do'),
    assets: field(refs('asset').optional(), '设备：本地受影响的设备', 'Assets: touched here'),
    systems: field(refs('system').optional(), '系统：本地受影响的系统', 'Systems: touched here'),
    handled: field(text.optional(), '处置：本地排查与处置的结果', 'Handled: what was checked and done here'),
    delivery: field(delivery.optional(), '交付：何时交给甲方', 'Delivery: to the client'),
  }),
  title: (r) => r.title,
  day: (r) => r.issued_on,
  columns: ['issued_on', 'level', 'source', 'systems', 'delivery.at'],
  facets: ['level', 'systems'],
  example: `
id: ADV-2022-0901
title: 办公软件远程代码执行漏洞预警
issued_on: 2022-09-14
text: 打开特制文档即可执行代码，影响未装九月补丁的版本。
`,
  exampleEn: `
id: ADV-2022-0901
title: Remote code execution in office software
issued_on: 2022-09-14
text: Opening a crafted document runs code; versions without the September patch are affected.
`,
  refused: [
    {
      why: 'a warning without content',
      yaml: 'id: ADV-1\ntitle: 漏洞预警\nissued_on: 2022-09-14',
      at: 'text',
      problem: 'missing',
    },
    {
      why: 'a day that does not exist',
      yaml: 'id: ADV-1\ntitle: 漏洞预警\nissued_on: 2022-09-31\ntext: 见通报',
      at: 'issued_on',
      problem: 'day',
    },
  ],
});
