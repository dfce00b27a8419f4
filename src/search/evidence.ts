import type { Field, Reason, Via } from './document.ts';
import { identifierMatch } from './identifiers.ts';
import type { InstantIndex, ReadyDocument } from './instant-index.ts';
import { isHan } from './normal.ts';
import { homophoneIn, pinyinIn, readingsOf } from './pinyin.ts';
import type { Term } from './plan.ts';
import { spellings } from './spelling.ts';

/** That a term stands in a document: how strongly, and why. */
export interface Evidence {
  readonly score: number;
  readonly reason: Reason;
}

/** What is known of one term: its best evidence for each document, by place in the index. */
export type TermEvidence = ReadonlyMap<number, Evidence>;

/** How much a term counts by the field in which it stands. */
export const FIELD_WEIGHTS: Readonly<Record<Field, number>> = {
  key: 5,
  title: 4,
  alias: 4,
  symptom: 3,
  code: 2,
  heading: 1.3,
  body: 1.4,
};

/** How much a term counts by the way in which it matched, where the thesaurus does not say. */
const VIA_WEIGHTS: Readonly<Record<Exclude<Via, 'synonym' | 'related'>, number>> = {
  typed: 1,
  homophone: 0.6,
  pinyin: 0.8,
  spelling: 0.75,
  part: 0.4,
};

/** So few documents say little for a word as it was typed. */
export const FEW = 2;

