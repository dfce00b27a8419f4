import type { z } from 'zod';
import type { Kind, RecordData } from '../../schemas/shared/kind.ts';
import type { Problem, ValuePath } from '../model/problem.ts';
import { definitionOf } from '../model/shape.ts';
import { expectedBy, strangeWordOf, told } from './schema-issues.ts';

type Found = Omit<Problem, 'file'>;

/** A record that fits its kind, or every way in which it does not. */
export type ParsedRecord =
  { readonly ok: true; readonly data: RecordData } | { readonly ok: false; readonly problems: readonly Found[] };

/** What decides whether a value is right: a shape, and a name to call the whole by. */
export type Shaped = Pick<Kind, 'name' | 'shape' | 'computed'>;

/** Holds a value against the shape of its kind. `at` is where the value stands in its file. */
export function parseRecord(kind: Shaped, value: unknown, at: ValuePath): ParsedRecord {
  const result = kind.shape.safeParse(value);
  const stated = statedOf(kind, value, at);
  if (result.success && !stated.length) return { ok: true, data: result.data as RecordData };
  const issues = result.error?.issues.flatMap(told) ?? [];
  const problems = [...issues.flatMap((issue) => problemsOf(kind, issue, value, at)), ...stated];
  // One value can fail several checks with the same word.
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return { ok: false, problems: [...once.values()] };
}

/** Fields that a file states although they follow from other records. */
const statedOf = ({ computed = [] }: Shaped, value: unknown, at: ValuePath): Found[] =>
  computed
    .filter((field) => typeof value === 'object' && value !== null && Object.hasOwn(value, field))
    .map((field) => ({
      code: 'shape/computed',
      place: { path: [...at, field], key: true },
      severity: 'error',
      values: { field },
    }));

function problemsOf(kind: Shaped, issue: z.core.$ZodIssue, root: unknown, at: ValuePath): Found[] {
  const inner = issue.path as (string | number)[];
  const path = [...at, ...inner];
  const make = (code: Problem['code'], values: Problem['values'], place: Problem['place'] = { path }): Found => ({
    code,
    place,
    severity: 'error',
    values,
  });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const colon = /^([a-z_][a-z\d_]*)：/u.exec(key);
      if (colon) return make('yaml-syntax/colon', { key: colon[1]! }, { path: [...path, key], key: true });
      const known = fieldsAt(kind.shape, inner);
      const near = nearest(key, known);
      const place = { path: [...path, key], key: true };
      if (near) return make('shape/unknown-field-near', { field: key, near }, place);
      const free = known.filter((one) => !Object.hasOwn(Object(valueAt(root, inner)), one));
      return make('shape/unknown-field', { field: key, free: free.join(', ') }, place);
    });
  }
  const expected = expectedBy(issue);
  const received = valueAt(root, inner);
  const field = inner.join('.') || kind.name;
  if (received === undefined) return [make('shape/missing', { field, expected })];
  if (received === null) return [make('shape/blank', { field, expected }, { path, key: true })];
  if (typeof received === 'string' && expected === 'mapping' && /^[a-z_][a-z\d_]*[：:]/u.test(received)) {
    return [make('yaml-syntax/colon', { key: received.split(/[：:]/u, 1)[0]! })];
  }
  const strange = strangeWordOf(issue, received);
  if (strange) {
    const { word, isKey, allowed } = strange;
    const place = isKey ? { path: [...path, word], key: true } : { path };
    return [make('shape/word', { field, value: word, allowed: allowed.join(', ') }, place)];
  }
  const value = shorten(received);
  if (typeof received === 'number' && isRightAsText(kind, root, inner)) {
    return [make('shape/number', { field, value, expected })];
  }
  if (issue.code === 'invalid_value') return [make('shape/choice', { field, value, choices: issue.values.join(', ') })];
  return [make('shape', { field, value, expected })];
}

/** Whether quotes are all that a number lacks. */
function isRightAsText(kind: Shaped, root: unknown, path: readonly (string | number)[]): boolean {
  if (!path.length) return false;
  const copy = structuredClone(root);
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  holder[path.at(-1)!] = String(holder[path.at(-1)!]);
  const issues = kind.shape.safeParse(copy).error?.issues ?? [];
  const text = (steps: readonly PropertyKey[]) => `${steps.map(String).join('.')}.`;
  return !issues.some(
    (other) =>
      text(other.path) === text(path) || (other.code === 'invalid_union' && text(path).startsWith(text(other.path))),
  );
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

/** A value as it can be quoted in a sentence. */
function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** Names of the fields that a mapping at the path may have. */
function fieldsAt(shape: z.ZodType, path: readonly (string | number)[]): string[] {
  const def = definitionOf(shape);
  if (def.innerType) return fieldsAt(def.innerType, path);
  if (def.in) return fieldsAt(def.in, path);
  if (def.getter) return fieldsAt(def.getter(), path);
  if (def.options) return [...new Set(def.options.flatMap((option) => fieldsAt(option, path)))];
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? {});
  const next = typeof step === 'number' ? def.element : (def.shape?.[step] ?? def.valueType);
  return next ? fieldsAt(next, rest) : [];
}

function nearest(word: string, candidates: readonly string[]): string | undefined {
  const scored = candidates
    .map((candidate) => [editDistance(word, candidate), candidate] as const)
    .sort(([a], [b]) => a - b);
  const best = scored[0];
  return best && best[0] <= Math.max(1, Math.floor(word.length / 3)) ? best[1] : undefined;
}

/** Number of letters to insert, remove, replace or swap with the next to turn one word into the other. */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const [above, row] = [rows[i - 1]!, [i]];
    for (let j = 1; j <= b.length; j++) {
      const replaced = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swaps ? rows[i - 2]![j - 2]! + 1 : Infinity;
      row.push(Math.min(row[j - 1]! + 1, above[j]! + 1, replaced, swapped));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
