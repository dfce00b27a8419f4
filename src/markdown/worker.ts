import { compile, type Compiled, type Job } from './compile.ts';

/**
 * The child process that parses contributed documents. It answers each job in the order it came, so that when it dies
 * the parent knows on which document.
 */
export type WorkerAnswer = { readonly file: string; readonly compiled: Compiled };

let queue = Promise.resolve();

process.on('message', (job: Job) => {
  queue = queue.then(async () => {
    const compiled = await compile(job);
    process.send!({ file: job.file, compiled } satisfies WorkerAnswer);
  });
});