/** The evidence for a term in the fields of the instant index; what it may have been taken for comes only where nothing else is. */
export function instantEvidence(index: InstantIndex, term: Term): TermEvidence {
  const best = new Map<number, Evidence>();
  if (term.identifier) collect(best, index, (ready) => identifierEvidence(ready, term));
  collect(best, index, (ready) => textEvidence(ready, term.text, term.text, 'typed', 1));
  // A word that hardly any document has may be part of another by chance.
  const literal = best.size > FEW;
  for (const { text, via, weight } of term.alternatives)
    collect(best, index, (ready) => textEvidence(ready, text, term.text, via, weight));
  if (isHan(term.text)) {
    if (!literal && term.text.length > 1) soundEvidence(best, index, term.text);
    if (!best.size && term.text.length > 2) partEvidence(best, index, term.text);
  } else if (/^[a-z']{2,}$/u.test(term.text) && !best.size) {
    typedEvidence(best, index, term.text.replaceAll("'", ''));
  }
  return best;
}

/** Keeps the stronger evidence of each document. */
function collect(
  best: Map<number, Evidence>,
  { documents }: InstantIndex,
  evidenceOf: (ready: ReadyDocument) => Evidence | undefined,
  places: Iterable<number> = documents.keys(),
): void {
  for (const place of places) {
    const found = evidenceOf(documents[place]!);
    if (found && found.score > (best.get(place)?.score ?? 0)) best.set(place, found);
  }
}

/** Documents in which one of some syllables is heard. */
const hearing = ({ heard }: InstantIndex, syllables: Iterable<string>): Set<number> =>
  new Set([...syllables].flatMap((syllable) => [...(heard.get(syllable) ?? [])]));

const evidence = (term: string, found: string, field: Field, via: Via, weight: number): Evidence => ({
  score: FIELD_WEIGHTS[field] * weight,
  reason: { term, found, field, via },
});

function identifierEvidence(
  { document, keys, codes, compact, parts }: ReadyDocument,
  { text, identifier }: Term,
): Evidence | undefined {
  if (!compact.includes(identifier!.compact) && !parts.includes(identifier!.parts)) return undefined;
  const best = (kept: ReadyDocument['keys']) =>
    kept.reduce<readonly [number, number]>(
      (most, one, place) => {
        const match = identifierMatch(identifier!, one);
        return match > most[0] ? [match, place] : most;
      },
      [0, -1],
    );
  const [key, keyPlace] = best(keys);
  const [code, codePlace] = best(codes);
  if (key * FIELD_WEIGHTS.key >= code * FIELD_WEIGHTS.code && key > 0)
    return evidence(text, document.keys[keyPlace]!, 'key', key === 1 ? 'typed' : 'part', key);
  return code > 0 ? evidence(text, document.codes[codePlace]!, 'code', code === 1 ? 'typed' : 'part', code) : undefined;
}

const TEXT_FIELDS = ['title', 'alias', 'symptom', 'code', 'heading'] as const;

function textEvidence(
  { all, fields }: ReadyDocument,
  text: string,
  term: string,
  via: Via,
  weight: number,
): Evidence | undefined {
  if (!all.includes(text)) return undefined;
  let best: Evidence | undefined;
  for (const field of TEXT_FIELDS) {
    const quality = wordQuality(fields[field], text);
    if (!quality) continue;
    // A short title that is hardly more than the word is about it.
    const density = field === 'title' ? 0.85 + 0.3 * (text.length / fields.title.length) : 1;
    const own = evidence(term, text, field, via, weight * quality * density);
    if (own.score > (best?.score ?? 0)) best = own;
  }
  return best;
}

/** How well a word stands in a text: Chinese anywhere; Latin as a word, at the head of one, or (from three letters) within one. */
function wordQuality(text: string, word: string): number {
  let at = text.indexOf(word);
  if (at < 0) return 0;
  if (!/^[a-z0-9]|[a-z0-9]$/u.test(word)) return 1;
  const isWordChar = (char = '') => /[a-z0-9]/u.test(char);
  let best = 0;
  for (; at >= 0 && best < 1; at = text.indexOf(word, at + 1)) {
    const starts = !isWordChar(word[0]) || !isWordChar(text[at - 1]);
    const ends = !isWordChar(word.at(-1)) || !isWordChar(text[at + word.length]);
    best = Math.max(best, starts && ends ? 1 : starts && word.length > 1 ? 0.8 : word.length > 3 ? 0.45 : 0);
  }
  return best;
}

/** Chinese that sounds like what was typed: typing by sound leaves such errors. */
function soundEvidence(best: Map<number, Evidence>, index: InstantIndex, text: string): void {
  const asked = readingsOf(text, index.readings);
  const find = ({ spoken }: ReadyDocument): Evidence | undefined => {
    for (const { field, text: own, readings } of spoken) {
      const span = homophoneIn(asked, readings);
      if (!span) continue;
      const found = [...own].slice(...span).join('');
      const same = [...found].filter((char, place) => char === [...text][place]).length;
      return evidence(text, found, field, 'homophone', VIA_WEIGHTS.homophone + (same ? 0.2 : 0));
    }
    return undefined;
  };
  collect(best, index, find, hearing(index, asked[0] ?? []));
}

/** Latin letters that are no word of any document: pinyin, or a mistyped word. */
function typedEvidence(best: Map<number, Evidence>, index: InstantIndex, text: string): void {
  const find = ({ spoken }: ReadyDocument): Evidence | undefined => {
    for (const { field, text: own, readings } of spoken) {
      const span = pinyinIn(text, readings);
      if (span) return evidence(text, [...own].slice(...span).join(''), field, 'pinyin', VIA_WEIGHTS.pinyin);
    }
    return undefined;
  };
  // Typed syllables begin with one that is heard; first letters say no more than the first letter.
  const starts = [...index.heard.keys()].filter((syllable) => text.startsWith(syllable) || syllable.startsWith(text));
  collect(
    best,
    index,
    find,
    hearing(
      index,
      starts.filter(({ length }) => length > 1 || text.length === 1),
    ),
  );
  if (!best.size && text.length > 2 && text.length < 9)
    collect(
      best,
      index,
      find,
      hearing(
        index,
        [...index.heard.keys()].filter((syllable) => syllable[0] === text[0]),
      ),
    );
  for (const word of spellings(text, index.latin))
    collect(best, index, (ready) => textEvidence(ready, word, text, 'spelling', VIA_WEIGHTS.spelling));
}

/** Pairs of neighbouring characters of a longer word that stands nowhere as a whole. */
function partEvidence(best: Map<number, Evidence>, index: InstantIndex, text: string): void {
  const chars = [...text];
  for (let at = 0; at + 2 <= chars.length; at++) {
    const pair = chars.slice(at, at + 2).join('');
    const size = best.size;
    collect(best, index, (ready) => textEvidence(ready, pair, text, 'part', VIA_WEIGHTS.part));
    if (best.size === size) soundEvidence(best, index, pair);
  }
}
