import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, day, duration, line, mapping, ref, refs } from './shared/scalars.ts';

/** What is backed up, how often and how long it is kept. */
export const backupPlan = defineKind({
  name: 'backup-plan',
  labels: { 'zh-CN': '备份计划', en: 'Backup plan', enPlural: 'Backup plans' },
  about: {
    'zh-CN': '一个系统的数据或一类设备的配置怎样备份、多久一次、留存多久。',
    en: 'How the data of a system or the configuration of a class of devices is backed up and kept.',
  },
  place: 'plans/backups',
  format: 'records',
  section: 'work',
  path: 'backup-plans',
  page: 'record',
  shape: record({
    ...envelope,
    title: field(line, '名称：备份什么', 'Title: what is backed up'),
    class: field(
      choice({ data: ['数据', 'Data'], config: ['配置', 'Configuration'] }),
      '类别：业务数据还是设备配置',
      'Class: data of a system or configuration of devices',
    ),
    device_class: field(
      choice({
        network: ['网络设备', 'Network'],
        security: ['安全设备', 'Security'],
        database: ['数据库', 'Databases'],
        server: ['服务器', 'Servers'],
        storage: ['存储', 'Storage'],
      }).optional(),
      '设备类别：配置备份属于哪一类',
      'Device class: for backups of configuration',
    ),
    systems: field(refs('system').optional(), '系统：备份哪些系统', 'Systems: that are backed up'),
    assets: field(refs('asset').optional(), '设备：备份哪些设备', 'Assets: that are backed up'),
    every: field(
      choice({
        day: ['每天', 'Every day'],
        week: ['每周', 'Every week'],
        month: ['每月', 'Every month'],
        quarter: ['每季度', 'Every quarter'],
      }),
      '频次：多久做一次完整备份',
      'Every: how often a full backup is made',
    ),
    schedule: field(line, '时间安排：哪天几点、增量怎样做', 'Schedule: which day and hour, and the increments'),
    retention: field(duration.optional(), '留存：保留多久，如 P90D', 'Retention: how long it is kept, such as P90D'),
    tool: field(line.optional(), '工具：用什么软件或命令', 'Tool: the software or command'),
    target: field(line.optional(), '存放：备份存在哪里', 'Target: where the copies lie'),
    approved: field(
      mapping({
        by: field(ref('person'), '批准人：甲方的谁', 'Approved by: who of the client'),
        on: field(day, '批准日：哪一天', 'Approved on: which day'),
      }).optional(),
      '批准：谁在哪天批准',
      'Approved: by whom and when',
    ),
  }),
  title: (r) => r.title,
  plan: true,
  columns: ['class', 'systems', 'every', 'schedule', 'retention', 'tool'],
  facets: ['class', 'device_class', 'every', 'tool'],
  example: `
id: BKP-001
title: 登记业务系统数据备份
class: data
systems: [SYS-001]
every: week
schedule: 每周五 22:00 全备，其余每晚增量
`,
  exampleEn: `
id: BKP-001
title: Backup of the data of the registration system
class: data
systems: [SYS-001]
every: week
schedule: Full on Fridays at 22:00, incremental on other nights
`,
  refused: [
    {
      why: 'how long copies are kept is not a duration',
      yaml: 'id: BKP-1\ntitle: 备份\nclass: data\nevery: week\nschedule: 周五\nretention: 90 天',
      at: 'retention',
      problem: 'duration',
    },
    {
      why: 'neither data nor configuration',
      yaml: 'id: BKP-1\ntitle: 备份\nclass: files\nevery: week\nschedule: 周五',
      at: 'class',
      problem: 'choice',
    },
  ],
});
