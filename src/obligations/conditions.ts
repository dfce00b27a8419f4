import type { Where } from '../../schemas/kernel/selection.ts';
import { dayNumber } from '../calendar/civil-day.ts';
import { instantOf } from '../calendar/instant.ts';
import type { Entry, Library } from '../model/library.ts';
import { valueAt } from '../model/value-at.ts';
import { durationSeconds } from '../calendar/duration.ts';

/** Whether a record fits conditions on its fields, all of them. A field that holds a list fits when one of its items does. */
export function fits(entry: Entry, where: Where | undefined, library: Library): boolean {
  if (where === undefined) return true;
  for (const path in where) {
    const condition = where[path];
    const holding =
      path === 'any'
        ? (condition as readonly Where[]).some((one) => fits(entry, one, library))
        : holds(valueAt(entry.data, path), condition, entry, library);
    if (!holding) return false;
  }
  return true;
}

/** The values of a field: none, one, or those of a list. */
export const valuesAt = (entry: Entry, path: string): readonly unknown[] => listOf(valueAt(entry.data, path));

/** The day or moment that a field holds, the first where it holds several. */
export function textAt(entry: Entry, path: string): string | undefined {
  const [value] = valuesAt(entry, path);
  return typeof value === 'string' ? value : undefined;
}

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
  const from = textAt(entry, since);
  if (from === undefined) return false;
  return values.some((one) => secondsOf(String(one)) - secondsOf(from) > durationSeconds(over));
}

const secondsOf = (text: string) => (text.includes('T') ? instantOf(text) : dayNumber(text) * 86400);

const MOMENT = /^\d{4}-\d{2}-\d{2}T/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** Numbers by size, moments as instants, everything else as text: days and months sort as they happened. */
function compare(a: unknown, b: unknown): number {
  const [left, right] = [String(a), String(b)];
  if (MOMENT.test(left) && MOMENT.test(right)) return instantOf(left) - instantOf(right);
  if ((typeof a === 'number' || typeof b === 'number') && NUMBER.test(left) && NUMBER.test(right))
    return Number(left) - Number(right);
  // A day and a moment: the day on which the moment lies.
  const length = MOMENT.test(left) || MOMENT.test(right) ? 10 : undefined;
  const [one, other] = [left.slice(0, length), right.slice(0, length)];
  return one < other ? -1 : one > other ? 1 : 0;
}
