import { BlockList, isIPv6 } from 'node:net';
import { entriesOf, type Entry } from '../model/library.ts';
import { foundIn, type Rule } from './rule.ts';

/** An address that is in none of the networks of the site where the device stands. Sites without networks are not asked. */
export const addressOutsideSite: Rule = {
  id: 'address-outside-site',
  severity: 'error',
  check: (library) => {
    const networks = new Map(entriesOf(library, 'site').map((site) => [site.id, networksOf(site)]));
    return entriesOf(library, 'asset').flatMap((entry) => {
      const { net, site } = entry.data as unknown as { net?: { ip?: string }; site: string };
      const own = networks.get(site);
      if (!net?.ip || !own?.cidrs.length || own.list.check(net.ip, family(net.ip))) return [];
      const values = { value: net.ip, networks: own.cidrs.join(', '), site: library.byId.get(site)?.title ?? site };
      return [foundIn(entry, 'address-outside-site', { path: ['net', 'ip'] }, values)];
    });
  },
};

const family = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');

function networksOf(site: Entry): { readonly cidrs: readonly string[]; readonly list: BlockList } {
  const cidrs = (site.data['networks'] ?? []) as readonly string[];
  const list = new BlockList();
  for (const cidr of cidrs) {
    const [address, bits] = cidr.split('/') as [string, string];
    list.addSubnet(address, Number(bits), family(address));
  }
  return { cidrs, list };
}
