import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { styleText } from 'node:util';
import { githubAnnotations } from '../src/diagnostics/github.ts';
import { prettyText, type Paint } from '../src/diagnostics/pretty.ts';
import { diagnosticsOf } from '../src/diagnostics/diagnostics.ts';
import { sarif } from '../src/diagnostics/sarif.ts';
import type { Lang } from '../schemas/shared/field.ts';
import { locator } from '../src/load/locate.ts';
import type { Diagnostic, Problem } from '../src/model/problem.ts';
import type { Site } from '../src/site.ts';
import type { Shell } from './shell.ts';

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
    case 'markdown':
      return diagnostics.length
        ? prettyText(diagnostics, lineReader(shell.content), shell.lang ?? site.settings.locale, paint)
        : '';
  }
}

/** Problems of one file that lies outside the knowledge base. */
export function printedOf(problems: readonly Problem[], bytes: Uint8Array, lang: Lang): string {
  const text = Buffer.from(bytes).toString('utf8');
  const locate = locator(new Map(problems.map(({ file }) => [file, { yaml: text, firstLine: 1 }])));
  const lines = text.split('\n');
  return prettyText(diagnosticsOf(problems, locate, lang), (_, line) => lines[line - 1], lang, paint);
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
