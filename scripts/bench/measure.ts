import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { PhaseFigures } from './phases.ts';
import { useOfTree } from './process-tree.ts';

/** What is measured: a command on a knowledge base, with its own folder for caches. */
export interface Run {
  readonly command: 'check' | 'build';
  readonly content: string;
  readonly cache: string;
  readonly out: string;
}

/** What the measured process says: that a phase begins, or what it used in all where `/proc` cannot be asked. */
export type RunMessage = { readonly phase: string; readonly cpuSeconds: number; readonly megabytes: number };

/** How often memory is looked at, in milliseconds. */
const EVERY = 50;

/** Runs a command in a process of its own and measures its phases. Fails when the command does. */
export async function measure(run: Run, execArgv: readonly string[] = []): Promise<PhaseFigures[]> {
  const child = fork(join(import.meta.dirname, 'run.ts'), [JSON.stringify(run)], {
    execArgv: ['--disable-warning=ExperimentalWarning', ...execArgv],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const figures: PhaseFigures[] = [];
  let current = { phase: 'start', at: performance.now(), cpuSeconds: 0, peak: 0 };
  const look = () => {
    const use = useOfTree(child.pid!);
    if (use) current.peak = Math.max(current.peak, use.megabytes);
    return use;
  };
  const timer = setInterval(look, EVERY);
  child.on('message', (message: RunMessage) => {
    const use = look() ?? message;
    const at = performance.now();
    figures.push({
      phase: current.phase,
      wallSeconds: (at - current.at) / 1000,
      cpuSeconds: use.cpuSeconds - current.cpuSeconds,
      peakMegabytes: Math.max(current.peak, use.megabytes),
    });
    current = { phase: message.phase, at, cpuSeconds: use.cpuSeconds, peak: use.megabytes };
  });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`Unexpected exit code ${String(code)} of ${run.command}`);
  return figures;
}
