import type { SearchDocument } from './document.ts';
import type { Result } from './rank.ts';

/** What results can be narrowed by. */
export const FACETS = ['kind', 'service', 'site', 'state'] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values: any of those of one facet, and all facets. */
export type Chosen = Readonly<Record<Facet, ReadonlySet<string>>>;

/** How many results a value would leave, most first. */
export type Counts = Readonly<Record<Facet, readonly (readonly [value: string, count: number])[]>>;

const valuesOf = ({ kind, services, sites, standing }: SearchDocument): Readonly<Record<Facet, readonly string[]>> => ({
  kind: [kind],
  service: services,
  site: sites,
  state: standing ? [standing.state] : [],
});

/** Results that have what was chosen, and for each value how many it would leave beside what is chosen elsewhere. */
export function narrowed(
  results: readonly Result[],
  chosen: Chosen,
): { readonly results: readonly Result[]; readonly counts: Counts } {
  const valued = results.map((result) => ({ result, values: valuesOf(result.document) }));
  // What is not in force yet is counted by its state, and shown once that is chosen.
  const isOpen = ({ standing }: SearchDocument) => !standing?.pending || chosen.state.size > 0;
  const has = (values: readonly string[], facet: Facet) =>
    !chosen[facet].size || values.some((value) => chosen[facet].has(value));
  const count = (facet: Facet) => {
    const counts = new Map<string, number>([...chosen[facet]].map((value) => [value, 0]));
    for (const { result, values } of valued) {
      if (facet !== 'state' && !isOpen(result.document)) continue;
      if (!FACETS.every((other) => other === facet || has(values[other], other))) continue;
      for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  };
  return {
    results: valued
      .filter(({ result, values }) => isOpen(result.document) && FACETS.every((facet) => has(values[facet], facet)))
      .map(({ result }) => result),
    counts: Object.fromEntries(FACETS.map((facet) => [facet, count(facet)])) as unknown as Counts,
  };
}

/** Nothing chosen. */
export const NOTHING_CHOSEN: Chosen = { kind: new Set(), service: new Set(), site: new Set(), state: new Set() };
