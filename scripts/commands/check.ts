import { fill } from '../../src/i18n/messages.ts';
import type { Site } from '../../src/site.ts';
import { refuse } from '../answer.ts';
import { printed } from '../printed.ts';
import { PROBLEM_FORMATS, type Shell } from '../shell.ts';
import { oneAtATime, openOrExplain } from './open.ts';

/** Reads and checks the content and prints the problems: 0 without errors, 1 with, 2 without a knowledge base. */
export async function check(shell: Shell): Promise<number> {
  const begun = performance.now();
  if (!PROBLEM_FORMATS.some((one) => one === shell.format))
    return refuse(`Unexpected --format "${shell.format}", expected ${PROBLEM_FORMATS.join(', ')}`);
  const opened = await oneAtATime(shell, () => openOrExplain(shell, shell.gates));
  if (!opened) return 2;
  const { site, diagnostics } = opened;
  const text = printed(diagnostics, shell, site);
  if (text) process.stdout.write(`${text}\n`);
  if (shell.format === 'pretty' && !diagnostics.length)
    process.stderr.write(`${summary(site, performance.now() - begun)}\n`);
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** One line that says what was found good. */
export function summary(site: Site, milliseconds: number): string {
  const documents = site.library.entries.filter(({ kind }) => kind.format === 'document').length;
  const records = site.library.entries.length - documents;
  return fill(site.words.clean, { records, documents, seconds: (milliseconds / 1000).toFixed(1) });
}
