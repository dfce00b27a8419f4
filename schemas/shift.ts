import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, line, list, mapping, ref, refs, time } from './shared/scalars.ts';

const entry = mapping({
  at: field(time, '时刻：什么时候', 'At: when'),
  channel: field(
    choice({
      phone: ['电话', 'Phone'],
      wechat: ['微信', 'WeChat'],
      email: ['邮件', 'E-mail'],
      sms: ['短信', 'SMS'],
      ticket: ['工单', 'Ticket'],
      onsite: ['现场', 'On site'],
      alarm: ['告警', 'Alarm'],
      round: ['巡查', 'Round'],
    }),
    '途径：消息从哪里来',
    'Channel: how it became known',
  ),
  from: field(
    line.optional(),
    '来源：哪个处室、单位或系统，不写群众姓名',
    'From: the office, company or system; never the name of a citizen',
  ),
  text: field(line, '事由：看到、听到、查到了什么', 'Text: what was seen, heard or asked'),
  result: field(line.optional(), '处置：怎样处理的', 'Result: what was done about it'),
  ref: field(ref().optional(), '关联：转为哪条记录', 'Related: the record that came of it'),
});

const handover = mapping({
  prev: field(ref('shift').optional(), '上一班：从哪一班接过来', 'Previous: the shift it follows'),
  from: field(ref('person'), '交班人：谁交的', 'From: who handed over'),
  to: field(ref('person'), '接班人：谁接的', 'To: who took over'),
  via: field(
    ref('person').optional(),
    '经手：两班之间的工作时间由谁代管',
    'Via: who held matters in the office hours between two shifts',
  ),
  at: field(time, '交接时刻：何时交接', 'At: when it happened'),
  ack: field(refs('person').optional(), '确认：双方签认的人', 'Acknowledged: the people who signed for it'),
  open: field(refs().optional(), '未结事项：接过来还没有了结的记录', 'Open: records taken over that are not closed'),
  text: field(line.optional(), '交代：口头交代的事', 'Text: what was said besides'),
});

/** A turn of duty as it was really kept, with its log and the handover at its start: the evidence of the watch. */
export const shift = defineKind({
  name: 'shift',
  labels: { 'zh-CN': '值班记录', en: 'Shift', enPlural: 'Shifts' },
  about: {
    'zh-CN': '实际值的一班：谁在、从几点到几点、记了什么、从谁手里接的；下班前写完。',
    en: 'A turn of duty as it was kept: who, from when to when, what was logged, from whom it was taken over.',
  },
  place: 'records/*/shifts',
  format: 'records',
  section: 'duty',
  path: 'shifts',
  page: 'month',
  tens: true,
  shape: record({
    ...envelope,
    room: field(ref('room'), '值守地点：在哪个机房', 'Room: where duty was kept'),
    start: field(time, '上班：实际到岗的时刻', 'Start: when duty began'),
    end: field(time, '下班：实际离岗的时刻，过夜的写次日', 'End: when it ended, with its own day'),
    onsite: field(refs('person'), '驻场：实际在场的人', 'On site: who was there'),
    standby: field(refs('person').optional(), '备勤：实际备勤的人', 'Standby: who stood by'),
    log: field(list(entry).optional(), '日志：按时间先后，每事一行', 'Log: one line for each matter, in order'),
    handover: field(handover.optional(), '接班：从上一班接过来的情况', 'Handover: what was taken over at the start'),
  }),
  title: (r) => `${r.start.slice(0, 10)} ${r.start.slice(11, 16)} 至 ${r.end.slice(11, 16)} 值班`,
  day: (r) => r.start,
  columns: ['start', 'end', 'onsite', 'standby', 'handover.open'],
  facets: ['onsite', 'standby', 'room'],
  example: `
id: SH-2022-10-01-D
room: RM-SZJ-DC
start: 2022-10-01T08:00+08:00
end: 2022-10-02T08:00+08:00
onsite: [PER-11]
log:
  - {at: 2022-10-01T21:14+08:00, channel: phone, from: 办公室, text: 打印机卡纸}
`,
  exampleEn: `
id: SH-2022-10-01-D
room: RM-SZJ-DC
start: 2022-10-01T08:00+08:00
end: 2022-10-02T08:00+08:00
onsite: [PER-11]
log:
  - {at: 2022-10-01T21:14+08:00, channel: phone, from: Office, text: Paper jam in the printer}
`,
  refused: [
    {
      why: 'a shift over midnight needs the day of its end',
      yaml: 'id: SH-1\nroom: RM-SZJ-DC\nstart: 2022-10-01T17:00+08:00\nend: 09:00\nonsite: [PER-11]',
      at: 'end',
      problem: 'time',
    },
    {
      why: 'a log entry says in which way the matter came in',
      yaml: 'id: SH-1\nroom: RM-SZJ-DC\nstart: 2022-10-01T17:00+08:00\nend: 2022-10-02T09:00+08:00\nonsite: [PER-11]\nlog:\n  - {at: 2022-10-01T21:14+08:00, channel: 传真, text: 打印机卡纸}',
      at: 'log.0.channel',
      problem: 'choice',
    },
    {
      why: 'nobody took over',
      yaml: 'id: SH-1\nroom: RM-SZJ-DC\nstart: 2022-10-01T17:00+08:00\nend: 2022-10-02T09:00+08:00\nonsite: [PER-11]\nhandover: {from: PER-12, at: 2022-10-01T17:00+08:00}',
      at: 'handover.to',
      problem: 'missing',
    },
  ],
});
