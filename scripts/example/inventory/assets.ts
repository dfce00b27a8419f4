import type { ExampleFile } from '../file.ts';
import { randomOf } from '../random.ts';
import { type AssetRecord, assetsFile } from './asset-record.ts';
import { arrivals } from './arrivals.ts';
import { audioVisual } from './audiovisual.ts';
import { cards, security, venues, videoWall } from './installations.ts';
import { emptyLan, type Lan } from './lan.ts';
import { behindTheirSeries, RETIREMENTS } from './lifecycle.ts';
import { servers } from './servers.ts';
import { storageAndSan } from './storage.ts';
import { roomSubsystems } from './subsystems.ts';
import { accessSwitches, coreSwitches } from './switches.ts';
import { terminals } from './terminals.ts';

type AssetsByFile = Readonly<Record<string, readonly AssetRecord[]>>;

/** Every asset of the example by file name; other generators look up names, sites and rooms here. */
export function assetsByFile(): AssetsByFile {
  const lan = emptyLan(randomOf('lan'));
  const first = assetsAtFirst(lan);
  const bought = arrivals(Object.values(first).flat(), lan);
  return Object.fromEntries(
    Object.entries(first).map(([name, assets]) => [
      name,
      behindTheirSeries(assets, bought, ({ id }) => id).map((asset) => retired(moved(asset))),
    ]),
  );
}

/** What hung on a switch that was replaced hangs on its successor, at the same port. */
function moved(asset: AssetRecord): AssetRecord {
  const successor = RETIREMENTS.find(({ id }) => id === asset.net?.switch)?.successor;
  return successor ? { ...asset, net: { ...asset.net, switch: successor } } : asset;
}

/** A device that left service keeps what was known of it last, with its last day and the reason. */
function retired(asset: AssetRecord): AssetRecord {
  const retirement = RETIREMENTS.find(({ id }) => id === asset.id);
  if (!retirement) return asset;
  return { ...asset, in_service: { from: asset.in_service.from, to: retirement.last }, note: retirement.note };
}

/** The assets with which the term began. */
function assetsAtFirst(lan: Lan): AssetsByFile {
  const desks = terminals(lan);
  const at = (site: string) => desks.filter((one) => one.site === `SITE-${site}`);
  return {
    'core-switches': coreSwitches(lan),
    'access-switches': accessSwitches(lan),
    infrastructure: [...servers(lan), ...storageAndSan(lan)],
    security: security(lan),
    'terminals-szj': at('SZJ'),
    'terminals-yhn': at('YHN'),
    'terminals-hpl': at('HPL'),
    audiovisual: audioVisual(lan),
    venues: venues(lan),
    'video-wall': videoWall(lan),
    card: cards(lan),
    'room-subsystems': roomSubsystems(lan),
  };
}

/** The files of `content/assets/`. */
export const assetFiles = (): ExampleFile[] =>
  Object.entries(assetsByFile()).map(([name, assets]) => assetsFile(name, assets));
