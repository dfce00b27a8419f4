import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { FROM_APPROVALS, knowledge } from './shared/knowledge.ts';
import { choice, duration, line, list, mapping, ref, refs } from './shared/scalars.ts';

/** Who commands, who acts and who is told when a whole room, network, supply or set of terminals is in danger. */
export const emergencyPlan = defineKind({
  name: 'emergency-plan',
  labels: { 'zh-CN': '应急预案', en: 'Emergency plan', enPlural: 'Emergency plans' },
  about: {
    'zh-CN': '一类突发事件的组织、启动条件与处置；具体操作写在手册里。',
    en: 'Organisation, activation and response for one sort of emergency; the hands-on steps are in runbooks.',
  },
  place: 'plans/emergency',
  format: 'document',
  section: 'knowledge',
  path: 'emergency-plans',
  page: 'record',
  shape: record({
    ...envelope,
    ...knowledge,
    subject: field(
      choice({
        room: ['机房环境', 'Machine room'],
        network: ['网络', 'Network'],
        power: ['供电', 'Power'],
        virus: ['病毒', 'Virus'],
        other: ['其他', 'Other'],
      }),
      '对象：针对哪一类突发事件',
      'Subject: the sort of emergency it is for',
    ),
    commander: field(ref('person'), '总指挥：有权启动和终止的人', 'Commander: who may activate it and end it'),
    team: field(
      list(
        mapping({
          role: field(line, '职责：在应急中负责什么', 'Role: what the person answers for'),
          who: field(ref('person'), '人员：由谁担任', 'Who: the person'),
          deputy: field(ref('person').optional(), '替补：联系不上时由谁接替', 'Deputy: who takes over'),
        }),
      ).min(1, 'list'),
      '应急小组：职责与人员',
      'Team: the roles and the people',
    ),
    triggers: field(
      list(line).min(1, 'list'),
      '启动条件：出现其中任何一条即启动',
      'Triggers: any one of them activates the plan',
    ),
    runbooks: field(refs('runbook').optional(), '手册：处置时照做的手册', 'Runbooks: followed in the response'),
    drill_every: field(duration.optional(), '演练周期：如 P6M', 'Drill every: such as P6M'),
  }),
  title: (r) => r.title,
  ahead: ['review_by'],
  computed: FROM_APPROVALS,
  plan: true,
  columns: ['subject', 'commander', 'sites', 'review_by'],
  facets: ['subject', 'sites', 'services'],
  lead: ['triggers', 'commander', 'team'],
  sections: {
    'zh-CN': ['适用范围', '组织与联络', '启动条件', '处置流程', '恢复与总结'],
    en: ['Scope', 'Organisation and contacts', 'Activation', 'Response', 'Recovery and review'],
  },
  example: `---
id: EP-WATER
title: 机房漏水应急预案
category: [机房环境]
state: published
owner: PER-27
subject: room
commander: PER-01
team:
  - {role: 现场处置, who: PER-27}
triggers: [漏水绳告警且现场见水]
---

## 适用范围

三个办公区的机房。

## 组织与联络

项目经理指挥，机房环境工程师处置。

## 启动条件

漏水绳告警，现场见到积水。

## 处置流程

关进水阀，断受淹机柜的电，通知物业。

## 恢复与总结

吸干、测绝缘后送电，十四日内复盘。
`,
  exampleEn: `---
id: EP-WATER
title: Water in a machine room
category: [Machine rooms]
state: published
owner: PER-27
subject: room
commander: PER-01
team:
  - {role: On the spot, who: PER-27}
triggers: [The leak cable raises an alarm and water is seen]
---

## Scope

The machine rooms of three sites.

## Organisation and contacts

The project manager leads, the room engineer acts.

## Activation

The leak cable raises an alarm, and water stands in the room.

## Response

Close the valve, cut the power of the cabinets in the water, call the building service.

## Recovery and review

Dry, measure the insulation, switch on; a casestudy within fourteen days.
`,
  refused: [
    {
      why: 'a plan that nothing activates',
      yaml: 'id: EP-A\ntitle: 漏水\ncategory: [机房]\nstate: published\nowner: PER-1\nsubject: room\ncommander: PER-2\nteam:\n  - {role: 处置, who: PER-1}\ntriggers: []',
      at: 'triggers',
      problem: 'list',
    },
    {
      why: 'nobody is in command',
      yaml: 'id: EP-A\ntitle: 漏水\ncategory: [机房]\nstate: published\nowner: PER-1\nsubject: room\nteam:\n  - {role: 处置, who: PER-1}\ntriggers: [见水]',
      at: 'commander',
      problem: 'missing',
    },
    {
      why: 'a person known only by a sentence',
      yaml: 'id: EP-A\ntitle: 漏水\ncategory: [机房]\nstate: published\nowner: PER-1\nsubject: room\ncommander: PER-2\nteam:\n  - {role: 处置, who: 值班 工程师}\ntriggers: [见水]',
      at: 'team.0.who',
      problem: 'reference',
    },
  ],
});
