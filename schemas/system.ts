import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, line, ref, refs, text } from './shared/scalars.ts';

/** A business system: what users lose when devices fail. */
export const system = defineKind({
  name: 'system',
  labels: { 'zh-CN': '业务系统', en: 'System', enPlural: 'Systems' },
  about: {
    'zh-CN': '一套业务系统：给谁用、跑在哪些设备上、怎样备份；上线前登记。',
    en: 'A business system: who uses it, which devices it runs on, how it is backed up; entered before it goes live.',
  },
  place: 'systems',
  format: 'records',
  section: 'assets',
  path: 'systems',
  page: 'record',
  shape: record({
    ...envelope,
    name: field(line, '名称：人们怎样叫它', 'Name: what people call it'),
    purpose: field(text.optional(), '用途：它办什么事', 'Purpose: what it does'),
    owner_dept: field(line.optional(), '主管处室：业务上归谁管', 'Owner: the department it belongs to'),
    owners: field(refs('person').optional(), '负责人：甲方找谁', 'Owners: whom to ask at the client'),
    level: field(
      choice({ '2': ['等保二级', 'Protection level 2'], '3': ['等保三级', 'Protection level 3'] }).optional(),
      '等保级别：定级备案的级别，写成带引号的数字',
      'Protection level: as filed; a digit in quotes',
    ),
    users: field(line.optional(), '用户：谁在用、多少人', 'Users: who uses it and how many'),
    runs_on: field(refs('asset').optional(), '运行于：所在的服务器与存储', 'Runs on: its servers and storage'),
    depends_on: field(
      refs('system').optional(),
      '依赖：它停了本系统也不能用的系统',
      'Depends on: systems without which this one fails',
    ),
    database: field(line.optional(), '数据库：产品与版本', 'Database: product and version'),
    backup_plan: field(
      ref('backup-plan').optional(),
      '备份计划：按哪份计划备份',
      'Backup plan: which plan protects it',
    ),
  }),
  title: (r) => r.name,
  columns: ['owner_dept', 'level', 'users', 'runs_on', 'backup_plan'],
  facets: ['level', 'owner_dept', 'sites'],
  example: `
id: SYS-001
name: 登记业务系统
`,
  exampleEn: `
id: SYS-001
name: Registration system
`,
  refused: [
    {
      why: 'a protection level outside the list',
      yaml: "id: SYS-1\nname: 登记业务系统\nlevel: '5'",
      at: 'level',
      problem: 'choice',
    },
    {
      why: 'the reverse link is computed, not written',
      yaml: 'id: SYS-1\nname: 登记业务系统\nused_by: [SYS-2]',
      at: '',
      problem: 'unknown-field',
    },
  ],
});
