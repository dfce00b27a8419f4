import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../i18n/messages.ts';
import type { ChartBlock } from '../../reports/report-document.ts';
import { drawChart } from '../charts.ts';
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

describe('a chart', () => {
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
    const drawing = paperDrawing(drawChart(chart('bars', [1, 2, 3]), 640, { title: '', description: '' }).svg);
    const blank = { ...drawing, svg: drawing.svg.replace(/<text\b[^>]*>[^<]*<\/text>/gu, '') };
    const pictures = await pngPictures([drawing, blank]);
    const png = Buffer.from(pictures.get(drawing)!);
    expect(pictures.get(blank)!.length).toBeLessThan(png.length * 0.8);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1280);
  });
});
