import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { SECTION_BREAK } from './section-break.ts';
import { compileDocuments } from '../load/compile-documents.ts';
import { compile } from './compile.ts';
import { COMPONENTS } from './components.ts';

/*
 * Longer than 300 lines: every way by which a document could bring code stands in this one list, so that a reader can see
 * that none is forgotten.
 */
vi.setConfig({ testTimeout: 30_000 });

/** Problems of a body as `code@line:column`; HTML when there are none. */
async function refusal(body: string): Promise<string> {
  const compiled = await compile({ file: 'runbooks/RB-A.mdx', body, bodyLine: 1, lang: 'zh-CN' });
  if (compiled.ok) return compiled.rendered.html;
  return compiled.problems
    .map(({ code, place }) => ('line' in place ? `${code}@${place.line}:${place.column}` : code))
    .join(' ');
}

describe('code', () => {
  test.each([
    ['import', 'import x from "fs"', 'unsafe-mdx/esm@1:1'],
    ['import below text', '一\n\nimport x from "fs"\n', 'unsafe-mdx/esm@3:1'],
    ['export', 'export const a = process.env', 'unsafe-mdx/esm@1:1'],
    ['export of a layout', 'export default ({ children }) => children', 'unsafe-mdx/esm@1:1'],
    ['an expression', '{process.env.HOME}', 'unsafe-mdx/expression@1:1'],
    ['an expression in a line', '一 {process.env} 二', 'unsafe-mdx/expression@1:3'],
    ['a comment', '{/* a */}', 'unsafe-mdx/expression@1:1'],
    ['an empty expression', '{}', 'unsafe-mdx/expression@1:1'],
    ['one in a heading', '## a {b}', 'unsafe-mdx/expression@1:6'],
    ['one in bold', '**{b}**', 'unsafe-mdx/expression@1:3'],
    ['one in a link', '[{b}](#c)', 'unsafe-mdx/expression@1:2'],
    ['one in a list', '- a\n  - {b}', 'unsafe-mdx/expression@2:5'],
    ['one in a quote', '> {b}', 'unsafe-mdx/expression@1:3'],
    ['one in a table', '| a |\n| - |\n| {b} |', 'unsafe-mdx/expression@3:3'],
    ['one in a footnote', 'a[^1]\n\n[^1]: {b}', 'unsafe-mdx/expression@3:7'],
    ['one in a component', '<Verify>{b}</Verify>', 'unsafe-mdx/expression@1:9'],
    ['one in a child that is not shown', '<Ref id="x">{b}</Ref>', 'unsafe-mdx/expression@1:13'],
    ['a spread', '<Ref id="x" {...b} />', 'unsafe-mdx/expression@1:1'],
    ['an attribute expression', '<Ref id={b} />', 'unsafe-mdx/attribute-value@1:1'],
    ['a template for text', '<Ref id={`b`} />', 'unsafe-mdx/attribute-value@1:1'],
    ['text in an expression', '<Ref id={"b"} />', 'unsafe-mdx/attribute-value@1:1'],
  ])('%s', async (_, body, told) => expect(await refusal(body)).toBe(told));

  test.each([
    ['a name of ESM inside a quote', '> import x from "fs"', 'import x'],
    ['braces in code', '`{a}`', '<code>{a}</code>'],
    ['braces in a block', '```js\n{a}\nimport b\n```', 'import b'],
    ['escaped braces', '\\{a\\}', '{a}'],
    ['a sentence about export', '我们 export 数据', 'export 数据'],
  ])('%s is text', async (_, body, html) => expect(await refusal(body)).toContain(html));
});

