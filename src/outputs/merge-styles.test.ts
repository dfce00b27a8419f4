import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeStyles } from './merge-styles.ts';

const link = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;

test('a page gets one sheet with the rules in their order, and what nobody links any more is gone', async () => {
  const site = mkdtempSync(join(tmpdir(), 'zhiku-styles-'));
  mkdirSync(join(site, '_astro'));
  for (const name of ['a', 'b', 'c', 'late']) writeFileSync(join(site, `_astro/${name}.css`), `.${name}{}\n`);
  const pages = { one: ['b', 'a'], same: ['b', 'a'], alone: ['a'], other: ['a', 'c'], none: [] };
  for (const [page, sheets] of Object.entries(pages))
    writeFileSync(join(site, `${page}.html`), `<head>${sheets.map(link).join('')}</head>`);
  await mergeStyles(site);
  const sheetsOf = (page: string) => [...readFileSync(join(site, `${page}.html`), 'utf8').matchAll(/href="([^"]+)"/gu)];
  const rulesOf = (page: string) => sheetsOf(page).map(([, href]) => readFileSync(join(site, href!), 'utf8'));
  const rules = Object.keys(pages).map(rulesOf);
  const shared = sheetsOf('one')[0]![1] === sheetsOf('same')[0]![1];
  const left = readdirSync(join(site, '_astro')).filter((file) => !file.startsWith('page.'));
  rmSync(site, { recursive: true });
  expect(rules).toEqual([['.b{}\n.a{}\n'], ['.b{}\n.a{}\n'], ['.a{}\n'], ['.a{}\n.c{}\n'], []]);
  expect(shared).toBe(true);
  // A script loads `late` when it is asked to; no page links it.
  expect(left).toEqual(['a.css', 'late.css']);
});
