import { fill } from '../../i18n/fill.ts';
import type { Group } from '../../search/layout.ts';
import type { SearchSetup } from '../../views/search-setup.ts';
import { element } from './elements.ts';
import type { Outcome } from './finder.ts';

type Words = SearchSetup['words'];

/** What the live region says: how many there are, or that nothing matches as it was asked. */
export function outcomeText({ results, query, exact, full }: Outcome, words: Words): string {
  if (!results.length) return full ? fill(words.nothingAtAll, { query }) : words.searching;
  const count = fill(words.results, { count: results.length });
  return exact || !full ? count : `${fill(words.nothingExact, { query })}（${results.length}）`;
}

/** What the reader must know of the results, a line each. */
export const noteLines = ({ notes }: Outcome, _words: Words): HTMLElement[] =>
  notes.map((note) => element('p', 'note', note));

/** What a group is called. */
export const groupLabel = (name: Group['name'], words: Words): string =>
  ({
    top: words.groupTop,
    guide: words.groupGuide,
    case: words.groupCase,
    thing: words.groupThing,
    rest: words.groupRest,
  })[name];
