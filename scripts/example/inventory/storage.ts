import { randomOf } from '../random.ts';
import { assetNo, type AssetRecord, serialOf } from './asset-record.ts';
import { numbered } from './ids.ts';
import { type Lan, VLAN } from './lan.ts';
import { type Maker, OUI } from './makers.ts';
import { rackLocation, rackPlaces } from './racks.ts';

interface StorageUnit {
  readonly name: string;
  readonly build: keyof typeof STORAGE_BUILDS;
  readonly units: number;
  readonly from: string;
  readonly use: string;
}

const STORAGE_BUILDS = {
  oceanstor5500: {
    model: '华为 OceanStor 5500 V3',
    maker: 'huawei',
    os: 'V300R006C50SPC100',
    family: 'OceanStor',
    serial: '2102350???10@#000###',
  },
  oceanstor5300: {
    model: '华为 OceanStor 5300 V5',
    maker: 'huawei',
    os: 'V500R007C30SPC100',
    family: 'OceanStor',
    serial: '2102351???10@#000###',
  },
  unity400: {
    model: 'Dell EMC Unity 400',
    maker: 'dell',
    os: 'Unity OE 5.0.3',
    family: 'Unity',
    serial: 'CKM0017####',
  },
  unity450: {
    model: 'Dell EMC Unity 450F',
    maker: 'dell',
    os: 'Unity OE 5.1.0',
    family: 'Unity',
    serial: 'CKM0019####',
  },
} as const satisfies Readonly<
  Record<string, { model: string; maker: Maker; os: string; family: string; serial: string }>
>;

const STORAGE: Readonly<Record<'SZJ' | 'YHN', readonly StorageUnit[]>> = {
  SZJ: [
    {
      name: '苏州街核心业务存储 1',
      build: 'oceanstor5500',
      units: 14,
      from: '2017-05-15',
      use: '登记业务数据库与影像，双控，主机侧四路径',
    },
    {
      name: '苏州街核心业务存储 2',
      build: 'unity450',
      units: 6,
      from: '2019-11-20',
      use: '12315 与信用公示数据库，全闪',
    },
    {
      name: '苏州街虚拟化存储 A',
      build: 'oceanstor5300',
      units: 10,
      from: '2019-04-08',
      use: '虚拟化集群 A 的 VMFS 数据存储',
    },
    {
      name: '苏州街虚拟化存储 B',
      build: 'oceanstor5300',
      units: 10,
      from: '2019-04-08',
      use: '虚拟化集群 B 的 VMFS 数据存储',
    },
    {
      name: '苏州街办公与共享存储',
      build: 'unity400',
      units: 8,
      from: '2018-09-12',
      use: '办公自动化、文件共享与邮件',
    },
    {
      name: '苏州街备份存储',
      build: 'oceanstor5300',
      units: 12,
      from: '2020-06-18',
      use: 'NetBackup 磁盘池，保留 35 天',
    },
  ],
  YHN: [
    {
      name: '育慧南路业务存储',
      build: 'oceanstor5500',
      units: 12,
      from: '2017-08-22',
      use: '执法办案与检验检测数据库',
    },
    { name: '育慧南路虚拟化存储', build: 'unity400', units: 8, from: '2018-10-16', use: '虚拟化集群的 VMFS 数据存储' },
    { name: '育慧南路档案存储', build: 'oceanstor5300', units: 10, from: '2019-12-03', use: '登记档案影像，NAS 共享' },
    {
      name: '育慧南路备份存储',
      build: 'oceanstor5300',
      units: 10,
      from: '2020-07-09',
      use: '本地备份与苏州街异地副本',
    },
  ],
};

const SAN_SWITCHES = {
  SZJ: { racks: ['B01', 'B02', 'B03', 'B04', 'B05', 'B06'], running: 0 },
  YHN: { racks: ['B01', 'B02', 'B03', 'B04'], running: 10 },
} as const;

