import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourTokens, lengthTokens } from './design-tokens.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

test('colours and lengths are read from the style sheet that all pages use', () => {
  expect(colourTokens(css)).toContainEqual({ name: 'seal', light: '#b02a1c', dark: '#f4806c' });
  expect(colourTokens(css).length).toBeGreaterThan(10);
  expect(lengthTokens(css, 't').map(({ rem }) => rem * 16)).toEqual([12, 13, 14, 16, 18, 22, 30]);
  expect(lengthTokens(css, 's')[0]).toEqual({ name: 's0', rem: 0.125 });
});
