import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { count, line, list, network, refs } from './shared/scalars.ts';
import { workingHours } from './shared/working-hours.ts';

/** A building or compound where services are rendered and devices stand. */
export const site = defineKind({
  name: 'site',
  labels: { 'zh-CN': '办公区', en: 'Site', enPlural: 'Sites' },
  about: {
    'zh-CN': '一处办公区：地址、网段、联系人；房间和设备都归到办公区。',
    en: 'One site: address, networks, contacts; rooms and devices belong to a site.',
  },
  place: 'org/sites',
  format: 'records',
  section: 'assets',
  path: 'sites',
  page: 'record',
  shape: record({
    ...envelope,
    name: field(line, '名称：人们怎样叫它', 'Name: what people call it'),
    address: field(line.optional(), '地址：到现场去的地址', 'Address: where to go'),
    networks: field(
      list(network).optional(),
      '网段：这里使用的地址段，如 10.20.0.0/16',
      'Networks: address ranges in use here, such as 10.20.0.0/16',
    ),
    contacts: field(
      refs('person').optional(),
      '联系人：到现场先找谁',
      'Contacts: whom to see first when arriving on site',
    ),
    floors: field(count.optional(), '楼层数：地上几层', 'Floors: how many above the ground'),
    working_hours: field(
      workingHours.optional(),
      '工作时间：与知识库设置不同时填写',
      'Working hours: where they differ from those of the settings',
    ),
    access: field(line.optional(), '进出：怎样进楼、进机房', 'Access: how to enter the building and its machine room'),
  }),
  title: (r) => r.name,
  standing: true,
  columns: ['address', 'networks', 'contacts', 'floors'],
  facets: [],
  example: `
id: SITE-YHN
name: 育慧南路办公区
`,
  exampleEn: `
id: SITE-YHN
name: South office
`,
  refused: [
    {
      why: 'a network without a prefix length',
      yaml: 'id: SITE-1\nname: 办公区\nnetworks: [10.30.0.0]',
      at: 'networks.0',
      problem: 'network',
    },
    {
      why: 'the number of floors in words',
      yaml: 'id: SITE-1\nname: 办公区\nfloors: 六层',
      at: 'floors',
      problem: 'count',
    },
    { why: 'a site without a name', yaml: 'id: SITE-1', at: 'name', problem: 'missing' },
  ],
});
