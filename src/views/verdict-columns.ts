import type { Kind } from '../../schemas/shared/kind.ts';
import type { Entry } from '../model/library.ts';
import type { Site } from './site.ts';
import { standingOfId, verdictView } from './verdicts-of-site.ts';

/** A column of a list that is computed rather than stated; one that is a facet can be filtered by. */
export interface ComputedColumn {
  readonly name: string;
  readonly label: string;
  readonly isFacet: boolean;
  text(entry: Entry): string;
  /** What it is filtered by, where that is not its text. */
  values?(entry: Entry): readonly string[];
}

/** How a duty stands, as columns of the list of duties. Other kinds have none. */
export function verdictColumns(kind: Kind, site: Site): readonly ComputedColumn[] {
  if (kind.name !== 'obligation') return [];
  const { words } = site;
  return [
    {
      name: 'verdict',
      label: words.verdict,
      isFacet: true,
      text: ({ id }) => {
        const verdict = standingOfId(site, id)?.verdict;
        return verdict ? verdictView(verdict, site).word : words.verdictUnchecked;
      },
    },
    {
      name: 'instances',
      label: words.dutyInstances,
      isFacet: false,
      text: ({ id }) => (standingOfId(site, id)?.counts ?? []).map(({ word, count }) => `${word} ${count}`).join('　'),
    },
  ];
}
