import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWidths } from './column-widths.ts';

const table = (labels: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  columns: labels.map((label, index) => ({ key: `c${index}`, label })),
  rows: rows.map((row) => row.map((text) => ({ text }))),
});
const LONG = '变更本身没有做错，错在每动一侧之后没有到主机上数路径。方案写得再细也没有用。'.repeat(3);

describe('columns', () => {
  test('share the width; the longest text gets the most', () => {
    const { shares, isWide, scale } = columnWidths(table(['编号', '经过', '用时'], ['INC-2022-1001', LONG, '12']));
    expect(shares[1]).toBeGreaterThan(0.6);
    expect(shares[0]).toBeGreaterThan(shares[2]!);
    expect([isWide, scale]).toEqual([false, 1]);
  });

  test('with short texts keep them on one line beside long ones', () => {
    const rows = Array.from({ length: 10 }, () => ['精密空调主机', LONG, LONG, LONG]);
    const { shares } = columnWidths(table(['对象', '一', '二', '三'], ...rows));
    expect(shares[0]! * 58).toBeGreaterThan(6);
  });

  test('are not widened by one long cell among many', () => {
    const rows = Array.from({ length: 20 }, (_, index) => [index ? '好' : LONG, LONG]);
    const { shares } = columnWidths(table(['结果', '经过'], ...rows));
    expect(shares[1]).toBeGreaterThan(2 * shares[0]!);
  });

  test('of a small table do not spread over the whole line', () => {
    expect(columnWidths(table(['类型', '数量'], ['终端', '12'])).span).toBeLessThan(0.5);
    expect(columnWidths(table(['类型', '经过'], ['终端', LONG])).span).toBe(1);
  });

  test('lay the page on its side when their words do not fit, and shrink at last', () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `SERIAL-NUMBER-${index}`);
    expect(columnWidths(table(words(5))).isWide).toBe(false);
    expect(columnWidths(table(words(8)))).toMatchObject({ isWide: true, scale: 1 });
    expect(columnWidths(table(words(12))).scale).toBeLessThan(1);
  });

  test('always make up the whole width, none less than nothing', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 60 });
    const anyTable = fc
      .integer({ min: 1, max: 12 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(anyTable, ([labels = [], ...rows]) => {
        const { shares, scale } = columnWidths(table(labels, ...rows));
        expect(shares.every((share) => share > 0)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
        expect(scale).toBeGreaterThanOrEqual(0.75);
      }),
    );
  });
});
