import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../tests/library-of.ts';
import { assetsOf, inServiceOn } from './asset.ts';
import { coverageOn, coveragesByAsset } from './coverage.ts';
import { happeningsById } from './happenings.ts';
import { switchLinksOn } from './links.ts';
import { portNumber, portsOn } from './ports.ts';
import { racksOn } from './racks.ts';
import { lastRoundsOn } from './rounds.ts';

const asset = (id: string, more: object = {}) => ({
  id,
  name: id,
  type: 'server',
  site: 'S',
  in_service: { from: '2020-01-01' },
  ...more,
});
const library = libraryOf({
  room: [{ id: 'R', name: '机房', site: 'S', use: 'datacenter', racks: ['A01', 'A02'] }],
  asset: [
    asset('CORE', { type: 'core-switch' }),
    asset('ACC', {
      type: 'access-switch',
      ports: [
        { name: 'XGE0/0/1', peer: 'CORE', peer_port: 'TE1/0/1', vlan: 'trunk', state: 'up' },
        { name: 'XGE0/0/2', peer: 'CORE', peer_port: 'TE1/0/2', state: 'fault' },
      ],
    }),
    asset('PC-10', { net: { switch: 'ACC', port: 'GE0/0/10', vlan: 101 } }),
    asset('PC-2', { net: { switch: 'ACC', port: 'GE0/0/2' } }),
    asset('PC-OLD', { net: { switch: 'ACC', port: 'GE0/0/3' }, in_service: { from: '2018-01-01', to: '2021-12-31' } }),
    asset('SRV-1', { room: 'R', rack: { name: 'A01', from_u: 10, units: 2 } }),
    asset('SRV-2', { room: 'R', rack: { name: 'A01', from_u: 4, units: 4 } }),
    asset('SRV-OLD', {
      room: 'R',
      rack: { name: 'A01', from_u: 10, units: 2 },
      in_service: { from: '2018-01-01', to: '2019-12-31' },
    }),
  ],
  coverage: [
    { id: 'COV-1', title: '质保', assets: ['SRV-1'], form: 'warranty', from: '2020-01-01', to: '2022-12-31' },
    { id: 'COV-2', title: '续保', assets: ['SRV-1'], form: 'renewal', from: '2023-01-01', to: '2023-12-31' },
  ],
  inspection: [
    { id: 'INS-1', plan: 'P', done_at: '2022-09-01T10:00+08:00', by: [], pass: ['SRV-1', 'SRV-2'] },
    {
      id: 'INS-2',
      plan: 'P',
      done_at: '2022-09-02T10:00+08:00',
      by: [],
      pass: ['SRV-2'],
      fail: [{ asset: 'SRV-1', finding: '硬盘黄灯', ref: 'SO-1' }],
    },
    { id: 'INS-3', plan: 'P', done_at: '2022-09-09T10:00+08:00', by: [], pass: ['SRV-1'] },
  ],
  incident: [{ id: 'INC-1', title: '停机', reported: '2022-09-03T08:00+08:00', affects: ['SRV-1', 'SRV-1', 'R'] }],
  'service-order': [{ id: 'SO-1', title: '换盘', opened: '2022-09-02T11:00+08:00', site: 'S', assets: ['SRV-1'] }],
});

describe('the inventory', () => {
  test('an asset is in service on its first and on its last day', () => {
    const old = assetsOf(library).find(({ id }) => id === 'PC-OLD')!;
    const days = ['2017-12-31', '2018-01-01', '2021-12-31', '2022-01-01'];
    expect(days.map((day) => inServiceOn(old, day))).toEqual([false, true, true, false]);
  });

  test('ports of a switch: stated, named by devices in service, in order of their numbers', () => {
    const ports = portsOn(library, '2022-09-01').get('ACC')!;
    expect(ports.map(({ port, way, device, state }) => `${port} ${way} ${device} ${state}`)).toEqual([
      'GE0/0/2 device PC-2 up',
      'GE0/0/10 device PC-10 up',
      'XGE0/0/1 up CORE up',
      'XGE0/0/2 up CORE fault',
    ]);
  });

  test('a switch knows the ports that others state as their peers', () => {
    const ports = portsOn(library, '2022-09-01').get('CORE')!;
    expect(ports.map(({ port, way, device, devicePort }) => `${port} ${way} ${device} ${devicePort}`)).toEqual([
      'TE1/0/1 down ACC XGE0/0/1',
      'TE1/0/2 down ACC XGE0/0/2',
    ]);
  });

  test('the number of a port is its last', () => {
    expect(portNumber('GigabitEthernet0/0/17')).toEqual({ group: 'GigabitEthernet0/0/', number: 17 });
    expect(portNumber('mgmt')).toEqual({ group: 'mgmt', number: 0 });
  });

  test('several cables between two switches are one link', () => {
    expect(switchLinksOn(library, '2022-09-01').map(({ from, to, cables }) => [from, to, cables.length])).toEqual([
      ['ACC', 'CORE', 2],
    ]);
  });

  test('racks of a room, the empty one too; what has left the rack is not in it', () => {
    const racks = racksOn(library, '2022-09-01').get('R')!;
    expect(racks.map(({ name, used }) => [name, used])).toEqual([
      ['A01', 6],
      ['A02', 0],
    ]);
    expect(racks[0]!.devices.map(({ id }) => id)).toEqual(['SRV-2', 'SRV-1']);
  });

  test('the coverage in force', () => {
    const covers = coveragesByAsset(library).get('SRV-1')!;
    expect(coverageOn(covers, '2022-12-31')?.entry.id).toBe('COV-1');
    expect(coverageOn(covers, '2023-01-01')?.entry.id).toBe('COV-2');
    expect(coverageOn(covers, '2024-01-01')).toBeUndefined();
  });

  test('the last inspection up to a day, and what it found', () => {
    expect(lastRoundsOn(library, '2022-09-08').get('SRV-1')).toMatchObject({ day: '2022-09-02', finding: '硬盘黄灯' });
    expect(lastRoundsOn(library, '2022-09-09').get('SRV-1')?.finding).toBeUndefined();
    expect(lastRoundsOn(library, '2022-08-31').size).toBe(0);
  });

  test('what happened, latest first, each once; rounds that found nothing tell nothing', () => {
    const happened = happeningsById(library).get('SRV-1')!;
    expect(happened.map(({ entry, finding }) => [entry.id, finding?.text])).toEqual([
      ['INC-1', undefined],
      ['SO-1', undefined],
      ['INS-2', '硬盘黄灯'],
    ]);
    expect(
      happeningsById(library)
        .get('R')
        ?.map(({ entry }) => entry.id),
    ).toEqual(['INC-1']);
    expect(happeningsById(library).get('SRV-2')).toBeUndefined();
  });
});
