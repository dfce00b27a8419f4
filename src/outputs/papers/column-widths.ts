import type { TableBlock } from '../../reports/report-document.ts';

/** How the columns of a table share the width of a page. */
export interface Widths {
  /** Each column's part of the width; together they are 1. */
  readonly shares: readonly number[];
  /** Its part of the width of the page: a small table does not spread its numbers over the whole line. */
  readonly span: number;
  /** Whether the page must lie on its side for it. */
  readonly isWide: boolean;
  /** By how much its letters must shrink all the same, 1 where they need not. */
  readonly scale: number;
}

/** Widths of a page upright and on its side, in characters of a table's size, less what stands between columns. */
const PAGE = { upright: 58, wide: 86 } as const;
const BETWEEN = 1.1;

/** A column never asks for more than this many characters, however long a cell is. */
const WIDEST = 36;

/** A word that is longer than this may be broken. */
const LONGEST_WORD = 14;

/** Texts up to so many characters stay on one line: as many as there is room for. */
const SHORT = [9, 6, 4] as const;

/** A text needs a little more than its letters, which are not all of one width. */
const SLACK = 0.3;

const SMALLEST = 0.75;

/** The room that a small table leaves beyond what it would like, and the narrowest part of a page that it takes. */
const AIR = 1.4;
const NARROWEST = 0.4;
/** A table that takes nearly the whole width takes it all. */
const NEARLY = 0.75;

/** Shares the width so that no word is broken, short texts stay on a line and the longest get the most room. */
export function columnWidths({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): Widths {
  const cells = columns.map(({ label }, index) => [label, ...rows.map((row) => row[index]?.text ?? '')]);
  const words = cells.map((column) => Math.max(2, ...column.map(longestWord)) + SLACK);
  const widest = cells.map((column) => Math.max(2, ...column.map(widthOfLines)) + SLACK);
  const usual = cells.map((column, index) => Math.min(WIDEST, Math.max(words[index]!, usualWidth(column))));
  const room = (page: number) => page - BETWEEN * columns.length;
  const isWide = sum(words) > room(PAGE.upright);
  const width = room(isWide ? PAGE.wide : PAGE.upright);
  const scale = Math.max(SMALLEST, Math.min(1, width / sum(words)));
  const onOneLine = (most: number) =>
    widest.map((one, index) => Math.max(words[index]!, one <= most + SLACK ? one : Math.min(usual[index]!, most)));
  const least = SHORT.map(onOneLine).find((one) => sum(one) <= width) ?? words;
  const wished = usual.map((one, index) => Math.max(one, least[index]!));
  const widths = shared(least, wished, width / scale).map((one) => one + BETWEEN);
  const total = sum(widths);
  const part = ((sum(wished) + BETWEEN * columns.length) * AIR) / PAGE.upright;
  const span = isWide || part > NEARLY ? 1 : Math.max(NARROWEST, Math.round(part * 100) / 100);
  return {
    shares: widths.map((one) => Math.round((one / total) * 1e4) / 1e4),
    span,
    isWide,
    scale,
  };
}

/** To each the least; what is left by what each would like, and beyond that in proportion. */
function shared(least: readonly number[], wished: readonly number[], width: number): number[] {
  const left = Math.max(0, width - sum(least));
  const more = sum(wished) - sum(least);
  if (left >= more) return wished.map((one) => one + ((left - more) * one) / sum(wished));
  return least.map((one, index) => one + (left * (wished[index]! - one)) / more);
}

/** What four cells in five below the head need: one long cell should not take the room of all others. */
function usualWidth(cells: readonly string[]): number {
  const widths = cells
    .slice(1)
    .map(widthOfLines)
    .sort((a, b) => a - b);
  return (widths[Math.ceil((widths.length - 1) * 0.8)] ?? 0) + SLACK;
}

const widthOfLines = (cell: string): number => Math.max(...cell.split('\n').map(widthOf));

/** Width of a text in Chinese characters; Latin letters are a little more than half as wide. */
export const widthOf = (text: string): number => sum([...text].map((char) => (char < '\u2e80' ? 0.57 : 1)));

/** Width of what cannot be broken: between spaces and Chinese characters. */
const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/[\s\u2e80-\uffff]/u).map((word) => Math.min(LONGEST_WORD, widthOf(word))));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
