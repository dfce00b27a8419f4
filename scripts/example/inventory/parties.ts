import type { z } from 'zod';
import type { organisation } from '../../../schemas/organisation.ts';
import type { person } from '../../../schemas/person.ts';
import { type ExampleFile, recordsFile } from '../file.ts';

type Organisation = z.input<typeof organisation.shape>;
type Person = z.input<typeof person.shape>;

/** Numbers of the example that belong to nobody; they end in the number of the person who answers. */
export const phoneOf = (personNumber: number | string): string => `010-0000-01${String(personNumber).padStart(2, '0')}`;

const ORGANISATIONS: readonly Organisation[] = [
  {
    id: 'ORG-BAMR',
    name: '北京市市场监督管理局',
    aliases: ['市局', '北京市市场监管局'],
    role: 'client',
    address: '北京市海淀区苏州街 36 号',
    postcode: '100080',
    contacts: ['PER-92', 'PER-91'],
    hotline: phoneOf(92),
  },
  {
    id: 'ORG-LW',
    name: '北京朗维计算机应用技术开发有限公司',
    aliases: ['朗维'],
    role: 'vendor',
    address: '北京市西城区裕民路 18 号北环中心 1302 室',
    postcode: '100029',
    contacts: ['PER-01', 'PER-02'],
    hotline: phoneOf(1),
  },
  { id: 'ORG-AGENCY', name: '招标代理机构', role: 'agency', note: '执合同副本一份。' },
  {
    id: 'ORG-S1',
    name: '网络设备续保服务商',
    role: 'supplier',
    contacts: ['PER-81'],
    hotline: phoneOf(81),
    supplies: '苏州街 5 台核心交换机的续保、备件与现场更换',
  },
  {
    id: 'ORG-S2',
    name: '安全设备租赁服务商',
    role: 'supplier',
    contacts: ['PER-82'],
    hotline: phoneOf(82),
    supplies: '和平里上网行为管理与堡垒机的租用、升级与更换',
  },
  {
    id: 'ORG-S3',
    name: '空调与 UPS 厂商服务部',
    role: 'supplier',
    contacts: ['PER-83'],
    hotline: phoneOf(83),
    supplies: '三个机房精密空调与 UPS 的维修与保养',
  },
  {
    id: 'ORG-S4',
    name: '存储厂商服务部',
    role: 'supplier',
    contacts: ['PER-84'],
    hotline: phoneOf(84),
    supplies: '存储与 SAN 交换机的备件、微码与二线支持',
  },
  {
    id: 'ORG-S5',
    name: '大屏厂商服务部',
    role: 'supplier',
    contacts: ['PER-85'],
    hotline: phoneOf(85),
    supplies: '新闻发布厅大屏的模组、控制器与校正',
  },
];

type Role = Person['roles'][number];
type Row = readonly [
  number: number,
  name: string,
  org: string,
  post: string,
  roles: readonly Role[],
  sites?: readonly string[],
];

const [SZJ, YHN, HPL] = ['SITE-SZJ', 'SITE-YHN', 'SITE-HPL'] as const;

/** People of the vendor who work on site. */
const ON_SITE: readonly Row[] = [
  [1, '赵甲', 'ORG-LW', '项目经理、乙方技术负责人', ['pm', 'tech-lead'], [SZJ, YHN, HPL]],
  [11, '孙丙', 'ORG-LW', '机房值班工程师', ['duty', 'standby'], [SZJ]],
  [12, '李丁', 'ORG-LW', '机房值班工程师', ['duty', 'standby'], [SZJ]],
  [13, '周戊', 'ORG-LW', '机房值班工程师', ['duty', 'standby'], [SZJ]],
  [14, '吴己', 'ORG-LW', '备勤与替班工程师', ['standby', 'duty'], [SZJ]],
  [21, '郑庚', 'ORG-LW', '基础设施工程师（服务器与虚拟化）', ['engineer', 'service-owner'], [SZJ, YHN]],
  [22, '王辛', 'ORG-LW', '基础设施工程师（数据库与存储）', ['engineer'], [SZJ, YHN]],
  [23, '冯壬', 'ORG-LW', '网络工程师', ['engineer', 'service-owner'], [SZJ, YHN, HPL]],
  [24, '陈癸', 'ORG-LW', '音视频与会议工程师', ['engineer', 'service-owner'], [YHN, SZJ]],
  [25, '褚子', 'ORG-LW', '终端工程师（苏州街）', ['engineer', 'service-owner'], [SZJ, YHN, HPL]],
  [26, '卫丑', 'ORG-LW', '终端工程师（育慧南路）', ['engineer'], [YHN, SZJ]],
  [27, '蒋寅', 'ORG-LW', '机房环境工程师', ['engineer', 'service-owner'], [SZJ, YHN, HPL]],
  [28, '沈卯', 'ORG-LW', '备份与安全工程师', ['engineer', 'service-owner'], [SZJ, YHN]],
  [29, '韩辰', 'ORG-LW', '终端工程师（和平里）、一卡通', ['engineer'], [HPL, YHN]],
];

