import { cellOf, type Row } from './list-query.ts';

/** How the cells of a column look: numbers stand at the right, days, times and short words are not broken. */
export type CellForm = 'text' | 'short' | 'number';

const NUMBER = /^¥?-?\d[\d,]*(?:\.\d+)?$/u;
const TIME = /^\d{4}-\d{2}(?:-\d{2}(?: \d{2}:\d{2})?)?$/u;

/** Longest word that still stands in one line. */
const SHORT = 7;

/** The form of each column after id and title, by what all its cells hold. */
export const cellForms = (rows: readonly Row[], columns: number): CellForm[] =>
  Array.from({ length: columns }, (_, index) => formOf(rows.map((row) => cellOf(row, index + 2)).filter(Boolean)));

function formOf(texts: readonly string[]): CellForm {
  if (texts.length && texts.every((text) => NUMBER.test(text))) return 'number';
  return texts.every((text) => TIME.test(text) || text.length <= SHORT) ? 'short' : 'text';
}
