import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { splitDocument } from '../src/load/split-document.ts';
import { parseRecord } from '../src/load/parse-record.ts';
import { parseYaml } from '../src/load/parse-yaml.ts';
import type { Problem } from '../src/model/problem.ts';
import { KINDS } from './kinds.ts';
import type { FieldMeta } from './shared/field.ts';
import { jsonSchemaText } from './shared/json-schema.ts';
import type { Kind, Refused } from './shared/kind.ts';

interface Definition {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

/** Every field of a shape, at any depth, by its dotted path; items of lists and values of maps add no step. */
function fieldsOf(shape: z.ZodType, path: readonly string[] = []): [path: string, field: z.ZodType][] {
  const { shape: fields = {}, element, valueType, innerType, in: input, options = [] } = shape.def as Definition;
  // Words of the kernel have a name of their own; the handbook explains them apart.
  if ((shape.meta() as { id?: string } | undefined)?.id !== undefined) return [];
  const parts = [element, valueType, innerType, input, ...options].filter((part) => part !== undefined);
  return [
    ...Object.entries(fields).flatMap(([name, field]): [string, z.ZodType][] => [
      [[...path, name].join('.'), field],
      ...fieldsOf(field, [...path, name]),
    ]),
    ...parts.flatMap((part) => fieldsOf(part, path)),
  ];
}

/** What `check` says of a YAML record, in the words of `Refused`. */
function refusals(kind: Kind, yaml: string): { at: string; problem: string }[] {
  const parsed = parseYaml(yaml);
  if (!parsed.ok) return [{ at: '', problem: parsed.problem.code }];
  const result = parseRecord(kind, parsed.value, []);
  return result.ok ? [] : result.problems.map((problem) => ({ at: placeOf(problem), problem: wordOf(problem) }));
}

function placeOf({ place, code }: Omit<Problem, 'file'>): string {
  if (!('path' in place)) return '';
  return (code.startsWith('shape/unknown-field') ? place.path.slice(0, -1) : place.path).join('.');
}

function wordOf({ code, values }: Omit<Problem, 'file'>): string {
  if (code.startsWith('shape/unknown-field')) return 'unknown-field';
  if (code === 'shape/missing') return 'missing';
  if (code === 'shape/word') return 'word';
  return code === 'shape/choice' ? 'choice' : String(values['expected']);
}

function exampleOf(kind: Kind, example = kind.example): unknown {
  const split = kind.format === 'document' ? splitDocument(example) : undefined;
  if (split && 'code' in split) return split.code;
  const parsed = split ? split.frontMatter : parseYaml(example);
  return parsed.ok ? parsed.value : parsed.problem;
}

const TAKEN = ['search', 'handbook', 'files', 'diagrams', 'schemas', 'api', 'feeds', 'knowledge'];
const refused = KINDS.flatMap((kind) => kind.refused.map((one): [string, Kind, Refused] => [kind.name, kind, one]));

test('kinds.ts lists exactly the files of the folder, in order', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.startsWith('kinds.'));
  expect(KINDS.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

describe.each(['name', 'place', 'path'] as const)('the %s of a kind', (key) => {
  test('is its own', () => {
    const all = KINDS.map((kind) => kind[key]);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  });
});

describe.each(KINDS.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  test('has a plain name and a segment of the address of its own', () => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(kind.path).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(TAKEN).not.toContain(kind.path);
  });

  test('explains every field in both languages', () => {
    const silent = fieldsOf(kind.shape).filter(([, field]) => {
      const { label, sentence } = (field.meta() ?? {}) as FieldMeta;
      return ![label, sentence].every((words) => words?.['zh-CN'].trim() && words.en.trim());
    });
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('names fields that exist', () => {
    const known = new Set(fieldsOf(kind.shape).map(([path]) => path));
    const named = [
      ...kind.columns,
      ...kind.facets,
      ...(kind.lead ?? []),
      ...(kind.ahead ?? []),
      ...(kind.order ?? []).flat(),
    ];
    expect(named.filter((path) => !known.has(path.replaceAll('.*', '')))).toEqual([]);
  });

  test('accepts its example, which has an id, a title and perhaps a day', () => {
    const result = parseRecord(kind, exampleOf(kind), []);
    expect(result).toMatchObject({ ok: true });
    if (!result.ok) return;
    expect(kind.title(result.data).trim()).not.toBe('');
    expect(kind.day?.(result.data) ?? '2022-09-01').toMatch(/^\d{4}-\d{2}-\d{2}(?:T|$)/u);
  });

  test('has its example in English too, which differs in texts alone', () => {
    const { example, exampleEn } = kind;
    const english = exampleEn ?? example;
    expect(english).not.toMatch(/\p{Script=Han}/u);
    const result = parseRecord(kind, exampleOf(kind, english), []);
    expect(result.ok ? [] : result.problems).toEqual([]);
    const fields = (text: string) => [...text.matchAll(/^[a-z_]+:/gmu)].map(([field]) => field);
    expect(fields(english)).toEqual(fields(example));
    expect([...english.matchAll(/^## (.+)$/gmu)].map((match) => match[1])).toEqual(kind.sections?.en ?? []);
  });

  test('has an example with the sections it demands', () => {
    const headings = [...kind.example.matchAll(/^## (.+)$/gmu)].map((match) => match[1]);
    expect(headings).toEqual(kind.sections?.['zh-CN'] ?? []);
    expect(kind.sections?.en.length).toBe(kind.sections?.['zh-CN'].length);
  });

  test('has a bad example', () => expect(kind.refused).not.toEqual([]));

  test('has a fresh JSON Schema that accepts the example', () => {
    const written = readFileSync(join(import.meta.dirname, 'json', `${name}.schema.json`), 'utf8');
    expect(written).toBe(jsonSchemaText(kind, KINDS));
    const schema = z.fromJSONSchema(JSON.parse(written) as Parameters<typeof z.fromJSONSchema>[0]);
    const example = exampleOf(kind);
    expect(schema.safeParse(example).error?.issues).toBeUndefined();
    expect(schema.safeParse([example]).success).toBe(kind.format === 'records');
    expect(schema.safeParse({ ...(example as object), nonsense: 1 }).success).toBe(false);
  });
});

test.each(refused)('%s refuses: $2.why', (_, kind, { yaml, at, problem }) => {
  expect(refusals(kind, yaml)).toEqual([{ at, problem }]);
});

test('there is no JSON Schema of a kind that is gone', () => {
  const wanted = KINDS.map(({ name }) => `${name}.schema.json`).sort();
  expect(readdirSync(join(import.meta.dirname, 'json')).sort()).toEqual(wanted);
});
