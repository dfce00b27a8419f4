import type { CellState } from './decided.ts';

/** The shapes of one row: one path for each state that occurs. Columns are one unit wide, the row is one unit high. */
export type RowPaths = Partial<Readonly<Record<Exclude<CellState, 'absent' | 'blank'> | 'slash', string>>>;

const DRAWN = ['done', 'missing', 'open', 'later', 'excused'] as const;

/**
 * The shapes of a row. Cells alike beside each other are one shape, broken before the columns in `breaks`, so that a year
 * of what is normal weighs next to nothing; each missing cell has a slash of its own, for grey print.
 */
export function rowPaths(cells: readonly CellState[], breaks: ReadonlySet<number>): RowPaths {
  const paths: Partial<Record<keyof RowPaths, string>> = {};
  for (const state of DRAWN) {
    const runs = runsOf(cells, state, state === 'missing' ? new Set() : breaks);
    if (runs.length) paths[state] = runs.map(({ at, length }) => shapeOf(state, at, length, breaks)).join('');
  }
  const holes = cells.flatMap((cell, index) => (cell === 'missing' ? [index] : []));
  if (holes.length) paths.slash = holes.map((at) => `M${at} 1l1-1`).join('');
  return paths;
}

interface Run {
  readonly at: number;
  readonly length: number;
}

function runsOf(cells: readonly CellState[], state: CellState, breaks: ReadonlySet<number>): Run[] {
  const runs: { at: number; length: number }[] = [];
  cells.forEach((cell, index) => {
    if (cell !== state) return;
    const last = runs.at(-1);
    if (last && last.at + last.length === index && !breaks.has(index)) last.length++;
    else runs.push({ at: index, length: 1 });
  });
  return runs;
}

/** A break leaves a gap of a third of a column at its left. */
const GAP = 0.35;

function shapeOf(state: CellState, at: number, length: number, breaks: ReadonlySet<number>): string {
  if (state === 'later') return `M${at} .42h${length}v.16h-${length}z`;
  if (state === 'excused') return `M${at + 0.15} .15h${length - 0.3}v.7h-${length - 0.3}z`;
  const gap = breaks.has(at) ? GAP : 0;
  return `M${at + gap} 0h${length - gap}v1h-${length - gap}z`;
}
