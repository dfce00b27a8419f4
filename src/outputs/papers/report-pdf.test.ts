import { describe, expect, test } from 'vitest';
import { LONG_REPORT, SHORT_REPORT } from '../../../tests/papers/long-report.ts';
import { bare, readPaper } from '../../../tests/papers/pdf-reading.ts';
import type { Block, ReportDocument } from '../../reports/report-document.ts';
import { openPress } from './report-pdf.ts';
import { binderSheet, reportSheet } from './sheet.ts';

const press = openPress();
const options = {};
const printed = (report: ReportDocument, site?: string) => press.pdf(reportSheet(report, { ...options, site }));
const withBlocks = (...blocks: readonly Block[]): ReportDocument => ({
  ...SHORT_REPORT,
  sections: [{ id: 'one', heading: 'One', blocks }],
});
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe('a long report in Chinese', async () => {
  const bytes = printed(LONG_REPORT);
  const paper = await readPaper(bytes);

  test('has its title, its language and the day of its issue', () => {
    expect(paper.title).toBe(LONG_REPORT.title);
    expect(paper.xmp).toContain('<rdf:li>zh-CN</rdf:li>');
    expect(paper.xmp).toContain('<xmp:CreateDate>2022-11-04T00:00:00Z</xmp:CreateDate>');
    expect(paper.objects).toMatch(/\/Lang ?\(zh-CN\)/u);
  });

  test('says that it is PDF/A-2a and is tagged: heads of columns, headings, pictures with words', () => {
    expect(paper.xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</u);
    expect(paper.objects).toMatch(/\/Marked true/u);
    expect(paper.objects).toContain('/StructTreeRoot');
    for (const role of ['Table', 'TH', 'TD', 'H1', 'H2', 'L', 'LI', 'TOCI', 'Caption'])
      expect(count(paper.objects, new RegExp(`/S ?/${role}\\b`, 'gu')), role).toBeGreaterThan(0);
    const figures = count(paper.objects, /\/S ?\/Figure\b/gu);
    expect(figures).toBe(11);
    expect(count(paper.objects, /\/Alt\b/gu)).toBe(figures);
  });

  test('passes the gate of PDF/UA-1, which refuses what cannot be read aloud', () => {
    expect(press.pdf(reportSheet(LONG_REPORT, options), 'ua-1').length).toBeGreaterThan(0);
  });

  test('carries its fonts, and none of the system', () => {
    const names = new Set([...paper.objects.matchAll(/\/FontName ?\/[A-Z]{6}\+([\w-]+)/gu)].map((match) => match[1]));
    expect([...names].sort()).toEqual([
      'DejaVuSansMono',
      'NotoSansSC-Bold',
      'NotoSansSC-Regular',
      'NotoSerifSC-Bold',
      'NotoSerifSC-Regular',
    ]);
    expect(count(paper.objects, /\/FontFile[23]\b/gu)).toBe(names.size);
  });

  test('has bookmarks by chapter, and contents that name the page on which each begins', () => {
    expect(paper.bookmarks.map(({ title }) => title).slice(0, 3)).toEqual(['1 工作情况', '2 数据统计', '3 数据分析']);
    expect(paper.bookmarks[1]!.children.map(({ title }) => title)).toEqual(['2.1 逐项记录', '2.2 走势']);
    const page = paper.pages.findIndex((text, index) => index > 1 && text.includes('3数据分析'));
    expect(paper.pages[1]).toMatch(new RegExp(`3数据分析\\.+${page + 1}`, 'u'));
  });

  test('can be searched: sentences, cells, names on the page to sign', () => {
    for (const sentence of [
      '告警的最后一米靠一张电话卡',
      '市电',
      'INC-2022-1044',
      '《2022年10月信息化基础环境运维月报》',
    ])
      expect(paper.text).toContain(sentence);
    expect(paper.pages.at(-1)).toContain('服务方项目负责人');
  });

  test('numbers its pages and repeats the heads of a table that goes on', () => {
    const pages = paper.pages.length;
    expect(pages).toBeGreaterThanOrEqual(40);
    for (const [index, text] of paper.pages.entries()) expect(text).toContain(`第${index + 1}页，共${pages}页`);
    const rows = paper.pages.filter((text, index) => index > 1 && /INC-2022-1\d{3}/u.test(text));
    for (const text of rows) expect(text).toContain('经过与处置');
  });

  test('says that a table has no rows', () => {
    expect(paper.text).toMatch(/违规逐项[^。]+。[^。]+。本期没有。/u);
  });

  test('is the same, byte for byte, from another press', () => {
    expect(Buffer.compare(openPress().pdf(reportSheet(LONG_REPORT, options)), bytes)).toBe(0);
  });
});

