import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { field } from '../../schemas/shared/field.ts';
import { record } from '../../schemas/shared/kind.ts';
import { line, list, mapping, path, ref, refs } from '../../schemas/shared/scalars.ts';
import { filePaths, referencePaths, referencesIn } from './references.ts';

const shape = record({
  id: line,
  owner: field(ref('person').optional(), '主：谁', 'Owner: who'),
  assets: field(refs('asset', 'system').optional(), '设备：哪些', 'Assets: which'),
  any: refs().optional(),
  signed: list(mapping({ by: ref('person'), scan: path.optional() })).optional(),
  sides: z.record(z.string(), mapping({ to: refs('site') })).optional(),
  either: z.union([line, mapping({ of: ref('doc') })]).optional(),
  span: mapping({ of: ref('clause') })
    .refine(() => true)
    .optional(),
  photo: path.optional(),
});

test('places of references and of files are found at any depth', () => {
  expect(referencePaths(shape)).toEqual([
    { path: ['owner'], kinds: ['person'] },
    { path: ['assets'], kinds: ['asset', 'system'] },
    { path: ['any'], kinds: [] },
    { path: ['signed', '*', 'by'], kinds: ['person'] },
    { path: ['sides', '*', 'to'], kinds: ['site'] },
    { path: ['either', 'of'], kinds: ['doc'] },
    { path: ['span', 'of'], kinds: ['clause'] },
  ]);
  expect(filePaths(shape).map((found) => found.path)).toEqual([['signed', '*', 'scan'], ['photo']]);
});

describe('references in', () => {
  const paths = referencePaths(shape);

  test.each<[what: string, value: unknown, found: readonly (readonly [to: string, path: string])[]]>([
    ['a value', { owner: 'P' }, [['P', 'owner']]],
    [
      'a list',
      { assets: ['A', 'B'] },
      [
        ['A', 'assets'],
        ['B', 'assets'],
      ],
    ],
    [
      'a list of mappings',
      { signed: [{ by: 'P' }, { by: 'Q' }] },
      [
        ['P', 'signed.0.by'],
        ['Q', 'signed.1.by'],
      ],
    ],
    ['a map', { sides: { left: { to: ['S'] } } }, [['S', 'sides.left.to']]],
    ['one side of a union', { either: { of: 'D' } }, [['D', 'either.of']]],
    ['the other side of it', { either: 'text' }, []],
    ['a refined mapping', { span: { of: 'C' } }, [['C', 'span.of']]],
    ['nothing', {}, []],
    ['null', null, []],
    ['text', 'P', []],
    ['what every object has', { sides: { __proto__: { to: ['S'] } } }, []],
  ])('%s', (_, value, found) => {
    expect(referencesIn(value, paths).map(({ to, path: at }) => [to, at.join('.')])).toEqual(found);
  });
});