describe('HTML', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', 'unsafe-mdx/html@1:1'],
    ['a script in a line', '一 <script>alert(1)</script>', 'unsafe-mdx/html@1:3'],
    ['an image', '<img src="x" onerror="alert(1)" />', 'unsafe-mdx/html@1:1'],
    ['a link', '<a href="javascript:alert(1)">x</a>', 'unsafe-mdx/html@1:1'],
    ['a harmless tag', '<br />', 'unsafe-mdx/html@1:1'],
    ['a frame in a list', '- a\n\n  - <iframe src="x" />', 'unsafe-mdx/html@3:5'],
    ['a form in a table', '| a |\n| - |\n| <form>x</form> |', 'unsafe-mdx/html@3:3'],
    ['a style in a footnote', 'a[^1]\n\n[^1]: <style>x</style>', 'unsafe-mdx/html@3:7'],
    ['SVG', '<svg onload="alert(1)" />', 'unsafe-mdx/html@1:1'],
    ['a tag in a component', '<Verify><base href="//x" /></Verify>', 'unsafe-mdx/html@1:9'],
    ['a tag in a component that shows none', '<Figure src="a.png" alt="b"><meta /></Figure>', 'unsafe-mdx/html@1:29'],
    ['a tag in a tag', '<div><object>x</object></div>', 'unsafe-mdx/html@1:1 unsafe-mdx/html@1:6'],
    ['a fragment', '<>x</>', 'unsafe-mdx/html@1:1'],
    ['a member', '<Callout.Title />', 'unsafe-mdx/html@1:1'],
    ['a namespace', '<svg:script />', 'unsafe-mdx/html@1:1'],
    ['a component of another case', '<callout kind="note">x</callout>', 'unsafe-mdx/html@1:1'],
    ['what every object has', '<constructor />', 'unsafe-mdx/html@1:1'],
    ['what every object has, too', '<toString />', 'unsafe-mdx/html@1:1'],
    ['the prototype', '<__proto__ />', 'unsafe-mdx/html@1:1'],
    ['a component that does not exist', '<Evil />', 'unsafe-mdx/html@1:1'],
    ['a comment', '<!-- a -->', 'mdx-syntax@1:1'],
    ['a declaration', '<!DOCTYPE html>', 'mdx-syntax@1:1'],
    ['a processing instruction', '<?php x ?>', 'mdx-syntax@1:1'],
    ['a tag that stays open', '<div>', 'mdx-syntax@1:1'],
    ['an unquoted attribute', '<img src=x onerror=alert(1)>', 'mdx-syntax@1:1'],
  ])('%s', async (_, body, told) => expect(await refusal(body)).toBe(told));

  test.each([
    ['entities', '&lt;script&gt;alert(1)&lt;/script&gt;', '&#x3C;script>'],
    ['numeric entities', '&#60;img src=x&#62;', '&#x3C;img src=x>'],
    ['an escape', '\\<script>', '&#x3C;script>'],
    ['code', '`<script>`', '<code>&#x3C;script></code>'],
    ['a block of code', '```html\n<script>\n```', '&lt;script&gt;'],
    ['a lone sign', 'a < b', 'a &#x3C; b'],
  ])('%s stay text', async (_, body, html) => expect(await refusal(body)).toContain(html));
});

describe('attributes', () => {
  test.each([
    ['an unknown one', '<Callout kind="note" onclick="x">a</Callout>', 'unsafe-mdx/attribute@1:1'],
    ['a style', '<Verify style="x">a</Verify>', 'unsafe-mdx/attribute@1:1'],
    ['one of every object', '<Ref id="a" constructor="x" />', 'unsafe-mdx/attribute@1:1'],
    ['the prototype', '<Ref id="a" __proto__="x" />', 'unsafe-mdx/attribute@1:1'],
    ['another case', '<Ref ID="a" />', 'unsafe-mdx/attribute@1:1 unsafe-mdx/attribute-missing@1:1'],
    ['a word outside the list', '<Callout kind="evil">a</Callout>', 'unsafe-mdx/attribute-choice@1:1'],
    ['a word of every object', '<Callout kind="constructor">a</Callout>', 'unsafe-mdx/attribute-choice@1:1'],
    ['none that is needed', '<Figure src="a.png" />', 'unsafe-mdx/attribute-missing@1:1'],
    ['an empty one', '<Ref id="" />', 'unsafe-mdx/attribute-value@1:1'],
    ['a blank one', '<Ref id=" " />', 'unsafe-mdx/attribute-value@1:1'],
    ['one without a value', '<Ref id />', 'unsafe-mdx/attribute-value@1:1'],
    ['the second of two', '<Callout kind="note" kind="evil">a</Callout>', 'unsafe-mdx/attribute-choice@1:1'],
    ['an element for a value', '<Ref id=<b/> />', 'mdx-syntax@1:1'],
  ])('%s', async (_, body, told) => expect(await refusal(body)).toBe(told));

  test.each([
    ['quotes', '<Ref id=\'a" onclick="x\' />', '<a data-record="a&#x22; onclick=&#x22;x"></a>'],
    ['entities', '<Ref id="a" text="&lt;b&gt;&quot;" />', '<a data-record="a">&#x3C;b>"</a>'],
  ])('%s in a value stay in it', async (_, body, html) => expect(await refusal(body)).toBe(html));
});

