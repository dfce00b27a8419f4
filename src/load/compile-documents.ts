import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Compiled, Job } from '../markdown/compile.ts';
import type { WorkerAnswer } from '../markdown/worker.ts';
import { TOP, type Problem } from '../model/problem.ts';

/** How long one document may take. The slowest honest one takes well under a second. */
const PATIENCE_MS = 15_000;

/** Documents handed to a child ahead of its answers, so that it never waits. */
const AHEAD = 64;

/** Fewer documents are compiled before another process has started. */
const WORTH_A_PROCESS = 16;

const WORKER = join(import.meta.dirname, '../markdown/worker.ts');

/** How documents are compiled; tests replace the worker and shorten the patience. */
export interface CompileOptions {
  readonly processes?: number;
  readonly onProgress?: (done: number) => void;
  readonly worker?: string;
  readonly patienceMs?: number;
}

/**
 * Compiles documents in child processes. One that ends or hangs its process becomes a problem of that document; the
 * others go on in a fresh process. Results are in the order of the jobs.
 */
export async function compileDocuments(jobs: readonly Job[], options: CompileOptions = {}): Promise<Compiled[]> {
  const results = new Map<number, Compiled>();
  const queue = jobs.map((_, index) => index);
  const report = (index: number, compiled: Compiled) => {
    results.set(index, compiled);
    options.onProgress?.(results.size);
  };
  const processes = Math.min(options.processes ?? 2, Math.ceil(jobs.length / WORTH_A_PROCESS));
  await Promise.all(Array.from({ length: processes }, () => drain(jobs, queue, report, options)));
  return jobs.map((_, index) => results.get(index)!);
}

/** Runs children one after another until the queue is empty. */
async function drain(
  jobs: readonly Job[],
  queue: number[],
  report: (index: number, compiled: Compiled) => void,
  options: CompileOptions,
): Promise<void> {
  while (queue.length) await runChild(jobs, queue, report, options);
}

function runChild(
  jobs: readonly Job[],
  queue: number[],
  report: (index: number, compiled: Compiled) => void,
  options: CompileOptions,
): Promise<void> {
  const child: ChildProcess = fork(options.worker ?? WORKER, {
    serialization: 'advanced',
    // Contributed text is parsed here: nothing of the environment is within its reach.
    env: {},
    execArgv: ['--disable-warning=ExperimentalWarning', '--max-old-space-size=1024'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const waiting: number[] = [];
  let watchdog: NodeJS.Timeout | undefined;
  const arm = () => {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => child.kill('SIGKILL'), options.patienceMs ?? PATIENCE_MS);
  };
  const feed = () => {
    while (waiting.length < AHEAD && queue.length && child.connected) {
      const index = queue.shift()!;
      waiting.push(index);
      child.send(jobs[index]!, () => undefined);
    }
    if (!waiting.length && child.connected) child.disconnect();
  };
  return new Promise((resolve) => {
    child.on('message', ({ compiled }: WorkerAnswer) => {
      report(waiting.shift()!, compiled);
      arm();
      feed();
    });
    child.on('error', () => undefined);
    // Answers may still be on their way when the process has ended: both must be over.
    const over = Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
    void over.then(() => {
      clearTimeout(watchdog);
      const culprit = waiting.shift();
      if (culprit !== undefined) report(culprit, { ok: false, problems: [stuck(jobs[culprit]!)] });
      queue.unshift(...waiting);
      resolve();
    });
    arm();
    feed();
  });
}

const stuck = (job: Job): Problem => ({
  file: job.file,
  code: 'unreadable-file/stuck',
  place: TOP,
  severity: 'error',
  values: {},
});
