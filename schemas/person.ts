import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { PERSON_ROLES } from './shared/person-roles.ts';
import { choice, day, flag, line, list, mapping, path, phone, ref, refs } from './shared/scalars.ts';

/** A person of the client, the vendor or a supplier. Names of people outside the project are never recorded. */
export const person = defineKind({
  name: 'person',
  labels: { 'zh-CN': '人员', en: 'Person', enPlural: 'People' },
  about: {
    'zh-CN': '甲方、乙方或厂商的一个人；到岗前录入，离岗时填离岗日，从不删除。',
    en: 'A person of the client, the vendor or a supplier; entered before the post begins, never deleted.',
  },
  place: 'org/people',
  format: 'records',
  section: 'duty',
  path: 'people',
  page: 'record',
  shape: record({
    ...envelope,
    name: field(line, '姓名：怎样称呼', 'Name: how the person is called'),
    org: field(ref('organisation'), '单位：属于哪个单位', 'Organisation: where the person belongs'),
    post: field(line.optional(), '岗位：担任的岗位', 'Post: the job held'),
    roles: field(list(choice(PERSON_ROLES)), '角色：可以承担的工作', 'Roles: the work the person may do'),
    phone: field(phone.optional(), '电话：紧急时能找到人的号码', 'Phone: the number that is answered'),
    emails: field(
      list(line).optional(),
      '邮箱：提交代码时用的邮箱，审批命令按它认人',
      'Emails: those of the commits, by which the approve command knows the person',
    ),
    account: field(
      line.optional(),
      '代码账号：代码托管平台上的用户名，写进 CODEOWNERS',
      'Account: user name on the code host, written into CODEOWNERS',
    ),
    dedicated: field(flag.optional(), '专职：是否只服务于本合同', 'Dedicated: works on this contract alone'),
    on_post: field(day.optional(), '到岗日：开始驻场的日期', 'On post: first day of work here'),
    off_post: field(day.optional(), '离岗日：最后一个工作日', 'Off post: last day of work here'),
    confirmed: field(
      mapping({
        by: field(ref('person'), '确认人：甲方的谁', 'Confirmed by: who of the client'),
        on: field(day, '确认日：哪一天', 'Confirmed on: which day'),
      }).optional(),
      '甲方确认：甲方确认其合格',
      'Confirmed: the client accepted the person',
    ),
    verified: field(
      mapping({
        by: field(ref('person'), '核验人：谁核验的', 'Verified by: who checked'),
        on: field(day, '核验日：哪一天', 'Verified on: which day'),
      }).optional(),
      '信息核验：身份与资质已核对',
      'Verified: identity and qualifications were checked',
    ),
    acknowledged: field(
      refs('doc').optional(),
      '已签规范：签收过的行为规范',
      'Acknowledged: rules of conduct that were signed for',
    ),
    certificates: field(
      list(
        mapping({
          name: field(line, '名称：哪一种证，如 特种设备作业人员证 T', 'Name: which certificate'),
          no: field(line.optional(), '证号：加引号', 'Number: in quotes'),
          from: field(day, '起：有效的第一天', 'From: first day of validity'),
          to: field(day.optional(), '止：有效的最后一天', 'To: last day of validity'),
          scan: field(path.optional(), '扫描件：在知识库中的路径', 'Scan: its path in the knowledge base'),
        }),
      ).optional(),
      '证件：持有的资格证，过期的也保留',
      'Certificates: held now or before',
    ),
    leave: field(
      list(
        mapping({
          from: field(day, '起：休假第一天', 'From: first day of leave'),
          to: field(day, '止：休假最后一天', 'To: last day of leave'),
        }),
      ).optional(),
      '休假：不能排班的日子',
      'Leave: days on which no duty is possible',
    ),
  }),
  title: (r) => r.name,
  order: [['on_post', 'off_post']],
  ahead: ['leave', 'certificates'],
  columns: ['org', 'post', 'roles', 'phone', 'on_post', 'off_post'],
  facets: ['org', 'roles'],
  example: `
id: PER-11
name: 孙丙
org: ORG-LW
roles: [duty]
`,
  exampleEn: `
id: PER-11
name: Alex Smith
org: ORG-LW
roles: [duty]
`,
  refused: [
    {
      why: 'a day that does not exist',
      yaml: 'id: PER-1\nname: 孙丙\norg: ORG-LW\nroles: [duty]\non_post: 2022-02-30',
      at: 'on_post',
      problem: 'day',
    },
    {
      why: 'a field nobody knows',
      yaml: 'id: PER-1\nname: 孙丙\norg: ORG-LW\nroles: [duty]\nnick: 小孙',
      at: '',
      problem: 'unknown-field',
    },
  ],
});
