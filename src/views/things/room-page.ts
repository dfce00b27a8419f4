import { assetOf, inServiceOn, type Asset } from '../../inventory/asset.ts';
import type { Rack } from '../../inventory/racks.ts';
import { fill } from '../../i18n/messages.ts';
import type { Entry } from '../../model/library.ts';
import type { Fact } from '../fact.ts';
import type { Site } from '../site.ts';
import { eachOnce, siteCalls, type Call } from './calls.ts';
import { assetsOfRoom, siteRacks } from './indexes.ts';
import { factOf, fieldText, linked, plain, type Line, type Table } from './parts.ts';
import { addressIn, unitRange } from './place.ts';
import { rackPlan, rackRows, unitsOf, type RackPlan } from './rack-plan.ts';
import { thingHead, type ThingHead } from './thing-head.ts';
import { openMatters, timelineOf, type TimelineItem, type TimelineMonth } from './timeline.ts';

/** The page of a room. */
export interface RoomPage extends ThingHead {
  readonly type: 'room';
  readonly calls: readonly Call[];
  readonly open: readonly TimelineItem[];
  readonly racks: RacksView | undefined;
  /** Devices that stand in no rack. */
  readonly devices: Table | undefined;
  readonly timeline: readonly TimelineMonth[];
}

/** The racks of a room, drawn and listed. */
export interface RacksView {
  readonly finding: string;
  readonly plan: RackPlan;
  readonly table: Table;
}

const SAID = new Set(['site', 'use', 'floor', 'racks', 'capacity', 'location']);

/** What the page of a room shows. */
export function roomPage(site: Site, entry: Entry): RoomPage {
  const devices = roomDevices(site, entry.id);
  return {
    type: 'room',
    ...thingHead(site, entry, roomFacts(site, entry, devices), SAID),
    calls: eachOnce(siteCalls(site, String(entry.data['site']))),
    open: openMatters(site, entry.id),
    racks: racksView(site, entry.id),
    devices: deviceTable(
      site,
      devices.filter(({ data }) => !data.rack),
    ),
    timeline: timelineOf(site, entry.id),
  };
}

/** The devices of a room that are in service. */
export const roomDevices = (site: Site, room: string): Asset[] =>
  (assetsOfRoom(site.library).get(room) ?? []).map(assetOf).filter((asset) => inServiceOn(asset, site.today));

function roomFacts(site: Site, entry: Entry, devices: readonly Asset[]): Fact[] {
  const { words, library } = site;
  const floor = fieldText(site, entry, 'floor');
  const capacity = fieldText(site, entry, 'capacity');
  const location = fieldText(site, entry, 'location');
  const racks = siteRacks(site).get(entry.id) ?? [];
  const units = racks.reduce((sum, rack) => sum + unitsOf(rack), 0);
  const used = racks.reduce((sum, rack) => sum + rack.used, 0);
  return [
    ...factOf(words.factSite, [
      [linked(String(entry.data['site']), library)],
      floor === undefined ? undefined : plain(fill(words.floor, { floor })),
    ]),
    ...factOf(words.factUse, [plain(fieldText(site, entry, 'use') ?? '', 'strong')]),
    ...factOf(words.factFind, [location === undefined ? undefined : plain(location)]),
    ...factOf(words.factSeats, [capacity === undefined ? undefined : plain(fill(words.seats, { count: capacity }))]),
    ...factOf(words.factRacks, [
      racks.length ? plain(fill(words.rackCount, { count: racks.length }), 'strong') : undefined,
      racks.length ? plain(fill(words.unitsUsed, { used, units })) : undefined,
    ]),
    ...factOf(words.factDevices, [
      devices.length ? plain(fill(words.deviceCount, { count: devices.length }), 'strong') : undefined,
    ]),
  ];
}

/** The racks of a room; nothing for a room without any. */
export function racksView(site: Site, room: string): RacksView | undefined {
  const { words } = site;
  const racks = siteRacks(site).get(room) ?? [];
  if (!racks.length) return undefined;
  const empty = racks.filter(({ used }) => used === 0);
  const fullest = racks.reduce((most, rack) => (rack.used > most.used ? rack : most));
  const rows = rackRows(racks).length;
  return {
    finding: [
      fill(words.racksFinding, { racks: racks.length, rows, fullest: fullest.name, used: fullest.used }),
      ...(empty.length
        ? [fill(words.racksEmpty, { racks: empty.map(({ name }) => name).join(words.listSeparator) })]
        : []),
    ].join(words.clauseSeparator),
    plan: rackPlan(racks, { href: addressIn(site) }),
    table: {
      heads: [words.rack, words.rackUsed, words.rackDevices],
      title: 0,
      rows: racks.filter(({ used }) => used > 0).map((rack) => rackRow(site, rack)),
    },
  };
}

function rackRow({ library, words }: Site, rack: Rack): Line[] {
  const devices = rack.devices
    .toReversed()
    .flatMap(({ id, from, units }, index): Line => [
      ...(index ? [{ text: words.listSeparator }] : []),
      { ...linked(id, library), text: id },
      { text: unitRange(from, units), tone: 'quiet' },
    ]);
  return [plain(rack.name, 'strong'), plain(`${rack.used} / ${unitsOf(rack)} U`), devices];
}

function deviceTable(site: Site, devices: readonly Asset[]): Table | undefined {
  const { words, library } = site;
  if (!devices.length) return undefined;
  return {
    heads: [words.id, words.title, words.deviceType, words.devicePlace],
    title: 1,
    rows: devices.map(({ id, entry, data }) => [
      plain(id, 'code'),
      [linked(id, library)],
      plain(data.detail ?? fieldText(site, entry, 'type') ?? data.type),
      plain(data.location ?? ''),
    ]),
  };
}
