import type { Kind } from '../../schemas/shared/kind.ts';
import type { Entry } from '../model/library.ts';
import { referencePaths, referencesIn } from '../model/references.ts';
import { remembered } from '../model/remembered.ts';
import type { KernelWorld, Placed } from './kernel-world.ts';

/** Of the records of a selection, a record itself, those that name it in a field, and those that it names. */
export function tiesOf({
  library,
}: KernelWorld): (entry: Entry, among: ReadonlyMap<Entry, Placed>, kinds: readonly string[]) => Placed[] {
  const pathsOf = remembered(({ shape }: Kind) => referencePaths(shape));
  return (entry, among, kinds) => {
    const found: Placed[] = [];
    for (const { from, mention } of library.referrers.get(entry.id) ?? []) {
      const placed = mention || !kinds.includes(from.kind.name) ? undefined : among.get(from);
      if (placed) found.push(placed);
    }
    const others = [entry, ...referencesIn(entry.data, pathsOf(entry.kind)).map(({ to }) => library.byId.get(to))];
    const named = others.flatMap((one) => (one && among.get(one)) ?? []);
    return named.length ? [...new Set([...named, ...found])] : found;
  };
}
