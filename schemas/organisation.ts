import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, line, phone, refs } from './shared/scalars.ts';

/** A party of the contract or a supplier that stands behind devices and services. */
export const organisation = defineKind({
  name: 'organisation',
  labels: { 'zh-CN': '单位', en: 'Organisation', enPlural: 'Organisations' },
  about: {
    'zh-CN': '甲方、乙方、代理机构或厂商；有人或设备归属于它时登记。',
    en: 'The client, the vendor, an agency or a supplier; entered once a person or a device belongs to it.',
  },
  place: 'org/organisations',
  format: 'records',
  section: 'contract',
  path: 'organisations',
  page: 'record',
  shape: record({
    ...envelope,
    name: field(line, '名称：单位全称', 'Name: full name'),
    role: field(
      choice({
        client: ['甲方', 'Client'],
        vendor: ['乙方', 'Vendor'],
        agency: ['代理机构', 'Agency'],
        supplier: ['厂商', 'Supplier'],
      }),
      '身份：在合同中是什么角色',
      'Role: its part in the contract',
    ),
    address: field(line.optional(), '地址：通信地址', 'Address: postal address'),
    postcode: field(line.optional(), '邮编：邮政编码，加引号', 'Postcode: in quotes'),
    contacts: field(refs('person').optional(), '联系人：找谁', 'Contacts: whom to ask for'),
    hotline: field(
      phone.optional(),
      '热线：紧急时可以打通的号码',
      'Hotline: the number that is answered in an emergency',
    ),
    supplies: field(line.optional(), '供应：提供什么设备或服务', 'Supplies: the devices or services it provides'),
  }),
  title: (r) => r.name,
  standing: true,
  columns: ['role', 'contacts', 'hotline', 'supplies'],
  facets: ['role'],
  example: `
id: ORG-LW
name: 北京朗维计算机应用技术开发有限公司
role: vendor
`,
  exampleEn: `
id: ORG-LW
name: Langwei Computer Technology
role: vendor
`,
  refused: [
    {
      why: 'a role outside the list',
      yaml: 'id: ORG-1\nname: 某公司\nrole: friend',
      at: 'role',
      problem: 'choice',
    },
    {
      why: 'a postcode without quotes is a number',
      yaml: 'id: ORG-1\nname: 某公司\nrole: vendor\npostcode: 100029',
      at: 'postcode',
      problem: 'line',
    },
    {
      why: 'a hotline in words',
      yaml: 'id: ORG-1\nname: 某公司\nrole: supplier\nhotline: 见合同',
      at: 'hotline',
      problem: 'phone',
    },
  ],
});
