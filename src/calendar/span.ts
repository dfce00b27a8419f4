import type { Instant } from './instant.ts';

/** A stretch of time, half-open: it holds its first instant and not its last. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** Whether a span holds any time. */
export const isNonEmpty = ({ from, until }: Span): boolean => from < until;

/** The time that two spans share; empty when they do not meet. */
export const overlap = (a: Span, b: Span): Span => {
  const from = Math.max(a.from, b.from);
  return { from, until: Math.max(from, Math.min(a.until, b.until)) };
};

/** The same time as spans in order that neither touch nor overlap. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.filter(isNonEmpty).sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.until)
      result[result.length - 1] = { ...last, until: Math.max(last.until, span.until) };
    else result.push({ from: span.from, until: span.until });
  }
  return result;
}

/** The time that is in the first spans and in none of the second. */
export function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  const holes = merged(taken);
  return merged(spans).flatMap((span) => {
    const left: Span[] = [];
    let from = span.from;
    for (const hole of holes) {
      if (hole.until <= from) continue;
      if (hole.from >= span.until) break;
      if (hole.from > from) left.push({ from, until: hole.from });
      from = hole.until;
    }
    if (from < span.until) left.push({ from, until: span.until });
    return left;
  });
}

/** The time that both lists of spans have. */
export const common = (a: readonly Span[], b: readonly Span[]): Span[] => without(a, without(a, b));

/** Seconds in all; time that several spans share counts once. */
export const length = (spans: readonly Span[]): number =>
  merged(spans).reduce((sum, { from, until }) => sum + until - from, 0);

/** Spans cut at every instant at which a span of either list begins or ends, in order, without repeats. */
export function pieces(...lists: readonly (readonly Span[])[]): Span[] {
  const spans = lists.flat();
  const edges = [...new Set(spans.flatMap(({ from, until }) => [from, until]))].sort((a, b) => a - b);
  const covered = merged(spans);
  return edges
    .slice(1)
    .map((until, index) => ({ from: edges[index]!, until }))
    .filter(({ from }) => covered.some((span) => span.from <= from && from < span.until));
}
