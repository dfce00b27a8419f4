import { entriesOf } from '../model/library.ts';
import { foundIn, type Rule } from './rule.ts';

interface Term {
  readonly words: readonly string[];
}

const sameText = (word: string) => word.normalize('NFKC').toLowerCase();

/** A word in two entries of the thesaurus, or twice in one: nobody would see which other words it leads to. */
export const repeatedSearchWord: Rule = {
  id: 'repeated-search-word',
  severity: 'warning',
  check: (library) => {
    const first = new Map<string, string>();
    return entriesOf(library, 'search-term').flatMap((entry) =>
      (entry.data as unknown as Term).words.flatMap((word, index) => {
        const key = sameText(word);
        const other = first.get(key);
        if (other === undefined) first.set(key, entry.id);
        return other === undefined
          ? []
          : [foundIn(entry, 'repeated-search-word', { path: ['words', index] }, { word, other })];
      }),
    );
  },
};
