import { expect, test } from 'vitest';
import type { ChartBlock } from '../reports/report-document.ts';
import { drawChart } from './charts.ts';

const bars: ChartBlock = {
  type: 'chart',
  id: 'causes',
  caption: '按原因 <1>',
  form: 'bars',
  unit: '起',
  categories: ['软件缺陷', '硬件故障 & 部件'],
  series: [{ name: '数量', values: [5, 4] }],
};
const lines: ChartBlock = {
  ...bars,
  form: 'lines',
  categories: ['2022-07', '2022-08', '2022-09'],
  series: [
    { name: '故障', values: [5, null, 4] },
    { name: '服务单', values: [7, 6, 8] },
  ],
};
const texts = { title: '按原因 <1>', description: '见下表' };

test.each([
  ['bars', bars],
  ['lines', lines],
  ['stacked', { ...lines, form: 'stacked' as const }],
])('%s are the same bytes each time, and need no script or other file', (_, chart) => {
  const { svg, width } = drawChart(chart, 720, texts);
  expect(drawChart(chart, 720, texts).svg).toBe(svg);
  expect(width).toBe(720);
  expect(svg).not.toMatch(/ style=|ecmeta|zr\d|url\(|#00000|opacity|undefined|NaN/u);
  expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>按原因 &lt;1&gt;<\/title><desc>见下表<\/desc>/u);
});

test('bars carry their numbers', () => {
  const { svg } = drawChart(bars, 360, texts);
  expect(svg).toMatch(/>5<\/text>/u);
  expect(svg).toContain('硬件故障 &amp; 部件');
});

const count = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length;
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map((match) => match[1]);

test('stacked bars have the whole above them, and none where there is nothing', () => {
  const values = [
    [4, 0, 13],
    [20, 0, null],
  ];
  const series = values.map((own, index) => ({ name: `系列 ${index}`, values: own }));
  const { svg } = drawChart({ ...lines, form: 'stacked', series }, 640, texts);
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['系列 0', '系列 1', '24', '13']));
  expect(textsOf(svg).filter((text) => text === '').length).toBe(0);
});

test('lines are parted where a number is missing', () => {
  const parts = (values: (number | null)[]) => {
    const { svg } = drawChart({ ...lines, series: [{ name: '故障', values }] }, 640, texts);
    return count(/<path class="k-ink" d="([^"]*)" fill="none"/u.exec(svg)?.[1] ?? '', /M/gu);
  };
  expect(parts([4, 5, 13])).toBe(1);
  expect(parts([4, null, 13])).toBe(2);
});

test('series are told apart without colour: greys with edges, dashes', () => {
  const series = [1, 2, 3, 4].map((value) => ({ name: `系列 ${value}`, values: [value, value, value] }));
  const stacked = drawChart({ ...lines, form: 'stacked', series }, 640, texts).svg;
  const fills = [...stacked.matchAll(/class="f-(tone-\d) k-ink"/gu)].map((match) => match[1]);
  expect(new Set(fills).size).toBe(4);
  const drawn = drawChart({ ...lines, series }, 640, texts).svg;
  expect(new Set([...drawn.matchAll(/stroke-dasharray="([^"]*)"/gu)].map((match) => match[1])).size).toBeGreaterThan(1);
});

test.each([
  ['no category', { categories: [], series: [] }],
  ['nothing but zero', { series: [{ name: 'a', values: [0, 0] }] }],
])('%s still gives a drawing', (_, data) => {
  expect(drawChart({ ...bars, ...data }, 640, texts).svg).not.toMatch(/NaN|undefined|Infinity/u);
});

test('many bars are no higher than a page, and leave out names that have no room', () => {
  const categories = Array.from({ length: 104 }, (_, index) => `2022-W${index + 1}`);
  const chart = { ...bars, categories, series: [{ name: '数量', values: categories.map(() => 1) }] };
  const { svg, height } = drawChart(chart, 640, texts);
  expect(height).toBeLessThan(700);
  expect(count(svg, />2022-W\d+</gu)).toBeLessThan(60);
});
