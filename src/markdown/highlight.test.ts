import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { escapeHtml, highlight } from './highlight.ts';

vi.setConfig({ testTimeout: 30_000 });

const KNOWN = [
  'bash',
  'sh',
  'powershell',
  'sql',
  'ini',
  'json',
  'yaml',
  'vrp',
  'comware',
  'ios',
  'fos',
  'vmware',
  'oceanstor',
  'unity',
];
const LANGUAGES = [...KNOWN, 'text', '', 'html', 'constructor', '__proto__', 'mermaid'];

/** What a browser would show of HTML that holds nothing but words that Prism knows. */
function shown(html: string): string {
  const bare = html.replace(/<span class="(?:prompt|string)">|<\/?[bi]>|<\/span>/gu, '');
  expect(bare).not.toMatch(/[<]/u);
  return bare.replace(
    /&(lt|gt|quot|amp|#39);/gu,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name]!,
  );
}

describe.each(LANGUAGES)('%j', (language) => {
  test.each([
    ['a tag', '<script>alert(1)</script>'],
    ['a tag in a string', 'echo "</code><img src=x onerror=alert(1)>"'],
    ['a tag in a comment', '# <b>\n! <b>\n-- <b>\n; <b>'],
    ['a prompt like a tag', '<HUAWEI> display version\n<script>'],
    ['entities', '&lt;b&gt; &amp;&amp; a'],
    ['JSON with a tag', '{"<b>": "<i>", "a": [1, true]}'],
  ])('escapes %s', (_, code) => expect(shown(highlight(code, language))).toBe(code));

  test('shows what was written', () => {
    const unit = fc.constantFrom(
      ...'<>&"\'`$#!/\\-[]{}();:=|@* \n\ta1',
      '甲',
      '<script>',
      '</span>',
      '&lt;',
      'select ',
      '$(',
      '"""',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (code) => {
        expect(shown(highlight(code, language))).toBe(code);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ['bash', 'ping -c 5 10.20.0.1', '<b>'],
  ['bash', '$ ping', '<span class="prompt">'],
  ['powershell', 'Get-Service | Where-Object Status', '<b>'],
  ['sql', 'select 1', '<b>'],
  ['json', '{"a": "b"}', '<span class="string">'],
  ['yaml', 'a: 1 # b', '<i>'],
  ['ini', '; a', '<i>'],
  ['vrp', '[SW-1] undo shutdown', '<span class="prompt">'],
  ['ios', 'interface Gi0/1', '<b>'],
  ['comware', 'display irf', '<b>'],
])('%s is coloured', (language, code, element) => expect(highlight(code, language)).toContain(element));

test('words that look like the rest have no span', () => {
  expect(highlight(' ip address 10.20.0.1 255.255.255.0', 'ios')).toBe(' ip address 10.20.0.1 255.255.255.0');
});

const PIECES = [
  '"',
  '<a',
  '$(',
  '[',
  '# ',
  '1.',
  'ab:',
  '\\',
  '{',
  "'",
  '<<E\n',
  '-',
  'a-',
  '0:',
  '\n',
  ' ',
  '|\n ',
  '/*',
];

test.each(['bash', 'powershell', 'sql', 'ini', 'json', 'yaml', 'ios'])(
  '%s is quick on hostile code, in one line or in many',
  (language) => {
    for (const piece of PIECES) {
      const line = piece.repeat(900 / piece.length);
      const begun = process.cpuUsage();
      highlight(piece.repeat(19_000 / piece.length), language);
      highlight(`${line}\n`.repeat(20), language);
      expect(process.cpuUsage(begun).user).toBeLessThan(2_000_000);
    }
  },
);

test('code that is long, or has a long line, is plain', () => {
  expect(highlight('select 1\n'.repeat(2000), 'sql')).toContain('<b>');
  expect(highlight('select 1\n'.repeat(2500), 'sql')).not.toContain('<b>');
  expect(highlight(`select 1\n${'x'.repeat(1001)}`, 'sql')).not.toContain('<b>');
});

test('escapeHtml leaves nothing that ends a text or an attribute, and loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const html = escapeHtml(text);
      expect(html).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/u);
      expect(shown(html)).toBe(text);
    }),
  );
});
