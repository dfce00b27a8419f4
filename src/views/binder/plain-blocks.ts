import type { Column, Paragraph, Run, TableBlock } from '../../reports/report-document.ts';
import type { LinkView } from '../value.ts';

/** A paragraph of one text. */
export const paragraph = (text: string): Paragraph => ({ type: 'paragraph', runs: [{ text }] });

/** A link of a page as it stands in a report. */
export const linkRun = ({ text, href }: LinkView): Run => ({ text, ...(href !== undefined && { href }) });

/** Several links in one cell: their texts, and the address where there is but one. */
export const linksRun = (links: readonly LinkView[]): Run =>
  links.length === 1 ? linkRun(links[0]!) : { text: links.map(({ text }) => text).join(' ') };

/** A column of words, or of numbers. */
export const column = (key: string, label: string, isNumber = false): Column => ({
  key,
  label,
  ...(isNumber && { isNumber }),
});

/** A table of texts and links. */
export const ledger = (
  id: string,
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Run[])[],
  definition?: string,
): TableBlock => ({ type: 'table', id, caption, columns, rows, ...(definition !== undefined && { definition }) });