const SAN_BUILDS = [
  { model: 'Brocade 6510', os: 'Fabric OS v8.2.2d', from: '2017-05-15', serial: 'BRW25##N0##', ports: 48 },
  { model: 'Brocade G620', os: 'Fabric OS v8.2.3', from: '2019-04-08', serial: 'EZL19##P0##', ports: 48 },
  { model: 'Brocade 6505', os: 'Fabric OS v8.2.2c', from: '2018-09-12', serial: 'CCD25##M0##', ports: 24 },
] as const;

const SITE_NAME = { SZJ: '苏州街', YHN: '育慧南路' } as const;
const VERIFIED = { SZJ: '2022-07-08', YHN: '2022-07-13' } as const;

/** Storage and SAN switches of both machine rooms; storage stands in the B racks, a SAN switch above it. */
export const storageAndSan = (lan: Lan): AssetRecord[] => [
  ...(['SZJ', 'YHN'] as const).flatMap((site) => storageOf(site, lan)),
  ...(['SZJ', 'YHN'] as const).flatMap((site) => sanOf(site, lan)),
];

function storageOf(site: 'SZJ' | 'YHN', lan: Lan): AssetRecord[] {
  const random = randomOf(`storage ${site}`);
  const units = STORAGE[site];
  const heights = units.map((unit) => unit.units);
  const places = rackPlaces(SAN_SWITCHES[site].racks, heights, 1);
  return numbered(`STO-${site}-`, units.length, 2).map((id, i) => {
    const unit = units[i]!;
    const build = STORAGE_BUILDS[unit.build];
    return {
      id,
      name: unit.name,
      type: 'storage',
      services: ['SVC-10'],
      asset_no: assetNo(unit.from, 2, SAN_SWITCHES[site].running + i + 1),
      model: build.model,
      serial: serialOf(build.serial, unit.from, random),
      os: build.os,
      family: build.family,
      site: `SITE-${site}`,
      room: `RM-${site}-DC`,
      location: rackLocation(places[i]!),
      rack: places[i]!,
      net: management(site, 24 + 2 * i, OUI[build.maker], lan),
      deployment: unit.use,
      in_service: { from: unit.from },
      verified_on: VERIFIED[site],
      supplier: 'ORG-S4',
    };
  });
}

function sanOf(site: 'SZJ' | 'YHN', lan: Lan): AssetRecord[] {
  const random = randomOf(`san ${site}`);
  const { racks, running } = SAN_SWITCHES[site];
  return numbered(`SAN-${site}-`, racks.length, 2).map((id, i) => {
    // Switches of a pair are alike and form fabrics A and B.
    const build = SAN_BUILDS[(Math.floor(i / 2) + (site === 'YHN' ? 1 : 0)) % SAN_BUILDS.length]!;
    const place = { name: racks[i]!, from_u: 40, units: 1 };
    return {
      id,
      name: `${SITE_NAME[site]} SAN 交换机 ${i + 1}`,
      type: 'san',
      services: ['SVC-10'],
      asset_no: assetNo(build.from, 2, 50 + running + i + 1),
      model: build.model,
      serial: serialOf(build.serial, build.from, random),
      os: build.os,
      family: 'FOS',
      site: `SITE-${site}`,
      room: `RM-${site}-DC`,
      location: rackLocation(place),
      rack: place,
      net: management(site, 25 + 2 * i, OUI.brocade, lan),
      deployment: `Fabric ${i % 2 ? 'B' : 'A'}，${build.ports} 口，${i < 2 ? '数据库与核心存储' : i < 4 ? '虚拟化集群' : '备份与办公存储'}`,
      in_service: { from: build.from },
      verified_on: VERIFIED[site],
      supplier: 'ORG-S4',
    };
  });
}

/** Management ports: at Suzhou Street on core switch 4 above those of the servers. */
const management = (site: 'SZJ' | 'YHN', port: number, ouis: readonly string[], lan: Lan) =>
  site === 'YHN'
    ? lan.fixed(site, 'ASW-YHN-F1-3', VLAN.storage, ouis)
    : lan.core('CSW-SZJ-4', `GigabitEthernet2/0/${port}`, VLAN.storage, ouis);
