/** What a part of each bar stands for, and how dark it is, from 0 to 3. */
export interface BarSeries {
  readonly label: string;
  readonly tone: number;
}

/** What is to be drawn: rows of values that add up, and a limit that some may pass. */
export interface BarChartInput {
  /** The finding. */
  readonly title: string;
  readonly unit: string;
  readonly series: readonly BarSeries[];
  readonly rows: readonly {
    readonly label: string;
    readonly values: readonly number[];
    readonly text: string;
    readonly over: boolean;
  }[];
  readonly limit: { readonly value: number; readonly text: string } | undefined;
}

/** A rectangle of a bar, in hundredths of the width. */
export interface BarPiece {
  readonly x: number;
  readonly width: number;
  readonly tone: number;
}

/** A chart of stacked bars, drawn: the page only places what it says. */
export interface BarChart {
  readonly title: string;
  readonly unit: string;
  readonly series: readonly BarSeries[];
  readonly rows: readonly {
    readonly label: string;
    readonly text: string;
    readonly over: boolean;
    readonly pieces: readonly BarPiece[];
  }[];
  /** Figures along the axis, without the last, which is its end. */
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly limit: { readonly x: number; readonly text: string; readonly anchor: 'middle' | 'end' } | undefined;
}

/** Right of this, a label would stand out of the chart if it were centred. */
const LAST_CENTRED = 85;

/** Lays out stacked bars from zero to a round number above everything. */
export function barChart({ title, unit, series, rows, limit }: BarChartInput): BarChart {
  const sums = rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const step = roundStep(Math.max(limit?.value ?? 0, ...sums));
  const count = Math.max(1, Math.ceil(Math.max(limit?.value ?? 0, ...sums) / step));
  const at = (value: number) => rounded((value / (step * count)) * 100);
  return {
    title,
    unit,
    series,
    rows: rows.map(({ label, text, over, values }) => ({ label, text, over, pieces: piecesOf(values, series, at) })),
    ticks: Array.from({ length: count }, (_, index) => ({
      x: at(step * index),
      text: String(step * index).replace(/\B(?=(?:\d{3})+$)/gu, ','),
    })),
    limit: limit && {
      x: at(limit.value),
      text: limit.text,
      anchor: at(limit.value) > LAST_CENTRED ? 'end' : 'middle',
    },
  };
}

const rounded = (value: number) => Math.round(value * 100) / 100;

function piecesOf(values: readonly number[], series: readonly BarSeries[], at: (value: number) => number): BarPiece[] {
  let from = 0;
  return values.flatMap((value, index) => {
    const x = at(from);
    from += value;
    return value > 0 ? [{ x, width: rounded(at(from) - x), tone: series[index]!.tone }] : [];
  });
}

/** A step of 1, 2 or 5 times a power of ten, of which at most six make up the whole. */
function roundStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1) / 6));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step * 6 >= most) ?? 10 * power;
}
