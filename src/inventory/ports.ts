import type { CivilDay } from '../calendar/civil-day.ts';
import type { Library } from '../model/library.ts';
import { assetsOf, inServiceOn, type Asset, type PortState } from './asset.ts';

/** One port of a switch and what is at its other end. */
export interface PortUse {
  readonly port: string;
  readonly state: PortState;
  /** Towards the core, as the switch itself states it; away from it, as another switch states it; a device. */
  readonly way: 'up' | 'down' | 'device';
  readonly device: string | undefined;
  readonly devicePort: string | undefined;
  readonly use: string | undefined;
  readonly vlan: string | undefined;
}

/**
 * The ports of every switch on a day, by the switch: those it states, those that other switches state as their peers, and
 * those that devices in service name as their own. Ports that nobody names are not known.
 */
export function portsOn(library: Library, day: CivilDay): ReadonlyMap<string, readonly PortUse[]> {
  const ports = new Map<string, PortUse[]>();
  const add = (owner: string, port: PortUse) => {
    const list = ports.get(owner);
    if (!list) ports.set(owner, [port]);
    else if (!list.some((one) => one.port === port.port && one.device === port.device)) list.push(port);
  };
  for (const asset of assetsOf(library)) if (inServiceOn(asset, day)) addPorts(asset, add);
  for (const list of ports.values()) list.sort(byPort);
  return ports;
}

function addPorts({ id, data }: Asset, add: (owner: string, port: PortUse) => void): void {
  const { switch: upper, port, vlan } = data.net ?? {};
  for (const { name, use, peer, peer_port: peerPort, vlan: tag, state = 'up' } of data.ports ?? []) {
    const way = peer === undefined ? 'device' : 'up';
    add(id, { port: name, state, way, device: peer, devicePort: peerPort, use, vlan: tag });
    if (peer !== undefined && peerPort !== undefined) {
      add(peer, { port: peerPort, state, way: 'down', device: id, devicePort: name, use: undefined, vlan: tag });
    }
  }
  if (upper !== undefined && port !== undefined) {
    const tag = vlan === undefined ? undefined : String(vlan);
    const plug = { devicePort: undefined, use: undefined, vlan: tag };
    add(upper, { port, state: 'up', way: 'device', device: id, ...plug });
  }
}

/** A port's place in its switch: what stands before its last number, and that number. */
export function portNumber(port: string): { readonly group: string; readonly number: number } {
  const [, group = port, number = '0'] = /^(.*?)(\d+)$/u.exec(port) ?? [];
  return { group, number: Number(number) };
}

const byPort = (a: PortUse, b: PortUse): number => {
  const [one, other] = [portNumber(a.port), portNumber(b.port)];
  return one.group === other.group ? one.number - other.number : one.group < other.group ? -1 : 1;
};
