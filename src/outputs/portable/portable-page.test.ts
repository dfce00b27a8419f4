import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { dataScript, portablePage, portableSearcher, portableStyle, rootFrom } from './portable-page.ts';

test.each([
  ['index.html', './'],
  ['search/index.html', '../'],
  ['runbooks/RB-1/index.html', '../../'],
])('the root of %s is %s', (file, root) => expect(rootFrom(file)).toBe(root));

describe('portablePage', () => {
  const page = (html: string) => portablePage(html, 'runbooks/RB-1/index.html', '');
  test.each([
    ['<a href="/">', '<a href="../../index.html">'],
    ['<a href="/assets/A-1/?x=1#net">', '<a href="../../assets/A-1/index.html?x=1#net">'],
    ['<a href="/feeds/all.xml">', '<a href="../../feeds/all.xml">'],
    ['<a href="https://example.org/a/">', '<a href="https://example.org/a/">'],
    ['<a href="//example.org/">', '<a href="//example.org/">'],
    ['<a href="#top">', '<a href="#top">'],
    ['<form action="/search/">', '<form action="../../search/index.html">'],
    [
      '<img src="/d/1.svg" srcset="/d/1.svg 1x, /d/2.svg 2x">',
      '<img src="../../d/1.svg" srcset="../../d/1.svg 1x, ../../d/2.svg 2x">',
    ],
    ['<script type="module" src="/_astro/a.js">', '<script defer src="../../_astro/a.js">'],
    ['<link rel="manifest" href="/manifest.webmanifest">', ''],
  ])('makes of %s %s', (html, expected) => expect(page(html)).toBe(expected));

  test('tells scripts the root, and readers of when the copy is', () =>
    expect(portablePage('<html lang="zh-CN"><main id="main">', 'a/index.html', '便携副本')).toBe(
      '<html data-root="../" lang="zh-CN"><p class="offline">便携副本</p><main id="main">',
    ));
});

test('files of a style sheet are named from where it lies', () =>
  expect(portableStyle('@import "/a.css";b{background:url(/c.svg)}', '_astro/page.css')).toBe(
    '@import "../a.css";b{background:url(../c.svg)}',
  ));

test('data comes as a script that hands it over, whatever is in it', () => {
  const value = { text: '换行\u2028和\u2029</script>' };
  const got: unknown[] = [];
  const waiting = new Map([['/a.json', (one: unknown) => got.push(one)]]);
  runInNewContext(dataScript('/a.json', JSON.stringify(value)), { zhikuWaiting: waiting });
  expect(JSON.parse(JSON.stringify(got))).toEqual([value]);
});

test('the searcher becomes a script without exports; a file that has none is refused', () => {
  const script = portableSearcher('const a=1;export{a as b};');
  expect(script).not.toMatch(/\bexport\b/u);
  expect(() => portableSearcher('const a=1;')).toThrow('Unexpected end of pagefind.js');
});
