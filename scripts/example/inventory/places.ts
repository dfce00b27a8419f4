import type { z } from 'zod';
import type { room } from '../../../schemas/room.ts';
import type { site } from '../../../schemas/site.ts';
import { type ExampleFile, recordsFile } from '../file.ts';
import { EQUIPPED_ROOMS } from './audiovisual-rooms.ts';
import { numbered, SITES, type SiteWord, TERMINALS_PER_FLOOR } from './ids.ts';
import { SITE_NETWORK } from './lan.ts';

type Site = z.input<typeof site.shape>;
type Room = z.input<typeof room.shape>;

const SITE_FACTS: Readonly<Record<SiteWord, { name: string; short: string; rest: Omit<Site, 'id' | 'name'> }>> = {
  SZJ: {
    name: '苏州街办公区',
    short: '苏州街',
    rest: {
      address: '北京市海淀区苏州街 36 号',
      contacts: ['PER-92', 'PER-95'],
      access: '凭驻场证进楼；机房刷卡加密码，夜间先打值班电话',
    },
  },
  YHN: {
    name: '育慧南路办公区',
    short: '育慧南路',
    rest: {
      aliases: ['育慧办公区'],
      address: '北京市朝阳区育慧南路',
      contacts: ['PER-93'],
      access: '凭驻场证进楼；机房刷卡加密码，会议室钥匙在一层前台',
    },
  },
  HPL: {
    name: '和平里办公区',
    short: '和平里',
    rest: {
      address: '北京市东城区和平里',
      contacts: ['PER-96'],
      access: '前台登记后由联系人带入；机房刷卡，备用钥匙在值班室',
    },
  },
};

const RACKS: Readonly<Record<SiteWord, readonly string[]>> = {
  SZJ: [...numbered('A', 8, 2), ...numbered('B', 6, 2), ...numbered('C', 5, 2)],
  YHN: [...numbered('A', 6, 2), ...numbered('B', 4, 2)],
  HPL: numbered('A', 3, 2),
};

const CAPACITY: Readonly<Record<string, number>> = {
  'RM-YHN-VC0': 80,
  'RM-YHN-301': 40,
  'RM-YHN-302': 24,
  'RM-YHN-401': 36,
  'RM-YHN-402': 16,
  'RM-YHN-501': 36,
  'RM-YHN-502': 16,
  'RM-YHN-601': 30,
  'RM-YHN-602': 24,
};

const sites = (): Site[] =>
  SITES.map((word) => ({
    id: `SITE-${word}`,
    name: SITE_FACTS[word].name,
    networks: [`10.${SITE_NETWORK[word]}.0.0/16`],
    floors: TERMINALS_PER_FLOOR[word].length,
    ...SITE_FACTS[word].rest,
  }));

const machineRoom = (word: SiteWord): Room => ({
  id: `RM-${word}-DC`,
  name: `${SITE_FACTS[word].short}机房`,
  site: `SITE-${word}`,
  use: 'datacenter',
  floor: 1,
  racks: [...RACKS[word]],
  location: word === 'HPL' ? '1 层北侧走廊尽头' : '1 层西侧，电源间在隔壁',
});

const closet = (word: SiteWord, floor: number): Room => ({
  id: `RM-${word}-F${floor}`,
  name: `${SITE_FACTS[word].short} ${floor} 层弱电间`,
  site: `SITE-${word}`,
  use: 'closet',
  floor,
  location: floor === 1 ? '东侧楼梯旁，与强电间相邻' : '东侧楼梯旁',
});

const meetingRoom = ({ id, name, floor }: (typeof EQUIPPED_ROOMS)[number]): Room => ({
  id,
  name: `育慧南路 ${name}`.replace(/ (?=\p{Script=Han})/u, ''),
  site: 'SITE-YHN',
  use: id.endsWith('VC0') ? 'venue-main' : id.includes('VC') ? 'venue-branch' : 'meeting',
  floor,
  capacity: CAPACITY[id] ?? 20,
});

/** Every room, site by site: machine room first, then rooms people use, then closets. */
export const rooms = (): Room[] =>
  SITES.flatMap((word) => [
    machineRoom(word),
    ...(word === 'SZJ' ? [PRESS_HALL] : word === 'YHN' ? [...EQUIPPED_ROOMS.map(meetingRoom), CARD_ROOM] : []),
    ...TERMINALS_PER_FLOOR[word].map((_, i) => closet(word, i + 1)),
  ]);

const PRESS_HALL: Room = {
  id: 'RM-SZJ-PRESS',
  name: '苏州街新闻发布厅',
  site: 'SITE-SZJ',
  use: 'hall',
  floor: 1,
  capacity: 120,
  location: '1 层东侧，控制室在厅后',
};

const CARD_ROOM: Room = {
  id: 'RM-YHN-CARD',
  name: '育慧南路一卡通制卡室',
  site: 'SITE-YHN',
  use: 'card',
  floor: 1,
  location: '1 层 108 室，前台右侧',
};

/** Sites and rooms. */
export const placeFiles = (): ExampleFile[] => [
  recordsFile('org/sites.yaml', 'site', sites()),
  recordsFile('org/rooms.yaml', 'room', rooms()),
];
