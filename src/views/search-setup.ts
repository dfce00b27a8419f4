import { guideLabels } from './address.ts';
import { SCOPE, SCOPES, searchShards } from './search-records.ts';
import type { Site } from './site.ts';

/** What the scripts of the search load with the index, so that no page has to carry it. */
export interface SearchSetup {
  /** Where the parts of the index are. */
  readonly parts: readonly string[];
  readonly words: {
    readonly searching: string;
    readonly results: string;
    readonly noResults: string;
    readonly failed: string;
    readonly recent: string;
    readonly clearRecent: string;
    readonly keys: string;
    readonly all: string;
  };
  /** The name of the filter by kind, and the kinds that tell what to do: they come first. */
  readonly kind: string;
  readonly first: readonly string[];
  /** The name of the filter by state, of the filter by scope, and the scopes that are found unasked, in their order. */
  readonly state: string;
  readonly scope: string;
  readonly scopes: readonly string[];
}

/** The parts of the index, and the words of the dialog. */
export const searchSetup = (site: Site): SearchSetup => ({
  parts: searchShards(site),
  words: {
    searching: site.words.searching,
    results: site.words.results,
    noResults: site.words.noResults,
    failed: site.words.searchFailed,
    recent: site.words.recentSearches,
    clearRecent: site.words.clearRecent,
    keys: site.words.searchKeys,
    all: site.words.allResults,
  },
  kind: site.words.filterKind,
  first: guideLabels(site.settings.locale),
  state: site.words.filterState,
  scope: SCOPE,
  scopes: [SCOPES.use, SCOPES.retired],
});
