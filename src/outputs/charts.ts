import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartBlock } from '../reports/report-document.ts';

/**
 * A chart as an SVG file that needs no other: it follows the scheme of the page that shows it, and prints in greys. Pages,
 * PDF and Word files show the same drawing.
 */
export interface DrawnChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What a chart is called and what it shows, for those who do not see it. */
export interface ChartTexts {
  readonly title: string;
  readonly description: string;
}

echarts.use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

/** Colours that stand for classes while the chart is drawn, and what they become on light and on dark paper. */
const INKS = [
  ['#000001', 'ink', '#1d1b18', '#e9e4d9'],
  ['#000002', 'axis', '#8c8577', '#736d62'],
  ['#000003', 'tone-1', '#524e47', '#b8b1a4'],
  ['#000004', 'tone-2', '#c9c3b6', '#4a463f'],
  ['#000005', 'tone-3', '#8f8778', '#716b60'],
  ['#000006', 'tone-4', '#6b665c', '#999286'],
  // Pale by its colour: PDF/A-1 knows nothing that shines through.
  ['#000007', 'rule', '#ddd7c9', '#38332c'],
] as const;
const [INK, AXIS, ...OTHERS] = INKS.map(([code]) => code);
const RULE = OTHERS.at(-1);
const TONES = OTHERS.slice(0, -1);
const DARK = INKS.map(([, name, , dark]) => `.f-${name}{fill:${dark}}.k-${name}{stroke:${dark}}`).join('');
/** Lines are told apart in black and white by their dashes and their marks. */
const DASHES = ['solid', 'dashed', 'dotted', 'solid'] as const;
const MARKS = ['circle', 'rect', 'triangle', 'diamond'] as const;

const TEXT = { color: INK!, fontSize: 13, fontFamily: 'sans-serif' };
/** Height of a bar with its name; where there are many, all together are no higher than a page has room for. */
const ROW = 28;
const TALLEST = 640;
const PLOT = 200;
/** Edges keep greys apart that lie on each other. */
const EDGE = { borderColor: INK, borderWidth: 0.6 };

/** Draws a chart at a width in pixels. The same chart gives the same bytes. */
export function drawChart(chart: ChartBlock, width: number, texts: ChartTexts): DrawnChart {
  const height = chartHeight(chart);
  const drawing = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    drawing.setOption({
      animation: false,
      ...(chart.form === 'bars' ? barsOption(chart, width) : columnsOption(chart)),
    });
    return { svg: tidied(drawing.renderToSVGString(), { width, height }, texts), width, height };
  } finally {
    drawing.dispose();
  }
}

/** Height of a chart in pixels, at any width. */
export const chartHeight = (chart: ChartBlock): number =>
  chart.form === 'bars' ? Math.min(TALLEST, chart.categories.length * ROW) + 8 : PLOT + legendHeight(chart);

const legendHeight = ({ series }: ChartBlock) => (series.length > 1 ? 28 : 0);

/** What every series says: nothing reacts to a pointer. */
const QUIET = { silent: true, emphasis: { disabled: true } };

/** Bars from left to right, each with its number behind it. */
function barsOption({ categories, series }: ChartBlock, width: number) {
  const room = Math.min(width * 0.42, 20 + 14 * Math.max(0, ...categories.map(lengthOf)));
  const row = Math.min(ROW, TALLEST / Math.max(1, categories.length));
  return {
    grid: { left: room, right: 56, top: 4, bottom: 4 },
    xAxis: { type: 'value', show: false, min: 0 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: categories,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: AXIS } },
      axisLabel: { ...TEXT, width: room - 12, overflow: 'truncate', interval: row < 16 ? 'auto' : 0 },
    },
    series: series.map(({ name, values }, index) => ({
      type: 'bar',
      name,
      data: values,
      ...QUIET,
      barWidth: row / 2,
      itemStyle: { color: TONES[index % TONES.length], ...EDGE },
      label: { show: true, position: 'right', ...TEXT },
    })),
  };
}

/** About how many full widths a text takes. */
const lengthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (char.codePointAt(0)! < 0x2e80 ? 0.55 : 1), 0);

