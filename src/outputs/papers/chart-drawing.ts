import type { ChartBlock } from '../../reports/report-document.ts';
import { element } from '../xml.ts';
import { widthOf } from './column-widths.ts';

/** Draws a chart as SVG. */
export type DrawChart = (chart: ChartBlock) => string;

const WIDTH = 640;
const PLOT = { left: 46, right: 632, height: 190 } as const;
const LETTER = 11;
const INK = { text: '#1d1b18', quiet: '#6b665c', rule: '#ddd7c9' } as const;

/** Fills that stay apart in grey: solid, pale with an edge, hatched, dotted. */
const FILLS = ['#524e47', '#d9d2c2', 'url(#hatch)', 'url(#dots)'] as const;
const DASHES = ['', '7 3', '2 3', '9 3 2 3'] as const;
const PATTERNS = `<defs>
<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#ffffff"/><rect width="1.6" height="5" fill="#524e47"/></pattern>
<pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="#ffffff"/><circle cx="2.5" cy="2.5" r="1.1" fill="#524e47"/></pattern>
</defs>`;

/** A chart that can be read in black and white: series differ by form, and numbers stand at what they measure. */
export const drawnChart: DrawChart = (chart) => {
  const legend = legendOf(chart);
  const top = 14 + legend.height + 12;
  const scale = scaleOf(chart);
  const frame: Frame = {
    chart,
    slot: (PLOT.right - PLOT.left) / Math.max(1, chart.categories.length),
    x: (index) => PLOT.left + ((index + 0.5) * (PLOT.right - PLOT.left)) / Math.max(1, chart.categories.length),
    y: (value) => top + PLOT.height * (1 - value / scale.most),
  };
  const labels = categoryLabels(frame);
  const height = top + PLOT.height + 8 + labels.lines * 14 + 4;
  const parts = [
    PATTERNS,
    ...legend.parts,
    ...scale.ticks.flatMap((tick) => gridLine(tick, frame)),
    ...(chart.form === 'lines' ? lines(frame) : bars(frame)),
    ...labels.parts,
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(WIDTH),
      height: String(height),
      viewBox: `0 0 ${WIDTH} ${height}`,
      'font-family': 'Noto Sans SC',
      'font-size': String(LETTER),
    },
    parts,
  );
};

