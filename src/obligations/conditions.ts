import type { Where } from '../../schemas/kernel/selection.ts';
import type { Entry, Library } from '../model/library.ts';
import { valueAt } from '../model/value-at.ts';
import { durationSeconds } from './duration.ts';
import { instantOf } from '../calendar/instant.ts';

/** Whether a record fits conditions on its fields, all of them. A field that holds a list fits when one of its items does. */
export function fits(entry: Entry, where: Where | undefined, library: Library): boolean {
  return Object.entries(where ?? {}).every(([path, condition]) =>
    path === 'any'
      ? (condition as readonly Where[]).some((one) => fits(entry, one, library))
      : holds(valueAt(entry.data, path), condition, entry, library),
  );
}

/** The values of a field: none, one, or those of a list. */
export const valuesAt = (entry: Entry, path: string): readonly unknown[] => listOf(valueAt(entry.data, path));

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value];

function holds(value: unknown, condition: unknown, entry: Entry, library: Library): boolean {
  const values = listOf(value);
  if (Array.isArray(condition)) return values.some((one) => condition.includes(one));
  if (typeof condition !== 'object' || condition === null) return values.includes(condition);
  const [word, wanted] = Object.entries(condition)[0]!;
  switch (word) {
    case 'exists':
      return wanted === values.length > 0;
    case 'not':
      return !values.some((one) => listOf(wanted).includes(one));
    case 'less-than':
      return values.some((one) => compare(one, wanted) < 0);
    case 'at-most':
      return values.some((one) => compare(one, wanted) <= 0);
    case 'more-than':
      return values.some((one) => compare(one, wanted) > 0);
    case 'at-least':
      return values.some((one) => compare(one, wanted) >= 0);
    case 'refers-to':
      return values.some((id) => {
        const found = library.byId.get(String(id));
        return found !== undefined && fits(found, wanted as Where, library);
      });
    case 'over':
      return isOver(condition as { readonly over: string; readonly since: string }, values, entry);
    default:
      return false;
  }
}

/** Whether so much time lies between another field and this one: `{resolved: {over: PT30M, since: detected}}`. */
function isOver(
  { over, since }: { readonly over: string; readonly since: string },
  values: readonly unknown[],
  entry: Entry,
): boolean {
  const from = valuesAt(entry, since)[0];
  if (from === undefined) return false;
  return values.some((one) => instantOf(String(one)) - instantOf(String(from)) > durationSeconds(over));
}

/** Numbers by size, everything else as text: days and months sort as they happened. */
function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
