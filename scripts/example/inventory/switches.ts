import { randomOf } from '../random.ts';
import { assetNo, type AssetRecord, dayIn, serialOf } from './asset-record.ts';
import { accessSwitchIdsOf, coreSwitchIds, SITES, type SiteWord } from './ids.ts';
import { accessPort, type Lan, MACHINE_ROOM_SWITCHES, VLAN } from './lan.ts';
import { OUI } from './makers.ts';

type Port = NonNullable<AssetRecord['ports']>[number];

const CORE = [
  { name: '苏州街核心交换机 1', use: '办公接入核心，主', model: 'H3C S10508', from: '2014-10-20', units: 14 },
  { name: '苏州街核心交换机 2', use: '办公接入核心，备', model: 'H3C S10508', from: '2014-10-20', units: 14 },
  { name: '苏州街核心交换机 3', use: '服务器区核心，主', model: 'H3C S10506', from: '2015-03-16', units: 13 },
  { name: '苏州街核心交换机 4', use: '服务器区核心，备', model: 'H3C S10506', from: '2015-03-16', units: 13 },
  { name: '苏州街核心交换机 5', use: '广域与外联汇聚', model: 'H3C S10504', from: '2016-06-27', units: 8 },
];

/** Links among the core switches; each is stated on one side. */
const CORE_LINKS: Readonly<Record<string, readonly (readonly [port: number, peer: number, peerPort: number])[]>> = {
  'CSW-SZJ-1': [
    [1, 2, 1],
    [2, 2, 2],
    [3, 3, 1],
    [4, 4, 1],
  ],
  'CSW-SZJ-2': [
    [3, 3, 2],
    [4, 4, 2],
  ],
  'CSW-SZJ-3': [[3, 4, 3]],
  'CSW-SZJ-5': [
    [1, 1, 5],
    [2, 2, 5],
  ],
};

/** The five core switches of the machine room in Suzhou Street. */
export function coreSwitches(lan: Lan): AssetRecord[] {
  const random = randomOf('core switches');
  return coreSwitchIds().map((id, i) => {
    const core = CORE[i]!;
    const rack = `C0${i + 1}`;
    const ports = (CORE_LINKS[id] ?? []).map(([port, peer, peerPort]): Port => ({
      name: `Ten-GigabitEthernet3/0/${port}`,
      use: `互联${CORE[peer - 1]!.name}`,
      peer: `CSW-SZJ-${peer}`,
      peer_port: `Ten-GigabitEthernet3/0/${peerPort}`,
      vlan: 'trunk',
      state: 'up',
    }));
    return {
      id,
      name: core.name,
      type: 'core-switch',
      services: ['SVC-04', 'SVC-09'],
      asset_no: assetNo(core.from, 3, i + 1),
      model: core.model,
      serial: serialOf('210235A???H%A000###', core.from, random),
      os: 'Comware 7.1.045 Release 7178',
      family: 'Comware',
      site: 'SITE-SZJ',
      room: 'RM-SZJ-DC',
      location: `${rack} 柜 10–${9 + core.units}U`,
      rack: { name: rack, from_u: 10, units: core.units },
      net: lan.address('SZJ', VLAN.management, OUI.h3c),
      ...(ports.length ? { ports } : {}),
      deployment: core.use,
      in_service: { from: core.from },
      verified_on: '2022-07-05',
      supplier: 'ORG-S1',
    };
  });
}

const ACCESS_MODELS = {
  huawei: [
    { model: '华为 S5700-52X-LI-AC', os: 'VRP V200R005C00SPC500', years: [2014, 2016], serial: '210235####10@#000###' },
    { model: '华为 S5720-52X-LI-AC', os: 'VRP V200R011C10SPC600', years: [2017, 2019], serial: '210235####10@#000###' },
    { model: '华为 S5735-L48T4X-A', os: 'VRP V200R019C10SPC500', years: [2020, 2021], serial: '210298####10@#000###' },
  ],
  cisco: [
    { model: 'Cisco WS-C2960G-48TC-L', os: 'IOS 12.2(58)SE2', years: [2012, 2014], serial: 'FOC1###?#?#' },
    { model: 'Cisco WS-C2960L-48TS-AP', os: 'IOS 15.2(6)E2', years: [2018, 2020], serial: 'FOC2###?#?#' },
  ],
} as const;

