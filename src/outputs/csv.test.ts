import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('cells are quoted where they must be, and begin with a byte order mark', () => {
  expect(
    csv([
      ['编号', '名称'],
      ['OB-1', '每周, "全部"'],
    ]),
  ).toBe('\uFEFF编号,名称\r\nOB-1,"每周, ""全部"""\r\n');
});

test('no cell is a formula', () => {
  expect(csv([['=1+1', '@x', '-3', '3-1']])).toBe("\uFEFF'=1+1,'@x,'-3,3-1\r\n");
});
