import type { ProblemCode } from '../i18n/messages.ts';

/** How much a problem matters: an error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** When a problem counts: with a change of the content, or with time that passes while nothing changes. */
export const GATES = ['change', 'time'] as const;
export type Gate = (typeof GATES)[number];

/** Steps from the top of a YAML value to a place in it. */
export type ValuePath = readonly (string | number)[];

/**
 * Where a problem is. A rule knows a value path (and perhaps the exact text it stumbled on, for lists whose ranges were
 * expanded); a parser knows a line and column. Paths become lines only for files that have a problem.
 */
export type Place =
  | { readonly line: number; readonly column: number }
  | { readonly path: ValuePath; readonly text?: string; readonly key?: boolean };

/**
 * Something wrong with the content, as data. `code` names the sentence in the catalogue of messages: the rule, and
 * behind a slash its case (`shape/missing`).
 */
export interface Problem {
  readonly file: string;
  readonly place: Place;
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly values: Readonly<Record<string, string | number>>;
  /** The gate that it belongs to; that of a change when absent. */
  readonly gate?: Gate;
}

/** A problem with its line and its words, as printers and JSON show it. Lines and columns count from 1. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

/** The rule of a problem: its code up to the slash. */
export const ruleOf = (problem: Problem): string => problem.code.split('/', 1)[0]!;

/** The top of a file. */
export const TOP: Place = { line: 1, column: 1 };