/** The access switches of all floors, with their uplinks. */
export function accessSwitches(lan: Lan): AssetRecord[] {
  const random = randomOf('access switches');
  let running = 0;
  return SITES.flatMap((site) =>
    accessSwitchIdsOf(site).map((id, i): AssetRecord => {
      const [floor, n] = /F(\d+)-(\d+)$/u.exec(id)!.slice(1).map(Number) as [number, number];
      const models = site === 'HPL' ? ACCESS_MODELS.cisco : ACCESS_MODELS.huawei;
      const made = models[Math.max(n === 3 ? 1 : 0, random.int(0, models.length - 1))]!;
      const from = dayIn(made.years[0], made.years[1], random);
      const inMachineRoom = MACHINE_ROOM_SWITCHES.includes(id);
      return {
        id,
        name: inMachineRoom ? `${SITE_NAME[site]}机房接入交换机` : `${SITE_NAME[site]} ${floor} 层 ${n} 号接入交换机`,
        type: 'access-switch',
        services: ['SVC-04'],
        asset_no: assetNo(from, 3, 10 + ++running),
        model: made.model,
        serial: serialOf(made.serial, from, random),
        os: made.os,
        family: site === 'HPL' ? 'IOS' : 'VRP',
        site: `SITE-${site}`,
        room: inMachineRoom ? `RM-${site}-DC` : `RM-${site}-F${floor}`,
        location: inMachineRoom ? 'A01 柜 40U' : `${floor} 层弱电间机柜 ${36 - 3 * n}U`,
        ...(inMachineRoom ? { rack: { name: 'A01', from_u: 40, units: 1 } } : {}),
        net: lan.address(site, VLAN.management, site === 'HPL' ? OUI.cisco : OUI.huawei),
        ports: uplinks(site, i, made.model),
        deployment: inMachineRoom
          ? '机房服务器与动力设备接入'
          : `${floor} 层${n === 1 ? '东侧' : n === 2 ? '西侧' : '会议区'}信息点接入`,
        in_service: { from },
        verified_on: VERIFIED[site],
      };
    }),
  );
}

const SITE_NAME = { SZJ: '苏州街', YHN: '育慧南路', HPL: '和平里' } as const;
const VERIFIED = { SZJ: '2022-07-06', YHN: '2022-07-12', HPL: '2022-07-14' } as const;

/** Uplinks of the `i`-th access switch of a site. */
function uplinks(site: SiteWord, i: number, model: string): Port[] {
  const link = (name: string, use: string, peer: string, peer_port: string): Port => ({
    name,
    use,
    peer,
    peer_port,
    vlan: 'trunk',
    state: 'up',
  });
  if (site === 'SZJ')
    return [1, 2].map((n) =>
      link(`XGigabitEthernet0/0/${n}`, `上联核心 ${n}`, `CSW-SZJ-${n}`, `Ten-GigabitEthernet1/0/${i + 1}`),
    );
  const own = site === 'HPL' && model.includes('2960L') ? 'GigabitEthernet0/49' : accessPort(site, 48);
  if (i === 0)
    return [
      site === 'YHN'
        ? link('XGigabitEthernet0/0/1', '专线上联苏州街', 'CSW-SZJ-5', 'Ten-GigabitEthernet1/0/1')
        : link(own, '专线上联苏州街', 'CSW-SZJ-5', 'GigabitEthernet2/0/1'),
    ];
  // The first switch of the site gathers the others on its ports 34 and up, which no desk uses.
  return [link(own, '上联本楼汇聚', `ASW-${site}-F1-1`, accessPort(site, 33 + i))];
}
