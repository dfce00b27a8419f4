import { describe, expect, test } from 'vitest';
import { identifierKeys, identifierMatch, identifierOf, looksLikeIdentifier } from './identifiers.ts';

const match = (asked: string, kept: string) => identifierMatch(identifierOf(asked), identifierOf(kept));

describe('identifierMatch', () => {
  test.each(['28:6E:D4:24:08:E0', '28-6e-d4-24-08-e0', '286e.d424.08e0', '286e-d424-08e0', '286ED42408E0'])(
    'takes the address of a network card for the same as %s',
    (asked) => expect(match(asked, '28:6E:D4:24:08:E0')).toBe(1),
  );

  test.each([
    ['0x0000007b', '0x7B', 1],
    ['7b', '0x0000007B', 1],
    ['PC-A-36', 'PC-A-0036', 1],
    ['254.16', '10.20.254.16', 0.85],
    ['10.20', '10.20.254.16', 0.75],
    ['20.254', '10.20.254.16', 0.7],
    ['0417', 'GS-2021-0417', 0.4],
    ['20210417', 'GS-2021-0417', 0.75],
    ['12541', 'ORA-12541', 0.7],
    ['ora12541', 'ORA-12541', 1],
    ['4:16', '10.20.254.16', 0],
    ['16', 'A-1624', 0],
    ['xyz', 'ORA-12541', 0],
  ])('%s names %s as well as %d', (asked, kept, expected) => expect(match(asked, kept)).toBe(expected));
});

test.each([
  ['10.20.254', true],
  ['ups-mib::trap', true],
  ['a1', true],
  ['oracle', false],
  ['7', false],
  ['紫屏', false],
])('%s is an identifier: %s', (text, expected) => expect(looksLikeIdentifier(text)).toBe(expected));

test('keys of an identifier are its parts and tails', () => {
  expect(identifierKeys('10.20.8.133')).toEqual(
    expect.arrayContaining(['10208133', '133', '8.133', '8133', '20.8.133', '10.20.8.133']),
  );
});
