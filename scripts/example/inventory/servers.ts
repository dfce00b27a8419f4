import { type Random, randomOf } from '../random.ts';
import { assetNo, type AssetRecord, dayIn, type Net, serialOf } from './asset-record.ts';
import { numbered } from './ids.ts';
import { type Lan, VLAN } from './lan.ts';
import { type Maker, OUI } from './makers.ts';
import { rackLocation, rackPlaces } from './racks.ts';
import { OS, type ServerRole, SZJ_SERVERS, YHN_SERVERS } from './server-roles.ts';

interface Build {
  readonly model: string;
  readonly maker: Maker;
  readonly units: number;
  readonly years: readonly [from: number, until: number];
  readonly serial: string;
}

const BUILDS: Readonly<Record<ServerRole['build'], readonly Build[]>> = {
  host: [
    { model: 'Dell PowerEdge R740', maker: 'dell', units: 2, years: [2018, 2020], serial: '?##?#?2' },
    {
      model: '华为 FusionServer 2288H V5',
      maker: 'huawei',
      units: 2,
      years: [2018, 2020],
      serial: '2102311???10@#000###',
    },
  ],
  database: [
    { model: 'Dell PowerEdge R940', maker: 'dell', units: 3, years: [2018, 2020], serial: '?#??##2' },
    {
      model: '华为 FusionServer RH5885H V3',
      maker: 'huawei',
      units: 4,
      years: [2016, 2017],
      serial: '2102311???10@#000###',
    },
  ],
  general: [
    { model: 'Dell PowerEdge R740', maker: 'dell', units: 2, years: [2018, 2021], serial: '?##?#?2' },
    { model: '浪潮 NF5280M5', maker: 'inspur', units: 2, years: [2018, 2021], serial: '22#######' },
    {
      model: '华为 FusionServer 2288H V5',
      maker: 'huawei',
      units: 2,
      years: [2018, 2021],
      serial: '2102311???10@#000###',
    },
    { model: 'H3C UniServer R4900 G3', maker: 'h3c', units: 2, years: [2018, 2021], serial: '210235A2??H%#000###' },
  ],
  old: [
    { model: 'Dell PowerEdge R730', maker: 'dell', units: 2, years: [2015, 2016], serial: '?#??#?2' },
    { model: '浪潮 NF5270M4', maker: 'inspur', units: 2, years: [2015, 2017], serial: '21#######' },
  ],
};

/** Domestic systems run on a build of their own. */
const KYLIN_BUILD: Build = {
  model: '华为 TaiShan 200（2280）',
  maker: 'huawei',
  units: 2,
  years: [2020, 2021],
  serial: '2102313???10@#000###',
};

/** A model and the day on which it came into service. */
interface Purchase {
  readonly build: Build;
  readonly from: string;
}

interface Room {
  readonly site: 'SZJ' | 'YHN';
  readonly roles: readonly ServerRole[];
  readonly racks: readonly string[];
  readonly running: number;
}

const ROOMS: readonly Room[] = [
  { site: 'SZJ', roles: SZJ_SERVERS, racks: ['A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'A08'], running: 0 },
  { site: 'YHN', roles: YHN_SERVERS, racks: ['A02', 'A03', 'A04', 'A05', 'A06'], running: 100 },
];

/** The servers of both machine rooms. */
export const servers = (lan: Lan): AssetRecord[] => ROOMS.flatMap((room) => serversOf(room, lan));

function serversOf({ site, roles, racks, running }: Room, lan: Lan): AssetRecord[] {
  const random = randomOf(`servers ${site}`);
  const groups = new Map<string, Purchase>();
  const purchases = roles.map((role) => purchaseOf(role, groups, random));
  const places = rackPlaces(
    racks,
    purchases.map(({ build }) => build.units),
    7,
  );
  return numbered(`SRV-${site}-`, roles.length, 3).map((id, i) => {
    const [role, place] = [roles[i]!, places[i]!];
    const { build, from } = purchases[i]!;
    return {
      id,
      name: role.name,
      type: 'server',
      detail: role.os === 'esxi' ? '虚拟化主机' : role.build === 'database' ? '数据库服务器' : '物理服务器',
      services: ['SVC-10'],
      asset_no: assetNo(from, 1, running + i + 1),
      model: build.model,
      serial: serialOf(build.serial, from, random),
      os: OS[role.os].name,
      family: OS[role.os].family,
      site: `SITE-${site}`,
      room: `RM-${site}-DC`,
      location: rackLocation(place),
      rack: place,
      net: serverNet(site, i, role, build, lan),
      deployment: role.deployment,
      in_service: { from },
      verified_on: random.pick(site === 'SZJ' ? ['2022-07-07', '2022-07-08'] : ['2022-07-12', '2022-07-13']),
    };
  });
}

/** Hosts of one cluster and nodes of one database are bought together and are alike. */
function purchaseOf(role: ServerRole, groups: Map<string, Purchase>, random: Random): Purchase {
  const group = role.name.replace(/(?:主机|节点)? ?\d+$/u, '');
  const known = groups.get(group);
  if (known) return known;
  const builds = role.os === 'kylin' ? [KYLIN_BUILD] : BUILDS[role.build];
  // Clusters come from different makers in turn.
  const build = role.build === 'host' ? builds[groups.size % builds.length]! : random.pick(builds);
  const purchase = { build, from: dayIn(build.years[0], build.years[1], random) };
  groups.set(group, purchase);
  return purchase;
}

function serverNet(site: Room['site'], i: number, role: ServerRole, build: Build, lan: Lan): Net {
  const vlan = role.os === 'esxi' ? VLAN.virtualisation : role.build === 'database' ? VLAN.database : VLAN.business;
  const ouis = OUI[build.maker];
  if (site === 'YHN') return lan.fixed(site, 'ASW-YHN-F1-3', vlan, ouis);
  return lan.core(i % 2 ? 'CSW-SZJ-4' : 'CSW-SZJ-3', `GigabitEthernet2/0/${Math.floor(i / 2) + 1}`, vlan, ouis);
}
