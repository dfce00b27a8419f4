import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparison, decimalOf, decimalText, isAtLeast, sumOf, times } from './decimal.ts';

test.each<[unknown, string | undefined]>([
  [1.5, '1.5'],
  ['1668000.00', '1668000'],
  [-0.25, '-0.25'],
  [0, '0'],
  [0.0000001, '0.0000001'],
  ['一千', undefined],
  [null, undefined],
])('%j reads as %s', (value, wanted) => {
  const found = decimalOf(value);
  expect(found && decimalText(found)).toBe(wanted);
});

test('sums, products and comparisons are exact', () => {
  expect(decimalText(sumOf([0.1, 0.2, '0.70', 'nothing']))).toBe('1');
  expect(decimalText(times(decimalOf('0.07')!, 3))).toBe('0.21');
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (a, b) => {
      expect(comparison(decimalOf(a / 1)!, decimalOf(b / 1)!)).toBe(Math.sign(a - b) + 0);
    }),
  );
});

test.each<[number, number, number, boolean]>([
  [97, 100, 0.97, true],
  [96, 100, 0.97, false],
  [2, 3, 0.6667, false],
  [2, 3, 0.6666, true],
  [0, 0, 1, true],
])('%d of %d are %d: %s', (good, of, share, wanted) => expect(isAtLeast(good, of, share)).toBe(wanted));
