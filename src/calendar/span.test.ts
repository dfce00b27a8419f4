import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { common, length, merged, overlap, pieces, without, type Span } from './span.ts';

const MAX = 60;
const span = fc
  .tuple(fc.nat(MAX), fc.nat(MAX))
  .map(([a, b]): Span => ({ from: Math.min(a, b), until: Math.max(a, b) }));
const spans = fc.array(span, { maxLength: 8 });
/** The instants that spans hold, one by one. */
const instants = (list: readonly Span[]) =>
  Array.from({ length: MAX }, (_, at) => at).filter((at) => list.some(({ from, until }) => from <= at && at < until));

describe('is what instants say one by one', () => {
  test('merged', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const result = merged(list);
        expect(instants(result)).toEqual(instants(list));
        for (const [index, one] of result.entries())
          expect(one.from).toBeGreaterThan(result[index - 1]?.until ?? Number.NEGATIVE_INFINITY);
      }),
    );
  });

  test('without, common and length', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const taken = new Set(instants(b));
        expect(instants(without(a, b))).toEqual(instants(a).filter((at) => !taken.has(at)));
        expect(instants(common(a, b))).toEqual(instants(a).filter((at) => taken.has(at)));
        expect(length(a)).toBe(instants(a).length);
      }),
    );
  });

  test('pieces: the same time, and no edge inside one', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const cut = pieces(a, b);
        expect(instants(cut)).toEqual(instants([...a, ...b]));
        for (const piece of cut)
          for (const one of [...a, ...b])
            expect(overlap(piece, one)).toSatisfy(
              (shared: Span) =>
                shared.from === shared.until || (shared.from === piece.from && shared.until === piece.until),
            );
      }),
    );
  });
});

test.each<[Span[], Span[], Span[]]>([
  [
    [{ from: 0, until: 10 }],
    [{ from: 3, until: 5 }],
    [
      { from: 0, until: 3 },
      { from: 5, until: 10 },
    ],
  ],
  [
    [
      { from: 0, until: 5 },
      { from: 5, until: 9 },
    ],
    [],
    [{ from: 0, until: 9 }],
  ],
  [[{ from: 0, until: 5 }], [{ from: 0, until: 5 }], []],
])('%j without %j is %j', (a, b, left) => expect(without(a, b)).toEqual(left));
