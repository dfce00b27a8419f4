import * as fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

/** What is read, or `code@line:column` of the problem. */
function read(text: string): unknown {
  const parsed = parseYaml(text);
  if (parsed.ok) return parsed.value;
  const { code, place } = parsed.problem;
  return 'line' in place ? `${code}@${place.line}:${place.column}` : code;
}

const reasonOf = (text: string) => {
  const parsed = parseYaml(text);
  return parsed.ok ? undefined : parsed.problem.values;
};

describe('a plain scalar', () => {
  test.each([
    ['a time of day, not 1262', '21:02', '21:02'],
    ['a number with a leading zero, not 83', '0123', '0123'],
    ['a version, not 1.1', '1.10', '1.10'],
    ['a version with a zero', '2.0', '2.0'],
    ['a MAC of digits only', '10:11:12:13:14:15', '10:11:12:13:14:15'],
    ['a day, not an instant', '2022-09-01', '2022-09-01'],
    ['a day that does not exist', '2024-02-30', '2024-02-30'],
    ['a time of YAML 1.1', '2022-10-01 08:00:00', '2022-10-01 08:00:00'],
    ['yes', 'yes', 'yes'],
    ['no, also a country', 'no', 'no'],
    ['on', 'on', 'on'],
    ['an exponent', '1e3', '1e3'],
    ['a serial that looks like an exponent', '12e45', '12e45'],
    ['hexadecimal', '0x1F', '0x1F'],
    ['octal', '0o17', '0o17'],
    ['binary', '0b11', '0b11'],
    ['underscores', '1_000', '1_000'],
    ['a plus', '+1', '+1'],
    ['a bare point', '.5', '.5'],
    ['negative zero', '-0', '-0'],
    ['infinity', '.inf', '.inf'],
    ['not a number', '.nan', '.nan'],
    ['more digits than a number holds', '12345678901234567890', '12345678901234567890'],
    ['a hash inside', 'a#b', 'a#b'],
    ['a full-width colon inside', '注意：断电', '注意：断电'],
    ['a canonical integer', '42', 42],
    ['a canonical decimal', '-3.25', -3.25],
    ['zero', '0', 0],
    ['digits only', '101112131415', 101112131415],
    ['true', 'true', true],
    ['False', 'False', false],
    ['blank', '', null],
    ['a tilde', '~', null],
    ['null', 'null', null],
    ['a quoted number', '"42"', '42'],
    ['a number tagged as text', '!!str 42', '42'],
  ])('%s', (_, source, value) => expect(read(`at: ${source}`)).toEqual({ at: value }));
});

describe('text that YAML would misread', () => {
  test.each([
    ['a full-width colon on the first line', 'id：A\ntitle: b', 'yaml-syntax/colon@1:3'],
    ['a full-width colon on the last line', 'id: A\ntitle：b', 'yaml-syntax/colon@2:6'],
    ['a full-width colon in the middle', 'id: A\ntitle：b\nname: c', 'yaml-syntax/colon@2:6'],
    ['a full-width colon in a list item', '- id：A\n  t: 1', 'yaml-syntax/colon@1:5'],
    ['a full-width colon deep in an item', '- id: A\n  t：1', 'yaml-syntax/colon@2:4'],
    ['no space after the colon', 'a:1\nb: 2', 'yaml-syntax/colon@1:2'],
    ['no space, last', 'a: 1\nb:2', 'yaml-syntax/colon@2:2'],
    ['NBSP indentation', 'a:\n\u00a0\u00a0b: 2', 'yaml-syntax/blank@2:1'],
    ['NBSP after a space', 'a:\n \u00a0b: 2', 'yaml-syntax/blank@2:2'],
    ['U+3000 indentation', 'a:\n\u3000b: 2', 'yaml-syntax/blank@2:1'],
    ['U+3000 before a space', 'a:\n\u3000 b: 2', 'yaml-syntax/blank@2:1'],
    ['U+3000 before a list item', 'a:\n\u3000- b', 'yaml-syntax/blank@2:1'],
    ['a tab', 'a:\n\tb: 2', 'yaml-syntax/blank@2:1'],
    ['a tab on the first line', '\ta: 1', 'yaml-syntax/blank@1:1'],
    ['a BOM inside', 'a: 1\n\ufeffb: 2', 'yaml-syntax/blank@2:1'],
    ['a blank behind a block with blanks', 't: |\n  \u3000字\n  \u3000x\na:\n\u3000b: 2', 'yaml-syntax/blank@5:1'],
    ['a second document', 'a: 1\n---\nb: 2', 'yaml-syntax/documents@2:1'],
    ['a second document after a first fence', '# c\n---\na: 1\n---\nb: 2', 'yaml-syntax/documents@4:1'],
    ['a second document after an end', 'a: 1\n...\nb: 2', 'yaml-syntax@2:1'],
  ])('%s', (_, text, problem) => expect(read(text)).toBe(problem));

  test('a whole text of one slip is text; the shape refuses it', () => expect(read('id：A')).toBe('id：A'));
});

