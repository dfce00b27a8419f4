import { readdirSync, readFileSync } from 'node:fs';

/** Time and memory of a process and everything it started. */
export interface TreeUse {
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** Ticks in which Linux counts CPU time, in a second. */
const TICKS = 100;
const PAGE_MEGABYTES = 4096 / 1024 / 1024;

/** What a process and its descendants use now, by `/proc`; nothing where there is none. Children that ended count in their parent's time. */
export function useOfTree(root: number): TreeUse | undefined {
  const all = processes();
  if (!all.length) return undefined;
  const tree = new Set([root]);
  // A child has a higher number than its parent, but for the rare turn of the counter.
  for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid);
  const own = all.filter(({ pid }) => tree.has(pid));
  return {
    cpuSeconds: own.reduce((sum, one) => sum + one.ticks, 0) / TICKS,
    megabytes: own.reduce((sum, one) => sum + one.pages, 0) * PAGE_MEGABYTES,
  };
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
    return pids.map(Number).sort((a, b) => a - b).flatMap(readProcess);
  } catch {
    return [];
  }
}

function readProcess(pid: number): Process[] {
  try {
    // Behind the command in parentheses: state, parent, … , user, system and waited-for children's ticks, … , pages.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /su, '').split(' ').map(Number);
    const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
    return [{ pid, parent: fields[1]!, ticks, pages: fields[21]! }];
  } catch {
    return [];
  }
}
