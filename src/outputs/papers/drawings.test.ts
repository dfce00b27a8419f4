import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../i18n/messages.ts';
import type { ChartBlock } from '../../reports/report-document.ts';
import { drawnChart } from './chart-drawing.ts';
import { paperDrawing } from './paper-drawing.ts';
import { chartInWords } from './sheet.ts';
import { pngPictures } from './svg-picture.ts';

const chart = (form: ChartBlock['form'], ...values: readonly (number | null)[][]): ChartBlock => ({
  type: 'chart',
  id: 'c',
  caption: '十月最多',
  form,
  unit: '起',
  categories: ['8 月', '9 月', '10 月'],
  series: values.map((list, index) => ({ name: `系列 ${index + 1}`, values: list })),
});
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map((match) => match[1]);
const count = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length;

describe('a chart', () => {
  test('of bars has its numbers above them; zero has a number and no bar', () => {
    const svg = drawnChart(chart('bars', [4, 0, 13]));
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['起', '8 月', '10 月', '4', '13']));
    expect(count(svg, /<rect[^>]*stroke-width/gu)).toBe(2);
  });

  test('of stacked bars has the total above them', () => {
    expect(textsOf(drawnChart(chart('stacked', [4, 1, 13], [2, 2, 2])))).toEqual(
      expect.arrayContaining(['6', '3', '15']),
    );
  });

  test('of lines is parted where a number is missing', () => {
    expect(/<path d="([^"]*)"/u.exec(drawnChart(chart('lines', [4, null, 13])))![1]!.replace(/[\d. ]+/gu, '')).toBe(
      'MM',
    );
    expect(/<path d="([^"]*)"/u.exec(drawnChart(chart('lines', [4, 5, 13])))![1]!.replace(/[\d. ]+/gu, '')).toBe('MLL');
  });

  test('tells series apart without colour', () => {
    const svg = drawnChart(chart('stacked', [1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1]));
    expect(
      new Set([...svg.matchAll(/<rect[^>]*fill="([^"]*)"[^>]*stroke-width/gu)].map((match) => match[1])).size,
    ).toBe(4);
    const lines = drawnChart(chart('lines', [1, 2, 3], [3, 2, 1]));
    expect(lines).toContain('stroke-dasharray');
  });

  test.each([
    ['no category', { categories: [], series: [] }],
    ['nothing but zero', { series: [{ name: 'a', values: [0, 0, 0] }] }],
  ])('with %s is still a drawing', (_, data) => {
    expect(paperDrawing(drawnChart({ ...chart('bars'), ...data })).height).toBeGreaterThan(100);
  });

  test('leaves out names that do not fit, and wraps long ones', () => {
    const categories = Array.from({ length: 52 }, (_, index) => `2022-W${index + 1}`);
    const many = textsOf(
      drawnChart({
        ...chart(
          'bars',
          categories.map(() => 1),
        ),
        categories,
      }),
    );
    expect(many.filter((text) => text?.startsWith('2022-W')).length).toBeLessThan(30);
    const long = {
      ...chart('bars', [1, 2, 3, 4, 5, 6]),
      categories: Array.from({ length: 6 }, () => '育慧南路办公区会议室音频视频'),
    };
    expect(textsOf(drawnChart(long)).filter((text) => text?.endsWith('…')).length).toBeGreaterThanOrEqual(0);
    expect(textsOf(drawnChart(long)).join('')).toContain('育慧南路');
  });

  test('is told in words', () => {
    expect(chartInWords(chart('bars', [4, null, 13]), LANGUAGES['zh-CN'].words)).toBe(
      '十月最多（单位：起）。系列 1：8 月 4、9 月 –、10 月 13。',
    );
    expect(chartInWords(chart('bars', [4, 5, 13]), LANGUAGES.en.words)).toContain('(unit: 起)');
    expect(chartInWords({ ...chart('bars', [4]), unit: '' }, LANGUAGES.en.words)).toMatch(
      /^十月最多\. 系列 1: 8 月 4/u,
    );
  });
});

describe('a drawing on paper', () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-5 -5 300 120.5"><style>.a{fill:#fff;font-family:"PingFang SC", sans-serif}
@media (prefers-color-scheme: dark) {
.a{fill:#000}
.b{fill:#111}
}
.c{stroke:light-dark(#123, #456)}</style><text class="a" font-family="Arial">x</text></svg>`;

  test('has the light colours, the font of the paper and its size', () => {
    const drawing = paperDrawing(svg);
    expect(drawing).toMatchObject({ width: 300, height: 120.5 });
    expect(drawing.svg).not.toMatch(/prefers-color-scheme|#000|#111|PingFang|Arial|light-dark|#456/u);
    expect(drawing.svg).toContain('.c{stroke:#123}');
    expect(drawing.svg).toMatch(/^<svg font-family="Noto Sans SC"/u);
  });

  test('is a picture for programs that cannot show it, with its letters', async () => {
    const drawing = paperDrawing(drawnChart(chart('bars', [1, 2, 3])));
    const blank = { ...drawing, svg: drawing.svg.replace(/<text\b[^>]*>[^<]*<\/text>/gu, '') };
    const pictures = await pngPictures([drawing, blank]);
    const png = Buffer.from(pictures.get(drawing)!);
    expect(pictures.get(blank)!.length).toBeLessThan(png.length * 0.8);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1280);
  });
});
