import type { ExampleFile } from '../file.ts';
import { randomOf } from '../random.ts';
import { type AssetRecord, assetsFile } from './asset-record.ts';
import { audioVisual } from './audiovisual.ts';
import { cards, security, venues, videoWall } from './installations.ts';
import { emptyLan } from './lan.ts';
import { servers } from './servers.ts';
import { storageAndSan } from './storage.ts';
import { roomSubsystems } from './subsystems.ts';
import { accessSwitches, coreSwitches } from './switches.ts';
import { terminals } from './terminals.ts';

/** Every asset of the example by file name; other generators look up names, sites and rooms here. */
export function assetsByFile(): Readonly<Record<string, readonly AssetRecord[]>> {
  const lan = emptyLan(randomOf('lan'));
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
