import { looksLikeIdentifier, identifierOf, type Identifier } from './identifiers.ts';
import { isHan, normalText, stretches } from './normal.ts';
import { wordAt, type Alternative, type Thesaurus } from './thesaurus.ts';
import type { QueryWords } from './words.ts';

/** One thing that a query asks for. */
export interface Term {
  readonly text: string;
  /** How much it counts: 1, or less for words that stand in every document. */
  readonly weight: number;
  readonly alternatives: readonly Alternative[];
  /** Set where it names a device, an address, a code. */
  readonly identifier?: Identifier;
}

/** What a query asks for. */
export interface Plan {
  /** The query as it is compared. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** Words and numbers side by side as one identifier: `srv 009` may be SRV-009. */
  readonly joined?: Identifier;
}

/** What planning needs to know: the thesaurus, words of questions, and how Chinese is cut into words. */
export interface Planner {
  readonly thesaurus: Thesaurus;
  readonly words: QueryWords;
  readonly cut: (text: string) => readonly string[];
}

const WEAK = 0.2;
/** One Chinese character, a letter or a figure stands nearly everywhere. */
const SINGLE = 0.25;

/**
 * Takes a query apart: identifiers, then the longest words of the thesaurus, then words. Words that only ask are left out,
 * unless nothing else is there.
 */
export function planQuery(query: string, planner: Planner): Plan {
  const text = normalText(query);
  const terms = piecesOf(text, planner).flatMap((piece) => termsOf(piece, planner));
  const asked = terms.filter(({ text: word }) => !planner.words.stop.has(word));
  const joined = /^(?=.*\d)[a-z0-9]+(?: [a-z0-9]+)+$/u.test(text) ? identifierOf(text) : undefined;
  return { text, ...(joined && { joined }), terms: apart(unique(asked.length ? asked : terms)) };
}

/** A word that is asked for itself does not stand in for another word of the query. */
function apart(terms: readonly Term[]): Term[] {
  const asked = new Set(terms.map(({ text }) => text));
  return terms.map((term) => ({ ...term, alternatives: term.alternatives.filter(({ text }) => !asked.has(text)) }));
}

type Piece = { readonly text: string; readonly known: boolean };

/** The longest Chinese word of a question that begins at a place: cutting would tear some of them apart. */
function questionWordAt({ stop, weak }: QueryWords, text: string, at: number): string | undefined {
  for (let length = 4; length > 1; length--) {
    const word = text.slice(at, at + length);
    if (word.length === length && isHan(word) && (stop.has(word) || weak.has(word))) return word;
  }
  return undefined;
}

/** Words of the thesaurus and of questions, and what stands between them. */
function piecesOf(text: string, { thesaurus, words }: Planner): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    const known = wordAt(thesaurus, text, at);
    const asking = questionWordAt(words, text, at);
    const word = (asking?.length ?? 0) > (known?.length ?? 0) ? asking : known;
    if (word === undefined) {
      at++;
      continue;
    }
    pieces.push({ text: text.slice(from, at), known: false }, { text: word, known: true });
    at += word.length;
    from = at;
  }
  return [...pieces, { text: text.slice(from), known: false }];
}

function termsOf({ text, known }: Piece, planner: Planner): Term[] {
  if (known) return [{ ...termOf(text, planner), alternatives: planner.thesaurus.alternatives.get(text) ?? [] }];
  return stretches(text).flatMap((stretch) => {
    if (isHan(stretch)) return hanWords(stretch, planner).map((word) => termOf(word, planner));
    return [termOf(stretch, planner)];
  });
}

function termOf(text: string, { words }: Planner): Term {
  const weight = words.weak.has(text) ? WEAK : text.length === 1 ? SINGLE : 1;
  return { text, weight, alternatives: [], ...(looksLikeIdentifier(text) && { identifier: identifierOf(text) }) };
}

/** Words of a Chinese stretch. Single characters side by side become one word: a typing error tears a word apart. */
function hanWords(stretch: string, { cut, words }: Planner): string[] {
  const found: string[] = [];
  let single = '';
  for (const word of cut(stretch)) {
    const isSingle = word.length === 1 && !words.stop.has(word);
    if (isSingle) single += word;
    if (isSingle) continue;
    if (single) found.push(single);
    single = '';
    found.push(word);
  }
  return single ? [...found, single] : found;
}

const unique = (terms: readonly Term[]): Term[] => [...new Map(terms.map((term) => [term.text, term])).values()];
