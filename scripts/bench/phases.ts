/** What one measured run says of a phase: figures of the process and all its children together. */
export interface PhaseFigures {
  readonly phase: string;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  /** Largest resident memory seen while it lasted, in MB; what processes share counts in each. */
  readonly peakMegabytes: number;
}

/** The whole run as one more phase. */
export const total = (phases: readonly PhaseFigures[]): PhaseFigures => ({
  phase: 'total',
  wallSeconds: sum(phases.map(({ wallSeconds }) => wallSeconds)),
  cpuSeconds: sum(phases.map(({ cpuSeconds }) => cpuSeconds)),
  peakMegabytes: Math.max(0, ...phases.map(({ peakMegabytes }) => peakMegabytes)),
});

const sum = (values: readonly number[]) => values.reduce((left, right) => left + right, 0);

/** Runs as a table in Markdown, one line for each phase. */
export function tableOf(runs: readonly { readonly name: string; readonly phases: readonly PhaseFigures[] }[]): string {
  const rows = runs.flatMap(({ name, phases }) =>
    [...phases, total(phases)].map((one, index) => [
      index === 0 ? name : '',
      one.phase,
      one.wallSeconds.toFixed(1),
      one.cpuSeconds.toFixed(1),
      one.peakMegabytes.toFixed(0),
    ]),
  );
  const all = [['run', 'phase', 'wall s', 'CPU s', 'peak MB'], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i < 2 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(all[0]!), rule, ...rows.map(line)].join('\n');
}
