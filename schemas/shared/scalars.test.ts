import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as scalars from './scalars.ts';

const { expandRange, isCivilDay } = scalars;

const VALUES: readonly (readonly [name: string, scalar: z.ZodType, good: unknown[], bad: unknown[]])[] = [
  ['line', scalars.line, ['一', '核心 交换机', 'a'], ['', ' a', 'a ', 'a\nb', '\u3000a', '\u00a0a', 1, true, null]],
  ['text', scalars.text, ['一\n二', ' a '], ['', ' \n', 1]],
  ['id', scalars.id, ['A', 'INC-2022-0901', 'A2.1-1.2(4)', '0123'], ['', '-A', 'A-', 'A B', '甲', 'A/B', 'A#', 123]],
  ['day', scalars.day, ['2022-09-01', '2024-02-29'], ['2022-02-29', '2022-9-1', '2022-13-01', '20220901', 20220901]],
  ['month', scalars.month, ['2022-09'], ['2022-9', '2022-13', '2022-00', '2022']],
  [
    'time',
    scalars.time,
    ['2022-09-01T21:02+08:00', '2022-09-01T21:02:59Z'],
    ['2022-09-01T21:02', '2022-02-30T21:02+08:00', '2022-09-01T24:00+08:00', '2022-09-01 21:02+08:00', '21:02'],
  ],
  ['clock', scalars.clock, ['08:30', '23:59'], ['8:30', '24:00', '08:60', '08:30:00', 1262]],
  ['time-zone', scalars.timeZone, ['Asia/Shanghai', 'UTC'], ['Middle/Earth', '+08:00', '', 'Asia/', 8]],
  ['duration', scalars.duration, ['PT10M', 'P5D', 'P1Y2M', 'P1DT2H'], ['', 'P', 'PT', '10M', 'P1H', 'pt10m']],
  ['count', scalars.count, [0, 12], [-1, 1.5, '1']],
  ['quantity', scalars.quantity, [1, 12], [0, -1, 1.5, '1']],
  ['number', scalars.number, [-1.5, 0], ['1', Number.NaN, Number.POSITIVE_INFINITY]],
  ['money', scalars.money, [0, 2780000, '2780000.00', 12.5], [-1, 1.234, '1,000', '1.234', '', 'x', null]],
  ['flag', scalars.flag, [true, false], ['yes', 1, 'true']],
  ['ip', scalars.ip, ['10.20.0.1', '::1', 'fe80::1'], ['10.20.0.256', '10.20.0', '010.1.1.1', '10.20.0.1/24', 10.2]],
  ['network', scalars.network, ['10.36.0.0/16', 'fd00::/8'], ['10.36.0.0', '10.36.0.0/33', '10.36/16']],
  ['mac', scalars.mac, ['00:11:22:aa:BB:cc'], ['00-11-22-33-44-55', '001122334455', '00:11:22:33:44', 1122]],
  ['digest', scalars.digest, [`sha256-${'0a'.repeat(32)}`], [`sha256-${'0A'.repeat(32)}`, `sha256-${'0'.repeat(63)}`]],
  ['url', scalars.url, ['https://a.b/c', 'http://a'], ['//a', 'https://', 'javascript:a', 'ftp://a', 'https://a b']],
  ['phone', scalars.phone, ['010-0000-0101', '+86 10 0000'], ['12', 'abc', '010-', '-010', 100000101]],
  [
    'path',
    scalars.path,
    ['files/a.pdf', '图/一.png', 'a..b/c'],
    ['/etc/passwd', '../a', 'a/../b', 'a/..', './a', 'a\\b', 'a b', ''],
  ],
];

describe.each(VALUES)('%s', (name, scalar, good, bad) => {
  test.each(good)('accepts %j', (value) => {
    expect(scalar.safeParse(value)).toEqual({ success: true, data: value });
  });

  test.each(bad)('refuses %j in its own word', (value) => {
    const word = name === 'flag' ? 'boolean' : name;
    expect(new Set(scalar.safeParse(value).error?.issues.map(({ message }) => message))).toEqual(new Set([word]));
  });
});

describe('isCivilDay', () => {
  test.each([
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2023-02-29', false],
    ['2022-04-31', false],
    ['2022-12-31', true],
    ['2022-01-00', false],
  ])('%s: %s', (day, expected) => expect(isCivilDay(day)).toBe(expected));

  test('agrees with the calendar', () => {
    const parts = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.nat(31));
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const known = day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
        const two = (value: number) => String(value).padStart(2, '0');
        expect(isCivilDay(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)).toBe(known);
      }),
    );
  });
});

describe('expandRange', () => {
  test.each([
    ['AV-0001..0003', ['AV-0001', 'AV-0002', 'AV-0003']],
    ['AV-9..11', ['AV-9', 'AV-10', 'AV-11']],
    ['AV-7..7', ['AV-7']],
    ['A.1..2', ['A.1', 'A.2']],
    ['AV-1', ['AV-1']],
    ['AV-3..1', ['AV-3..1']],
    ['AV-0..9999', expect.objectContaining({ length: 10_000 })],
    ['AV-0..10000', ['AV-0..10000']],
    ['AV-1..99999999999999999999', ['AV-1..99999999999999999999']],
    ['AV-1...3', ['AV-1...3']],
    ['AV..3', ['AV..3']],
  ])('%s', (range, ids) => expect(expandRange(range)).toEqual(ids));

  test('counts from the first to the last with the digits of the first', () => {
    const stem = fc.stringMatching(/^[A-Z]{1,4}-$/u);
    fc.assert(
      fc.property(stem, fc.nat(9999), fc.nat(200), fc.integer({ min: 1, max: 6 }), (name, from, more, digits) => {
        const id = (value: number) => name + String(value).padStart(digits, '0');
        const ids = expandRange(`${id(from)}..${from + more}`);
        expect(ids).toEqual(Array.from({ length: more + 1 }, (_, index) => id(from + index)));
        expect(ids.flatMap(expandRange)).toEqual(ids);
      }),
    );
  });
});
