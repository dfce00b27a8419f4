import type { Entry } from '../model/library.ts';
import type { ValuePath } from '../model/problem.ts';
import { valueAt } from '../model/value-at.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/** Spans that any record may hold, wherever they stand. */
const SPANS = [
  ['from', 'to'],
  ['start', 'end'],
] as const;

/** Fields with both ends of what is no span: a due day that was moved, perhaps forward. */
const NO_SPANS = new Set(['redated']);

/** A day or moment that lies before another that it must follow: the order that its kind declares, and the ends of spans. */
export const dateOrder: Rule = {
  id: 'date-order',
  severity: 'error',
  check: (library) => library.entries.flatMap((entry) => [...declared(entry), ...spans(entry, entry.data, [])]),
};

function declared(entry: Entry): Found[] {
  return (entry.kind.order ?? []).flatMap(([earlier, later]) => {
    if (later === undefined) return ascending(entry, earlier);
    const [a, b] = [valueAt(entry.data, earlier), valueAt(entry.data, later)];
    return isBefore(b, a) ? [report(entry, earlier.split('.'), a, later.split('.'), b)] : [];
  });
}

function ascending(entry: Entry, path: string): Found[] {
  const [list, field] = path.split('.*.') as [string, string];
  const items = (valueAt(entry.data, list) ?? []) as readonly Record<string, unknown>[];
  return items.flatMap((item, index) => {
    const before = items[index - 1]?.[field];
    if (!isBefore(item[field], before)) return [];
    return [report(entry, [list, index - 1, field], before, [list, index, field], item[field])];
  });
}

function spans(entry: Entry, value: unknown, path: ValuePath): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Record<string, unknown>;
  const own = SPANS.flatMap(([from, to]) =>
    isBefore(object[to], object[from]) ? [report(entry, [...path, from], object[from], [...path, to], object[to])] : [],
  );
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const step of steps) {
    if (NO_SPANS.has(String(step))) continue;
    const inner = object[step];
    if (typeof inner === 'object' && inner !== null) own.push(...spans(entry, inner, [...path, step]));
  }
  return own;
}

/** Both fields by their paths, so that a span which its kind declares too is told once. */
const report = (entry: Entry, earlier: ValuePath, a: unknown, later: ValuePath, b: unknown): Found =>
  foundIn(
    entry,
    'date-order',
    { path: later },
    { earlier: earlier.join('.'), earlierValue: String(a), later: later.join('.'), laterValue: String(b) },
  );

/** A month, a day, or a moment with its offset; any other text is not compared. */
const DATED = /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?)?$/u;

/** Whether one day or moment is before another; moments are compared as instants, whatever their offsets. */
function isBefore(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string' || !DATED.test(a) || !DATED.test(b)) return false;
  if (a.includes('T') && b.includes('T')) return Temporal.Instant.compare(a, b) < 0;
  const shorter = Math.min(a.length, b.length, 10);
  return a.slice(0, shorter) < b.slice(0, shorter);
}
