import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { styleText } from 'node:util';
import { githubAnnotations } from '../../src/diagnostics/github.ts';
import { prettyText, type Paint } from '../../src/diagnostics/pretty.ts';
import { sarif } from '../../src/diagnostics/sarif.ts';
import { fill } from '../../src/i18n/messages.ts';
import type { Diagnostic } from '../../src/model/problem.ts';
import type { Site } from '../../src/site.ts';
import type { Shell } from '../shell.ts';
import { oneAtATime, openOrExplain } from './open.ts';

/** Reads and checks the content and prints the problems: 0 without errors, 1 with, 2 without a knowledge base. */
export async function check(shell: Shell): Promise<number> {
  const begun = performance.now();
  const opened = await oneAtATime(shell, () => openOrExplain(shell));
  if (!opened) return 2;
  const { site, diagnostics } = opened;
  const text = printed(diagnostics, shell, site);
  if (text) process.stdout.write(`${text}\n`);
  if (shell.format === 'pretty' && !diagnostics.length)
    process.stderr.write(`${summary(site, performance.now() - begun)}\n`);
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Problems in the format that was asked for. */
export function printed(diagnostics: readonly Diagnostic[], shell: Shell, site: Site): string {
  const root = relative(shell.engine, shell.content).split(sep).join('/');
  const prefix = root.startsWith('..') || root === '' ? '' : `${root}/`;
  switch (shell.format) {
    case 'json':
      return JSON.stringify(diagnostics, null, 2);
    case 'sarif':
      return sarif(diagnostics, prefix);
    case 'github':
      return githubAnnotations(diagnostics, prefix);
    case 'pretty':
      return diagnostics.length
        ? prettyText(diagnostics, lineReader(shell.content), shell.lang ?? site.settings.locale, paint)
        : '';
  }
}

/** One line that says what was found good. */
export function summary(site: Site, milliseconds: number): string {
  const documents = site.library.entries.filter(({ kind }) => kind.format === 'document').length;
  const records = site.library.entries.length - documents;
  return fill(site.words.clean, { records, documents, seconds: (milliseconds / 1000).toFixed(1) });
}

const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout });

function lineReader(content: string): (file: string, line: number) => string | undefined {
  const lines = new Map<string, string[]>();
  return (file, line) => {
    if (!/\.(?:yaml|mdx)$/u.test(file)) return undefined;
    if (!lines.has(file)) lines.set(file, readFileSync(join(content, file)).toString('utf8').split('\n'));
    return lines.get(file)![line - 1];
  };
}
