import { expect, test } from 'vitest';
import { expandRange } from '../../../schemas/shared/scalars.ts';
import { idRanges } from './id-ranges.ts';

test.each([
  [[], []],
  [['A-1'], ['A-1']],
  [['A-0003', 'A-0001', 'A-0002'], ['A-0001..0003']],
  [
    ['A-09', 'A-10', 'B-11', 'A-12'],
    ['A-09..10', 'A-12', 'B-11'],
  ],
  [
    ['UPS', 'A-9', 'A-10'],
    ['A-10', 'A-9', 'UPS'],
  ],
])('%j is written %j', (ids, ranges) => {
  expect(idRanges(ids)).toEqual(ranges);
  expect(ranges.flatMap(expandRange).sort()).toEqual([...ids].sort());
});
