import type { CivilDay } from '../calendar/civil-day.ts';
import { entriesOf, type Library } from '../model/library.ts';
import { assetsOf, inServiceOn, type Asset } from './asset.ts';

/** A rack and the devices in it, lowest first. */
export interface Rack {
  readonly name: string;
  readonly devices: readonly RackDevice[];
  /** Units that are taken. */
  readonly used: number;
}

/** A device in its units of a rack. */
export interface RackDevice {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly units: number;
}

/** A rack is drawn with at least so many units; one with devices above them, with as many as they need. */
export const RACK_UNITS = 42;

/** The racks of every room on a day, in the order of their names, empty ones that the room lists among them. */
export function racksOn(library: Library, day: CivilDay): ReadonlyMap<string, readonly Rack[]> {
  const racked = assetsOf(library).filter((asset) => asset.data.rack && inServiceOn(asset, day));
  const byRoom = Map.groupBy(racked, ({ data }) => data.room ?? '');
  const listed = new Map(
    entriesOf(library, 'room').map(({ id, data }) => [id, (data['racks'] as readonly string[] | undefined) ?? []]),
  );
  const rooms = [...new Set([...listed.keys(), ...byRoom.keys()])];
  return new Map(
    rooms.map((room) => {
      const byRack = Map.groupBy(byRoom.get(room) ?? [], ({ data }) => data.rack!.name);
      const names = [...new Set([...(listed.get(room) ?? []), ...byRack.keys()])].sort();
      return [room, names.map((name) => rackOf(name, byRack.get(name) ?? []))];
    }),
  );
}

function rackOf(name: string, assets: readonly Asset[]): Rack {
  const devices = assets
    .map(({ id, name: title, data }) => ({ id, name: title, from: data.rack!.from_u, units: data.rack!.units }))
    .sort((a, b) => a.from - b.from);
  return { name, devices, used: devices.reduce((sum, { units }) => sum + units, 0) };
}
