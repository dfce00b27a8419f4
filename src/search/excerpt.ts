/** A piece of text, marked where it matches. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in pieces, marked where one of the words stands in it, whatever the case. */
export function markedPieces(text: string, words: readonly string[]): Piece[] {
  const wanted = words.filter(Boolean).sort((a, b) => b.length - a.length);
  if (!wanted.length) return text ? [{ text, marked: false }] : [];
  const pattern = new RegExp(`(${wanted.map(escaped).join('|')})`, 'giu');
  return text
    .split(pattern)
    .map((piece, index) => ({ text: piece, marked: index % 2 === 1 }))
    .filter((piece) => piece.text);
}

/** A word as a pattern; there may or may not be a space between Chinese and Latin. */
const escaped = (word: string) =>
  word
    .split(/ |(?<=\p{Script=Han})(?=[a-z0-9])|(?<=[a-z0-9])(?=\p{Script=Han})/iu)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join(String.raw`\s*`);

/** The stretch of a text, of about so many characters, in which most of the words stand; cut at the ends of sentences where it can be. */
export function excerptOf(text: string, words: readonly string[], length: number): string {
  const plain = text.replace(/[\u200b\u00ad]/gu, '').replace(/\s+/gu, ' ');
  const lower = plain.toLowerCase();
  const places = words.flatMap((word) => placesOf(lower, word.toLowerCase()));
  if (!places.length) return '';
  const starts = places.map(({ at }) => startBefore(plain, at, length));
  const scored = starts.map((start) => ({
    start,
    words: new Set(places.filter(({ at }) => at >= start && at < start + length).map(({ word }) => word)).size,
  }));
  const { start: from } = scored.reduce((best, one) => (one.words > best.words ? one : best));
  const cut = plain.slice(from, from + length).trim();
  return `${from > 0 ? '…' : ''}${cut}${from + length < plain.length ? '…' : ''}`;
}

/** The first places of a word; more would say nothing new. */
function placesOf(text: string, word: string): { readonly at: number; readonly word: string }[] {
  const places = [];
  for (
    let at = word ? text.indexOf(word) : -1;
    at >= 0 && places.length < 20;
    at = text.indexOf(word, at + word.length)
  )
    places.push({ at, word });
  return places;
}

/** Where an excerpt begins that shows a place: with its sentence, or a little before it where that began too far away. */
function startBefore(text: string, at: number, length: number): number {
  const from = Math.max(0, at - Math.floor(length / 2));
  const before = text.slice(from, at);
  const end = Math.max(...['。', '！', '？', '；', '. '].map((mark) => before.lastIndexOf(mark)));
  if (end >= 0) return from + end + 1;
  return from === 0 ? 0 : at - Math.floor(length / 5);
}
