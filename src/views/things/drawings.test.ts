import { describe, expect, test } from 'vitest';
import type { PortUse } from '../../inventory/ports.ts';
import type { Rack } from '../../inventory/racks.ts';
import { portPanel, unknownPorts } from './port-panel.ts';
import { elevation, rackPlan, unitsOf } from './rack-plan.ts';
import { topology, type Node } from './topology.ts';

const href = (id: string) => `/assets/${id}/`;
const rack = (name: string, devices: readonly [id: string, from: number, units: number][] = []): Rack => ({
  name,
  devices: devices.map(([id, from, units]) => ({ id, name: id, from, units })),
  used: devices.reduce((sum, [, , units]) => sum + units, 0),
});

describe('racks', () => {
  test('stand in rows by the beginning of their names; the marked one is told apart', () => {
    const plan = rackPlan([rack('A01', [['S', 1, 2]]), rack('A02'), rack('B01')], { device: 'S', rack: 'A01', href });
    expect(plan.racks.map(({ name, fill, current }) => [name, fill, current])).toEqual([
      ['A01', '2/42', true],
      ['A02', '0/42', false],
      ['B01', '0/42', false],
    ]);
    const [first, second, third] = plan.racks;
    expect(second!.x).toBeGreaterThan(first!.x + first!.width);
    expect(third!.y).toBeGreaterThan(first!.y + first!.height);
    expect(plan.width).toBe(second!.x + second!.width);
  });

  test('a device of unit 1 stands on the floor of its rack', () => {
    const { racks } = rackPlan([rack('A01', [['S', 1, 2]])], { href });
    const [device] = racks[0]!.devices;
    expect(device!.y + device!.height + 1).toBe(racks[0]!.y + racks[0]!.height);
  });

  test('a rack with devices above 42 units is drawn taller', () => {
    expect(unitsOf(rack('A01', [['S', 44, 2]]))).toBe(45);
  });

  test('the elevation places devices from the top, with numbers at every fifth unit', () => {
    const drawn = elevation(
      rack('A01', [
        ['LOW', 1, 2],
        ['TOP', 41, 2],
      ]),
      { device: 'TOP', href },
    );
    const [low, top] = drawn.devices;
    expect(top!.y).toBeLessThan(low!.y);
    expect(top).toMatchObject({ current: true, href: '/assets/TOP/' });
    expect(drawn.units.map(({ text }) => text)).toEqual(['1', '5', '10', '15', '20', '25', '30', '35', '40']);
  });
});

const port = (name: string, more: Partial<PortUse> = {}): PortUse => ({
  port: name,
  state: 'up',
  way: 'device',
  device: 'PC',
  devicePort: undefined,
  use: undefined,
  vlan: undefined,
  ...more,
});

describe('the panel of a switch', () => {
  const panel = portPanel(
    [
      port('GE0/0/2'),
      port('GE0/0/5', { state: 'fault' }),
      port('XGE0/0/1', { way: 'up' }),
      port('XGE0/0/2', { way: 'down' }),
    ],
    ({ port: name }) => name,
  );

  test('odd ports above, even ones below, up to the highest on record', () => {
    const [group] = panel.groups;
    expect(group!.ports.map(({ number, form }) => `${number} ${form}`)).toEqual([
      '1 unknown',
      '2 device',
      '3 unknown',
      '4 unknown',
      '5 fault',
    ]);
    const [one, two, three] = group!.ports;
    expect([one!.x, two!.x]).toEqual([0, 0]);
    expect(two!.y).toBe(one!.y + panel.cell);
    expect([three!.x, three!.y]).toEqual([panel.cell, one!.y]);
    expect(unknownPorts(panel)).toBe(3);
  });

  test('ways up and down differ; a group with port 0 begins there', () => {
    expect(panel.groups[1]!.ports.map(({ form }) => form)).toEqual(['up', 'link']);
    expect(portPanel([port('GE0/0/0')], () => '').groups[0]!.ports.map(({ number }) => number)).toEqual([0]);
  });
});

describe('the network of a site', () => {
  const node = (id: string, group: string, more: Partial<Node> = {}): Node => ({
    id,
    name: id,
    href: href(id),
    group,
    own: true,
    core: false,
    note: '',
    ...more,
  });
  const link = (from: string, to: string, cables = 1) => ({
    from,
    to,
    cables: Array.from({ length: cables }, (_, index) => ({ port: `P${index}`, peerPort: undefined })),
  });
  const drawn = topology(
    [
      node('C1', '1 层', { core: true }),
      node('C2', '1 层', { core: true }),
      node('A2', '2 层'),
      node('A1', '1 层'),
      node('X', '他处', { own: false }),
    ],
    [link('C1', 'C2', 2), link('A2', 'C1'), link('A2', 'C2'), link('A1', 'C1'), link('X', 'C2')],
  );

  test('what others lean on has a riser, the rest a row', () => {
    expect(drawn.risers.map(({ node: { id } }) => id)).toEqual(['C1', 'C2']);
    expect(drawn.rows.map(({ node: { id } }) => id)).toEqual(['A2', 'A1', 'X']);
    expect(drawn.ties.map(({ text }) => text)).toEqual(['C1 – C2 ×2']);
  });

  test('a row has a dot on each riser it is joined to, and no other', () => {
    const [one, two] = drawn.risers.map(({ x }) => x);
    expect(drawn.rows.map(({ dots }) => dots)).toEqual([[one, two], [one], [two]]);
  });

  test('a riser ends at its last dot; rows do not meet, groups are headed once', () => {
    const [first, second] = drawn.risers;
    expect(first!.until).toBe(drawn.rows[1]!.y);
    expect(second!.until).toBe(drawn.rows[2]!.y);
    const heights = [...drawn.ties, ...drawn.rows].map(({ y }) => y);
    expect(heights.every((y, index) => index === 0 || y - heights[index - 1]! >= 14)).toBe(true);
    expect(drawn.groups.map(({ text }) => text)).toEqual(['2 层', '1 层', '他处']);
    expect(drawn.height).toBeGreaterThan(heights.at(-1)!);
  });
});
