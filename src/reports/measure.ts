import type { Messages } from '../i18n/messages.ts';

/** What was counted: a number, a part of a whole, or nothing where there was nothing to count. */
export type Value = number | null | Share;

/** A part of a whole, both counted. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** The `{name}` part of all words that begin alike, such as the ids of figures. */
type WordAfter<Prefix extends string> = keyof Messages['words'] extends infer Key
  ? Key extends `${Prefix}${infer Rest}`
    ? Rest
    : never
  : never;

/** Ids of figures, each with a label and a definition in the catalogue. */
export type FigureId = WordAfter<'figureIs-'>;
export type UnitId = WordAfter<'unit-'>;
export type TableId = WordAfter<'tableOf-'>;
export type ColumnId = WordAfter<'column-'>;
export type SectionId = WordAfter<'reportSection-'>;

/** A figure before it is put into words. */
export interface Measured {
  readonly id: FigureId;
  readonly unit: UnitId;
  readonly value: Value;
  /** The kind whose records are behind it: its list is where the figure leads. */
  readonly kind: string;
}

/** How the cells of a column are shown: as they are, as a record, as the word of a choice of a kind, as a field's label. */
export type ColumnForm =
  | 'text'
  | 'number'
  | 'record'
  | 'id'
  | 'time'
  | { readonly kind: string; readonly field: string }
  | { readonly labelsOf: string }
  | { readonly words: 'verdict' | 'duty' };

export interface MeasuredColumn {
  readonly key: ColumnId;
  readonly form: ColumnForm;
}

/** A cell as it is kept: text is an id, a word of a choice, or words; nothing where there is nothing to say. */
export type MeasuredCell = string | number | null;

/** A table before it is put into words; `chart` draws some of its columns above it. */
export interface MeasuredTable {
  readonly id: TableId;
  readonly columns: readonly MeasuredColumn[];
  readonly rows: readonly (readonly MeasuredCell[])[];
  readonly chart?: {
    readonly form: 'bars' | 'lines' | 'stacked';
    readonly unit: UnitId;
    /** The column whose cells are the categories, and those that are series. */
    readonly by: ColumnId;
    readonly of: readonly ColumnId[];
  };
}

/** What a section of a report counted. */
export interface Measures {
  readonly figures: readonly Measured[];
  readonly tables: readonly MeasuredTable[];
}

/** A share; nothing of nothing is no share. */
export const share = (part: number, whole: number): Value => (whole === 0 ? null : { part, whole });

/** A number with at most one decimal. */
export const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Sum of what a function gives for each. */
export const sumOf = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);

/** How many items fall under each key, most first; equal ones in the order of their keys. */
export function tally<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): [key: string, items: T[]][] {
  const byKey = new Map<string, T[]>();
  for (const item of items) for (const key of new Set(keysOf(item))) byKey.set(key, [...(byKey.get(key) ?? []), item]);
  return [...byKey].sort(([a, own], [b, other]) => other.length - own.length || (a < b ? -1 : 1));
}
