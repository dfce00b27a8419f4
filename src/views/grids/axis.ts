import { fill } from '../../i18n/messages.ts';
import type { Site } from '../site.ts';
import type { Verdict } from '../../obligations/result.ts';
import { OPEN_VERDICTS, verdictView } from '../verdicts-of-site.ts';
import type { Column } from './decided.ts';

/** A month over the grid, at a share of its width. */
export interface AxisMonth {
  readonly text: string;
  readonly x: number;
}

/** A period over the grid: a short name, and its verdict where it has one. */
export interface AxisMark {
  readonly text: string;
  readonly verdict: Verdict | undefined;
  readonly label: string;
  readonly href: string | undefined;
}

/** What stands over a grid. Beyond so many columns there is no room for a mark each. */
export interface Axis {
  readonly months: readonly AxisMonth[];
  readonly marks: readonly AxisMark[];
}

export const MAX_MARKS = 60;

/** Columns at which a month begins. */
export const monthStarts = (columns: readonly Column[]): number[] =>
  columns.flatMap(({ from }, index) =>
    index === 0 || from.slice(0, 7) !== columns[index - 1]!.from.slice(0, 7) ? [index] : [],
  );

/** The anchor of a period's row in the table of what is missing. */
export const holeAnchor = (key: string): string => `m-${key.replace(/\s+/gu, '_')}`;

/** The months over a grid, and a mark for each period where there is room and it has a verdict. */
export function axisOf(columns: readonly Column[], hasMarks: boolean, site: Site): Axis {
  const starts = monthStarts(columns);
  const months = starts
    .filter((at, index) => index === 0 || at - starts[index - 1]! >= 1)
    .map((at) => ({
      text: fill(site.words.coverageMonth, { month: Number(columns[at]!.from.slice(5, 7)) }),
      x: Math.round((at / columns.length) * 10000) / 100,
    }));
  return { months, marks: hasMarks ? columns.map((column) => markOf(column, site)) : [] };
}

function markOf({ key, verdict }: Column, site: Site): AxisMark {
  const text = /(?:W|-)0*(\d+)$/u.exec(key)?.[1] ?? '';
  const word = verdict ? verdictView(verdict, site).word : '';
  return {
    text,
    verdict,
    label: `${key} ${word}`.trim(),
    href: verdict && OPEN_VERDICTS.has(verdict) ? `#${holeAnchor(key)}` : undefined,
  };
}
