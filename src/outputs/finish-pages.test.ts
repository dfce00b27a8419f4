import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishPages, withoutBlanks } from './finish-pages.ts';

const link = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;

test('a page gets one sheet with the rules in their order, and what nobody links any more is gone', async () => {
  const site = mkdtempSync(join(tmpdir(), 'zhiku-styles-'));
  mkdirSync(join(site, '_astro'));
  for (const name of ['a', 'b', 'c', 'late']) writeFileSync(join(site, `_astro/${name}.css`), `.${name}{}\n`);
  const pages = { one: ['b', 'a'], same: ['b', 'a'], alone: ['a'], other: ['a', 'c'], none: [] };
  for (const [page, sheets] of Object.entries(pages))
    writeFileSync(join(site, `${page}.html`), `<head>${sheets.map(link).join('')}</head>`);
  await finishPages(site);
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

test.each([
  ['<ul> <li>a</li>  <li>b</li> </ul>', '<ul><li>a</li> <li>b</li></ul>'],
  ['<p><b>a</b> <i>b</i>   <i>c</i></p>', '<p><b>a</b> <i>b</i> <i>c</i></p>'],
  ['<div class="a b"> <p> a</p> </div>\n<div>b</div>', '<div class="a b"><p> a</p></div><div>b</div>'],
  ['<div> <pre> <b>a</b>  <i>b</i>\n</pre> </div>', '<div> <pre> <b>a</b>  <i>b</i>\n</pre> </div>'],
  ['<p>a</p> <pre>a</pre>', '<p>a</p> <pre>a</pre>'],
])('%j is sent as %j', (html, sent) => expect(withoutBlanks(html)).toBe(sent));
