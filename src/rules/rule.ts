import type { ProblemCode } from '../i18n/messages.ts';
import type { ChangedText } from '../knowledge/changed-text.ts';
import type { Entry, Library } from '../model/library.ts';
import type { Gate, Place, Problem, Severity } from '../model/problem.ts';

/** What rules may know besides the records. */
export interface RuleContext {
  /** The civil day on which the question is asked. */
  readonly today: string;
  /** Addresses of the pages of the site, with a slash at both ends. */
  readonly isPage: (path: string) => boolean;
  /** Language of the documents. */
  readonly lang: 'zh-CN' | 'en';
  /** The approved and the present text of a document that changed; nothing where the approved one is not to be had. */
  readonly changedText?: ((id: string) => ChangedText | undefined) | undefined;
}

/** One thing that may be wrong with the content. Its doc, with the same stem, explains it and is its test. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** `time` for what comes true while nobody changes anything: no change is refused for it. */
  readonly gate?: Gate;
  readonly check: (library: Library, context: RuleContext) => readonly Found[];
}

/** A problem as a rule reports it: the severity is the rule's. */
export type Found = Omit<Problem, 'severity'>;

/** A problem at a place inside a record. */
export const foundIn = (
  entry: Entry,
  code: ProblemCode,
  at: Partial<Extract<Place, { path: unknown }>>,
  values: Problem['values'],
): Found => ({ file: entry.file, code, place: { ...at, path: [...entry.at, ...(at.path ?? [])] }, values });
