import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { daysBetween } from '../calendar/civil-day.ts';
import type { Sheet, SheetCell } from '../views/acceptance-sheets.ts';

/** The day that a spreadsheet counts from (ECMA-376 part 1, 18.17.4.1). */
const EPOCH = '1899-12-30';

/** Characters that a sheet's name cannot hold, and how long it may be. */
const NOT_IN_NAMES = /[[\]:*?/\\]/gu;
const LONGEST_NAME = 31;

/** Widths of columns in characters. */
const [NARROWEST, WIDEST] = [8, 60];

/**
 * Tables as an Excel workbook: heads that stay, filters, numbers and days as such. The same tables made at the same moment
 * are the same bytes, whatever the time zone of the machine.
 */
export async function xlsx(sheets: readonly Sheet[], title: string, made: Date): Promise<Uint8Array<ArrayBuffer>> {
  const book = new Workbook();
  book.title = title;
  book.creator = title;
  book.lastModifiedBy = title;
  book.created = made;
  book.modified = made;
  for (const sheet of sheets) addSheet(book, sheet);
  const bytes = await book.xlsx.writeBuffer({ zip: { modTime: asLocal(made), timestamps: 'dos' } });
  return Uint8Array.from(bytes);
}

/** The moment whose local date and clock are those of the given one in UTC: a zip archive holds local times. */
function asLocal(moment: Date): Date {
  const local = structuredClone(moment);
  local.setMinutes(local.getMinutes() + local.getTimezoneOffset());
  return local;
}

function addSheet(book: Workbook, { title, heads, rows }: Sheet): void {
  const name = title.replace(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME);
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = heads.map((head, column) => ({ width: widthOf([head, ...rows.map((row) => row[column] ?? '')]) }));
  addRow(sheet, heads).font = { bold: true };
  for (const row of rows) addRow(sheet, row).alignment = { vertical: 'top', wrapText: true };
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: rows.length + 1, col: heads.length } };
}

function addRow(sheet: Worksheet, cells: readonly SheetCell[]) {
  const row = sheet.addRow(cells.map((cell) => (typeof cell === 'object' ? daysBetween(EPOCH, cell.day) : cell)));
  cells.forEach((cell, index) => {
    if (typeof cell === 'object') row.getCell(index + 1).numFmt = 'yyyy-mm-dd';
  });
  return row;
}

/** Wide enough for the longest cell: a wide character, such as 汉, counts as two. */
function widthOf(cells: readonly SheetCell[]): number {
  const lengths = cells.map(
    (cell) => (typeof cell === 'object' ? cell.day : String(cell)).replace(/[^\0-\u02ff]/gu, '**').length,
  );
  return Math.min(WIDEST, lengths.reduce((most, length) => Math.max(most, length), NARROWEST) + 2);
}
