import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from 'vitest';
import { inspectedSite } from '../../tests/inspected-site.ts';
import { sheetsOf, sheetText, type Sheet } from '../views/acceptance-sheets.ts';
import { xlsx } from './xlsx.ts';

const MADE = new Date('2022-10-20T00:00:00Z');
const SHEETS = sheetsOf(inspectedSite());

async function opened(sheets: readonly Sheet[]): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(await xlsx(sheets, '验收', MADE));
  return book;
}

/** The value of a cell as the tables have it: a day where it is shown as one. */
const textIn = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value === null || value === undefined ? '' : String(value);

test('opens with every table as it was, days and numbers as such', async () => {
  const book = await opened(SHEETS);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['逐项义务', '逐次判定', '缺少的依据']);
  for (const [index, sheet] of SHEETS.entries()) {
    const found = book.worksheets[index]!;
    const rows = Array.from({ length: found.rowCount }, (_, row) =>
      sheet.heads.map((__, column) => textIn(found.getCell(row + 1, column + 1).value)),
    );
    expect(rows).toEqual(sheetText(sheet));
  }
  const [duties, instances] = book.worksheets;
  expect(duties!.getCell('G3').value).toBe(2);
  expect(instances!.getCell('D3').value).toEqual(new Date('2022-08-01T00:00:00Z'));
});

test('heads stay in sight, every column can be filtered and is as wide as what it holds', async () => {
  for (const [index, found] of (await opened(SHEETS)).worksheets.entries()) {
    const { heads, rows } = SHEETS[index]!;
    expect(found.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(found.autoFilter).toBe(`A1:${String.fromCodePoint(64 + heads.length)}${rows.length + 1}`);
    expect(heads.every((_, column) => found.getColumn(column + 1).width! >= 10)).toBe(true);
  }
});

test('what looks like a formula stays text', async () => {
  const sheet = { name: 's', title: '表', heads: ['字'], rows: [['=1+1'], ['+A-1']] };
  const book = await opened([sheet]);
  expect([2, 3].map((row) => book.worksheets[0]!.getCell(row, 1).value)).toEqual(['=1+1', '+A-1']);
});

test('a table without rows is one all the same, and no name is too long or refused', async () => {
  const book = await opened([{ name: 's', title: `a/b:${'长'.repeat(40)}`, heads: ['编号'], rows: [] }]);
  expect(book.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([[`a b ${'长'.repeat(27)}`, 1]]);
});

test('the same tables are the same bytes, whatever the time zone', async () => {
  const zone = process.env['TZ'];
  const made = [];
  for (const one of ['Asia/Shanghai', 'America/New_York']) {
    process.env['TZ'] = one;
    made.push(await xlsx(SHEETS, '验收', MADE));
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(made[0]).toEqual(made[1]);
  expect(made[0]!.length).toBeGreaterThan(5000);
});
