import type { Span } from '../calendar/span.ts';
import { textAt } from './conditions.ts';
import { firstPlace } from './first-place.ts';
import { endOfKnown, momentOf, type KernelWorld, type Lasting, type Placed } from './kernel-world.ts';

/** The two fields between which a record takes time. */
export interface Fields {
  readonly from: string;
  readonly until: string;
}

/** Spans in order of their beginnings, with the latest end up to each. */
export interface Timeline {
  readonly spans: readonly Lasting[];
  readonly latest: readonly number[];
}

/** The time that records take, of those that take any. */
export function timelineOf(placed: readonly Placed[], fields: Fields, world: KernelWorld): Timeline {
  const now = endOfKnown(world);
  const spans = placed
    .flatMap(({ entry }): Lasting[] => {
      const [start, end] = [textAt(entry, fields.from), textAt(entry, fields.until)];
      if (start === undefined) return [];
      const from = momentOf(start, world.local);
      // A last day is wholly part of the span.
      const until =
        end === undefined ? now : end.includes('T') ? momentOf(end, world.local) : world.local.at(end, '24:00');
      return from < until ? [{ entry, from, until }] : [];
    })
    .sort((a, b) => a.from - b.from);
  let max = -Infinity;
  return { spans, latest: spans.map(({ until }) => (max = Math.max(max, until))) };
}

/** The spans that touch another: those that begin before its end, back to where nothing lasts so long any more. */
export function touching({ spans, latest }: Timeline, { from, until }: Span): Lasting[] {
  const found: Lasting[] = [];
  for (let index = firstPlace(spans, (one) => one.from >= until) - 1; index >= 0 && latest[index]! > from; index--)
    if (spans[index]!.until > from) found.push(spans[index]!);
  return found.reverse();
}
