import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ADDRESSES, DARK, PAGES, PICTURES } from './site/pages.ts';

const FOLDER = join(import.meta.dirname, '../src/pages');
const ROUTES = globSync('**/*.{astro,mdx}', { cwd: FOLDER }).filter((file) => !file.startsWith('handbook/_en/'));

/** Pages of the guide are one type. */
const typeOf = (route: string) => route.replace(/^handbook\/\w+\.mdx$/u, 'handbook/*.mdx');

test('every page type is visited by the tests of the site', () => {
  expect(Object.keys(PAGES).sort()).toEqual([...new Set(ROUTES.map(typeOf))].sort());
});

test('pictures are of pages that are visited', () => {
  expect([...PICTURES, ...DARK].filter((address) => !ADDRESSES.includes(address))).toEqual([]);
  expect([...DARK].filter((address) => !PICTURES.includes(address))).toEqual([]);
});
