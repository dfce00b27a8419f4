import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { FROM_APPROVALS, knowledge } from './shared/knowledge.ts';
import { duration, line, list, mapping, refs } from './shared/scalars.ts';
import { severity } from './shared/severity.ts';

/** How to handle one situation, step by step, written to be followed at night by somebody who is new to it. */
export const runbook = defineKind({
  name: 'runbook',
  labels: { 'zh-CN': '手册', en: 'Runbook', enPlural: 'Runbooks' },
  about: {
    'zh-CN': '一种情形的处置步骤；写给凌晨三点第一次遇到它的人。',
    en: 'How to handle one situation step by step; written for somebody who meets it at 3 a.m. for the first time.',
  },
  place: 'runbooks',
  format: 'document',
  section: 'knowledge',
  path: 'runbooks',
  page: 'record',
  shape: record({
    ...envelope,
    ...knowledge,
    symptoms: field(
      list(line).min(1, 'list'),
      '现象：看到、听到或报告的样子，一条一句',
      'Symptoms: what is seen, heard or reported, one each',
    ),
    applies: field(
      mapping({
        types: field(list(line).optional(), '设备类型：适用的设备类型', 'Types: of assets it is for'),
        models: field(list(line).optional(), '型号：适用的型号或命令体系', 'Models: or command families it is for'),
        assets: field(refs('asset').optional(), '设备：点名的设备', 'Assets: named ones'),
        systems: field(refs('system').optional(), '系统：点名的系统', 'Systems: named ones'),
        not: field(line.optional(), '不适用：容易误用的情形', 'Not for: situations that look alike'),
      }).optional(),
      '适用于：对哪些设备和系统有效',
      'Applies to: the devices and systems it is for',
    ),
    danger: field(line.optional(), '危险：绝不能做的事与原因', 'Danger: what must never be done, and why'),
    severity: field(severity.optional(), '等级：通常按哪一级故障处理', 'Severity: the usual one of such an incident'),
    takes: field(duration.optional(), '用时：照做需要多久，如 PT20M', 'Takes: how long it takes, such as PT20M'),
  }),
  title: (r) => r.title,
  ahead: ['review_by'],
  computed: FROM_APPROVALS,
  columns: ['category', 'services', 'severity', 'review_by'],
  facets: ['category', 'services', 'sites'],
  lead: ['symptoms', 'applies', 'danger'],
  sections: {
    'zh-CN': ['含义', '影响', '诊断', '处置', '验证', '回退', '升级'],
    en: ['Meaning', 'Impact', 'Diagnosis', 'Actions', 'Verification', 'Rollback', 'Escalation'],
  },
  starts: {
    'zh-CN': {
      处置: `<Steps>

<Step title="⟦这一步做什么，动词开头⟧" limit="⟦多久做不完就升级，如 5 分钟⟧">

⟦怎样做；命令放进 \`\`\` 之间⟧

<Verify>⟦看到什么算做对了⟧</Verify>

<Otherwise>⟦不是这样，怎么办⟧</Otherwise>

</Step>

</Steps>`,
    },
    en: {
      Actions: `<Steps>

<Step title="⟦what to do, a verb first⟧" limit="⟦how long before one escalates, such as 5 min⟧">

⟦how; commands go between \`\`\`⟧

<Verify>⟦what one sees when it is right⟧</Verify>

<Otherwise>⟦what to do when it is not⟧</Otherwise>

</Step>

</Steps>`,
    },
  },
  example: `---
id: RB-UPS-BATTERY
title: UPS 转电池供电
category: [机房环境]
state: published
owner: PER-27
symptoms: [UPS 面板报市电中断]
---

## 含义

市电中断，UPS 以电池带载。

## 影响

电池耗尽后机房断电。

## 诊断

看面板上的剩余时间。

## 处置

通知物业恢复市电。

## 验证

面板显示市电正常。

## 回退

无。

## 升级

剩余时间不足二十分钟，报项目经理。
`,
  exampleEn: `---
id: RB-UPS-BATTERY
title: UPS runs on battery
category: [Machine rooms]
state: published
owner: PER-27
symptoms: [The panel of the UPS reports a power failure]
---

## Meaning

The mains have failed; the UPS feeds the load from its battery.

## Impact

When the battery is empty the room is without power.

## Diagnosis

Read the minutes left on the panel.

## Actions

Ask the building service to restore the mains.

## Verification

The panel shows that the mains are back.

## Rollback

None.

## Escalation

With less than twenty minutes left, tell the project manager.
`,
  refused: [
    {
      why: 'a runbook without symptoms is not found at night',
      yaml: 'id: RB-A\ntitle: UPS\ncategory: [机房环境]\nstate: published\nowner: PER-1\nsymptoms: []',
      at: 'symptoms',
      problem: 'list',
    },
    {
      why: 'a state outside the workflow',
      yaml: 'id: RB-A\ntitle: UPS\ncategory: [机房环境]\nstate: done\nowner: PER-1\nsymptoms: [断电]',
      at: 'state',
      problem: 'choice',
    },
  ],
});
