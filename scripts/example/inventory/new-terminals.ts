import { randomOf } from '../random.ts';
import { assetNo, type AssetRecord, type Net, serialOf } from './asset-record.ts';
import type { SiteWord } from './ids.ts';
import type { Lan } from './lan.ts';
import { ARRIVALS, RETIREMENTS } from './lifecycle.ts';
import { OUI } from './makers.ts';

const CLASS_START: Readonly<Record<string, number>> = { SZJ: 0, YHN: 1000, HPL: 2000 };

/** Extra terminals, each in the room of a terminal that stands there already. */
const EXTRA: readonly (readonly [id: string, beside: string])[] = [
  ['PC-SZJ-0186', 'PC-SZJ-0049'],
  ['PC-SZJ-0187', 'PC-SZJ-0109'],
];

/** The terminals bought in April 2023: ten in the places of old ones, two for newcomers. */
export function newTerminals(before: ReadonlyMap<string, AssetRecord>, lan: Lan): AssetRecord[] {
  const replaced = RETIREMENTS.filter(({ successor }) => successor.startsWith('PC-')).map(({ id, successor }) => {
    const old = before.get(id)!;
    const { ip, mac, vlan } = lan.address(siteOf(old), old.net!.vlan!, OUI.lenovo);
    const net = { ip, mac, switch: old.net!.switch, port: old.net!.port, vlan } as Net;
    return terminal(successor, { ...old, net, deployment: refitted(old.deployment!), note: `接替 ${id}，接原端口。` });
  });
  const extra = EXTRA.map(([id, beside]) => {
    const next = before.get(beside)!;
    const net = lan.desk(siteOf(next), next.net!.vlan! - 100, OUI.lenovo);
    const seat = lastSeat(before, next) + 1;
    const seated = (text: string) => text.replace(/ \d+ 号/u, ` ${seat} 号`);
    return terminal(id, {
      ...next,
      name: seated(next.name),
      location: seated(next.location!),
      net,
      deployment: `${next.deployment!.split('：')[0]!}：新到岗人员办公；WPS 与数科 OFD 阅读器`,
      note: '新增工位，随集中更换一并购置。',
    });
  });
  return [...replaced, ...extra];
}

/** A terminal of the new model at the place that `at` describes. */
function terminal(id: string, at: AssetRecord): AssetRecord {
  const from = ARRIVALS.get(id)!;
  const random = randomOf(`serial ${id}`);
  return {
    ...at,
    id,
    asset_no: assetNo(from, 5, CLASS_START[siteOf(at)]! + Number(id.slice(-4))),
    model: '联想 开天 M90h',
    serial: serialOf('KT23####?', from, random),
    os: '银河麒麟桌面操作系统 V10 SP1',
    in_service: { from },
    verified_on: `2023-04-${random.pick(['17', '18', '19'])}`,
  };
}

const siteOf = ({ site }: AssetRecord) => site.slice('SITE-'.length) as SiteWord;

/** The same use and the same printer, with the programs of the new system. */
function refitted(deployment: string): string {
  const [use, ...rest] = deployment.split('；');
  const beside = rest.filter((text) => /^接|^双/u.test(text));
  return [use, '适配版 OA 客户端与 WPS', ...beside].join('；');
}

/** The highest seat number in the room of a terminal. */
function lastSeat(before: ReadonlyMap<string, AssetRecord>, { location, site }: AssetRecord): number {
  const room = location!.replace(/ \d+ 号.*$/u, '');
  const here = [...before.values()].filter((one) => one.site === site && one.location?.startsWith(`${room} `));
  return Math.max(...here.map((one) => Number(/ (\d+) 号/u.exec(one.location!)?.[1] ?? 0)));
}