describe('components', () => {
  test.each([
    ['a step alone', '<Step title="a">b</Step>', 'unsafe-mdx/nesting@1:1'],
    [
      'a step below a list',
      '<Steps>\n\n- <Step title="a">b</Step>\n\n</Steps>',
      'unsafe-mdx/nesting@3:1 unsafe-mdx/nesting@3:3',
    ],
    [
      'a step in a step',
      '<Steps>\n\n<Step title="a">\n\n<Step title="b">c</Step>\n\n</Step>\n\n</Steps>',
      'unsafe-mdx/nesting@5:1',
    ],
    ['text among steps', '<Steps>\n\na\n\n</Steps>', 'unsafe-mdx/nesting@3:1'],
    ['a link among steps', '<Steps>\n\n[a](#b)\n\n</Steps>', 'unsafe-mdx/nesting@3:1'],
    [
      'a branch in tabs',
      '<Tabs>\n\n<Branch answer="a">b</Branch>\n\n</Tabs>',
      'unsafe-mdx/nesting@3:1 unsafe-mdx/nesting@3:1',
    ],
    ['a tab in a note', '<Callout kind="note">\n\n<Tab label="a">b</Tab>\n\n</Callout>', 'unsafe-mdx/nesting@3:1'],
    ['a heading among tabs', '<Tabs>\n\n## a\n\n</Tabs>', 'unsafe-mdx/nesting@3:1'],
  ])('%s', async (_, body, told) => expect(await refusal(body)).toBe(told));
});

