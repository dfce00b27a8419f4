import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { changedGroups, lineDifference } from './difference.ts';

const told = (was: string, is: string) =>
  lineDifference([...was], [...is])
    .map(({ change, text }) => ({ same: ' ', removed: '-', added: '+' })[change] + text)
    .join('');

test.each([
  ['abc', 'abc', ' a b c'],
  ['abc', 'axc', ' a-b+x c'],
  ['abc', 'ac', ' a-b c'],
  ['ac', 'abc', ' a+b c'],
  ['', 'a', '+a'],
  ['a', '', '-a'],
  ['abcabba', 'cbabac', '-a-b c-a b+a b a+c'],
])('%s to %s', (was, is, expected) => expect(told(was, is)).toBe(expected));

const text = array(constantFrom('a', 'b', 'c', ''), { maxLength: 30 });

test('what was kept and taken away is the old text, what was kept and put in the new one, each line numbered', () => {
  assert(
    property(text, text, (was, is) => {
      const lines = lineDifference(was, is);
      const side = (change: 'removed' | 'added') =>
        lines.filter((one) => one.change === 'same' || one.change === change);
      expect(side('removed').map((one) => one.text)).toEqual(was);
      expect(side('added').map((one) => one.text)).toEqual(is);
      expect(side('removed').map((one) => one.was)).toEqual(was.map((_, at) => at + 1));
      expect(side('added').map((one) => one.is)).toEqual(is.map((_, at) => at + 1));
    }),
  );
});

test('groups hold every change with two lines around it, and nothing twice', () => {
  const lines = lineDifference([...'abcdefghij'], [...'Abcdefghxij']);
  expect(changedGroups(lines).map((group) => group.map(({ text: one }) => one).join(''))).toEqual(['aAbc', 'ghxij']);
  expect(changedGroups(lineDifference([...'abc'], [...'abc']))).toEqual([]);
});
