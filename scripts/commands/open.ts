import { fill, LANGUAGES } from '../../src/i18n/messages.ts';
import type { Diagnostic, Gate } from '../../src/model/problem.ts';
import { isKnowledgeBase, openSite, type Site } from '../../src/site.ts';
import { alone } from '../lock.ts';
import { printed } from '../printed.ts';
import { progressOn } from '../progress.ts';
import type { Shell } from '../shell.ts';

/** Runs what reads and writes the cache of a knowledge base; a second run waits for the first, and says so. */
export function oneAtATime<T>(shell: Shell, run: () => Promise<T>): Promise<T> {
  const { words } = LANGUAGES[shell.lang ?? 'zh-CN'];
  const waiting = (pid: number) => process.stderr.write(`zhiku: ${fill(words.waiting, { pid })}\n`);
  return alone(`${shell.cache}.lock`, waiting, run);
}

/** Opens the knowledge base of a shell with progress, and tells the problems of some gates; where there is none, says what is missing and gives nothing. */
export async function openOrExplain(
  shell: Shell,
  gates?: readonly Gate[],
): Promise<{ site: Site; diagnostics: Diagnostic[] } | undefined> {
  const { words } = LANGUAGES[shell.lang ?? 'zh-CN'];
  if (!isKnowledgeBase(shell.content)) {
    const values = { folder: shell.content };
    process.stderr.write(`zhiku: ${fill(words.noContent, values)}\n  → ${fill(words.noContentRemedy, values)}\n`);
    return undefined;
  }
  const progress = progressOn(process.stderr);
  progress.step(words.checking);
  const opened = await openSite({ ...shell, gates, onProgress: (done, total) => progress.count(done, total) });
  progress.end();
  return opened;
}

/** Opens the knowledge base for what needs content without errors; else prints why not and gives the exit code. */
export async function openFaultless(shell: Shell): Promise<Site | 1 | 2> {
  const opened = await openOrExplain(shell);
  if (!opened) return 2;
  const { site, diagnostics } = opened;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!errors.length) return site;
  process.stderr.write(`${printed(errors, { ...shell, format: 'pretty' }, site)}\n`);
  return 1;
}
