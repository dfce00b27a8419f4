import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line, mapping, path, refs, text } from './shared/scalars.ts';

/** A span in which an obligation need not be met, and the paper that says so. Unsigned, it excuses nothing. */
export const excusal = defineKind({
  name: 'excusal',
  labels: { 'zh-CN': '免责', en: 'Excusal', enPlural: 'Excusals' },
  about: {
    'zh-CN': '经同意或依法可以不履行某项义务的一段时间；签字后才算数。',
    en: 'A span in which a duty need not be performed, by consent or by law; it counts once signed.',
  },
  place: 'contract/excusals',
  format: 'records',
  section: 'contract',
  path: 'excusals',
  page: 'list',
  shape: record({
    ...envelope,
    title: field(line, '事由：一句话说清为什么', 'Title: the reason, in one line'),
    ground: field(
      choice({
        'client-consent': ['甲方同意', 'Consent of the client'],
        'vendor-consent': ['乙方同意', 'Consent of the vendor'],
        'force-majeure': ['不可抗力', 'Force majeure'],
        fiscal: ['财政拨付', 'Budget funds'],
        suspension: ['中止履行', 'Suspension'],
        law: ['法律政策变动', 'Change of law'],
      }),
      '依据：属于哪种情形',
      'Ground: which case it is',
    ),
    obligations: field(refs('obligation'), '义务：免除哪些义务', 'Obligations: the ones excused'),
    members: field(
      refs().optional(),
      '对象：只限某些设备、系统或人员时填写',
      'Members: only these assets, systems or people',
    ),
    from: field(day, '起：第一天', 'From: first day'),
    to: field(day.optional(), '止：最后一天', 'To: last day'),
    reason: field(text.optional(), '说明：经过与理由', 'Reason: what happened'),
    notified_on: field(day.optional(), '通知日：通知对方的日期', 'Notified on: the other party was told'),
    certificate: field(
      mapping({
        issued_by: field(line, '出具机构：由谁出具', 'Issued by: which authority'),
        sent_on: field(day, '寄交日：寄给对方的日期', 'Sent on: to the other party'),
        file: field(path.optional(), '文件：在知识库中的路径', 'File: its path in the knowledge base'),
      }).optional(),
      '证明：不可抗力的官方证明',
      'Certificate: of force majeure by an authority',
    ),
  }),
  title: (r) => r.title,
  day: (r) => r.from,
  ahead: ['from', 'to'],
  columns: ['ground', 'obligations', 'from', 'to'],
  facets: ['ground', 'sites'],
  example: `
id: EXC-2022-003
title: 301 会议室装修，音视频设备停用
ground: client-consent
obligations: [OB-051]
from: 2022-10-10
`,
  exampleEn: `
id: EXC-2022-003
title: Meeting room 301 is rebuilt, its devices are out of use
ground: client-consent
obligations: [OB-051]
from: 2022-10-10
`,
  refused: [
    {
      why: 'an excusal of everything excuses nothing',
      yaml: 'id: EXC-1\ntitle: 装修\nground: client-consent\nfrom: 2022-10-10',
      at: 'obligations',
      problem: 'missing',
    },
    {
      why: 'a ground that the contract does not know',
      yaml: 'id: EXC-1\ntitle: 装修\nground: busy\nobligations: [OB-051]\nfrom: 2022-10-10',
      at: 'ground',
      problem: 'choice',
    },
  ],
});
