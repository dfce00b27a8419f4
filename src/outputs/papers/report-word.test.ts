import { unzip } from '@cj-tech-master/excelts/archive';
import { describe, expect, test } from 'vitest';
import { LONG_REPORT, SHORT_REPORT } from '../../../tests/papers/long-report.ts';
import type { ReportDocument } from '../../reports/report-document.ts';
import { reportWord } from './report-word.ts';
import { reportSheet } from './sheet.ts';

const written = (report: ReportDocument) => reportWord(reportSheet(report, { site: 'https://kb.example/' }));

async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(bytes).entries())
    parts.set(entry.path, Buffer.from(await entry.bytes()).toString('utf8'));
  return parts;
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

/** A chapter of the long report: everything once, so that the test is quick. */
const REPORT: ReportDocument = {
  ...LONG_REPORT,
  sections: [...LONG_REPORT.sections.slice(0, 3), LONG_REPORT.sections.at(-1)!],
};

describe('a Word file', async () => {
  const bytes = await written(REPORT);
  const parts = await partsOf(bytes);
  const body = parts.get('word/document.xml')!;
  const text = body.replace(/<[^>]+>/gu, '');

  test('has every text of the report', () => {
    for (const sentence of [
      '告警的最后一米靠一张电话卡',
      '31 起',
      '上年同期 35 起',
      'INC-2022-1044',
      '本期没有。',
      '服务方项目负责人',
    ])
      expect(text).toContain(sentence);
    expect(count(text, /INC-2022-1\d{3}/gu)).toBe(88);
  });

  test('has headings that are styles and count themselves', () => {
    expect(count(body, /<w:pStyle w:val="Heading1"\/>/gu)).toBe(5);
    expect(count(body, /<w:pStyle w:val="Heading2"\/>/gu)).toBe(5);
    expect(text).not.toContain('1 工作情况');
    expect(parts.get('word/numbering.xml')).toContain('%1.%2');
  });

  test('repeats the head of each table and keeps rows whole', () => {
    expect(count(body, /<w:tblHeader\/>/gu)).toBe(2);
    expect(count(body, /<w:cantSplit\/>/gu)).toBeGreaterThan(88);
  });

  test('has drawings with words, as SVG with a picture beside it', () => {
    expect(count(body, /<wp:docPr [^>]*descr="[^"]+"/gu)).toBe(3);
    expect([...parts.keys()].filter((path) => path.endsWith('.svg'))).toHaveLength(3);
    expect([...parts.keys()].filter((path) => path.endsWith('.png'))).toHaveLength(3);
  });

  test('has contents that lead to each heading, without pages until Word counts them', () => {
    const entries = [
      ...body.matchAll(/<w:pStyle w:val="TOC(\d)"\/>.*?<w:hyperlink [^>]*w:anchor="([^"]+)".*?<w:t[^>]*>([^<]*)</gsu),
    ].map((match) => ({ level: match[1], anchor: match[2]!, text: match[3] }));
    expect(entries.slice(0, 3).map(({ level, text: entry }) => [level, entry])).toEqual([
      ['1', '1　工作情况'],
      ['2', '1.1　供电'],
      ['1', '2　数据统计'],
    ]);
    expect(entries.at(-1)!.text).toBe('签署');
    for (const { anchor } of entries) expect(body).toContain(`w:name="${anchor}"`);
    expect(new Set(entries.map(({ anchor }) => anchor)).size).toBe(entries.length);
  });

  test('has contents, numbers of tables and of pages as fields that Word fills in', () => {
    expect(body).toMatch(/<w:instrText[^>]*>TOC /u);
    expect(body).toContain('SEQ 表');
    expect(parts.get('word/settings.xml')).toContain('<w:updateFields');
    const footers = [...parts].filter(([path]) => path.startsWith('word/footer')).map(([, xml]) => xml);
    expect(footers[0]).toMatch(/PAGE.*NUMPAGES/su);
  });

  test('names fonts that Chinese systems have, and links to the site', () => {
    expect(parts.get('word/styles.xml')).toContain('w:eastAsia="SimSun"');
    expect(parts.get('word/styles.xml')).toContain('w:eastAsia="SimHei"');
    expect(parts.get('word/_rels/document.xml.rels')).toContain('https://kb.example/incidents/INC-2022-1001/');
  });

  test('is dated by the report and the same each time', async () => {
    expect(parts.get('docProps/core.xml')).toMatch(/<dcterms:created[^>]*>2022-11-04T00:00:00Z</u);
    expect(Buffer.compare(await written(REPORT), bytes)).toBe(0);
  });
});

test('a draft says so on every page, in its language', async () => {
  const parts = await partsOf(await written(SHORT_REPORT));
  expect(parts.get('word/header1.xml')).toContain('Draft');
  expect(parts.get('word/footer1.xml')).toMatch(/Page .*PAGE.* of .*NUMPAGES/su);
});

test('a wide table stands on a page of its own that lies on its side', async () => {
  const columns = Array.from({ length: 9 }, (_, index) => ({ key: `c${index}`, label: `SERIAL-NUMBER-${index}` }));
  const wide = {
    type: 'table',
    id: 'w',
    caption: 'Wide',
    columns,
    rows: [columns.map(({ label }) => ({ text: label }))],
  } as const;
  const report = { ...SHORT_REPORT, sections: [{ id: 'a', heading: 'A', blocks: [wide] }] };
  const body = (await partsOf(await written(report))).get('word/document.xml')!;
  expect(count(body, /<w:pgSz[^>]*w:orient="landscape"/gu)).toBe(1);
  expect(count(body, /<w:pgSz/gu)).toBe(2);
});
