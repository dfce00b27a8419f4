import { readdirSync, readFileSync } from 'node:fs';

/** What one process has used so far. */
export interface ProcessUse {
  readonly pid: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** Ticks in which Linux counts CPU time, in a second. */
const TICKS = 100;
const PAGE_MEGABYTES = 4096 / 1024 / 1024;

/** A process and all that it started, by `/proc`; nothing where there is none. */
export function processTree(root: number): ProcessUse[] {
  const tree = new Set([root]);
  // A child has a higher number than its parent, but for the rare turn of the counter.
  return processes().flatMap(({ pid, parent, ticks, pages }) => {
    if (!tree.has(pid) && !tree.has(parent)) return [];
    tree.add(pid);
    return [{ pid, cpuSeconds: ticks / TICKS, megabytes: pages * PAGE_MEGABYTES }];
  });
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
  readonly pages: number;
}

function processes(): Process[] {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
    return pids
      .map(Number)
      .sort((a, b) => a - b)
      .flatMap(readProcess);
  } catch {
    return [];
  }
}

function readProcess(pid: number): Process[] {
  try {
    // Behind the command in parentheses: state, parent, … , user and system ticks, … , pages in memory.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ')
      .map(Number);
    return [{ pid, parent: fields[1]!, ticks: fields[11]! + fields[12]!, pages: fields[21]! }];
  } catch {
    return [];
  }
}
