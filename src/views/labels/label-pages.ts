import { fill } from '../../i18n/messages.ts';
import { assetsOf, inServiceOn, type Asset } from '../../inventory/asset.ts';
import { entriesOf } from '../../model/library.ts';
import { remembered } from '../../model/remembered.ts';
import { addressOf } from '../address.ts';
import { byText } from '../order.ts';
import { frameOf, type Frame } from '../page-frame.ts';
import { path, type PagePath } from '../paths.ts';
import type { Site } from '../site.ts';
import { linkTo, type LinkView } from '../value.ts';
import { webAddress } from '../web-address.ts';
import { LABEL_SIZES } from './sizes.ts';

/** What stands on the label of a device. */
export interface Label {
  readonly id: string;
  /** What the code says: the whole address of its page. */
  readonly address: string;
  readonly number: string | undefined;
  readonly name: string;
  readonly place: string;
}

/** The labels of a site or a room. */
export interface LabelsPage {
  readonly frame: Frame;
  readonly labels: readonly Label[];
  readonly sizes: readonly { readonly name: string; readonly text: string }[];
}

/** The choice of a place. */
export interface LabelsIndex {
  readonly frame: Frame;
  /** A site that does not know where it is published has no address to put into a code. */
  readonly hasAddress: boolean;
  readonly sites: readonly { readonly link: LinkView; readonly rooms: readonly LinkView[] }[];
}

/** The whole address of the page of a device; nothing where the site does not know where it is published. */
export const codeAddress = (site: Site, asset: Asset): string | undefined =>
  site.settings.url === undefined ? undefined : webAddress(site.settings, addressOf(asset.entry));

/** All sites and rooms with devices in service. */
export function labelsIndex(site: Site): LabelsIndex {
  const { library, words } = site;
  const byPlace = placesOf(site);
  const link = (id: string): LinkView => ({
    text: linkTo(id, library).text,
    href: `/labels/${id}/`,
    note: fill(words.countOfDevices, { count: byPlace.get(id)!.length }),
  });
  const ids = (kind: string) => entriesOf(library, kind).filter(({ id }) => byPlace.has(id));
  return {
    frame: frameOf(site, words.labels, '/labels/', assetKind(site)),
    hasAddress: site.settings.url !== undefined,
    sites: ids('site').map(({ id }) => ({
      link: link(id),
      rooms: ids('room')
        .filter(({ data }) => data['site'] === id)
        .map((room) => link(room.id)),
    })),
  };
}

/** The sheets of every place; none without an address. */
export function labelPaths(site: Site): PagePath<{ place: string }, { page: LabelsPage }>[] {
  const { words, library, settings } = site;
  if (settings.url === undefined) return [];
  const sizes = LABEL_SIZES.map(({ name, width, height, columns, rows }) => ({
    name,
    text: fill(words.labelSize, { width, height, count: columns * rows }),
  }));
  return [...placesOf(site)].map(([place, assets]) => {
    const title = fill(words.labelsOf, { place: linkTo(place, library).text });
    const frame = frameOf(site, title, `/labels/${place}/`, assetKind(site));
    return path({ place }, { page: { frame, sizes, labels: assets.map((asset) => labelOf(site, asset)) } });
  });
}

/** Labels are found where devices are. */
const assetKind = ({ library }: Site) => library.kinds.find(({ name }) => name === 'asset');

/** Devices in service by their site and by their room, in the order of rooms and ids. */
const placesOf = remembered((site: Site): ReadonlyMap<string, readonly Asset[]> => {
  const assets = assetsOf(site.library)
    .filter((asset) => inServiceOn(asset, site.today))
    .toSorted((a, b) => byText(a.data.room ?? '', b.data.room ?? '') || byText(a.id, b.id));
  const rooms = assets.filter(({ data }) => data.room !== undefined);
  return new Map([...Map.groupBy(assets, ({ data }) => data.site), ...Map.groupBy(rooms, ({ data }) => data.room!)]);
});

function labelOf(site: Site, asset: Asset): Label {
  const { site: where, room, location, asset_no: number } = asset.data;
  const place = [linkTo(room ?? where, site.library).text, ...(location === undefined ? [] : [location])];
  return {
    id: asset.id,
    address: codeAddress(site, asset) ?? '',
    number,
    name: asset.name,
    place: place.join('\u3000'),
  };
}
