import type { CivilDay } from '../calendar/civil-day.ts';
import type { Library } from '../model/library.ts';
import { assetsOf, inServiceOn } from './asset.ts';

/** Cables between two switches, as the one that looks towards the core states them. */
export interface SwitchLink {
  readonly from: string;
  readonly to: string;
  readonly cables: readonly { readonly port: string; readonly peerPort: string | undefined }[];
}

/** All links between switches on a day, several cables between two of them as one link. */
export function switchLinksOn(library: Library, day: CivilDay): SwitchLink[] {
  const stated = assetsOf(library)
    .filter((asset) => inServiceOn(asset, day))
    .flatMap(({ id, data }) =>
      (data.ports ?? []).flatMap(({ name, peer, peer_port: peerPort }) =>
        peer === undefined ? [] : [{ from: id, to: peer, port: name, peerPort }],
      ),
    );
  return [...Map.groupBy(stated, ({ from, to }) => `${from} ${to}`).values()].map((cables) => ({
    from: cables[0]!.from,
    to: cables[0]!.to,
    cables: cables.map(({ port, peerPort }) => ({ port, peerPort })),
  }));
}
