import type { z } from 'zod';
import { EXPECTED, type Expected } from '../../schemas/shared/expected.ts';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with a value of several possible shapes: where one of them fits on the whole, what is wrong inside it;
 * where none does, that its word is unknown, and which words there are.
 */
export function told(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const fitting = issue.errors.filter((branch) => branch.length && branch.every(({ path }) => path.length));
  const best = fitting.sort((a, b) => a.length - b.length)[0];
  if (best && fitting.length < issue.errors.length)
    return best.flatMap((inner) => told({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
  return [issue];
}

/** A word that none of several shapes has, with those that they have. */
export interface StrangeWord {
  readonly word: string;
  /** Whether it is the key of a mapping. */
  readonly isKey: boolean;
  readonly allowed: readonly string[];
}

/** The word because of which a value fits none of several shapes; nothing where it is not a word that is wrong. */
export function strangeWordOf(issue: Issue, value: unknown): StrangeWord | undefined {
  const branches = branchesOf(issue);
  const mappings = branches.filter((branch) => strangeKeys(branch).length);
  const choices = branches
    .flat()
    .flatMap((one) => (one.code === 'invalid_value' && !one.path.length ? one.values : []));
  const allowed = [...new Set([...choices.map(String), ...mappings.flatMap((branch) => missingKeys(branch, value))])];
  if (allowed.length < 2) return undefined;
  if (typeof value === 'string') return allowed.includes(value) ? undefined : { word: value, isKey: false, allowed };
  const key = strangeKeys(mappings[0] ?? []).find((one) =>
    mappings.every((branch) => strangeKeys(branch).includes(one)),
  );
  return key === undefined ? undefined : { word: key, isKey: true, allowed };
}

/** What is wrong by each of the possible shapes, those of shapes inside them too. */
function branchesOf(issue: Issue): Issue[][] {
  if (issue.code !== 'invalid_union') return [];
  return issue.errors.flatMap((branch) => {
    const [only] = branch;
    return branch.length === 1 && only?.code === 'invalid_union' && !only.path.length ? branchesOf(only) : [branch];
  });
}

/** Keys of a mapping that a shape does not know. */
const strangeKeys = (branch: readonly Issue[]): string[] =>
  branch.flatMap((issue) => (issue.code === 'unrecognized_keys' && !issue.path.length ? issue.keys : []));

/** Keys that a shape wants and a mapping lacks: the words by which one chooses the shape. */
const missingKeys = (branch: readonly Issue[], value: unknown): string[] =>
  branch
    .filter(({ path: [key, ...rest] }) => key !== undefined && !rest.length && !Object.hasOwn(Object(value), key))
    .map(({ path }) => String(path[0]));

/** What a schema expects, in one of our words also where it does not say so itself. */
export function expectedBy(issue: Issue): Expected {
  if (isExpected(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return BY_TYPE[issue.expected] ?? 'something';
  if (issue.code === 'invalid_value') return 'choice';
  if (issue.code === 'too_small' && issue.origin === 'array') return 'list';
  if (issue.code === 'too_small' && issue.origin !== 'string') return issue.minimum === 1 ? 'quantity' : 'number';
  return 'something';
}

const isExpected = (message: string): message is Expected => (EXPECTED as readonly string[]).includes(message);

const BY_TYPE: Readonly<Record<string, Expected>> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'mapping',
  record: 'mapping',
};
