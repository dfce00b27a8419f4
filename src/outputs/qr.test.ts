import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { modulesOf, readQr } from '../../tests/qr-reader.ts';
import { qrCode } from './qr.ts';

const QUIET = 4;
const read = (text: string) => {
  const { path, size } = qrCode(text);
  return readQr(modulesOf(path, size, QUIET));
};

test.each([
  'https://kb.example.org/assets/CSW-SZJ-1/',
  'http://10.20.0.5:8080/assets/AV-YHN-0156/',
  'https://例.cn/资产/',
])('%s is read back', (text) => expect(read(text)).toBe(text));

test('any address is read back', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ size: 'small' }).filter(({ length }) => length < 90),
      (url) => {
        expect(read(url)).toBe(url);
      },
    ),
  );
});

test('a code has its quiet zone, and nothing dark in it', () => {
  const { path, size } = qrCode('https://kb.example.org/');
  const whole = modulesOf(path, size, 0);
  const inside = modulesOf(path, size, QUIET);
  const dark = (rows: readonly (readonly boolean[])[]) => rows.flat().filter(Boolean).length;
  expect(dark(whole)).toBe(dark(inside));
  expect(inside[0]!.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => true));
});
