import { entriesOf, type Entry } from '../model/library.ts';
import type { ValuePath } from '../model/problem.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

interface Asset {
  readonly net?: { readonly switch?: string; readonly port?: string };
  readonly ports?: readonly { readonly name: string; readonly peer?: string; readonly peer_port?: string }[];
  readonly in_service: { readonly to?: string };
}

/** Something plugged into a port of a switch, as one record says. */
interface Use {
  readonly switch: string;
  readonly port: string;
  /** The device at the other end. */
  readonly device: string;
  readonly entry: Entry;
  readonly path: ValuePath;
}

/** A port of a switch that serves two devices. Both ends of one link may state it. */
export const portConflict: Rule = {
  id: 'port-conflict',
  severity: 'error',
  check: (library) => {
    const first = new Map<string, Use>();
    const found: Found[] = [];
    for (const use of entriesOf(library, 'asset').flatMap(usesOf)) {
      const key = `${use.switch} ${use.port.toLowerCase()}`;
      const other = first.get(key);
      if (!other) first.set(key, use);
      else if (other.device !== use.device) {
        const values = { switch: use.switch, port: use.port, other: other.device };
        found.push(foundIn(use.entry, 'port-conflict', { path: use.path }, values));
      }
    }
    return found;
  },
};

function usesOf(entry: Entry): Use[] {
  const { net, ports, in_service: service } = entry.data as unknown as Asset;
  if (service.to !== undefined) return [];
  const uses: Use[] = [];
  if (net?.switch && net.port)
    uses.push({ switch: net.switch, port: net.port, device: entry.id, entry, path: ['net', 'port'] });
  for (const [index, { name, peer, peer_port: peerPort }] of (ports ?? []).entries()) {
    if (!peer) continue;
    uses.push({ switch: entry.id, port: name, device: peer, entry, path: ['ports', index, 'name'] });
    if (peerPort)
      uses.push({ switch: peer, port: peerPort, device: entry.id, entry, path: ['ports', index, 'peer_port'] });
  }
  return uses;
}
