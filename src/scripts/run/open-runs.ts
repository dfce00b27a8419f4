import type { Run } from '../../views/run/run.ts';
import type { Runs, RunStore } from './store.ts';

/** The runs of a page, kept with every change. */
export interface OpenRuns {
  all(): readonly Run[];
  /** The one that the page shows. */
  current(): Run | undefined;
  /** Whether the browser keeps them. */
  isKept(): boolean;
  /** Replaces the run that began at the same moment, or adds it; the page shows it. */
  keep(run: Run): Run;
  /** Shows another run. */
  open(run: Run): void;
  discard(run: Run): void;
  /** Takes over what another page has changed. */
  reread(): void;
}

/** The runs in a store. Another page may have changed other runs meanwhile: each change replaces one, in what is kept now. */
export function openRuns(store: RunStore): OpenRuns {
  let runs: Runs = store.read();
  let isKept = true;
  const latest = () => (isKept ? store.read() : runs);
  const write = (next: Runs) => {
    runs = next;
    isKept = store.write(next);
  };
  return {
    all: () => runs.runs,
    current: () => runs.runs.find(({ began }) => began === runs.open),
    isKept: () => isKept,
    keep(run) {
      const others = latest().runs;
      const isKnown = others.some(({ began }) => began === run.began);
      const all = isKnown ? others.map((one) => (one.began === run.began ? run : one)) : [run, ...others];
      write({ open: run.began, runs: all });
      return run;
    },
    open: (run) => write({ ...latest(), open: run.began }),
    discard: ({ began }) =>
      write({
        open: runs.open === began ? undefined : runs.open,
        runs: latest().runs.filter((one) => one.began !== began),
      }),
    reread: () => (runs = { ...store.read(), open: runs.open }),
  };
}
