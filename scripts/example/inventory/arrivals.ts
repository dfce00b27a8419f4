import { randomOf } from '../random.ts';
import { assetNo, type AssetRecord, serialOf } from './asset-record.ts';
import { type Lan, VLAN } from './lan.ts';
import { ARRIVALS, RETIREMENTS } from './lifecycle.ts';
import { OUI } from './makers.ts';
import { newTerminals } from './new-terminals.ts';
import { rackLocation } from './racks.ts';

/** What is bought during the term: each takes over from a device that is retired, two terminals are extra. */
export function arrivals(assets: readonly AssetRecord[], lan: Lan): AssetRecord[] {
  const before = new Map(assets.map((one) => [one.id, one]));
  const replaced = (successor: string) => before.get(RETIREMENTS.find((one) => one.successor === successor)!.id)!;
  return [
    accessSwitch(replaced('ASW-YHN-F5-3'), lan),
    server(replaced('SRV-SZJ-045'), lan),
    microphone(replaced('AV-YHN-0157')),
    backupStorage(replaced('STO-YHN-05'), lan),
    ...newTerminals(before, lan),
  ];
}

/** Fields of a device that comes into service during the term and is checked on that day. */
const since = (id: string, form: string, classDigit: number, running: number) => {
  const from = ARRIVALS.get(id)!;
  return {
    id,
    asset_no: assetNo(from, classDigit, running),
    serial: serialOf(form, from, randomOf(`serial ${id}`)),
    in_service: { from },
    verified_on: from,
  };
};

const accessSwitch = (old: AssetRecord, lan: Lan): AssetRecord => ({
  ...old,
  ...since('ASW-YHN-F5-3', '2102359###10@#000###', 3, 54),
  name: '育慧南路 5 层 3 号接入交换机',
  model: '华为 S5735S-L48T4S-A1',
  os: 'VRP V200R021C00SPC600',
  net: lan.address('YHN', VLAN.management, OUI.huawei),
  note: `接替 ${old.id}，装在原柜位，沿用原端口编号，投用当日逐口核对。`,
});

function server(old: AssetRecord, lan: Lan): AssetRecord {
  const place = { ...old.rack!, units: 2 };
  const { switch: core, port } = old.net!;
  return {
    ...old,
    ...since('SRV-SZJ-045', '22#######', 1, 45),
    model: '浪潮 NF5280M6',
    location: rackLocation(place),
    rack: place,
    net: { ...lan.address('SZJ', VLAN.database, OUI.inspur), switch: core!, port: port! },
    note: `接替 ${old.id}；先作备库同步一周，再切回主库。`,
  };
}

const microphone = (old: AssetRecord): AssetRecord => ({
  ...old,
  ...since('AV-YHN-0157', '2??#######', 6, 157),
  model: '舒尔 MX418D/C',
  verified_on: '2023-02-27',
  note: `接替 ${old.id}，同一席位。`,
});

function backupStorage(old: AssetRecord, lan: Lan): AssetRecord {
  const place = { ...old.rack!, units: 6 };
  return {
    ...old,
    ...since('STO-YHN-05', '2102353###10@#000###', 2, 15),
    model: '华为 OceanStor 5310',
    os: '6.1.3.SPH10',
    location: rackLocation(place),
    rack: place,
    net: lan.fixed('YHN', old.net!.switch!, VLAN.storage, OUI.huawei),
    note: `接替 ${old.id}，由信息中心以旧换新购置。`,
  };
}
