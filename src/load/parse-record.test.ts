import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { field } from '../../schemas/shared/field.ts';
import { record, type Kind } from '../../schemas/shared/kind.ts';
import * as s from '../../schemas/shared/scalars.ts';
import { parseRecord } from './parse-record.ts';
import { parseYaml } from './parse-yaml.ts';

const party = s.mapping({ by: s.ref('person'), on: s.day });

const kind: Kind = {
  name: 'lamp',
  labels: { 'zh-CN': '灯', en: 'Lamp', enPlural: 'Lamps' },
  about: { 'zh-CN': '一盏灯。', en: 'A lamp.' },
  place: 'lamps',
  format: 'records',
  section: 'assets',
  path: 'lamps',
  page: 'list',
  shape: record({
    id: field(s.id, '编号：唯一', 'Id: unique'),
    title: s.line.optional(),
    level: s.choice({ '1': ['一', 'One'], '2': ['二', 'Two'] }).optional(),
    bought: s.day.optional(),
    phone: s.phone.optional(),
    mac: s.mac.optional(),
    watts: s.number.optional(),
    price: s.money.optional(),
    lit: s.flag.optional(),
    words: s.list(s.line).min(1, 'list').optional(),
    near: s.refs('lamp').optional(),
    signed: s.list(party).optional(),
    sides: z.record(s.line, party, 'mapping').optional(),
    either: z.union([s.line, party], 'something').optional(),
    often: z.union([z.enum(['day', 'week']), z.strictObject({ every: s.mapping({ days: s.number }) })]).optional(),
    size: z.strictObject({ wide: z.int().min(1), tall: z.string() }).optional(),
    span: s
      .mapping({ from: s.day, to: s.day })
      .refine(({ from, to }) => from <= to, 'day-order')
      .optional(),
  }),
  title: ({ id }) => id,
  columns: [],
  facets: [],
  example: '',
  refused: [],
};

/** Problems of a record as `code place values`. */
function problems(yaml: string): unknown[] {
  const parsed = parseYaml(yaml);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const result = parseRecord(kind, parsed.value, [3]);
  if (result.ok) return [];
  return result.problems.map(({ code, place, values }) => [code, 'path' in place ? place.path.join('.') : '', values]);
}

test('a record that fits is given with its ranges expanded', () => {
  expect(parseRecord(kind, { id: 'L-1', near: ['L-2..4', 'L-9'] }, [])).toEqual({
    ok: true,
    data: { id: 'L-1', near: ['L-2', 'L-3', 'L-4', 'L-9'] },
  });
});

