import type { SwitchLink } from '../../inventory/links.ts';
import { fill } from '../../i18n/messages.ts';
import type { Entry } from '../../model/library.ts';
import { addressOf } from '../address.ts';
import { byText } from '../order.ts';
import type { Site } from '../site.ts';
import { siteLinks, sitePorts } from './indexes.ts';
import { linked, plain, type Line, type Table } from './parts.ts';
import { topology, type Node, type Topology } from './topology.ts';

/** The network of a site, drawn and listed. */
export interface NetworkView {
  readonly finding: string;
  readonly drawing: Topology;
  readonly table: Table;
}

/** The switches of a site and the links between them and to other sites; nothing for a site without any. */
export function networkOf(site: Site, id: string): NetworkView | undefined {
  const { library, words } = site;
  const isHere = (asset: string) => library.byId.get(asset)?.data['site'] === id;
  const links = siteLinks(site).filter(({ from, to }) => isHere(from) || isHere(to));
  if (!links.length) return undefined;
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const cores = [...(library.byKind.get('asset') ?? [])].filter(
    ({ id: asset, data }) => data['type'] === 'core-switch' && isHere(asset) && isOn(site, data),
  );
  const all = [...new Set([...cores.map((one) => one.id), ...ids])].flatMap((one) => library.byId.get(one) ?? []);
  const nodes = all.map((entry) => nodeOf(site, entry, isHere(entry.id))).sort(byPlace);
  const leaned = new Set(links.map(({ to }) => to));
  const lower = nodes.filter((node) => node.own && !leaned.has(node.id) && !node.core);
  return {
    finding: fill(words.networkFinding, {
      upper: nodes.filter(({ own }) => own).length - lower.length,
      lower: lower.length,
      floors: new Set(lower.map(({ group }) => group)).size,
    }),
    drawing: topology(nodes, links),
    table: linkTable(site, links, nodes),
  };
}

const isOn = ({ today }: Site, data: Entry['data']) => {
  const { to } = data['in_service'] as { to?: string };
  return to === undefined || to >= today;
};

function nodeOf(site: Site, entry: Entry, own: boolean): Node {
  const { library, words } = site;
  const room = library.byId.get(String(entry.data['room']));
  const floor = room?.data['floor'];
  const home = library.byId.get(String(entry.data['site']))?.title ?? '';
  const devices = (sitePorts(site).get(entry.id) ?? []).filter(({ way }) => way === 'device').length;
  return {
    id: entry.id,
    name: entry.title,
    href: addressOf(entry),
    group: own
      ? floor === undefined
        ? (room?.title ?? '')
        : fill(words.floorShort, { floor: String(floor) })
      : words.elsewhere,
    own,
    core: entry.data['type'] === 'core-switch',
    note: own ? (devices ? fill(words.servesCount, { count: devices }) : '') : home,
  };
}

/** Core switches first, then floors from the top down, other sites last. */
const byPlace = (a: Node, b: Node): number =>
  Number(b.core) - Number(a.core) || Number(b.own) - Number(a.own) || floorOf(b) - floorOf(a) || byText(a.id, b.id);

const floorOf = ({ group }: Node) => Number(/\d+/u.exec(group)?.[0] ?? 0);

/** Every switch with what it leans on and by which ports. */
function linkTable({ words, library }: Site, links: readonly SwitchLink[], nodes: readonly Node[]): Table {
  const up = Map.groupBy(links, ({ from }) => from);
  return {
    heads: [words.linkFloor, words.linkSwitch, words.linkUp, words.linkServes],
    title: 1,
    rows: nodes
      .filter(({ id, own }) => own || up.has(id))
      .map(({ id, group, own, note }): Line[] => [
        plain(group),
        [linked(id, library)],
        (up.get(id) ?? []).flatMap(({ to, cables }, index): Line => [
          ...(index ? [{ text: words.listSeparator }] : []),
          { ...linked(to, library), text: to },
          { text: cables.map(({ port }) => port).join(words.listSeparator), tone: 'quiet' },
        ]),
        plain(own ? note : ''),
      ]),
  };
}
