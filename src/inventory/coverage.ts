import type { CivilDay } from '../calendar/civil-day.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';

/** A warranty, renewal or rental of an asset. */
export interface Coverage {
  readonly entry: Entry;
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly supplier: string | undefined;
  readonly hotline: string | undefined;
}

/** The coverages of every asset, the one that ends last first. */
export const coveragesByAsset = remembered((library: Library): ReadonlyMap<string, readonly Coverage[]> => {
  const byAsset = new Map<string, Coverage[]>();
  for (const entry of entriesOf(library, 'coverage')) {
    const { assets, ...terms } = entry.data as unknown as Coverage & { readonly assets: readonly string[] };
    for (const asset of assets) {
      byAsset.set(asset, [...(byAsset.get(asset) ?? []), { ...terms, entry }]);
    }
  }
  for (const list of byAsset.values()) list.sort((a, b) => (a.to < b.to ? 1 : -1));
  return byAsset;
});

/** The coverage that is in force on a day. */
export const coverageOn = (list: readonly Coverage[], day: CivilDay): Coverage | undefined =>
  list.find(({ from, to }) => from <= day && day <= to);
