import type { CivilDay } from '../calendar/civil-day.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';

/** A port as a switch states it. */
export interface StatedPort {
  readonly name: string;
  readonly use?: string;
  readonly peer?: string;
  readonly peer_port?: string;
  readonly vlan?: string;
  readonly state?: PortState;
}

/** What a port is now. */
export type PortState = 'up' | 'down' | 'spare' | 'fault';

/** What the record of an asset holds. */
export interface AssetData {
  readonly type: string;
  readonly detail?: string;
  readonly asset_no?: string;
  readonly model?: string;
  readonly serial?: string;
  readonly os?: string;
  readonly family?: string;
  readonly site: string;
  readonly room?: string;
  readonly location?: string;
  readonly rack?: { readonly name: string; readonly from_u: number; readonly units: number };
  readonly net?: {
    readonly ip?: string;
    readonly mac?: string;
    readonly switch?: string;
    readonly port?: string;
    readonly vlan?: number;
  };
  readonly ports?: readonly StatedPort[];
  readonly deployment?: string;
  readonly in_service: { readonly from: CivilDay; readonly to?: CivilDay };
  readonly verified_on?: CivilDay;
  readonly supplier?: string;
  readonly services?: readonly string[];
}

/** A device or installation with the record it stands in. */
export interface Asset {
  readonly id: string;
  readonly name: string;
  readonly entry: Entry;
  readonly data: AssetData;
}

/** An entry of the kind `asset`, with its fields by name. */
export const assetOf = (entry: Entry): Asset => ({
  id: entry.id,
  name: entry.title,
  entry,
  data: entry.data as unknown as AssetData,
});

/** All assets, in the order of their files. */
export const assetsOf = remembered((library: Library): readonly Asset[] => entriesOf(library, 'asset').map(assetOf));

/** Whether an asset is in service on a day, its last day included. */
export const inServiceOn = ({ data }: Asset, day: CivilDay): boolean =>
  data.in_service.from <= day && (data.in_service.to === undefined || day <= data.in_service.to);
