import { fill } from '../../i18n/messages.ts';
import type { StatedPort } from '../../inventory/asset.ts';
import { entriesOf, type Entry } from '../../model/library.ts';
import { listAddress } from '../address.ts';
import type { Cell } from '../ledger.ts';
import type { Site } from '../site.ts';
import { linkTo, shapeAt, unwrap, type LinkView } from '../value.ts';
import type { Block } from './document-parts.ts';
import { recordCell } from './record-words.ts';

/** What a document says it is for. */
export interface Applies {
  readonly types?: readonly string[];
  readonly models?: readonly string[];
  readonly assets?: readonly string[];
}

/** How many devices a page names; the others are counted by place. */
const NAMED = 5;

/** The devices in service that a document is for: those it names, then those of its types and models. */
export function relatedDevices(site: Site, applies: Applies | undefined): Block[] {
  const { words } = site;
  const named = (applies?.assets ?? []).flatMap((id) => site.library.byId.get(id) ?? []);
  const others = matching(site, applies ?? {}).filter((entry) => !named.includes(entry));
  const all = [...named.filter((entry) => entry.kind.name === 'asset' && isInService(entry, site.today)), ...others];
  if (!all.length) return [];
  const shown = all.slice(0, NAMED);
  const hasPorts = shown.some((asset) => portOf(asset) !== undefined);
  return [
    {
      type: 'ledger',
      anchor: 'part.devices',
      text: words.relatedDevices,
      note: fill(words.countOfDevices, { count: all.length }),
      ledger: {
        heads: [words.device, words.model, words.where, ...(hasPorts ? [words.upstreamPort] : [])],
        title: 0,
        rows: shown.map((asset) => [
          recordCell(asset),
          { text: String(asset.data['model'] ?? '') },
          { text: placeOf(asset, site) },
          ...(hasPorts ? [portCell(asset)] : []),
        ]),
      },
      more: restBySite(all.slice(NAMED), site),
    },
  ];
}

const isInService = ({ data }: Entry, today: string) => {
  const { from, to } = (data['in_service'] ?? {}) as { from?: string; to?: string };
  return (from ?? '') <= today && (to === undefined || to >= today);
};

/** Devices of a type, and where models are named of one of them. Where no device has such a model, the type decides. */
function matching(site: Site, { types = [], models = [] }: Applies): Entry[] {
  const ofType = entriesOf(site.library, 'asset').filter(
    (entry) =>
      isInService(entry, site.today) && typeLabels(entry).some((label) => types.some((type) => label.includes(type))),
  );
  const ofModel = ofType.filter(({ data }) => models.some((text) => isModel(text, data)));
  return ofModel.length ? ofModel : ofType;
}

function typeLabels({ kind, data }: Entry): string[] {
  const shape = shapeAt(kind.shape, 'type');
  const choice = shape && unwrap(shape).meta.choices?.[String(data['type'])];
  return choice ? Object.values(choice) : [];
}

/** Whether a text such as `S5700、S5735（VRP）` means a model: by a number of its own, or by its family of commands. */
function isModel(text: string, data: Entry['data']): boolean {
  const [model, family] = [String(data['model'] ?? ''), String(data['family'] ?? '')];
  const numbers = text.match(/[A-Za-z]*\d[\w-]*/gu) ?? [];
  return (
    (family !== '' && text.includes(family)) || numbers.some((number) => number.length > 2 && model.includes(number))
  );
}

/** Where a device stands, from the site to the rack. */
function placeOf({ data }: Entry, { library }: Site): string {
  const steps = [data['site'], data['room']].flatMap((id) => (id ? [linkTo(String(id), library).text] : []));
  const [site = '', room = ''] = steps;
  const inRoom = room.startsWith(site.slice(0, 3)) ? [room] : steps;
  return [...inRoom, ...(data['location'] ? [String(data['location'])] : [])].join('　');
}

/** Where a device is plugged in: the switch and its port, for a switch the first link that it states towards another. */
function portOf({ data }: Entry): { readonly at: string; readonly port: string } | undefined {
  const { switch: at, port = '' } = (data['net'] ?? {}) as { readonly switch?: string; readonly port?: string };
  if (at !== undefined) return { at, port };
  const ports = (data['ports'] ?? []) as readonly StatedPort[];
  const link = ports.find(({ peer }) => peer !== undefined);
  return link && { at: link.peer!, port: link.peer_port ?? '' };
}

function portCell(asset: Entry): Cell {
  const found = portOf(asset);
  return { text: found ? `${found.at}\u3000${found.port}`.trim() : '' };
}

/** How many more there are at each site, each leading to the list of them. */
function restBySite(rest: readonly Entry[], { library, words }: Site): LinkView[] {
  const groups = Map.groupBy(rest, ({ data }) => String(data['site']));
  return [...groups].map(([id, group]) => {
    const site = linkTo(id, library).text;
    const types = new Set(group.map((entry) => typeLabels(entry)[0] ?? ''));
    const query = [...[...types].map((type) => ['type', type]), ['site', site]];
    return {
      text: `${site}\u3000${fill(words.countOfDevices, { count: group.length })}`,
      href: `${listAddress(group[0]!.kind)}?${query.map(([name, value]) => `${name}=${asQuery(value!)}`).join('&')}`,
    };
  });
}

/** A value as it may stand in the query of an address; letters of all scripts stay as they are. */
const asQuery = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, encodeURIComponent);
