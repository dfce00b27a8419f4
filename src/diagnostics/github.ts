import type { Diagnostic } from '../model/problem.ts';

/** Problems as workflow commands that GitHub shows at their lines. */
export const githubAnnotations = (diagnostics: readonly Diagnostic[], root: string): string =>
  diagnostics
    .map(({ severity, file, line, column, rule, message, remedy }) => {
      const at = `file=${property(root + file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${at}::${data(`${message} → ${remedy}`)}`;
    })
    .join('\n');

const data = (text: string) => text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
const property = (text: string) => data(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
