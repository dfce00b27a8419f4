import type { Expected } from '../../schemas/shared/expected.ts';
import type { Lang } from '../../schemas/shared/field.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

/** Codes of all problems; the part before the slash is the rule. */
export type ProblemCode = keyof typeof zhCN.problems;

/** Names of all rules, those of the reader among them. */
export type RuleId = ProblemCode extends infer Code ? (Code extends `${infer Rule}/${string}` ? Rule : Code) : never;

/** A message and its remedy, with names in braces to be filled in. */
type Sentences = readonly [message: string, remedy: string];

/** What every language must say; a missing key does not compile. */
export interface Messages {
  readonly expected: Readonly<Record<Expected, string>>;
  readonly problems: Readonly<Record<ProblemCode, Sentences>>;
  readonly words: Readonly<Record<keyof typeof zhCN.words, string>>;
}

/** All languages of the interface. */
export const LANGUAGES: Readonly<Record<Lang, Messages>> = { 'zh-CN': zhCN, en };

export { fill } from './fill.ts';
