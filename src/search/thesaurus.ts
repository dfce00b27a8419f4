import { normalText } from './normal.ts';

/** Words that people use for one thing, and words to which they lead though they are not the same. */
export interface ThesaurusEntry {
  readonly words: readonly string[];
  readonly leadsTo: readonly string[];
}

/** Other words for a word, with how much each counts. */
export interface Alternative {
  readonly text: string;
  readonly weight: number;
  readonly via: 'synonym' | 'related';
}

/** A thesaurus made ready to be asked. */
export interface Thesaurus {
  readonly alternatives: ReadonlyMap<string, readonly Alternative[]>;
  /** How long its longest word is. */
  readonly longest: number;
}

const WEIGHTS = { synonym: 0.85, related: 0.6 } as const;

/** Makes a thesaurus ready. A word of two entries has the alternatives of both. */
export function thesaurusOf(entries: readonly ThesaurusEntry[]): Thesaurus {
  const alternatives = new Map<string, Alternative[]>();
  for (const { words, leadsTo } of entries) {
    const same = words.map(normalText);
    const related = leadsTo.map(normalText).map((text) => alternative(text, 'related'));
    for (const word of same) {
      const others = same.filter((other) => other !== word).map((text) => alternative(text, 'synonym'));
      alternatives.set(word, [...(alternatives.get(word) ?? []), ...others, ...related]);
    }
  }
  return { alternatives, longest: Math.max(0, ...[...alternatives.keys()].map(({ length }) => length)) };
}

const alternative = (text: string, via: Alternative['via']): Alternative => ({ text, via, weight: WEIGHTS[via] });

/** The longest word of the thesaurus that begins at a place of a normal text; Latin words are taken whole only. */
export function wordAt(thesaurus: Thesaurus, text: string, at: number): string | undefined {
  for (let length = Math.min(thesaurus.longest, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    if (thesaurus.alternatives.has(word) && isWhole(text, at, length)) return word;
  }
  return undefined;
}

const isWhole = (text: string, at: number, length: number): boolean => {
  const joins = (a = '', b = '') => /[a-z0-9]/u.test(a) && /[a-z0-9]/u.test(b);
  return !joins(text[at - 1], text[at]) && !joins(text[at + length - 1], text[at + length]);
};
