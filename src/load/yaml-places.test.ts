import * as fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { ValuePath } from '../model/problem.ts';
import { parseYaml } from './parse-yaml.ts';
import { placeInYaml } from './yaml-places.ts';

const SOURCE = `# head
- id: A-1
  "title": '甲'
  blank:
  tags: [x, "y", 值]
  inner: { a: 1, 'b': [2, 3] }
  assets:
    - AV-0001..0003
    - SW-1
- id: A-2
  text: |
    一
    二
  'it''s': 1
`;

describe('the place of', () => {
  test.each<[what: string, path: ValuePath, line: number, column: number]>([
    ['the whole', [], 2, 3],
    ['an item', [1], 10, 3],
    ['a value', [0, 'id'], 2, 7],
    ['a quoted value, inside its quotes', [0, 'title'], 3, 13],
    ['a blank value: its key', [0, 'blank'], 4, 3],
    ['an item of a flow list', [0, 'tags', 1], 5, 14],
    ['a Chinese item', [0, 'tags', 2], 5, 18],
    ['a value in a flow mapping', [0, 'inner', 'a'], 6, 15],
    ['a deep flow value', [0, 'inner', 'b', 1], 6, 27],
    ['an item of a block list', [0, 'assets', 1], 9, 7],
    ['a block of text', [1, 'text'], 12, 1],
    ['a missing field: its record', [1, 'gone'], 10, 3],
    ['a missing field of a missing field', [1, 'gone', 'too'], 10, 3],
    ['an item that a range made', [0, 'assets', 7], 8, 7],
    ['a missing record: the whole', [7, 'id'], 2, 3],
  ])('%s', (_, path, line, column) => expect(placeInYaml(SOURCE, { path })).toEqual({ line, column }));

  test.each<[what: string, path: ValuePath, line: number, column: number]>([
    ['a key', [0, 'id'], 2, 3],
    ['a quoted key, inside its quotes', [0, 'title'], 3, 4],
    ['a key in a flow mapping', [0, 'inner', 'b'], 6, 19],
    ['a missing key: its record', [0, 'gone'], 2, 3],
  ])('%s itself', (_, path, line, column) =>
    expect(placeInYaml(SOURCE, { path, key: true })).toEqual({ line, column }),
  );

  test.each<[text: string, path: ValuePath, line: number, column: number]>([
    ['SW-1', [0, 'assets'], 9, 7],
    ['AV-0001', [0, 'assets'], 8, 7],
    ['AV-0003', [0, 'assets'], 8, 7],
    ['AV-0004', [0, 'assets'], 8, 7],
    ['AV-000x', [0, 'assets'], 8, 7],
    ['y', [0, 'tags'], 5, 14],
    ['甲', [0], 3, 13],
  ])('the text %s', (text, path, line, column) => {
    expect(placeInYaml(SOURCE, { path, text })).toEqual({ line, column });
  });

  test.each([
    ['nothing', ''],
    ['comments', '# a'],
    ['broken YAML', 'a: ['],
  ])('anything in %s is the top', (_, source) => {
    expect(placeInYaml(source, { path: ['a', 0] })).toEqual({ line: 1, column: 1 });
  });

  test('a value below a fence and with line ends of Windows', () => {
    expect(placeInYaml('---\r\na: 1\r\nb: 2\r\n', { path: ['b'] })).toEqual({ line: 3, column: 4 });
  });

  test('a value of a key that every object has', () => {
    expect(placeInYaml('a: 1\n__proto__: 2', { path: ['__proto__'] })).toEqual({ line: 2, column: 12 });
  });
});

/** Every path to a scalar of a value. */
function leaves(value: unknown, path: ValuePath = []): ValuePath[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]: [string | number, unknown]) => leaves(inner, [...path, key]));
}

test('what stands at the place of a value is that value', () => {
  const key = fc.stringMatching(/^[a-z][a-z_]{0,5}$/u);
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 4 }, fc.integer({ min: 0, max: 999 }), tie('list'), tie('mapping')),
    list: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    mapping: fc.dictionary(key, tie('tree'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  }));
  fc.assert(
    fc.property(tree, fc.integer({ min: -1, max: 3 }), (value, flowLevel) => {
      const source = dump(value, { flowLevel });
      const lines = source.split('\n');
      for (const path of leaves(value)) {
        const { line, column } = placeInYaml(source, { path });
        const found = parseYaml(/^\d+/u.exec(lines[line - 1]!.slice(column - 1))?.[0] ?? '');
        const wanted = path.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], value);
        expect(found).toEqual({ ok: true, value: wanted });
      }
    }),
  );
});
