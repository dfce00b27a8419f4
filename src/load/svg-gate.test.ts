import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unsafeInSvg } from './svg-gate.ts';

test.each([
  ['<svg><script>alert(1)</script></svg>', '<script'],
  ['<svg><svg:script/></svg>', '<svg:script'],
  ['<svg onload="x()"/>', 'onload='],
  ["<svg><g/onclick='x'/></svg>", '/onclick='],
  ['<svg><a href="javascript:x()"/></svg>', 'href="j'],
  ['<svg><a xlink:href="&#106;avascript:x()"/></svg>', 'href="j'],
  ['<svg><use href="other.svg#a"/></svg>', 'href="o'],
  ['<svg><image href="data:image/svg+xml;base64,PHN2Zz4="/></svg>', 'href="d'],
  ['<svg><foreignObject/></svg>', '<foreignObject'],
  ['<svg><animate attributeName="href"/></svg>', '<animate'],
  ['<svg><set attributeName="onload"/></svg>', '<set'],
  ['<svg><style>@import "x.css";</style></svg>', '@import'],
  ['<svg><rect fill="url(https://example.com/a)"/></svg>', 'url('],
  ['<!DOCTYPE svg [<!ENTITY x "y">]><svg/>', '<!DOCTYPE'],
  ['<?xml-stylesheet href="a.css"?><svg/>', '<?xml-stylesheet'],
])('%s', (svg, value) => expect(unsafeInSvg(svg)?.values['value']).toBe(value));

test.each([
  ['<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>'],
  ['<svg><use href="#a"/><use xlink:href=\'#b\'/><rect fill="url(#g)"/></svg>'],
  ['<svg><image href="data:image/png;base64,iVBORw0="/></svg>'],
  ['<svg><text>on = 1，javascript 脚本，见 src=源</text></svg>'.replace('src=源', '源')],
])('%s only draws', (svg) => expect(unsafeInSvg(svg)).toBeUndefined());

test('the place is that of the first unsafe thing', () => {
  expect(unsafeInSvg('<svg>\n <g>\n  <script/>')?.place).toEqual({ line: 3, column: 3 });
});

test('every drawn diagram of the example only draws', () => {
  const folder = join(import.meta.dirname, '../../content/diagrams');
  for (const name of readdirSync(folder))
    expect(unsafeInSvg(readFileSync(join(folder, name), 'utf8')), name).toBeUndefined();
});
