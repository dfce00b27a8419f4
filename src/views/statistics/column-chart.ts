/** What stands in one column: its name, and values that add up, with where they lead. */
export interface ColumnInput {
  readonly label: string;
  /** A second line below the label, such as the year. */
  readonly under?: string;
  /** What the whole column is called where its name alone is not enough. */
  readonly name: string;
  readonly values: readonly number[];
  readonly href: string | undefined;
}

/** A chart of columns that each open the records behind them. */
export interface ColumnChart {
  readonly id: string;
  /** The finding. */
  readonly title: string;
  /** What the parts of a column stand for; one part needs no name. */
  readonly series: readonly { readonly label: string; readonly tone: number }[];
  readonly columns: readonly {
    readonly label: string;
    readonly under: string | undefined;
    readonly name: string;
    readonly total: number;
    readonly href: string | undefined;
    /** In hundredths of the height, from the bottom. */
    readonly pieces: readonly { readonly y: number; readonly height: number; readonly tone: number }[];
  }[];
}

/** Lays out columns from zero to the largest; the parts stand on one another in the order of the series. */
export function columnChart(
  id: string,
  title: string,
  series: ColumnChart['series'],
  columns: readonly ColumnInput[],
): ColumnChart {
  const totals = columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const most = Math.max(1, ...totals);
  const at = (value: number) => Math.round((value / most) * 10000) / 100;
  return {
    id,
    title,
    series,
    columns: columns.map(({ label, under, name, values, href }, column) => {
      let below = 0;
      const pieces = values.flatMap((value, index) => {
        if (value === 0) return [];
        const height = at(value);
        const y = 100 - at(below) - height;
        below += value;
        return [{ y: Math.round(y * 100) / 100, height, tone: series[index]?.tone ?? 2 }];
      });
      return { label, under, name, total: totals[column]!, href: totals[column] ? href : undefined, pieces };
    }),
  };
}
