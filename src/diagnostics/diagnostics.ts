import { KINDS } from '../../schemas/kinds.ts';
import type { Expected } from '../../schemas/shared/expected.ts';
import type { Lang } from '../../schemas/shared/field.ts';
import { fill, LANGUAGES } from '../i18n/messages.ts';
import { reasonIn } from '../i18n/reasons.ts';
import { ruleOf, type Diagnostic, type Place, type Problem } from '../model/problem.ts';

/** Turns a place in a file into a line and column. */
export type Locate = (file: string, place: Place) => { readonly line: number; readonly column: number };

/** Gives problems their lines and words, in order of file, line, column and rule; the same problem twice is told once. */
export function diagnosticsOf(problems: readonly Problem[], locate: Locate, lang: Lang): Diagnostic[] {
  const all = problems.map((problem) => toDiagnostic(problem, locate, lang));
  const seen = new Set<string>();
  return all.sort(byPlace).filter((one) => {
    const key = JSON.stringify(one);
    return !seen.has(key) && seen.add(key);
  });
}

function toDiagnostic(problem: Problem, locate: Locate, lang: Lang): Diagnostic {
  const messages = LANGUAGES[lang];
  const [message, remedy] = messages.problems[problem.code];
  const values = spoken(problem.values, lang);
  const { line, column } = locate(problem.file, problem.place);
  return {
    file: problem.file,
    line,
    column,
    rule: ruleOf(problem),
    severity: problem.severity,
    message: fill(message, values),
    remedy: fill(remedy, values),
  };
}

/** Puts into words what rules name by code: what was expected, why a parser stopped, kinds of record. */
function spoken(values: Problem['values'], lang: Lang): Problem['values'] {
  const { expected, kind, kinds, reason } = values;
  const label = (name: string) => KINDS.find((one) => one.name === name)?.labels[lang] ?? name;
  return {
    ...values,
    ...(expected !== undefined && { expected: LANGUAGES[lang].expected[expected as Expected] ?? expected }),
    ...(reason !== undefined && { reason: reasonIn(lang, String(reason)) }),
    ...(kind !== undefined && { kind: label(String(kind)) }),
    ...(kinds !== undefined && {
      kinds: String(kinds)
        .split(',')
        .map(label)
        .join(lang === 'zh-CN' ? '、' : ', '),
    }),
  };
}

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: Diagnostic, b: Diagnostic) =>
  compare(a.file, b.file) ||
  compare(a.line, b.line) ||
  compare(a.column, b.column) ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message);
