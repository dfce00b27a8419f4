import { entriesOf, type Entry } from '../model/library.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

interface Asset {
  readonly net?: { readonly ip?: string; readonly mac?: string };
  readonly asset_no?: string;
  readonly in_service: { readonly from: string; readonly to?: string };
}

/** What no two devices in service at the same time may share. */
const UNIQUE: readonly {
  readonly code: Found['code'];
  readonly what: string;
  readonly path: readonly string[];
  readonly value: (asset: Asset) => string | undefined;
}[] = [
  { code: 'shared-address', what: 'IP', path: ['net', 'ip'], value: ({ net }) => net?.ip },
  { code: 'shared-address', what: 'MAC', path: ['net', 'mac'], value: ({ net }) => net?.mac?.toLowerCase() },
  { code: 'shared-address/asset-number', what: '', path: ['asset_no'], value: ({ asset_no }) => asset_no },
];

/** One IP address, MAC address or asset number on two devices that are in service at the same time. */
export const sharedAddress: Rule = {
  id: 'shared-address',
  severity: 'error',
  check: (library) => UNIQUE.flatMap((unique) => checkOne(entriesOf(library, 'asset'), unique)),
};

function checkOne(assets: readonly Entry[], { code, what, path, value }: (typeof UNIQUE)[number]): Found[] {
  const holders = new Map<string, Entry[]>();
  const found: Found[] = [];
  for (const entry of assets) {
    const own = value(entry.data as unknown as Asset);
    if (own === undefined) continue;
    const others = holders.get(own) ?? [];
    const other = others.find((one) => overlap(one, entry));
    if (other)
      found.push(
        foundIn(entry, code, { path }, { what, value: own, other: `${other.id} ${other.title}`, file: other.file }),
      );
    holders.set(own, [...others, entry]);
  }
  return found;
}

/** Whether both are in service at once. On one day the one may take over from the other. */
function overlap(a: Entry, b: Entry): boolean {
  const [one, two] = [a, b].map((entry) => (entry.data as unknown as Asset).in_service) as [
    Asset['in_service'],
    Asset['in_service'],
  ];
  return one.from < (two.to ?? '9999') && two.from < (one.to ?? '9999');
}
