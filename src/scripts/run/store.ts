import { isRun, type Run } from '../../views/run/run.ts';

/** The runs of one runbook in this browser, latest first, and which of them is open on the page. */
export interface Runs {
  readonly runs: readonly Run[];
  readonly open: string | undefined;
}

/** Where they are kept. */
export interface RunStore {
  read(): Runs;
  /** Whether it could be kept. */
  write(runs: Runs): boolean;
  /** Told when another page of this browser has changed them. */
  onChange(then: () => void): void;
}

/**
 * Keeps the runs of a runbook; which of them is open, also for each page by itself. What somebody else left under the name, or an older page, is not taken for a run.
 */
export function runStore(runbook: string): RunStore {
  const name = `zhiku.runs.${runbook}`;
  return {
    read() {
      try {
        const kept = JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Runs>;
        const runs = Array.isArray(kept.runs) ? kept.runs.filter(isRun) : [];
        const open = sessionStorage.getItem(name) ?? kept.open;
        return { runs, open: runs.find(({ began }) => began === open)?.began };
      } catch {
        return { runs: [], open: undefined };
      }
    },
    write(runs) {
      try {
        if (runs.runs.length) localStorage.setItem(name, JSON.stringify(runs));
        else localStorage.removeItem(name);
        sessionStorage.setItem(name, runs.open ?? '');
        return true;
      } catch {
        return false;
      }
    },
    onChange(then) {
      window.addEventListener('storage', ({ key }) => key === name && then());
    },
  };
}
