import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportDocument } from '../../reports/report-document.ts';
import type { PressAnswer, PressJob } from './press.ts';
import { reportSheet, type Sheet } from './sheet.ts';

/** The files of one report. */
export interface Papers {
  readonly id: string;
  /** Paths in the cache. */
  readonly pdf: string;
  readonly word: string;
}

/** What all papers of a site have in common. */
export interface MakeOptions {
  /** Folder of the cache. */
  readonly cache: string;
  /** Changes whenever the same report would give other files. */
  readonly version: string;
  /** Address of the site, for links to it. */
  readonly site?: string | undefined;
  /** Told of each report that is made or was there. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Makes the PDF and the Word file of each report in the cache, in a process of its own, so that pages can be built
 * meanwhile. A report whose value is that of an earlier run is there already; files that no report has any more leave the
 * cache. Throws where a report cannot be printed, naming it.
 */
export async function makePapers(reports: readonly ReportDocument[], options: MakeOptions): Promise<Papers[]> {
  const { cache, version, onProgress } = options;
  await mkdir(cache, { recursive: true });
  const sheets = reports.map((report) => reportSheet(report, options));
  const names = sheets.map((sheet) => digestOf(sheet, version));
  const pathOf = (index: number, type: string) => join(cache, `${names[index]!}.${type}`);
  const jobs = sheets.flatMap((sheet, index): PressJob[] => {
    const files = { pdf: pathOf(index, 'pdf'), word: pathOf(index, 'docx') };
    return existsSync(files.pdf) && existsSync(files.word) ? [] : [{ sheet, ...files }];
  });
  const there = sheets.length - jobs.length;
  await press(jobs, (done) => onProgress?.(there + done, sheets.length));
  const wanted = new Set(names);
  for (const file of await readdir(cache))
    if (!wanted.has(file.split('.', 1)[0]!)) await rm(join(cache, file), { force: true });
  return reports.map(({ id }, index) => ({ id, pdf: pathOf(index, 'pdf'), word: pathOf(index, 'docx') }));
}

/** Puts the files of all reports into a folder of the site, named by their reports: `RPT-2022-10.pdf`, `.docx`. */
export function placePapers(papers: readonly Papers[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { id, pdf, word } of papers) {
    copyFileSync(pdf, join(folder, `${id}.pdf`));
    copyFileSync(word, join(folder, `${id}.docx`));
  }
}

const digestOf = (sheet: Sheet, version: string): string =>
  createHash('sha256')
    .update(JSON.stringify([version, sheet]))
    .digest('hex')
    .slice(0, 32);

/** Makes papers one after another in one process: the fonts are read once. */
async function press(jobs: readonly PressJob[], onDone: (done: number) => void): Promise<void> {
  if (!jobs.length) return;
  const child = fork(join(import.meta.dirname, 'press.ts'), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    for (const [index, job] of jobs.entries()) {
      const { problem } = await new Promise<PressAnswer>((resolve) => {
        child.once('message', resolve);
        child.once('exit', (code) => resolve({ problem: `${job.sheet.id}: the press ended with code ${code}` }));
        child.send(job);
      });
      child.removeAllListeners();
      if (problem !== undefined) throw new Error(problem);
      onDone(index + 1);
    }
  } finally {
    if (child.connected) child.disconnect();
  }
}
