/** An identifier in the forms in which it is compared. */
export interface Identifier {
  /** Parts with one kind of separator between them, numbers without zeros before them: `10-20-254-16`, `pc-1-36`. */
  readonly parts: string;
  /** Without any separator: `286ed42408e0`. */
  readonly compact: string;
}

const SEPARATORS = /(?:[^\S\n]|[._:/\\#@-])+/gu;

/**
 * The forms of an identifier, or of several, one below the other. Hexadecimal codes lose 0x and the zeros after it, so that
 * 0x0000007b, 7B and 0x7b are one; addresses of network cards are one in all five notations, because only their digits count.
 */
export function identifierOf(value: string): Identifier {
  const text = value.normalize('NFKC').toLowerCase().trim();
  const plain = text.replace(/^0x0*(?=[0-9a-f]+$)/gmu, '');
  const parts = plain.replace(SEPARATORS, '-').replace(/^-|-$/gmu, '');
  return { parts: parts.replace(/(?<=^|-)0+(?=\d+(?:-|$))/gmu, ''), compact: plain.replace(SEPARATORS, '') };
}

/** Whether a stretch of a query is an identifier: it has a digit, or separators between letters. */
export const looksLikeIdentifier = (text: string): boolean =>
  /^[\p{Script=Latin}\d_.:/\\#@+-]+$/u.test(text) &&
  (/\d/u.test(text) ? text.length > 1 : /[a-z]+[:_.-]+[a-z]/iu.test(text));

/**
 * How well an asked identifier names a kept one: 1 for the whole, less for a tail, a head, a stretch of whole parts and a
 * piece; 0 for none. Pieces of fewer than three characters say nothing.
 */
export function identifierMatch(asked: Identifier, kept: Identifier): number {
  if (asked.compact === kept.compact || (asked.parts.includes('-') && asked.parts === kept.parts)) return 1;
  const [ask, keep] = [asked.parts, kept.parts];
  if (ask.length < 2) return 0;
  if (ask.includes('-') || /^\d{1,3}$/u.test(ask)) {
    if (keep.endsWith(`-${ask}`)) return ask.includes('-') ? 0.85 : 0.4;
    if (keep.startsWith(`${ask}-`)) return ask.includes('-') ? 0.75 : 0.4;
    if (ask.includes('-') && keep.includes(`-${ask}-`)) return 0.7;
    if (!ask.includes('-')) return 0;
  }
  // With a separator in it, a short piece would match across the separators of another.
  return ask.includes('-') && asked.compact.length < 5 ? 0 : pieceMatch(asked.compact, kept.compact, keep);
}

function pieceMatch(ask: string, keep: string, parts: string): number {
  if (ask.length < 3) return 0;
  if (parts.split('-').includes(ask)) return 0.7;
  if (keep.endsWith(ask)) return ask.length > 3 ? 0.75 : 0.5;
  if (keep.startsWith(ask)) return 0.7;
  return ask.length > 3 && keep.includes(ask) ? 0.5 : 0;
}

/** All that a word index must hold so that an identifier is found by its parts and tails: for the full-text index. */
export function identifierKeys(value: string): string[] {
  const { parts, compact } = identifierOf(value);
  const steps = parts.split('-');
  const tails = steps.map((_, index) => steps.slice(index));
  const keys = [
    compact,
    ...steps,
    ...tails.flatMap((tail) => (tail.length > 1 ? [tail.join('.'), tail.join('')] : [])),
  ];
  return [...new Set(keys.filter((key) => key.length > 1))];
}