/** People of the vendor who support from the office. */
const REMOTE: readonly Row[] = [
  [2, '钱乙', 'ORG-LW', '部门负责人', ['dept-head']],
  [31, '杨巳', 'ORG-LW', '专家组成员（服务器、存储与数据库）', ['expert']],
  [32, '朱午', 'ORG-LW', '二线网络专家', ['expert']],
];

/** People of the client and of the suppliers. */
const OTHERS: readonly Row[] = [
  [91, '秦未', 'ORG-BAMR', '信息中心负责人、甲方技术负责人', ['client', 'tech-lead']],
  [92, '尤申', 'ORG-BAMR', '信息中心运维主管', ['client']],
  [93, '许酉', 'ORG-BAMR', '育慧南路会议与音视频联系人', ['client', 'user-rep'], [YHN]],
  [94, '何戌', 'ORG-BAMR', '用户代表（登记业务）', ['client', 'user-rep'], [SZJ]],
  [95, '吕亥', 'ORG-BAMR', '用户代表（综合办公）', ['client', 'user-rep'], [SZJ]],
  [96, '施一', 'ORG-BAMR', '和平里联系人', ['client', 'user-rep'], [HPL]],
  [97, '张二', 'ORG-BAMR', '一卡通授权人', ['client'], [YHN]],
  [81, '孔三', 'ORG-S1', '客户经理', ['supplier']],
  [82, '曹四', 'ORG-S2', '客户经理', ['supplier']],
  [83, '严五', 'ORG-S3', '服务主管', ['supplier']],
  [84, '华六', 'ORG-S4', '服务主管', ['supplier']],
  [85, '金七', 'ORG-S5', '服务主管', ['supplier']],
];

const personOf = ([number, name, org, post, roles, sites]: Row): Person => ({
  id: `PER-${String(number).padStart(2, '0')}`,
  name,
  org,
  post,
  roles: [...roles],
  ...(sites ? { sites: [...sites] } : {}),
  phone: phoneOf(number),
});

/** The day of the induction, at which everybody signed the rules of conduct. */
const INDUCTION = '2022-06-29';

/** The client accepted the vendor's people on the last two days before the contract began. */
const acceptance = (number: number): Partial<Person> => ({
  confirmed: { by: 'PER-92', on: '2022-06-29' },
  verified: { by: 'PER-92', on: number < 20 ? '2022-06-28' : '2022-06-29' },
});

/** Who approves or publishes knowledge has an account on the code host: a placeholder made of the id. */
const APPROVERS = new Set([1, 91, 92, 93, 95, 97]);

const withAccount = (person: Person): Person => {
  const { id } = person;
  return APPROVERS.has(Number(id.slice('PER-'.length)))
    ? { ...person, emails: [`${id.toLowerCase()}@example.com`], account: id.toLowerCase() }
    : person;
};

/** Everybody of the example, in the order of their ids. */
export const people = (): Person[] =>
  [
    ...ON_SITE.map((row) => ({
      ...personOf(row),
      dedicated: true,
      on_post: row[0] === 1 ? '2022-06-30' : '2022-07-01',
      ...acceptance(row[0]),
      acknowledged: ['DOC-CONDUCT'],
      signed: [{ doc: 'DOC-CONDUCT', by: personOf(row).id, on: INDUCTION }],
    })),
    ...REMOTE.map((row) => ({ ...personOf(row), dedicated: false, on_post: '2022-07-01', ...acceptance(row[0]) })),
    ...OTHERS.map(personOf),
  ]
    .map(withAccount)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Organisations and people. */
export const partyFiles = (): ExampleFile[] => [
  recordsFile('org/organisations.yaml', 'organisation', ORGANISATIONS),
  recordsFile('org/people.yaml', 'person', people()),
];
