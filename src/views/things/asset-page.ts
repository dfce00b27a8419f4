import { coverageOn, coveragesByAsset } from '../../inventory/coverage.ts';
import { assetOf, inServiceOn, type Asset } from '../../inventory/asset.ts';
import { fill } from '../../i18n/messages.ts';
import type { Entry } from '../../model/library.ts';
import { addressOf } from '../address.ts';
import type { Fact } from '../fact.ts';
import { codeAddress } from '../labels/label-pages.ts';
import type { Site } from '../site.ts';
import { eachOnce, serviceCalls, siteCalls, supplierCalls, type Call } from './calls.ts';
import { siteRounds, systemsAbove, systemsOn } from './indexes.ts';
import { byId, factOf, fieldText, linked, linkedAll, plain, type Line } from './parts.ts';
import { placeOf, type PlaceView } from './place.ts';
import { portsView, type PortsView } from './ports.ts';
import { runbooksForAsset, type RunbookLines } from './runbooks.ts';
import { thingHead, type ThingHead } from './thing-head.ts';
import { openMatters, timelineOf, type TimelineItem, type TimelineMonth } from './timeline.ts';

/** The page of a device or installation. */
export interface AssetPage extends ThingHead {
  readonly type: 'asset';
  /** Nothing for what is out of service. */
  readonly trouble: Trouble | undefined;
  readonly place: PlaceView | undefined;
  readonly ports: PortsView | undefined;
  readonly timeline: readonly TimelineMonth[];
  /** What its code says; nothing where the site does not know where it is published. */
  readonly code: string | undefined;
  readonly labels: string | undefined;
}

/** What somebody needs when it fails. */
export interface Trouble {
  readonly runbooks: RunbookLines;
  readonly calls: readonly Call[];
  readonly open: readonly TimelineItem[];
  /** What stops with it. */
  readonly stops: readonly Line[];
}

/** Fields that the strip of facts and the drawings say already. */
const SAID = new Set(['type', 'model', 'serial', 'site', 'room', 'location', 'rack', 'net', 'ports', 'in_service']);

/** What the page of an asset shows. */
export function assetPage(site: Site, entry: Entry): AssetPage {
  const asset = assetOf(entry);
  return {
    type: 'asset',
    ...thingHead(site, entry, assetFacts(site, asset), SAID),
    trouble: inServiceOn(asset, site.today) ? troubleOf(site, asset) : undefined,
    place: placeOf(site, asset),
    ports: portsView(site, entry.id),
    timeline: timelineOf(site, entry.id, ownDays(site, asset)),
    code: codeAddress(site, asset),
    labels: inServiceOn(asset, site.today) ? `/labels/${asset.data.room ?? asset.data.site}/` : undefined,
  };
}

function troubleOf(site: Site, asset: Asset): Trouble {
  const { services = [], supplier, site: where } = asset.data;
  return {
    runbooks: runbooksForAsset(site, asset),
    calls: eachOnce([
      ...serviceCalls(site, services),
      ...supplierCalls(site, asset.id, supplier),
      ...siteCalls(site, where),
    ]),
    open: openMatters(site, asset.id),
    stops: stopsWith(site, asset),
  };
}

function assetFacts(site: Site, asset: Asset): Fact[] {
  const { words, library } = site;
  const { model, serial, room, location, site: where, net } = asset.data;
  const type = fieldText(site, asset.entry, 'type') ?? asset.data.type;
  const uplinks = uplinksOf(site, asset);
  return [
    ...factOf(words.factModel, [
      plain(model ?? type, 'strong'),
      serial === undefined ? undefined : plain(serial, 'code'),
      model === undefined ? undefined : plain(asset.data.detail ?? type, 'quiet'),
    ]),
    ...factOf(words.factPlace, [
      [linked(room ?? where, library)],
      location === undefined ? undefined : plain(location),
    ]),
    ...factOf(words.factAddress, [net?.ip === undefined ? undefined : plain(net.ip, 'code'), ...uplinks]),
    ...factOf(words.factState, stateLines(site, asset)),
    ...factOf(words.factCover, coverLines(site, asset)),
  ];
}