/** Columns or lines over time. */
function columnsOption(chart: ChartBlock) {
  const { categories, series, form } = chart;
  const only = series.length === 1;
  return {
    ...(only
      ? {}
      : {
          legend: {
            show: true,
            data: series.map(({ name }) => name),
            top: 0,
            left: 0,
            textStyle: TEXT,
            itemWidth: 22,
            itemHeight: 10,
          },
        }),
    grid: { left: 44, right: 24, top: 24 + legendHeight(chart), bottom: 26 },
    xAxis: {
      type: 'category',
      data: categories,
      boundaryGap: form === 'stacked',
      axisTick: { show: false },
      axisLine: { lineStyle: { color: AXIS } },
      axisLabel: TEXT,
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 4,
      splitLine: { lineStyle: { color: RULE } },
      axisLabel: TEXT,
    },
    series: form === 'stacked' ? stackedSeries(chart) : series.map(lineSeries),
  };

  /** Lines are all of one ink: dashes and marks tell them apart, on any paper. */
  function lineSeries({ name, values }: ChartBlock['series'][number], index: number) {
    return {
      name,
      data: values,
      ...QUIET,
      type: 'line',
      symbol: MARKS[index % MARKS.length],
      symbolSize: 7,
      itemStyle: { color: INK },
      lineStyle: { color: INK, width: 1.6, type: DASHES[index % DASHES.length] },
      label: { show: only, position: 'top', ...TEXT },
    };
  }
}

/** Parts on each other, with the whole above. */
function stackedSeries({ categories, series }: ChartBlock) {
  const parts = series.map(({ name, values }, index) => ({
    name,
    data: values,
    ...QUIET,
    type: 'bar',
    stack: 'all',
    barMaxWidth: 32,
    itemStyle: { color: TONES[index % TONES.length], ...EDGE },
  }));
  const wholes = categories.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
  const whole = {
    data: wholes.map(() => 0),
    ...QUIET,
    type: 'bar',
    stack: 'all',
    label: {
      show: true,
      position: 'top',
      ...TEXT,
      formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
        wholes[dataIndex] ? String(wholes[dataIndex]) : '',
    },
  };
  return [...parts, whole];
}

const escapeXml = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

/** Without script hooks and numbered names; with a role, a title, a description, and its colours on dark paper. */
function tidied(svg: string, { width, height }: Pick<DrawnChart, 'width' | 'height'>, texts: ChartTexts): string {
  const inner = svg
    .replace(/^<svg[^>]*>\s*<rect[^>]*><\/rect>/u, '')
    .replace(/<\/svg>\s*$/u, '')
    .replace(/<style[\s\S]*?<\/style>/gu, '')
    .replace(/<defs[\s\S]*?<\/defs>/gu, '')
    // What cannot be seen, such as the ground of a legend, counts as transparency on paper.
    .replace(/<path [^>]*fill-opacity="0"[^>]*><\/path>/gu, '')
    .replace(/ (?:ecmeta_\w+|class|style|pointer-events|clip-path|dominant-baseline)="[^"]*"/gu, (attribute) =>
      attribute.startsWith(' dominant-baseline') ? attribute : '',
    )
    .replace(/<[a-z]+ [^>]*#00000\d[^>]*>/gu, inked)
    .replace(/><\/(?:path|rect|line|circle)>/gu, '/>')
    .replace(/(\d\.\d)\d+/gu, '$1')
    .replace(/\n+/gu, '');
  const head = `<title>${escapeXml(texts.title)}</title><desc>${escapeXml(texts.description)}</desc>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="13">${head}<style>@media (prefers-color-scheme:dark){${DARK}}</style>${inner}</svg>`;
}

/** A tag with its colours as greys, and the classes by which a page colours it. */
function inked(tag: string): string {
  const classes: string[] = [];
  const painted = tag.replace(/ (fill|stroke)="(#00000\d)"/gu, (whole, property: string, code: string) => {
    const ink = INKS.find(([own]) => own === code);
    if (!ink) return whole;
    classes.push(`${property === 'fill' ? 'f' : 'k'}-${ink[1]}`);
    return ` ${property}="${ink[2]}"`;
  });
  return classes.length ? painted.replace(/^<[a-z]+/u, `$& class="${classes.join(' ')}"`) : painted;
}
