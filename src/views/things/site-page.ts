import { coverageOn, coveragesByAsset } from '../../inventory/coverage.ts';
import { assetOf, inServiceOn, type Asset } from '../../inventory/asset.ts';
import { fill } from '../../i18n/messages.ts';
import type { Entry } from '../../model/library.ts';
import { addressOf } from '../address.ts';
import type { Fact } from '../fact.ts';
import type { Site } from '../site.ts';
import { siteCalls, type Call } from './calls.ts';
import { assetsOfSite, byField, roomsOfSite, siteRounds } from './indexes.ts';
import { factOf, fieldText, linked, linkedAll, plain, telephone, type Line, type Piece, type Table } from './parts.ts';
import { racksView, type RacksView } from './room-page.ts';
import { networkOf, type NetworkView } from './site-network.ts';
import { thingHead, type ThingHead } from './thing-head.ts';

/** The page of a building with its rooms, devices and people. */
export interface SitePage extends ThingHead {
  readonly type: 'site';
  readonly access: string | undefined;
  readonly calls: readonly Call[];
  readonly tree: readonly Branch[];
  readonly rooms: readonly { readonly room: Piece; readonly racks: RacksView }[];
  readonly network: NetworkView | undefined;
  readonly subsystems: Table | undefined;
  readonly people: Table | undefined;
}

/** A floor, or what stands on none, with its rooms and what is in them. */
export interface Branch {
  readonly text: string;
  readonly count: number;
  readonly rooms: readonly { readonly room: Piece; readonly what: string; readonly count: number }[];
}

const SAID = new Set(['address', 'networks', 'contacts', 'floors', 'access']);

/** The installations that make a room fit for machines. */
const SUBSYSTEMS = new Set(['ups', 'hvac', 'monitoring', 'fire', 'cabling', 'access', 'cctv', 'power', 'earthing']);

const peopleOfSite = byField('person', 'sites');

/** What the page of a site shows. */
export function sitePage(site: Site, entry: Entry): SitePage {
  const { library, today } = site;
  const devices = (assetsOfSite(library).get(entry.id) ?? []).map(assetOf).filter((one) => inServiceOn(one, today));
  const rooms = roomsOfSite(library).get(entry.id) ?? [];
  return {
    type: 'site',
    ...thingHead(site, entry, siteFacts(site, entry, devices, rooms.length), SAID),
    access: fieldText(site, entry, 'access'),
    calls: siteCalls(site, entry.id),
    tree: treeOf(site, rooms, devices),
    rooms: rooms.flatMap(({ id }) => {
      const racks = racksView(site, id);
      return racks ? [{ room: linked(id, library), racks }] : [];
    }),
    network: networkOf(site, entry.id),
    subsystems: subsystemTable(
      site,
      devices.filter(({ data }) => SUBSYSTEMS.has(data.type)),
    ),
    people: peopleTable(
      site,
      (peopleOfSite(library).get(entry.id) ?? []).filter((person) => isOnPost(person, today)),
    ),
  };
}

const isOnPost = ({ data }: Entry, day: string) => {
  const { on_post: from = day, off_post: to = day } = data as { on_post?: string; off_post?: string };
  return from <= day && day <= to;
};

function siteFacts(site: Site, entry: Entry, devices: readonly Asset[], rooms: number): Fact[] {
  const { words } = site;
  const address = fieldText(site, entry, 'address');
  const { networks = [], floors } = entry.data as { networks?: readonly string[]; floors?: number };
  return [
    ...factOf(words.factAddressOfSite, [address === undefined ? undefined : plain(address, 'strong')]),
    ...factOf(
      words.factNetworks,
      networks.map((network) => plain(network, 'code')),
    ),
    ...factOf(words.factRooms, [
      plain(fill(words.roomCount, { count: rooms }), 'strong'),
      floors === undefined ? undefined : plain(fill(words.floorCount, { count: floors })),
    ]),
    ...factOf(words.factDevices, [plain(fill(words.deviceCount, { count: devices.length }), 'strong')]),
  ];
}

/** Floors from the top down with their rooms; then what stands in no room, by the kind of device. */
function treeOf(site: Site, rooms: readonly Entry[], devices: readonly Asset[]): Branch[] {
  const { words, library } = site;
  const byRoom = Map.groupBy(devices, ({ data }) => data.room);
  const floors = [...Map.groupBy(rooms, ({ data }) => data['floor'] as number | undefined)].sort(
    ([a = -1], [b = -1]) => b - a,
  );
  const branches = floors.map(([floor, own]) => {
    const listed = own.map((room) => {
      const inside = byRoom.get(room.id) ?? [];
      return { room: linked(room.id, library), what: typeCounts(site, inside), count: inside.length };
    });
    const text = floor === undefined ? words.noFloor : fill(words.floor, { floor });
    return { text, count: listed.reduce((sum, { count }) => sum + count, 0), rooms: listed };
  });
  const loose = byRoom.get(undefined) ?? [];
  const elsewhere = {
    text: words.inNoRoom,
    count: loose.length,
    rooms: [{ room: { text: words.inOffices }, what: typeCounts(site, loose), count: loose.length }],
  };
  return loose.length ? [...branches, elsewhere] : branches;
}

/** Kinds of devices with their numbers, most first. */
export const typeCounts = (site: Site, devices: readonly Asset[]): string =>
  [...Map.groupBy(devices, ({ entry, data }) => fieldText(site, entry, 'type') ?? data.type)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([type, own]) => `${type} ${own.length}`)
    .join(site.words.listSeparator);

/** The installations of the machine rooms: what the last round found, and until when they are covered. */
function subsystemTable(site: Site, devices: readonly Asset[]): Table | undefined {
  const { words, library, today } = site;
  if (!devices.length) return undefined;
  const rounds = siteRounds(site);
  const covers = coveragesByAsset(library);
  return {
    heads: [words.subsystem, words.factModel, words.lastRound, words.roundResult, words.factCover],
    title: 0,
    rows: devices.map(({ id, data }): Line[] => {
      const last = rounds.get(id);
      const cover = coverageOn(covers.get(id) ?? [], today);
      return [
        [linked(id, library)],
        plain(data.model ?? ''),
        last ? [{ text: last.day, href: addressOf(last.round) }] : [],
        last
          ? plain(last.finding ?? words.foundRight, last.finding === undefined ? undefined : 'alert')
          : plain(words.neverInspected, 'quiet'),
        cover ? [{ text: fill(words.coverUntil, { day: cover.to }), href: addressOf(cover.entry) }] : [],
      ];
    }),
  };
}

function peopleTable(site: Site, people: readonly Entry[]): Table | undefined {
  const { words } = site;
  if (!people.length) return undefined;
  return {
    heads: [words.personName, words.personPost, words.personOrg, words.personPhone],
    title: 0,
    rows: people.map((person) => personRow(site, person)),
  };
}

/** A person in a table: name, post, organisation, telephone. */
export function personRow(site: Site, person: Entry): Line[] {
  const { phone, org } = person.data as { phone?: string; org?: string };
  return [
    [linked(person.id, site.library)],
    plain(fieldText(site, person, 'post') ?? fieldText(site, person, 'roles') ?? ''),
    org === undefined ? [] : linkedAll([org], site),
    phone === undefined ? [] : [telephone(phone)],
  ];
}
