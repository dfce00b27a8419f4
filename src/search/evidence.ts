import type { Field, Reason, Via } from './document.ts';
import { identifierMatch, type Identifier } from './identifiers.ts';
import { identifiersWith, type IndexPart, type InstantIndex } from './instant-index.ts';
import { lineAt, linesWith } from './lines.ts';
import { isHan } from './normal.ts';
import { hearingOf, homophones, initials, linesHeard, spelledOut, type SoundPattern } from './pinyin.ts';
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

type Best = Map<number, Evidence>;

/** The evidence for a term in the fields of the instant index; what it may have been taken for comes only where nothing else is. */
export function instantEvidence(index: InstantIndex, term: Term): TermEvidence {
  const best: Best = new Map();
  if (term.identifier) identifierEvidence(best, index, term.text, term.identifier);
  textEvidence(best, index, { ...term, term: term.text, via: 'typed', weight: 1 });
  // A word that hardly any document has may be part of another by chance.
  const literal = best.size > FEW;
  for (const alternative of term.alternatives) textEvidence(best, index, { ...alternative, term: term.text });
  if (isHan(term.text)) {
    if (!literal && term.text.length > 1) soundEvidence(best, index, term.text);
    if (!best.size && term.text.length > 2) partEvidence(best, index, term.text);
  } else if (/^[a-z']{2,}$/u.test(term.text) && !best.size) {
    typedEvidence(best, index, term.text.replaceAll("'", ''));
  }
  return best;
}

/** Keeps the stronger evidence of a document. */
function keep(best: Best, place: number, score: number, reason: Reason): void {
  if (score > (best.get(place)?.score ?? 0)) best.set(place, { score, reason });
}

function identifierEvidence(best: Best, { parts }: InstantIndex, term: string, asked: Identifier): void {
  for (const { from, keys, codes } of parts)
    for (const [field, table] of [['key', keys] as const, ['code', codes?.table] as const]) {
      if (!table) continue;
      for (const { line, own } of identifiersWith(table, asked)) {
        const match = identifierMatch(asked, own);
        if (!match) continue;
        const reason: Reason = { term, found: lineAt(table.shown, line), field, via: match === 1 ? 'typed' : 'part' };
        for (const place of table.ownersOf(line)) keep(best, from + place, FIELD_WEIGHTS[field] * match, reason);
      }
    }
}

/** A word to look for: itself, or one that stands for the term. */
interface Sought {
  readonly text: string;
  readonly term: string;
  readonly via: Via;
  readonly weight: number;
}

function textEvidence(best: Best, { parts }: InstantIndex, { text, term, via, weight }: Sought): void {
  const reason = (field: Field): Reason => ({ term, found: text, field, via });
  const reasons = { title: reason('title'), alias: reason('alias'), symptom: reason('symptom') };
  const [heading, code] = [reason('heading'), reason('code')];
  const own = { ...reasons, heading };
  for (const { from, texts, ownersOf, codes } of parts) {
    for (const line of linesWith(texts, text)) {
      const whole = lineAt(texts, line);
      const quality = weight * wordQuality(whole, text);
      if (!quality) continue;
      // A short title that is hardly more than the word is about it.
      const density = 0.85 + 0.3 * (text.length / whole.length);
      for (const { place, field } of ownersOf(line))
        keep(best, from + place, FIELD_WEIGHTS[field] * quality * (field === 'title' ? density : 1), own[field]);
    }
    if (codes && !HAN.test(text))
      for (const line of linesWith(codes.texts, text)) {
        const quality = weight * wordQuality(lineAt(codes.texts, line), text);
        if (quality)
          for (const place of codes.table.ownersOf(line)) keep(best, from + place, FIELD_WEIGHTS.code * quality, code);
      }
  }
}

/** No code has Chinese in it. */
const HAN = /\p{Script=Han}/u;

/** How well a word stands in a text: Chinese anywhere; Latin as a word, at the head of one, or (from three letters) within one. */
function wordQuality(text: string, word: string): number {
  let at = text.indexOf(word);
  if (at < 0) return 0;
  if (!/^[a-z0-9]|[a-z0-9]$/u.test(word)) return 1;
  let best = 0;
  for (; at >= 0 && best < 1; at = text.indexOf(word, at + 1)) {
    const starts = !isWordChar(word, 0) || !isWordChar(text, at - 1);
    const ends = !isWordChar(word, word.length - 1) || !isWordChar(text, at + word.length);
    best = Math.max(best, starts && ends ? 1 : starts && word.length > 1 ? 0.8 : word.length > 3 ? 0.45 : 0);
  }
  return best;
}

/** Whether a letter or a figure stands at a place; by its code, since this is asked very often. */
function isWordChar(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Titles, other names and symptoms in which one of some patterns of sounds is heard. */
function heardEvidence(
  best: Best,
  { parts }: InstantIndex,
  patterns: readonly SoundPattern[],
  { term, via, weightOf }: { readonly term: string; readonly via: Via; readonly weightOf: (found: string) => number },
): void {
  for (const hearing of hearingOf(patterns))
    for (const { from, texts, ownersOf } of parts)
      for (const { line, found } of linesHeard(texts, hearing))
        for (const { place, field } of ownersOf(line))
          if (field !== 'heading')
            keep(best, from + place, FIELD_WEIGHTS[field] * weightOf(found), { term, found, field, via });
}

/** Chinese that sounds like what was typed: typing by sound leaves such errors. */
function soundEvidence(best: Best, index: InstantIndex, term: string): void {
  const chars = [...term];
  const isAlike = (found: string) => [...found].some((char, place) => char === chars[place]);
  const weightOf = (found: string) => VIA_WEIGHTS.homophone + (isAlike(found) ? 0.2 : 0);
  heardEvidence(best, index, [homophones(term, index.sounds)], { term, via: 'homophone', weightOf });
}

/** Latin letters that are no word of any document: pinyin, or a mistyped word. */
function typedEvidence(best: Best, index: InstantIndex, term: string): void {
  const heard = { term, via: 'pinyin' as const, weightOf: () => VIA_WEIGHTS.pinyin };
  heardEvidence(best, index, spelledOut(term, index.sounds), heard);
  if (!best.size && term.length > 2 && term.length < 9)
    heardEvidence(best, index, [initials(term, index.sounds)], heard);
  const words = index.parts.flatMap((part) => part.latin());
  for (const text of spellings(term, words))
    textEvidence(best, index, { text, term, via: 'spelling', weight: VIA_WEIGHTS.spelling });
}

/** Pairs of neighbouring characters of a longer word that stands nowhere as a whole. */
function partEvidence(best: Best, index: InstantIndex, term: string): void {
  const chars = [...term];
  for (let at = 0; at + 2 <= chars.length; at++) {
    const text = chars.slice(at, at + 2).join('');
    const size = best.size;
    textEvidence(best, index, { text, term, via: 'part', weight: VIA_WEIGHTS.part });
    if (best.size === size) soundEvidence(best, index, text);
  }
}

/** Documents in which one identifier stands as a whole, among their own and in their texts. */
export function placesNamed(part: IndexPart, asked: Identifier): { readonly keys: number[]; readonly codes: number[] } {
  const named = (table: IndexPart['keys'] | undefined) =>
    table
      ? [...identifiersWith(table, asked)]
          .filter(({ own }) => identifierMatch(asked, own) === 1)
          .flatMap(({ line }) => table.ownersOf(line).map((place) => part.from + place))
      : [];
  return { keys: named(part.keys), codes: named(part.codes?.table) };
}
