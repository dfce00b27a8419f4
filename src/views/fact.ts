import type { Line } from './things/parts.ts';

/** A cell of the strip of facts below a title: what it is of, how much, and what is said of it. */
export interface Fact {
  readonly label: string;
  /** What is set large, units small behind their numbers; a fact in words has none. */
  readonly figure?: readonly FigurePart[] | undefined;
  readonly lines: readonly Line[];
  /** Whether it asks for an answer. */
  readonly attention?: boolean | undefined;
  /** Whether it is said of the paper, not on it. */
  readonly screenOnly?: boolean | undefined;
}

/** A number or a word, and the unit behind it. */
export interface FigurePart {
  readonly text: string;
  readonly unit?: string | undefined;
}

/** A fact of one figure, with a note on it if there is one. */
export const figureFact = (label: string, text: string, note?: string, attention?: boolean): Fact => ({
  label,
  figure: [{ text }],
  lines: note ? [[{ text: note }]] : [],
  ...(attention && { attention }),
});