describe('a link to', () => {
  const UNSAFE = [
    '//evil.example',
    '///evil.example',
    '/&#x2f;evil.example',
    '/%2Fevil.example',
    '%2F%2Fevil.example',
    '/\\evil.example',
    '/%5Cevil.example',
    '\\\\\\\\evil.example',
    '<// evil.example>',
    '</ /evil.example>',
    '</\t/evil.example>',
    '/&#9;/evil.example',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '<javascript:alert(1)>',
    '< javascript:alert(1)>',
    '<java\tscript:alert(1)>',
    '<java script:alert(1)>',
    'java&#115;cript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript&#x3a;alert(1)',
    'java&Tab;script:alert(1)',
    'java&NewLine;script:alert(1)',
    '&#1;javascript:alert(1)',
    '&#x200b;javascript:alert(1)',
    'javascript%3Aalert(1)',
    'java%73cript:alert(1)',
    'java%0ascript:alert(1)',
    '%01javascript:alert(1)',
    'javascript://example.com/%0aalert(1)',
    '#&#10;javascript:alert(1)'.slice(1),
    'vbscript:x',
    'data:text/html,%3Cscript%3E',
    'file:///etc/passwd',
    'blob:https://a',
    'ftp://a',
    'about:blank',
    'https:evil.example',
    'https:/evil.example',
    'https:///evil.example',
    'https:\\\\\\\\evil.example',
    'mailto:a',
    'tel:javascript:1',
    'tel:+86;x',
    'a:b',
    '%E0%A4%A',
    '',
  ];

  test.each(UNSAFE)('%j', async (address) => {
    expect(await refusal(`[a](${address})`)).toBe('unsafe-mdx/link@1:1');
  });

  test.each(UNSAFE.filter((address) => address && !/&#10;|\t/u.test(address)))('%j by reference', async (address) => {
    expect(await refusal(`[a][b]\n\n[b]: ${address}`)).toMatch(/^unsafe-mdx\/link@1:1$/u);
  });

  test.each([
    ['a shortcut reference', '[b]\n\n[b]: javascript:a', 'unsafe-mdx/link@1:1'],
    ['a collapsed reference', '[b][]\n\n[b]: //a', 'unsafe-mdx/link@1:1'],
    ['a reference in a footnote', 'a[^1]\n\n[^1]: [b]\n\n[b]: data:a', 'unsafe-mdx/link@3:7'],
    ['a link in a heading', '## [a](javascript:b)', 'unsafe-mdx/link@1:4'],
    ['a link in a table', '| a |\n| - |\n| [a](//b) |', 'unsafe-mdx/link@3:3'],
    ['a link around an image', '[![a](b.png)](javascript:c)', 'unsafe-mdx/link@1:1'],
    ['a link in a component', '<Verify>[a](//b)</Verify>', 'unsafe-mdx/link@1:9'],
    ['an autolink', '<https://a.example>', 'mdx-syntax@1:1'],
    ['an autolink of code', '<javascript:alert(1)>', 'mdx-syntax@1:1'],
  ])('%s', async (_, body, told) => expect(await refusal(body)).toBe(told));

  test.each([
    ['[a](https://b.example/c?d=1#e)', 'href="https://b.example/c?d=1#e" rel="noopener noreferrer"'],
    ['[a](HTTP://b.example)', 'rel="noopener noreferrer"'],
    ['https://b.example/c', '<a href="https://b.example/c"'],
    ['www.b.example', '<a href="http://www.b.example"'],
    ['a@b.example', '<a href="mailto:a@b.example"'],
    ['[a](mailto:a@b.example)', 'href="mailto:a@b.example"'],
    ['[a](tel:+86-10-0000-0101)', 'href="tel:+86-10-0000-0101"'],
    ['[a](/incidents/INC-1/)', 'href="/incidents/INC-1/"'],
    ['[a](#验证)', 'href="#%E9%AA%8C%E8%AF%81"'],
    ['[a](../files/b.pdf)', 'data-file="files/b.pdf"'],
    ['[a](./b.pdf)', 'data-file="runbooks/b.pdf"'],
    ['[a](图/甲.pdf)', 'data-file="runbooks/图/甲.pdf"'],
  ])('%s is fine', async (body, html) => expect(await refusal(body)).toContain(html));

  test('no address with a scheme but the listed ones, however it is dressed', async () => {
    const dress = fc.constantFrom('', ' ', '\t', '%09', '%0a', '&#9;', '&#1;', '&Tab;', '%20', '&#xa0;', '%00');
    const scheme = fc.constantFrom('javascript', 'data', 'vbscript', 'file', 'blob', 'view-source', 'x');
    const cut = fc.nat(6);
    const colon = fc.constantFrom(':', '%3A', '%3a', '&colon;', '&#58;', '&#x3A;');
    const address = fc.tuple(dress, scheme, cut, dress, colon).map(([before, name, at, inside, sign]) => {
      const shouted = [...name].map((char, i) => (i % 2 ? char.toUpperCase() : char)).join('');
      return `<${before}${shouted.slice(0, at)}${inside}${shouted.slice(at)}${sign}alert(1)>`;
    });
    await fc.assert(
      fc.asyncProperty(address, async (dressed) => {
        expect(await refusal(`[a](${dressed})`)).toBe('unsafe-mdx/link@1:1');
      }),
    );
  });
});

