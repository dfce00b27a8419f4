import { inServiceOn, type Asset } from '../../inventory/asset.ts';
import { fill } from '../../i18n/messages.ts';
import { addressOf } from '../address.ts';
import type { Site } from '../site.ts';
import { siteRacks } from './indexes.ts';
import { elevation, rackPlan, rackRows, type Elevation, type RackPlan } from './rack-plan.ts';
import { linked, plain, type Piece, type Table } from './parts.ts';

/** Where a racked device stands: its rack from the front, and the racks of its room. */
export interface PlaceView {
  readonly finding: string;
  readonly room: Piece;
  readonly rack: string;
  readonly elevation: Elevation;
  /** The devices of the rack from above, in words. */
  readonly devices: Table;
  readonly plan: RackPlan;
  readonly planSays: string;
}

/** The place of an asset that is in service in a rack. */
export function placeOf(site: Site, asset: Asset): PlaceView | undefined {
  const { library, words, today } = site;
  const { room, rack: at } = asset.data;
  if (room === undefined || !at || !inServiceOn(asset, today)) return undefined;
  const racks = siteRacks(site).get(room) ?? [];
  const rack = racks.find(({ name }) => name === at.name)!;
  const marked = { device: asset.id, rack: at.name, href: addressIn(site) };
  const row = rackRows(racks).find((own) => own.includes(rack))!;
  return {
    finding: fill(words.rackFinding, { rack: at.name, units: unitRange(at.from_u, at.units) }),
    room: linked(room, library),
    rack: at.name,
    elevation: elevation(rack, marked),
    devices: rackTable(site, rack.devices.toReversed(), asset.id),
    plan: rackPlan(racks, marked),
    planSays: fill(words.planSays, {
      rack: at.name,
      place: row.indexOf(rack) + 1,
      count: row.length,
      racks: racks.length,
    }),
  };
}

/** The address of an asset's page. */
export const addressIn =
  ({ library }: Site) =>
  (id: string): string =>
    addressOf(library.byId.get(id)!);

/** Units as they are written on labels: 4–5U. */
export const unitRange = (from: number, units: number): string =>
  units > 1 ? `${from}–${from + units - 1}U` : `${from}U`;

function rackTable(
  site: Site,
  devices: readonly { readonly id: string; readonly from: number; readonly units: number }[],
  current: string,
): Table {
  return {
    heads: [site.words.rackUnits, site.words.rackDevice],
    title: 1,
    rows: devices.map(({ id, from, units }) => [
      plain(unitRange(from, units)),
      id === current ? plain(site.library.byId.get(id)!.title, 'strong') : [linked(id, site.library)],
    ]),
  };
}
