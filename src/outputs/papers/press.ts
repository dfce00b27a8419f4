import { rename, writeFile } from 'node:fs/promises';
import { openPress, type Press } from './report-pdf.ts';
import { reportWord } from './report-word.ts';
import type { Sheet } from './sheet.ts';

/** A sheet to be made, and the paths that its files get. */
export interface PressJob {
  readonly sheet: Sheet;
  readonly pdf: string;
  readonly word: string;
}

/** How a job went: done, or what could not be set. */
export type PressAnswer = { readonly problem?: string };

// The process that makes papers, one after another, until nobody sends more.
const press = openPress();
process.on('message', (job: PressJob) => {
  makeBoth(press, job)
    .then((): PressAnswer => ({}))
    .catch((error: unknown): PressAnswer => ({ problem: String((error as Error).message) }))
    // A build that failed has left before the answer.
    .then((answer) => void (process.connected && process.send!(answer)));
});

async function makeBoth(press: Press, { sheet, pdf, word }: PressJob): Promise<void> {
  await writeWhole(pdf, press.pdf(sheet));
  await writeWhole(word, await reportWord(sheet));
}

/** Writes a file that is either there as a whole or not at all, also when the process is stopped. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${path}.new`, bytes);
  await rename(`${path}.new`, path);
}
