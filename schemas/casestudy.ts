import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { FROM_APPROVALS, knowledge } from './shared/knowledge.ts';
import { choice, day, line, list, mapping, ref, refs, time } from './shared/scalars.ts';
import { severity } from './shared/severity.ts';

/** What is learnt from an incident: times, root cause, actions. Blame is not its purpose (contract annex 1, section 3). */
export const casestudy = defineKind({
  name: 'casestudy',
  labels: { 'zh-CN': '复盘', en: 'Casestudy', enPlural: 'Casestudies' },
  about: {
    'zh-CN': '一次故障的复盘：过程、根因与改进；不以追责为目的。',
    en: 'What is learnt from an incident: its course, root cause and actions; not a search for blame.',
  },
  place: 'casestudies',
  format: 'document',
  section: 'knowledge',
  path: 'casestudies',
  page: 'record',
  shape: record({
    ...envelope,
    ...knowledge,
    incidents: field(refs('incident'), '故障：复盘的是哪次或哪几次故障', 'Incidents: the ones it studies'),
    severity: field(severity, '定级：复盘认定的等级', 'Severity: as found by the review'),
    trigger: field(line, '触发：直接引起故障的事', 'Trigger: what set it off'),
    root_cause: field(line, '根因：为什么会被触发', 'Root cause: why it could be set off'),
    timeline: field(
      list(
        mapping({
          at: field(time, '时刻：精确到分', 'At: to the minute'),
          what: field(line, '事件：发生了什么、做了什么', 'What: what happened or was done'),
          kind: field(
            choice({
              detect: ['发现', 'Detected'],
              report: ['接报', 'Reported'],
              confirm: ['确认', 'Confirmed'],
              notify: ['通知', 'Notified'],
              respond: ['响应', 'Responded'],
              try: ['排查', 'Tried'],
              escalate: ['升级', 'Escalated'],
              recover: ['恢复', 'Recovered'],
              resolve: ['解除', 'Resolved'],
              note: ['记事', 'Noted'],
            }),
            '性质：属于哪一步',
            'Kind: which stage it belongs to',
          ),
          by: field(ref('person').optional(), '何人：谁做的', 'By: who did it'),
        }),
      ).min(2, 'list'),
      '时间线：从发现到解除，按先后',
      'Timeline: from detection to resolution, in order',
    ),
    review: field(
      mapping({
        on: field(day, '复盘日：哪一天开的会', 'On: the day of the meeting'),
        user: field(refs('person').optional(), '用户代表：到会的用户代表', 'Users: representatives present'),
        'service-owner': field(refs('person').optional(), '服务负责人：到会的服务负责人', 'Service owners: present'),
        'dept-head': field(refs('person').optional(), '部门负责人：到会的部门负责人', 'Heads of department: present'),
        peers: field(refs('person').optional(), '相关同事：到会的同事', 'Peers: colleagues present'),
        absent: field(
          list(
            mapping({
              role: field(
                choice({
                  user: ['用户代表', 'Users'],
                  'service-owner': ['服务负责人', 'Service owners'],
                  'dept-head': ['部门负责人', 'Heads of department'],
                  peers: ['相关同事', 'Peers'],
                }),
                '哪一方：没有人到会的一方',
                'Role: of which nobody was present',
              ),
              reason: field(line, '原因：为什么没有到会', 'Reason: why nobody was'),
            }),
          ).optional(),
          '缺席：四方中没有人到会的，写明原因',
          'Absent: roles of which nobody was present, with the reason',
        ),
      }).optional(),
      '复盘会：日期与到会的四方',
      'Review: the day and the four parties present',
    ),
    actions: field(refs('action').optional(), '改进措施：由此产生的措施', 'Actions: that came of it'),
    no_actions: field(
      line.optional(),
      '不需措施：没有改进措施时写明理由',
      'No actions: why nothing is to be improved, where nothing is',
    ),
    runbooks: field(
      list(
        mapping({
          id: field(ref('runbook'), '手册：哪一份', 'Runbook: which one'),
          change: field(
            choice({ revised: ['已修订', 'Revised'], created: ['新写', 'Written'], none: ['不需改', 'No change'] }),
            '处理：是否改了',
            'Change: whether it was revised',
          ),
          reason: field(line.optional(), '理由：不改的理由', 'Reason: why it was not changed'),
        }),
      ).optional(),
      '手册：涉及的手册与修订',
      'Runbooks: concerned, and what was done to them',
    ),
  }),
  title: (r) => r.title,
  day: (r) => r.review?.on ?? r.timeline[0]?.at,
  order: [['timeline.*.at']],
  ahead: ['review_by'],
  computed: FROM_APPROVALS,
  columns: ['category', 'severity', 'incidents', 'actions'],
  facets: ['category', 'services', 'severity', 'sites'],
  lead: ['severity', 'trigger', 'root_cause', 'incidents', 'timeline', 'actions'],
  sections: {
    'zh-CN': ['概述', '影响', '触发与根因', '处置', '做得好的', '待改进的', '改进计划'],
    en: ['Summary', 'Impact', 'Trigger and root cause', 'Response', 'What went well', 'What went badly', 'Action plan'],
  },
  example: `---
id: CS-2022-007
title: 空调高压保护致机房升温
category: [机房环境]
state: published
owner: PER-27
incidents: [INC-2022-0019]
severity: '2'
trigger: 室外机散热片被柳絮堵塞
root_cause: 清洗周期没有考虑飞絮季节
timeline:
  - {at: 2022-10-01T21:02+08:00, what: 动环告警, kind: detect}
  - {at: 2022-10-01T22:40+08:00, what: 温度回落到 24 ℃, kind: resolve}
---

## 概述

一句话。

## 影响

无业务中断。

## 触发与根因

见上。

## 处置

清洗散热片。

## 做得好的

响应及时。

## 待改进的

备件不在现场。

## 改进计划

飞絮季节前加洗一次。
`,
  exampleEn: `---
id: CS-2022-007
title: The machine room grew hot after a high-pressure cut-out
category: [Machine rooms]
state: published
owner: PER-27
incidents: [INC-2022-0019]
severity: '2'
trigger: The fins of the outdoor unit were clogged with catkins
root_cause: The interval of cleaning takes no account of the season of catkins
timeline:
  - {at: 2022-10-01T21:02+08:00, what: Alarm of the room monitor, kind: detect}
  - {at: 2022-10-01T22:40+08:00, what: Back at 24 degrees, kind: resolve}
---

## Summary

One sentence.

## Impact

No service was interrupted.

## Trigger and root cause

See above.

## Response

The fins were cleaned.

## What went well

A quick response.

## What went badly

No spare part was on site.

## Action plan

Clean once more before the season.
`,
  refused: [
    {
      why: 'a timeline of one moment tells no course of events',
      yaml: "id: CS-1\ntitle: 升温\ncategory: [机房]\nstate: draft\nowner: PER-1\nincidents: [INC-1]\nseverity: '2'\ntrigger: 堵塞\nroot_cause: 周期\ntimeline:\n  - {at: 2022-10-01T21:02+08:00, what: 告警, kind: detect}",
      at: 'timeline',
      problem: 'list',
    },
    {
      why: 'a time to the minute without its day',
      yaml: "id: CS-1\ntitle: 升温\ncategory: [机房]\nstate: draft\nowner: PER-1\nincidents: [INC-1]\nseverity: '2'\ntrigger: 堵塞\nroot_cause: 周期\ntimeline:\n  - {at: 21:02, what: 告警, kind: detect}\n  - {at: 2022-10-01T22:40+08:00, what: 回落, kind: resolve}",
      at: 'timeline.0.at',
      problem: 'time',
    },
  ],
});
