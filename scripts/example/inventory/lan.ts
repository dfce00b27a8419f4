import type { Random } from '../random.ts';
import type { Net } from './asset-record.ts';
import { type SiteWord, SWITCHES_PER_FLOOR } from './ids.ts';

/** Second number of the addresses of each site. */
export const SITE_NETWORK: Readonly<Record<SiteWord, number>> = { SZJ: 20, YHN: 30, HPL: 40 };

/** Ports of a wiring closet's switch that desks may use; the ports above serve fixed devices and uplinks. */
const DESK_PORTS = 32;

/** VLANs that every site has; desks use 100 + floor. */
export const VLAN = {
  business: 10,
  database: 11,
  virtualisation: 12,
  storage: 20,
  audioVisual: 60,
  conference: 61,
  card: 70,
  rooms: 80,
  management: 254,
} as const;

/** Hands out addresses, MACs and switch ports so that none is given twice. */
export interface Lan {
  /** An address of a VLAN, without a port. */
  address(site: SiteWord, vlan: number, ouis: readonly string[]): Net;
  /** A desk's connection: a free port of a switch on the floor. */
  desk(site: SiteWord, floor: number, ouis: readonly string[]): Net;
  /** A fixed device's connection: the next port for such devices on this switch. */
  fixed(site: SiteWord, switchId: string, vlan: number, ouis: readonly string[]): Net;
  /** A connection to a port of a core switch. */
  core(switchId: string, port: string, vlan: number, ouis: readonly string[]): Net;
}

/** Name of a copper port as the family of the site's access switches writes it. */
export const accessPort = (site: SiteWord, port: number): string =>
  site === 'HPL' ? `GigabitEthernet0/${port}` : `GigabitEthernet0/0/${port}`;

/** The switches in machine rooms, which serve fixed devices on all ports. */
export const MACHINE_ROOM_SWITCHES: readonly string[] = ['ASW-YHN-F1-3', 'ASW-HPL-F1-3'];

/** A network in which nothing is connected yet. */
export function emptyLan(random: Random): Lan {
  const hosts = new Map<string, number>();
  const macs = new Set<string>();
  const nextFixed = new Map<string, number>();
  const desks = new Map<string, { switch: string; port: string }[]>();

  const ip = (site: SiteWord, vlan: number): string => {
    const subnet = `10.${SITE_NETWORK[site]}.${vlan}`;
    const host = (hosts.get(subnet) ?? 10) + (vlan > 100 && vlan < 200 ? random.int(1, 4) : 1);
    if (host > 250) throw new RangeError(`No address left in ${subnet}.0/24`);
    hosts.set(subnet, host);
    return `${subnet}.${host}`;
  };
  const mac = (ouis: readonly string[]): string => {
    const byte = () => random.int(0, 255).toString(16).toUpperCase().padStart(2, '0');
    const value = `${random.pick(ouis)}:${byte()}:${byte()}:${byte()}`;
    if (macs.has(value)) return mac(ouis);
    macs.add(value);
    return value;
  };
  const floorPorts = (site: SiteWord, floor: number) => {
    const switches = Array.from(
      { length: SWITCHES_PER_FLOOR[site][floor - 1]! },
      (_, i) => `ASW-${site}-F${floor}-${i + 1}`,
    );
    const ports = switches
      .filter((id) => !MACHINE_ROOM_SWITCHES.includes(id))
      .flatMap((id) => Array.from({ length: DESK_PORTS }, (_, i) => ({ switch: id, port: accessPort(site, i + 1) })));
    return random.shuffled(ports);
  };
  const address: Lan['address'] = (site, vlan, ouis) => ({ ip: ip(site, vlan), mac: mac(ouis), vlan });

  return {
    address,
    desk(site, floor, ouis) {
      const key = `${site} ${floor}`;
      if (!desks.has(key)) desks.set(key, floorPorts(site, floor));
      const plug = desks.get(key)!.pop();
      if (!plug) throw new RangeError(`No port left on floor ${key}`);
      const { ip, mac, vlan } = address(site, 100 + floor, ouis);
      return { ip, mac, ...plug, vlan };
    },
    fixed(site, switchId, vlan, ouis) {
      const port = (nextFixed.get(switchId) ?? (MACHINE_ROOM_SWITCHES.includes(switchId) ? 0 : DESK_PORTS)) + 1;
      if (port > 46) throw new RangeError(`No port left on ${switchId}`);
      nextFixed.set(switchId, port);
      const net = address(site, vlan, ouis);
      return { ip: net.ip, mac: net.mac, switch: switchId, port: accessPort(site, port), vlan };
    },
    core(switchId, port, vlan, ouis) {
      const net = address('SZJ', vlan, ouis);
      return { ip: net.ip, mac: net.mac, switch: switchId, port, vlan };
    },
  };
}
