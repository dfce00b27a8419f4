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
    // Each answer must have left before the next text is touched: one that ends the process would take it along.
    const answer: WorkerAnswer = { file: job.file, compiled };
    await new Promise((resolve) => process.send!(answer, resolve));
  });
});
