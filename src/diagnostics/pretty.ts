import type { Lang } from '../../schemas/shared/field.ts';
import { fill, LANGUAGES } from '../i18n/messages.ts';
import type { Diagnostic } from '../model/problem.ts';

/** Paints a stretch of text; without colour, returns it as it is. */
export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'dim' | 'bold', text: string) => string;

/**
 * Problems for people: by file, each with the line it stands in, a caret under the place, and the remedy. Ends with the
 * counts.
 */
export function prettyText(
  diagnostics: readonly Diagnostic[],
  lineOf: (file: string, line: number) => string | undefined,
  lang: Lang,
  paint: Paint,
): string {
  const out: string[] = [];
  let file = '';
  for (const one of diagnostics) {
    if (one.file !== file) out.push(...(file ? [''] : []), paint('bold', one.file));
    file = one.file;
    const mark = one.severity === 'error' ? paint('red', '✖') : paint('yellow', '▲');
    out.push(`  ${mark} ${one.line}:${one.column}  ${one.message}  ${paint('dim', one.rule)}`);
    const quoted = lineOf(one.file, one.line);
    if (quoted?.trim()) out.push(...quote(quoted, one, paint));
    out.push(`      ${paint('cyan', '→')} ${one.remedy}`);
  }
  return [...out, '', counts(diagnostics, lang)].join('\n');
}

const WINDOW = 96;

function quote(line: string, { line: number, column }: Diagnostic, paint: Paint): string[] {
  const start = Math.max(0, column - WINDOW / 2);
  const shown = line.slice(start, start + WINDOW).replace(/\t/gu, ' ');
  const gutter = `    ${String(number)} │ `;
  const caret = ' '.repeat(displayWidth(gutter) + displayWidth(shown.slice(0, column - 1 - start)));
  return [paint('dim', gutter) + shown, `${caret}${paint('red', '^')}`];
}

/** Columns that a text takes in a terminal: Chinese characters and full-width signs take two. */
export const displayWidth = (text: string): number =>
  [...text].reduce(
    (width, char) =>
      width +
      (/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(
        char,
      )
        ? 2
        : 1),
    0,
  );

function counts(diagnostics: readonly Diagnostic[], lang: Lang): string {
  const { words } = LANGUAGES[lang];
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const parts = [fill(words.errors, { count: errors }), fill(words.warnings, { count: diagnostics.length - errors })];
  return parts.join(lang === 'zh-CN' ? '，' : ', ');
}
