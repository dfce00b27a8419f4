import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openPress } from '../src/outputs/papers/report-pdf.ts';
import { binderSheet, reportSheet } from '../src/outputs/papers/sheet.ts';
import { temporaryFolder } from './folder.ts';
import { LONG_REPORT, SHORT_REPORT } from './papers/long-report.ts';
import { readPaper, unmarked, type Bookmark } from './papers/pdf-reading.ts';
import { hasPdfTools, pdfFacts, pdfFonts, pdfTags, preflight, tagsWithin, type Tag } from './papers/pdf-tools.ts';

/**
 * What Preflight finds in a file that may be found there: it knows PDF/A-1 alone, and PDF/A-2 lifted two of its rules. The
 * last is a mistake of its own: it does not follow a destination that is an object of its own, which any value may be.
 */
const DESTINATION = "1.2.3 : Body Syntax error, Error: can't convert to Destination"; // ISO 32000-1, 7.3.10
const LIFTED = [
  '2.1.6 : Invalid graphics object, Invalid version of the ICCProfile', // ISO 19005-2, 6.2.4.2: profiles of ICC 4
  '7.11.2 : Error on MetaData, part must be 1', // ISO 19005-2, 6.6.4: the part is 2
];

const folder = temporaryFolder('papers-checked');
afterAll(() => folder.remove());
const press = openPress();
const options = { site: 'https://kb.example/' };
const cover = {
  id: 'B-1',
  title: '验收册',
  lang: 'zh-CN',
  day: '2023-07-31',
  cover: [{ label: '合同', text: '某合同' }],
};
const SHEETS = {
  report: reportSheet(LONG_REPORT, options),
  draft: reportSheet(SHORT_REPORT, options),
  binder: binderSheet(
    cover,
    [{ ...LONG_REPORT, id: 'R-2', sections: LONG_REPORT.sections.slice(1, 2) }, SHORT_REPORT],
    options,
  ),
} as const;

describe.skipIf(!hasPdfTools() && !process.env['CI'])('readers that did not write it find', () => {
  describe.each(Object.entries(SHEETS))('in a %s', async (name, sheet) => {
    const bytes = press.pdf(sheet);
    const file = join(folder.path, `${name}.pdf`);
    writeFileSync(file, bytes);
    const paper = await readPaper(bytes);
    const tags = hasPdfTools() ? tagsWithin(pdfTags(file)) : [];

    test('what PDF/A asks of fonts, colours, metadata, actions and syntax', () => {
      expect(preflight(file).filter((complaint) => ![DESTINATION, ...LIFTED].includes(complaint))).toEqual([]);
    });

    test('nothing against PDF/A-1, where the same sheet is printed as that', () => {
      const older = join(folder.path, `${name}-1.pdf`);
      writeFileSync(older, press.pdf(sheet, 'a-1a'));
      expect(preflight(older).filter((complaint) => complaint !== DESTINATION)).toEqual([]);
    });

    test('that it says what it is: PDF/A-2a, tagged, open, without scripts and forms', () => {
      expect(paper.xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</u);
      expect(pdfFacts(file)).toMatchObject({
        Title: sheet.title,
        Tagged: 'yes',
        Suspects: 'no',
        Encrypted: 'no',
        JavaScript: 'no',
        Form: 'none',
      });
      expect(paper.objects).toMatch(/\/Lang ?\((?:zh-CN|en)\)/u);
      expect(paper.objects).toMatch(/\/S ?\/GTS_PDFA1[^]*\/DestOutputProfile|\/DestOutputProfile[^]*\/S ?\/GTS_PDFA1/u);
      for (const word of ['Launch', 'EmbeddedFile', 'GoToR', 'SMask', 'OCProperties'])
        expect(paper.objects).not.toMatch(new RegExp(`/${word}\\b`, 'u'));
    });

    test('all fonts inside, with the letters that their shapes stand for', () => {
      const fonts = pdfFonts(file);
      expect(fonts.length).toBeGreaterThan(1);
      expect(fonts.filter(({ isEmbedded, hasUnicode }) => !isEmbedded || !hasUnicode)).toEqual([]);
    });

    test('nothing on a page that is neither tagged nor an ornament', () => {
      expect(paper.drawn.length).toBe(Number(pdfFacts(file)['Pages']));
      expect(paper.drawn.flatMap(unmarked)).toEqual([]);
    });

    test('headings that go down one level at a time, and a bookmark for each', () => {
      const levels = tags.flatMap(({ role }) => /^H([1-6])$/u.exec(role)?.[1] ?? []).map(Number);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
      // The contents have a heading that is not among them.
      expect(levels.length - 1).toBe(flat(paper.bookmarks).length);
    });

    test('tables of rows of one width, each with heads', () => {
      const tables = tags.filter(({ role }) => role === 'Table');
      expect(tables.filter((table) => !isEven(table))).toEqual([]);
    });

    test('words for each picture', () => {
      const figures = tags.filter(({ role }) => role === 'Figure');
      expect(figures.length).toBe([...paper.objects.matchAll(/\/Alt\b/gu)].length);
    });
  });
});

describe.skipIf(!hasPdfTools() && !process.env['CI'])('the readers tell', () => {
  test('what is no PDF/A', () => {
    const file = join(folder.path, 'plain.pdf');
    writeFileSync(file, press.pdf(SHEETS.draft, 'ua-1'));
    expect(preflight(file).filter((complaint) => ![DESTINATION, ...LIFTED].includes(complaint))).not.toEqual([]);
  });
});

test.each([
  ['text outside', 'BT (a) Tj ET', ['Tj']],
  ['a line outside', '/Artifact BMC 0 0 m 1 1 l S EMC q 0 0 m 1 1 l S Q', ['S']],
  ['nothing outside', '/P <</MCID 0>> BDC BT [(a) -3 (S Tj \\) S)] TJ ET EMC', []],
])('a page with %s', (_, drawn, outside) => {
  expect(unmarked(drawn)).toEqual(outside);
});

test.each([
  [
    'rows of one width below heads',
    [
      ['TH', 'TH'],
      ['TD', 'TD'],
    ],
    true,
  ],
  ['a short row', [['TH', 'TH'], ['TD']], false],
  ['no heads', [['TD'], ['TD']], false],
])('a table with %s', (_, rows, even) => {
  const leaf = (role: string): Tag => ({ role, attributes: [], children: [] });
  const children = rows.map((row): Tag => ({ role: 'TR', attributes: [], children: row.map(leaf) }));
  expect(isEven({ role: 'Table', attributes: [], children })).toBe(even);
});

const flat = (bookmarks: readonly Bookmark[]): Bookmark[] => bookmarks.flatMap((one) => [one, ...flat(one.children)]);

/** Whether a table has heads, and all its rows as many cells as these. */
function isEven(table: Tag): boolean {
  const widths = tagsWithin(table.children)
    .filter(({ role }) => role === 'TR')
    .map(({ children }) => children.map(({ role }) => role));
  const [heads = []] = widths;
  return heads.every((role) => role === 'TH') && heads.length > 0 && widths.every((row) => row.length === heads.length);
}
