import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { PhaseFigures } from './phases.ts';
import { processTree } from './process-tree.ts';

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
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (text) => (said += String(text)));
  const figures: PhaseFigures[] = [];
  let current = { phase: 'start', at: performance.now(), cpuSeconds: 0, peak: 0 };
  // A child that has ended is seen no more: what it had used at the last look counts on.
  const cpuSeconds = new Map<number, number>();
  const look = () => {
    const tree = processTree(child.pid!);
    if (!tree.length) return undefined;
    for (const one of tree) cpuSeconds.set(one.pid, one.cpuSeconds);
    const megabytes = tree.reduce((sum, one) => sum + one.megabytes, 0);
    current.peak = Math.max(current.peak, megabytes);
    return { cpuSeconds: [...cpuSeconds.values()].reduce((sum, one) => sum + one, 0), megabytes };
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
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`Unexpected exit code ${String(code)} of ${run.command}\n${said}`);
  return figures;
}