describe('a draft in English', async () => {
  const paper = await readPaper(printed(SHORT_REPORT));

  test('says so on its cover and across every page', async () => {
    // The letters of the watermark climb between the lines: readers put them in different places, but each is there.
    const issued = await readPaper(printed({ ...SHORT_REPORT, isDraft: false }));
    const more = paper.pages.map((text, index) => text.length - issued.pages[index]!.length);
    expect(more).toEqual([2 * 'Draft'.length, 'Draft'.length, 'Draft'.length]);
  });

  test('shows what looks like markup as it is', () => {
    expect(paper.text).toContain('West<b>#let</b>*star*$x$');
    expect(paper.text).toContain('Page2of3');
  });
});

test.each(['2022 年度信息化基础环境运维报告（2022 年 7 月至 12 月）', '月报（十月）'])(
  'the title %s is whole',
  async (title) => {
    const paper = await readPaper(printed({ ...SHORT_REPORT, title }));
    expect(paper.pages[0]).toContain(bare(title));
    expect(paper.title).toBe(title);
  },
);

test('links lead to the site where it has an address, and to other sites always', async () => {
  const uris = async (site?: string) =>
    [...(await readPaper(printed(LONG_REPORT, site))).objects.matchAll(/\/URI ?\(([^)]*)\)/gu)].map(
      (match) => match[1],
    );
  expect(await uris()).toEqual([]);
  expect(new Set(await uris('https://kb.example/'))).toContain('https://kb.example/incidents/INC-2022-1001/');
  expect((await readPaper(printed(SHORT_REPORT))).objects).toContain('https://kb.example/');
});

test.each([
  ['characters that no font has', '机房 😀 好', '机房[U+1F600]好'],
  ['what has no look of its own', 'a\u200bb\ufeffc', 'abc'],
  ['control characters', 'a\u0007b', 'ab'],
])('%s do not stop a report', async (_, text, shown) => {
  const paper = await readPaper(printed(withBlocks({ type: 'paragraph', runs: [{ text }] })));
  expect(paper.text).toContain(shown);
});

test('words before the first heading stand without one', async () => {
  const [first] = withBlocks({ type: 'paragraph', runs: [{ text: 'Before all.' }] }).sections;
  const paper = await readPaper(
    printed({ ...SHORT_REPORT, sections: [{ ...first!, heading: '' }, ...SHORT_REPORT.sections] }),
  );
  expect(paper.text).toContain('Beforeall.');
  expect(paper.bookmarks.map(({ title }) => title)).toEqual(['1 Figures']);
});

test('a table that is too wide lies on its side', async () => {
  const columns = Array.from({ length: 14 }, (_, index) => ({ key: `c${index}`, label: `COLUMN-${index}` }));
  const row = columns.map(({ label }) => ({ text: label }));
  const { objects } = await readPaper(
    printed(withBlocks({ type: 'table', id: 'wide', caption: 'Wide', columns, rows: [row] })),
  );
  expect(objects).toMatch(/\/MediaBox ?\[0 0 841\.\d+ 595\.\d+\]/u);
});

test('a binder has a bookmark and a cover for each report', async () => {
  const cover = { id: 'B-1', title: '验收册', lang: 'zh-CN', day: '2023-07-31', cover: [] };
  const paper = await readPaper(press.pdf(binderSheet(cover, [SHORT_REPORT, { ...LONG_REPORT, id: 'R-2' }], options)));
  expect(paper.title).toBe('验收册');
  expect(paper.bookmarks.map(({ title }) => title)).toEqual([SHORT_REPORT.title, LONG_REPORT.title]);
  expect(paper.bookmarks[1]!.children[0]!.title).toBe('1 工作情况');
  // The draft among them has its watermark, the others have none.
  expect(paper.pages.filter((text) => text.includes('草')).length).toBe(2);
  const begins = paper.pages.findIndex((text, index) => index > 1 && text.includes(bare(LONG_REPORT.title)));
  expect(paper.pages[1]).toMatch(new RegExp(`${bare(LONG_REPORT.title)}\\.+${begins + 1}`, 'u'));
});

describe('a report that cannot be printed is named with the reason', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><foreignObject/></svg>';
  test.each([
    ['labels in HTML', withBlocks({ type: 'drawing', caption: 'Path', alt: 'x', svg }), 'Unexpected HTML in a drawing'],
    ['no size', withBlocks({ type: 'drawing', caption: 'Path', alt: 'x', svg: '<svg/>' }), 'drawing without a size'],
    [
      'broken SVG',
      withBlocks({ type: 'drawing', caption: 'Path', alt: 'x', svg: '<svg viewBox="0 0 9 9"' }),
      'drawing',
    ],
    ['a day that does not exist', { ...SHORT_REPORT, day: '2023-02-30' }, 'date'],
  ])('%s', (_, report, reason) => {
    expect(() => printed(report)).toThrow(reason);
    expect(() => printed(report)).toThrow('RPT-2022-Q4');
  });
});