describe('each way not to fit', () => {
  test.each<[what: string, yaml: string, code: string, at: string, values: object]>([
    ['a missing field', 'title: a', 'shape/missing', '3.id', { field: 'id', expected: 'id' }],
    [
      'a missing field inside',
      'id: A\nsigned: [{by: P-1}]',
      'shape/missing',
      '3.signed.0.on',
      { field: 'signed.0.on' },
    ],
    ['a blank field', 'id: A\ntitle:', 'shape/blank', '3.title', { field: 'title', expected: 'line' }],
    ['a blank record', '', 'shape/blank', '3', { field: 'lamp', expected: 'mapping' }],
    ['text for a record', 'id', 'shape', '3', { field: 'lamp', value: 'id', expected: 'mapping' }],
    ['a list for a record', '[a]', 'shape', '3', { field: 'lamp', expected: 'mapping' }],
    ['a word that is no choice', "id: A\nlevel: '9'", 'shape/choice', '3.level', { value: '9', choices: '1, 2' }],
    ['a choice that lacks its quotes', 'id: A\nlevel: 2', 'shape/number', '3.level', { field: 'level', value: '2' }],
    ['a number that is no choice', 'id: A\nlevel: 9', 'shape/choice', '3.level', { value: '9', choices: '1, 2' }],
    ['a title that lacks its quotes', 'id: A\ntitle: 2022', 'shape/number', '3.title', { value: '2022' }],
    ['an id that lacks its quotes', 'id: 12', 'shape/number', '3.id', { value: '12', expected: 'id' }],
    ['a phone that lacks its quotes', 'id: A\nphone: 10000001', 'shape/number', '3.phone', { value: '10000001' }],
    ['an item that lacks its quotes', 'id: A\nnear: [7]', 'shape/number', '3.near.0', { field: 'near.0' }],
    ['a number that quotes do not mend', 'id: A\nmac: 101112131415', 'shape', '3.mac', { expected: 'mac' }],
    ['a bad number', 'id: A\nprice: -1', 'shape', '3.price', { value: '-1', expected: 'money' }],
    ['text for a number', 'id: A\nwatts: 1.50', 'shape', '3.watts', { value: '1.50', expected: 'number' }],
    ['yes for true', 'id: A\nlit: yes', 'shape', '3.lit', { value: 'yes', expected: 'boolean' }],
    ['one value for a list', 'id: A\nwords: a', 'shape', '3.words', { value: 'a', expected: 'list' }],
    ['an empty list', 'id: A\nwords: []', 'shape', '3.words', { value: '[]', expected: 'list' }],
    ['a range that is no list', 'id: A\nnear: L-1..2', 'shape', '3.near', { expected: 'references' }],
    [
      'days in the wrong order',
      'id: A\nspan: {from: 2022-02-02, to: 2022-01-01}',
      'shape',
      '3.span',
      { expected: 'day-order' },
    ],
    [
      'a word of none of several',
      'id: A\noften: year',
      'shape/word',
      '3.often',
      { value: 'year', allowed: 'day, week' },
    ],
    [
      'a key of none of several',
      'id: A\noften: {a: 1, b: 2}',
      'shape/word',
      '3.often.a',
      { value: 'a', field: 'often' },
    ],
    [
      'what fails in the one that fits',
      'id: A\noften: {every: {days: x}}',
      'shape',
      '3.often.every.days',
      { expected: 'number' },
    ],
    [
      'a number where the schema has no word for it',
      'id: A\nsize: {wide: 0, tall: a}',
      'shape',
      '3.size.wide',
      { expected: 'quantity' },
    ],
    [
      'a list where the schema has no word for it',
      'id: A\nsize: {wide: 1, tall: []}',
      'shape',
      '3.size.tall',
      { expected: 'text' },
    ],
    ['neither of two', 'id: A\neither: [1]', 'shape', '3.either', { value: '[1]', expected: 'something' }],
    ['a full-width colon', 'id: A\nspan:\n  from：2022-01-01', 'yaml-syntax/colon', '3.span', { key: 'from' }],
    ['no space after a colon', 'id: A\nsigned:\n  - by:P-1', 'yaml-syntax/colon', '3.signed.0', { key: 'by' }],
    [
      'a full-width colon before a real one',
      'id: A\ntitle：甲: 乙',
      'yaml-syntax/colon',
      '3.title：甲',
      { key: 'title' },
    ],
    ['a full-width colon for a whole record', 'id：A', 'yaml-syntax/colon', '3', { key: 'id' }],
  ])('%s', (_, yaml, code, at, values) => {
    expect(problems(yaml)).toEqual([[code, at, expect.objectContaining(values)]]);
  });

  test('a day that fails its form and does not exist is told once', () => {
    expect(problems('id: A\nbought: 2022-02-30')).toHaveLength(1);
    expect(problems('id: A\nbought: 2022-2-99')).toHaveLength(1);
  });

  test('all of them are told', () => {
    expect(problems('title: 1\nbought: x\nnick: y').map((one) => (one as unknown[])[1])).toEqual([
      '3.id',
      '3.title',
      '3.bought',
      '3.nick',
    ]);
  });

  test('a long value is cut', () => {
    const [, , values] = problems(`id: A\nbought: ${'长'.repeat(99)}`)[0] as [string, string, { value: string }];
    expect(values.value).toBe(`${'长'.repeat(57)}…`);
  });
});

describe('a field nobody knows', () => {
  test.each([
    ['near one', 'id: A\ntitel: x', '3.titel', 'title'],
    ['with a letter too many', 'id: A\ntitlee: x', '3.titlee', 'title'],
    ['of another case', 'id: A\nTitle: x', '3.Title', 'title'],
    ['far from all', 'id: A\nnickname: x', '3.nickname', ''],
    ['named like a part of every object', 'id: A\nconstructor: x', '3.constructor', ''],
    ['named __proto__', 'id: A\n__proto__: {title: x}', '3.__proto__', ''],
    ['a merge key', 'id: A\n<<: {title: x}', '3.<<', ''],
    ['in a list', 'id: A\nsigned: [{by: P, on: 2022-01-01, onn: x}]', '3.signed.0.onn', 'on'],
    ['in a value of a map', 'id: A\nsides: {left: {by: P, on: 2022-01-01, bye: x}}', '3.sides.left.bye', 'by'],
    ['in a refined mapping', 'id: A\nspan: {from: 2022-01-01, to: 2022-01-02, frm: x}', '3.span.frm', 'from'],
  ])('%s', (_, yaml, at, near) => {
    const code = near ? 'shape/unknown-field-near' : 'shape/unknown-field';
    const offered = near ? { near } : { free: expect.stringMatching(/^title, level, .*, span$/u) };
    expect(problems(yaml)).toEqual([[code, at, { field: at.split('.').at(-1), ...offered }]]);
  });

  test('points at its key', () => {
    const result = parseRecord(kind, { id: 'A', titel: 'x' }, []);
    expect(result).toMatchObject({ problems: [{ place: { path: ['titel'], key: true } }] });
  });
});
