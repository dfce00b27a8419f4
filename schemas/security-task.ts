import { delivery, envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, line, list, mapping, ref, refs, text, time } from './shared/scalars.ts';

/** One piece of security work with what it found; each finding is fixed or accepted by name. */
export const securityTask = defineKind({
  name: 'security-task',
  labels: { 'zh-CN': '安全任务', en: 'Security task', enPlural: 'Security tasks' },
  about: {
    'zh-CN': '一次安全事件处理、评估检查、漏洞扫描、修补加固或等保测评，及其发现与整改。',
    en: 'One security event, assessment, scan, hardening or classified-protection audit, with findings and fixes.',
  },
  place: 'records/*/security',
  format: 'records',
  section: 'work',
  path: 'security',
  page: 'record',
  shape: record({
    ...envelope,
    title: field(line, '事项：一句话说清做了什么', 'Title: what was done, in one line'),
    form: field(
      choice({
        event: ['安全事件处理', 'Security event'],
        assessment: ['安全评估检查', 'Assessment'],
        'vuln-scan': ['漏洞扫描', 'Vulnerability scan'],
        hardening: ['修补与加固', 'Patching and hardening'],
        mlps: ['等保测评', 'Classified-protection audit'],
      }),
      '类别：属于哪类安全工作',
      'Form: the kind of work',
    ),
    systems: field(refs('system').optional(), '系统：涉及哪些系统', 'Systems: the systems concerned'),
    assets: field(refs('asset').optional(), '设备：涉及哪些设备', 'Assets: the devices concerned'),
    started_at: field(time.optional(), '开始时刻：何时开始', 'Started at: when work began'),
    done_at: field(time, '完成时刻：何时做完', 'Done at: when it was done'),
    by: field(refs('person').optional(), '实施人：谁做的', 'By: who did it'),
    partner: field(ref('organisation').optional(), '配合单位：配合的安全厂商', 'Partner: the security supplier'),
    tool: field(line.optional(), '工具：用什么工具', 'Tool: that was used'),
    text: field(text.optional(), '经过：做法与结论', 'Text: what was done and found'),
    findings: field(
      list(
        mapping({
          no: field(line, '序号：本任务内的编号', 'Number: within this task'),
          level: field(
            choice({
              critical: ['严重', 'Critical'],
              high: ['高', 'High'],
              medium: ['中', 'Medium'],
              low: ['低', 'Low'],
            }),
            '级别：风险的高低',
            'Level: of the risk',
          ),
          text: field(line, '发现：问题是什么', 'Finding: what is wrong'),
          asset: field(ref('asset').optional(), '设备：在哪台设备上', 'Asset: on which device'),
          fix: field(line.optional(), '整改：怎样改的', 'Fix: how it was put right'),
          fixed_on: field(day.optional(), '整改日：哪一天改完', 'Fixed on: which day'),
          accepted: field(
            mapping({
              by: field(ref('person'), '接受人：甲方的谁', 'Accepted by: who of the client'),
              on: field(day, '接受日：哪一天', 'Accepted on: which day'),
              reason: field(line, '理由：为何接受', 'Reason: why it is accepted'),
            }).optional(),
            '接受风险：不整改的理由与接受人',
            'Accepted: not fixed, why, and by whom',
          ),
        }),
      ),
      '发现：各项问题与整改；没有则写空列表',
      'Findings: with their fixes; an empty list when there is none',
    ),
    delivery: field(delivery.optional(), '交付：报告的提交', 'Delivery: of the report'),
  }),
  title: (r) => r.title,
  day: (r) => r.done_at,
  columns: ['form', 'systems', 'done_at', 'by', 'partner'],
  facets: ['form', 'systems', 'sites'],
  example: `
id: SEC-2022-0901
title: 登记业务系统服务器漏洞扫描
form: vuln-scan
done_at: 2022-09-08T16:00+08:00
findings: [{no: V1, level: high, text: OpenSSH 版本过低, fixed_on: 2022-09-15}]
`,
  exampleEn: `
id: SEC-2022-0901
title: Vulnerability scan of the registration servers
form: vuln-scan
done_at: 2022-09-08T16:00+08:00
findings: [{no: V1, level: high, text: OpenSSH is too old, fixed_on: 2022-09-15}]
`,
  refused: [
    {
      why: 'a level outside the list',
      yaml: 'id: SEC-1\ntitle: 扫描\nform: vuln-scan\ndone_at: 2022-09-08T16:00+08:00\nfindings: [{no: V1, level: 高危, text: 版本过低}]',
      at: 'findings.0.level',
      problem: 'choice',
    },
    {
      why: 'a risk is accepted by somebody, for a reason',
      yaml: 'id: SEC-1\ntitle: 扫描\nform: vuln-scan\ndone_at: 2022-09-08T16:00+08:00\nfindings: [{no: V1, level: low, text: 版本过低, accepted: true}]',
      at: 'findings.0.accepted',
      problem: 'mapping',
    },
  ],
});