/** The switches it is plugged into; for a switch, those it leans on. */
function uplinksOf({ library }: Site, { data }: Asset): Line[] {
  const { switch: upper, port } = data.net ?? {};
  const peers = new Set((data.ports ?? []).flatMap(({ peer }) => peer ?? []));
  return [
    ...(upper === undefined
      ? []
      : [[{ ...linked(upper, library), text: upper }, ...(port ? plain(port, 'quiet') : [])]]),
    ...[...peers].map((peer) => [{ ...linked(peer, library), text: peer }]),
  ];
}

/** Whether it is in service, since when, and what its last inspection found. */
function stateLines(site: Site, asset: Asset): Line[] {
  const { words, today } = site;
  const { from, to } = asset.data.in_service;
  const last = siteRounds(site).get(asset.id);
  const state = inServiceOn(asset, today)
    ? plain(words.inService, 'strong')
    : plain(from > today ? words.notYetInService : words.outOfService, 'strong');
  const says = last?.finding === undefined ? words.inspectedRight : words.inspectedWrong;
  const round = last && { text: fill(says, { day: last.day }), href: addressOf(last.round) };
  return [
    state,
    plain(to === undefined ? fill(words.serviceFrom, { from }) : fill(words.serviceFromTo, { from, to })),
    ...(round && to === undefined ? [[{ ...round, ...(last.finding && { tone: 'alert' as const }) }]] : []),
  ];
}

/** The coverage that is in force, or the last one that has ended. */
function coverLines(site: Site, asset: Asset): Line[] {
  const { library, today, words } = site;
  const covers = coveragesByAsset(library).get(asset.id) ?? [];
  const cover = coverageOn(covers, today) ?? covers[0];
  if (!cover) return [];
  const form = { text: fieldText(site, cover.entry, 'form') ?? cover.entry.title, href: addressOf(cover.entry) };
  const ended = cover.to < today && inServiceOn(asset, today);
  return [
    [form, ...(ended ? plain(words.coverEnded, 'alert') : [])],
    plain(fill(words.coverUntil, { day: cover.to })),
    ...(cover.supplier === undefined ? [] : [[linked(cover.supplier, library, 'quiet')]]),
  ];
}

/** Systems that run on it, those that lean on these, and the devices that are plugged into it. */
function stopsWith(site: Site, asset: Asset): Line[] {
  const { library, words } = site;
  const direct = (systemsOn(library).get(asset.id) ?? []).map(({ id }) => id);
  const above = [...new Set(direct.flatMap((id) => systemsAbove(library).get(id) ?? []).map(({ id }) => id))];
  const others = above.filter((id) => !direct.includes(id));
  return [
    ...(direct.length ? [linkedAll(direct, site)] : []),
    ...(others.length ? [[{ text: words.leanOnThese, tone: 'quiet' as const }, ...linkedAll(others, site)]] : []),
  ];
}

/** Days of its life that no record of work tells: service, coverage, check on site. */
function ownDays(site: Site, { id, data }: Asset): TimelineItem[] {
  const { words, library } = site;
  const day = (on: string, kind: string, what: Line): TimelineItem => ({ day: on, kind, open: false, what, who: '' });
  const covers = coveragesByAsset(library).get(id) ?? [];
  return [
    day(data.in_service.from, words.cameIn, plain(words.cameInText)),
    ...(data.in_service.to === undefined ? [] : [day(data.in_service.to, words.wentOut, plain(words.wentOutText))]),
    ...(data.verified_on === undefined ? [] : [day(data.verified_on, words.checkedOn, plain(words.checkedOnText))]),
    ...covers.map(({ entry, from, to }) =>
      day(from, fieldText(site, entry, 'form') ?? '', [
        { text: entry.title, href: byId(entry).href },
        { text: fill(words.coverUntil, { day: to }), tone: 'quiet' },
      ]),
    ),
  ];
}