describe('an image from', () => {
  const UNSAFE = [
    '/x.png',
    '%2Fx.png',
    '//a.example/x.png',
    '\\\\x.png',
    'a\\\\..\\\\x.png',
    'a%5C..%5Cx.png',
    'https://a.example/x.png',
    'file:///etc/x.png',
    'C:/x.png',
    'x%3Ay.png',
    'data:image/svg+xml,x.svg',
    'javascript:x.png',
    'x.png?raw',
    'x.png%3Fraw',
    'x.png#a',
    'x.js',
    'x',
    'x.png/',
    'x.svg.html',
    '%E0%A4%A.png',
    '',
  ];

  test.each(UNSAFE)('%j', async (src) => expect(await refusal(`![a](${src})`)).toBe('unsafe-mdx/image@1:1'));

  test.each(UNSAFE.filter(Boolean))('%j by reference', async (src) => {
    expect(await refusal(`![a][b]\n\n[b]: ${src}`)).toBe('unsafe-mdx/image@1:1');
  });

  test.each(UNSAFE.filter((src) => src && !src.includes('\\')))('%j in a figure', async (src) => {
    expect(await refusal(`<Figure src="${src}" alt="a" />`)).toBe('unsafe-mdx/image@1:1');
  });

  test.each([
    ['a folder beside', 'images/a.svg', 'runbooks/images/a.svg'],
    ['a folder above', '../images/甲.PNG', 'images/甲.PNG'],
    ['above by percent signs', '%2e%2e/a.png', 'a.png'],
    ['outside, left to the rule that looks for the file', '../../../etc/a.png', '../../etc/a.png'],
  ])('%s is named from the root', async (_, src, target) => {
    const img = `<img data-image="${target}" alt="a" loading="lazy">`;
    expect(await refusal(`![a](${src})`)).toBe(`<p>${img}</p>`);
    expect(await refusal(`<Figure src="${src}" alt="a" />`)).toBe(`<figure>${img}</figure>`);
  });
});

test('every problem of a document is told', async () => {
  expect(await refusal('import a from "b"\n\n{c}\n\n<Evil onload={d} />\n\n[e](javascript:f)')).toBe(
    'unsafe-mdx/esm@1:1 unsafe-mdx/expression@3:1 unsafe-mdx/html@5:1 unsafe-mdx/link@7:1',
  );
});

/** The same texts each time; raise the runs, or change the seed, to look further. */
const RUNS = 1000;
const SEED = 20220901;

const TAGS =
  /^(?:p|h[1-6]|[ou]l|li|pre|code|blockquote|em|strong|del|a|img|table|thead|tbody|tr|t[hd]|hr|br|sup|section|input|div|span|figure|figcaption|aside|b|dl|dt|dd|label|mark)$/u;

const ATTRIBUTES =
  /^(?:aria-[a-z]+|checked|class|data-(?:diagram|file|image|record|source)|disabled|for|href|id|alt|loading|name|rel|role|scope|start|tabindex|title|type)$/u;

test('whatever passes has no tag, attribute or address but ours', async () => {
  const names = [...Object.keys(COMPONENTS), 'script', 'img', 'a', 'Evil'];
  const unit = fc.oneof(
    fc.constantFrom(...'<>/{}[]()!"\'`=*_#|-\\&;: \n', '\n\n', '](', '![', '```', '](javascript:a)', ' onload="x"'),
    fc.constantFrom(...names.flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} />`, `<${name} id="x" `])),
    fc.constantFrom(
      'a',
      '甲',
      'import x',
      'export ',
      '&lt;',
      '&#60;',
      '[^1]',
      '[^1]: ',
      '| a |\n| - |\n',
      'https://a.b',
    ),
  );
  const bodies = fc
    .sample(fc.array(unit, { maxLength: 14 }), { numRuns: RUNS, seed: SEED })
    .map((units) => units.join(''));
  // In child processes: some of these texts make the parser abort.
  const compiled = await compileDocuments(
    bodies.map((body, index) => ({ file: `${index}.mdx`, body, bodyLine: 1, lang: 'en' })),
  );
  const passed = compiled.flatMap((one, index) =>
    one.ok ? [{ body: bodies[index], html: one.rendered.html.replaceAll(SECTION_BREAK, '') }] : [],
  );
  expect(passed.length).toBeGreaterThan(RUNS / 10);
  for (const { body, html } of passed) {
    for (const [, tag = '', attributes = ''] of html.matchAll(/<([^\s/>]+)((?:"[^"]*"|[^>])*)>/gu)) {
      expect(tag, body).toMatch(TAGS);
      for (const [, name = '', value = ''] of attributes.matchAll(/([^\s="]+)(?:="([^"]*)")?/gu)) {
        expect(name, body).toMatch(ATTRIBUTES);
        if (/^(?:href|src)$/u.test(name)) expect(value, body).toMatch(/^(?:https?:\/\/|mailto:|tel:|#|\/(?![/\\]))/iu);
      }
    }
  }
});