interface Frame {
  readonly chart: ChartBlock;
  /** Width of one category. */
  readonly slot: number;
  /** Middle of a category, and height of a value. */
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

/** Round numbers from zero to just above the greatest value. */
function scaleOf({ form, series, categories }: ChartBlock): {
  readonly most: number;
  readonly ticks: readonly number[];
} {
  const tops = categories.map((_, index) => {
    const values = series.map(({ values }) => values[index] ?? 0);
    return form === 'stacked' ? values.reduce((total, one) => total + one, 0) : Math.max(0, ...values);
  });
  const greatest = Math.max(1, ...tops);
  const power = 10 ** Math.floor(Math.log10(greatest / 4));
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one * 4 >= greatest)!,
  );
  const count = Math.ceil((greatest * 1.04) / step);
  return { most: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

function legendOf({ series, unit, form }: ChartBlock): { readonly parts: readonly string[]; readonly height: number } {
  const parts = [text(0, 11, unit, { fill: INK.quiet })];
  if (series.length < 2) return { parts, height: 0 };
  let x = PLOT.left;
  for (const [index, { name }] of series.entries()) {
    parts.push(form === 'lines' ? lineSample(x, 7, index) : box({ x, y: 2, width: 14, height: 10 }, index));
    parts.push(text(x + (form === 'lines' ? 34 : 20), 11, name));
    x += 44 + widthOf(name) * LETTER;
  }
  return { parts, height: 6 };
}

function gridLine(tick: number, { y }: Frame): string[] {
  const at = y(tick);
  return [
    element('line', {
      ...points(PLOT.left, at, PLOT.right, at),
      stroke: tick === 0 ? INK.text : INK.rule,
      'stroke-width': tick === 0 ? '1' : '0.7',
    }),
    text(PLOT.left - 6, at + 4, shown(tick), { fill: INK.quiet, anchor: 'end' }),
  ];
}

/** Bars beside each other, or on each other with the total above. */
function bars({ chart, slot, x, y }: Frame): string[] {
  const isStacked = chart.form === 'stacked';
  const width = Math.min(46, (slot * 0.7) / (isStacked ? 1 : chart.series.length));
  return chart.categories.flatMap((_, index) => {
    let below = 0;
    const left = x(index) - (isStacked ? width / 2 : (width * chart.series.length) / 2);
    const drawn = chart.series.flatMap(({ values }, order) => {
      const value = values[index] ?? null;
      if (value === null) return [];
      const base = isStacked ? below : 0;
      below += value;
      const at = {
        x: left + (isStacked ? 0 : order * width),
        y: y(base + value),
        width,
        height: y(base) - y(base + value),
      };
      const label =
        isStacked || widthOf(shown(value)) * LETTER > width + 6
          ? []
          : [text(at.x + width / 2, at.y - 4, shown(value), { anchor: 'middle' })];
      return [...(value === 0 ? [] : [box(at, order)]), ...label];
    });
    return isStacked && below > 0
      ? [...drawn, text(x(index), y(below) - 4, shown(below), { anchor: 'middle' })]
      : drawn;
  });
}

/** Lines with a mark at each value; a missing value parts the line. */
function lines({ chart, x, y }: Frame): string[] {
  return chart.series.flatMap(({ values }, order) => {
    const path = values
      .map((value, index) => {
        if (value === null) return '';
        const command = index > 0 && values[index - 1] !== null && values[index - 1] !== undefined ? 'L' : 'M';
        return `${command}${rounded(x(index))} ${rounded(y(value))}`;
      })
      .join('');
    const marks = values.flatMap((value, index) => (value === null ? [] : [mark(x(index), y(value), order)]));
    const numbers =
      chart.series.length > 1
        ? []
        : values.flatMap((value, index) =>
            value === null ? [] : [text(x(index), y(value) - 8, shown(value), { anchor: 'middle' })],
          );
    return [element('path', { d: path, fill: 'none', ...stroke(order) }), ...marks, ...numbers];
  });
}

/** Names below the axis, on as many lines as the longest needs, at most three; some are left out where there are many. */
function categoryLabels({ chart, slot, x, y }: Frame): { readonly parts: readonly string[]; readonly lines: number } {
  const letters = Math.max(2, Math.floor(slot / LETTER));
  const longest = Math.max(0, ...chart.categories.map(widthOf));
  const every = slot < 2.6 * LETTER ? Math.ceil((2.6 * LETTER) / slot) : 1;
  const room = letters * every;
  const lines = Math.min(3, Math.max(1, Math.ceil(longest / room)));
  const parts = chart.categories.flatMap((name, index) =>
    index % every
      ? []
      : broken(name, room, lines).map((line, row) =>
          text(x(index), y(0) + 17 + row * 14, line, { anchor: 'middle', fill: INK.text }),
        ),
  );
  return { parts, lines };
}

/** A name in at most so many lines of so many characters. */
function broken(name: string, room: number, lines: number): string[] {
  const rows: string[] = [''];
  for (const char of name) {
    if (rows.at(-1) !== '' && widthOf(rows.at(-1)! + char) > room) rows.push('');
    rows.push(rows.pop()! + char);
  }
  return rows.length <= lines ? rows : [...rows.slice(0, lines - 1), `${rows[lines - 1]!.slice(0, -1)}…`];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const box = (at: Box, order: number): string =>
  element('rect', {
    ...Object.fromEntries(Object.entries(at).map(([key, value]) => [key, rounded(value)])),
    fill: FILLS[order % FILLS.length],
    stroke: INK.text,
    'stroke-width': '0.6',
  });

const lineSample = (x: number, y: number, order: number): string =>
  element('line', { ...points(x, y, x + 28, y), ...stroke(order) }) + mark(x + 14, y, order);

/** A disc, a square, a ring, a diamond. */
function mark(x: number, y: number, order: number): string {
  const look = { fill: order % 4 < 2 ? INK.text : '#ffffff', stroke: INK.text, 'stroke-width': '1.2' };
  if (order % 2 === 0) return element('circle', { cx: rounded(x), cy: rounded(y), r: '3.2', ...look });
  const turned = order % 4 === 3 ? { transform: `rotate(45 ${rounded(x)} ${rounded(y)})` } : {};
  return element('rect', { x: rounded(x - 3), y: rounded(y - 3), width: '6', height: '6', ...look, ...turned });
}

const stroke = (order: number) => ({
  stroke: INK.text,
  'stroke-width': '1.5',
  ...(DASHES[order % DASHES.length] && { 'stroke-dasharray': DASHES[order % DASHES.length] }),
});

const points = (x1: number, y1: number, x2: number, y2: number) => ({
  x1: rounded(x1),
  y1: rounded(y1),
  x2: rounded(x2),
  y2: rounded(y2),
});

const text = (x: number, y: number, content: string, { fill = INK.text as string, anchor = 'start' } = {}): string =>
  element('text', { x: rounded(x), y: rounded(y), fill, 'text-anchor': anchor }, content);

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** A number without the noise of binary fractions. */
const shown = (value: number): string => String(Math.round(value * 100) / 100);
