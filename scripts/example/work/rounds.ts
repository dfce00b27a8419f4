import {
  accessSwitchIdsOf,
  audioVisualIds,
  coreSwitchIds,
  infrastructureIds,
  roomSubsystemIdsOf,
  securityIds,
  type SiteWord,
  venueIds,
  videoWallIds,
} from '../inventory/ids.ts';

/** A round that comes again every workday or week: who makes it, where, when, and over which devices. */
export interface Round {
  /** Last part of the id of its inspections: `AV`, `NET-SZJ`. */
  readonly word: string;
  readonly plan: string;
  readonly title: string;
  readonly service: string;
  readonly sites: readonly SiteWord[];
  readonly by: readonly string[];
  /** Weekday 1 to 7; every workday when absent. */
  readonly weekday?: number;
  /** When it begins, in minutes of the day. */
  readonly starts: number;
  /** Least and most minutes it takes. */
  readonly takes: readonly [least: number, most: number];
  /** Who of the client gets the copy of the sheet. */
  readonly to: string;
  /** The devices that are to be seen on a day. */
  readonly assets: (day: string) => readonly string[];
}

const CLIENT: Readonly<Record<SiteWord, string>> = { SZJ: 'PER-92', YHN: 'PER-93', HPL: 'PER-96' };
const NAME: Readonly<Record<SiteWord, string>> = { SZJ: '苏州街', YHN: '育慧南路', HPL: '和平里' };
const [THURSDAY, FRIDAY] = [4, 5];

const room = (site: SiteWord, weekday: number, starts: number): Round => ({
  word: `ROOM-${site}`,
  plan: 'PLAN-ROOM-WEEK',
  title: `${NAME[site]}机房子系统周巡检`,
  service: 'SVC-02',
  sites: [site],
  by: ['PER-27'],
  weekday,
  starts,
  takes: [55, 80],
  to: CLIENT[site],
  assets: () => roomSubsystemIdsOf(site),
});

const network = (site: SiteWord, weekday: number, starts: number, more: readonly string[]): Round => ({
  word: `NET-${site}`,
  plan: 'PLAN-NET-WEEK',
  title: `${NAME[site]}网络周巡检`,
  service: 'SVC-04',
  sites: [site],
  by: ['PER-23'],
  weekday,
  starts,
  takes: [75, 115],
  to: CLIENT[site],
  assets: (day) => [...more, ...accessSwitchIdsOf(site, day)],
});

/** Every round of the example. A person is in one place at a time. */
export const ROUNDS: readonly Round[] = [
  {
    word: 'INFRA',
    plan: 'PLAN-INFRA-DAY',
    title: '服务器、存储与 SAN 日巡检',
    service: 'SVC-10',
    sites: ['SZJ', 'YHN'],
    by: ['PER-21', 'PER-22'],
    starts: 9 * 60 + 10,
    takes: [55, 85],
    to: 'PER-92',
    assets: infrastructureIds,
  },
  {
    word: 'AV',
    plan: 'PLAN-AV-WEEK',
    title: '音视频设备周巡检',
    service: 'SVC-08',
    sites: ['YHN'],
    by: ['PER-24'],
    weekday: THURSDAY,
    starts: 9 * 60 + 15,
    takes: [375, 415],
    to: 'PER-93',
    assets: audioVisualIds,
  },
  room('SZJ', THURSDAY, 9 * 60 + 30),
  room('HPL', THURSDAY, 14 * 60),
  room('YHN', FRIDAY, 9 * 60 + 30),
  network('YHN', THURSDAY, 9 * 60 + 30, []),
  network('SZJ', FRIDAY, 9 * 60 + 20, coreSwitchIds()),
  network('HPL', FRIDAY, 14 * 60 + 20, securityIds()),
  {
    word: 'SCREEN',
    plan: 'PLAN-SCREEN-WEEK',
    title: '新闻发布厅大屏周巡检',
    service: 'SVC-03',
    sites: ['SZJ'],
    by: ['PER-24'],
    weekday: FRIDAY,
    starts: 9 * 60 + 15,
    takes: [35, 55],
    to: 'PER-92',
    assets: videoWallIds,
  },
  {
    word: 'VENUE',
    plan: 'PLAN-VENUE-WEEK',
    title: '视频会议终端周巡检',
    service: 'SVC-06',
    sites: ['YHN'],
    by: ['PER-24'],
    weekday: FRIDAY,
    starts: 14 * 60,
    takes: [60, 85],
    to: 'PER-93',
    assets: venueIds,
  },
];
