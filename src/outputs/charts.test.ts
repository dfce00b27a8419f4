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
  expect(svg).not.toMatch(/ style=|ecmeta|zr\d|url\(|#00000|undefined|NaN/u);
  expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>按原因 &lt;1&gt;<\/title><desc>见下表<\/desc>/u);
});

test('bars carry their numbers', () => {
  const { svg } = drawChart(bars, 360, texts);
  expect(svg).toMatch(/>5<\/text>/u);
  expect(svg).toContain('硬件故障 &amp; 部件');
});
