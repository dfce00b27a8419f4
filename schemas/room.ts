import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, count, line, list, ref } from './shared/scalars.ts';

/** A room in which devices stand or people keep watch. */
export const room = defineKind({
  name: 'room',
  labels: { 'zh-CN': '房间', en: 'Room', enPlural: 'Rooms' },
  about: {
    'zh-CN': '一间机房、会议室、弱电间或其他放有设备、有人值守的房间。',
    en: 'A machine room, meeting room, wiring closet or any other room with devices or people on watch.',
  },
  place: 'org/rooms',
  format: 'records',
  section: 'assets',
  path: 'rooms',
  page: 'record',
  shape: record({
    ...envelope,
    name: field(line, '名称：人们怎样叫它，带上办公区', 'Name: what people call it, with its site'),
    site: field(ref('site'), '办公区：在哪个办公区', 'Site: where it is'),
    use: field(
      choice({
        datacenter: ['机房', 'Machine room'],
        meeting: ['会议室', 'Meeting room'],
        'venue-main': ['视频会议主会场', 'Main conference venue'],
        'venue-branch': ['视频会议分会场', 'Branch conference venue'],
        hall: ['厅堂', 'Hall'],
        closet: ['弱电间', 'Wiring closet'],
        office: ['办公室', 'Office'],
        card: ['制卡室', 'Card room'],
      }),
      '用途：作什么用',
      'Use: what it is for',
    ),
    floor: field(count.optional(), '楼层：在第几层', 'Floor: on which floor'),
    racks: field(list(line).optional(), '机柜：房间里的机柜编号', 'Racks: names of the racks in it'),
    capacity: field(count.optional(), '容量：能坐多少人', 'Capacity: how many people it seats'),
    location: field(line.optional(), '位置：怎样找到它', 'Location: how to find it'),
  }),
  title: (r) => r.name,
  standing: true,
  columns: ['site', 'use', 'floor', 'racks', 'capacity'],
  facets: ['site', 'use', 'floor'],
  example: `
id: RM-YHN-301
name: 育慧南路 301 会议室
site: SITE-YHN
use: meeting
`,
  exampleEn: `
id: RM-YHN-301
name: Meeting room 301
site: SITE-YHN
use: meeting
`,
  refused: [
    {
      why: 'a use outside the list',
      yaml: 'id: RM-1\nname: 机房\nsite: SITE-SZJ\nuse: server-room',
      at: 'use',
      problem: 'choice',
    },
    {
      why: 'racks as one text',
      yaml: 'id: RM-1\nname: 机房\nsite: SITE-SZJ\nuse: datacenter\nracks: A01',
      at: 'racks',
      problem: 'list',
    },
  ],
});