describe('what YAML can do and records must not', () => {
  test.each([
    ['an alias', 'x: &a 1\ny: *a', 2, 5, 'aliases'],
    ['a bomb of aliases', 'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]', 2, 9, 'aliases'],
    ['a function', 'x: !!js/function "f"', 1, 4, 'tag'],
    ['a tag of our own', 'x: !env HOME', 1, 4, 'tag'],
    ['binary', 'x: !!binary aGk=', 1, 4, 'tag'],
    ['a timestamp', 'x: !!timestamp 2022-01-01', 1, 4, 'tag'],
    ['a set', 'x: !!set {a}', 1, 4, 'tag'],
    ['a key twice', 'a: 1\nb: 2\na: 3', 3, 1, 'duplicated'],
    ['a key twice, once quoted', 'b:\n  c: 1\n  "c": 2', 3, 4, 'duplicated'],
    ['__proto__ twice', '__proto__: 1\n__proto__: 2', 2, 1, 'duplicated'],
    ['a mapping as a key', '? {a: 1}\n: 2', 1, 1, 'complex keys'],
    ['deep flow nesting', '['.repeat(5000), 1, 24, 'maxDepth'],
    ['deep block nesting', '- '.repeat(30), 1, 49, 'maxDepth'],
    ['an open quote', 'a: 1\nb: "x', 2, 6, 'double quoted'],
    ['an open bracket', 'a: [1, 2', 1, 9, 'flow collection'],
    ['text after a quote', 'a: "b" c', 1, 8, 'indentation'],
    ['two colons', 'a: b: c', 1, 5, 'indentation'],
    ['an at sign', 'a: @x', 1, 4, 'indentation'],
    ['a step back to nowhere', 'a:\r\n    b: 1\r\n  c: 2', 3, 3, 'indentation'],
  ])('%s', (_, text, line, column, reason) => {
    expect(read(text)).toBe(`yaml-syntax@${line}:${column}`);
    expect(reasonOf(text)).toEqual({ reason: expect.stringContaining(reason) });
  });

  test('a merge key is an ordinary key', () => {
    expect(read('<<: {a: 1}\nb: 1')).toEqual({ '<<': { a: 1 }, b: 1 });
  });

  test('__proto__ is an ordinary key and reaches no prototype', () => {
    const value = read('__proto__: {admin: true}\na: 1') as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__', 'a']);
    expect(value['admin']).toBeUndefined();
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test('names of every object are ordinary keys', () => {
    expect(Object.entries(read('constructor: 1\ntoString: 2') as object)).toEqual([
      ['constructor', 1],
      ['toString', 2],
    ]);
  });
});

describe('honest text', () => {
  test.each([
    ['nothing', '', null],
    ['comments only', '# a\n\n  # b\r\n', null],
    ['a fence only', '---', null],
    ['a fence first', '# c\n---\na: 1', { a: 1 }],
    ['an end last', 'a: 1\n...\n', { a: 1 }],
    ['a fence in quotes', 'a: "---"\nb: 1', { a: '---', b: 1 }],
    ['a fence in a block', 'a: |\n  ---\n  x\n', { a: '---\nx\n' }],
    ['a Chinese paragraph in a block', 'a: |\n  \u3000\u3000正文\n  \tx\n', { a: '\u3000\u3000正文\n\tx\n' }],
    ['a folded Chinese paragraph', 'a: >-\n  一\n  \u3000二\nb: 1', { a: '一 \u3000二', b: 1 }],
    ['CRLF', 'a: 1\r\nb:\r\n  - c\r\n', { a: 1, b: ['c'] }],
    ['a comment behind a value', 'a: 1 # 一', { a: 1 }],
  ])('%s', (_, text, value) => expect(read(text)).toEqual(value));

  test('many lines of comments are read at once', () => expect(read('#\r\n'.repeat(50_000))).toBeNull());
});

test('what a plain writer writes is read as it was', () => {
  const scalar = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('0', '1', '.', ':', '-', 'e', 'x', '_', '+', '值', '：', '#', ' ', '\u3000') }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const key = fc.stringMatching(/^[a-z][a-z_]{0,8}$/u);
  const value = fc.dictionary(key, fc.oneof(scalar, fc.array(scalar), fc.dictionary(key, scalar)), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(value, (written) => {
      expect(parseYaml(dump(written, { forceQuotes: true }))).toEqual({ ok: true, value: written });
    }),
  );
});

test('any text is read or refused at a place inside it', () => {
  const unit = fc.constantFrom(...'ab:：-?[]{}"\'#&*!|>%@`\n\t \u3000\u00a0,.0~', '\r\n', '---', '...');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const parsed = parseYaml(text);
      if (parsed.ok || !('line' in parsed.problem.place)) return;
      const lines = text.split(/\r\n?|\n/u);
      const { line, column } = parsed.problem.place;
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeGreaterThan(0);
      expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
    }),
    { numRuns: 2000 },
  );
});
