import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { obligation } from '../schemas/obligation.ts';
import { parseYaml } from '../src/load/parse-yaml.ts';
import { indexLibrary, type Entry, type Library } from '../src/model/library.ts';
import { a, AFTER, libraryOf, LOCAL, type Tiny } from '../src/obligations/testing-library.ts';
import { verdictsOn } from '../src/obligations/verdicts.ts';

/** Every word in which obligations can be written has an entry in the handbook, and a contract that shows what it does. */
const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

function yaml(text: string): unknown {
  const parsed = parseYaml(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
}

/** A small contract: a duty, records, figures that other parts of the engine compute, and what comes out of it. */
interface Case {
  readonly what: string;
  readonly duty: Readonly<Record<string, unknown>>;
  readonly records?: readonly (Readonly<Record<string, unknown>> & { readonly kind: string; readonly id: string })[];
  readonly figures?: Readonly<Record<string, unknown>>;
  readonly result?: readonly string[];
  /** Whether these are all instances. */
  readonly all?: true;
}

const CASES = yaml(read('tests/contracts/words.yaml')) as readonly Case[];

describe('small contracts', () => {
  test.each(CASES.map((one) => [one.what, one] as const))(
    '%s',
    (_, { duty, records = [], figures, result = [], all }) => {
      const entry = { id: 'OB-1', title: 'T', phrase: 'P', clauses: ['C'], bearer: 'vendor', ...duty };
      expect(obligation.shape.safeParse(entry).error?.issues).toBeUndefined();
      const tiny = records.map(({ kind, headings: _headings, ...data }): Tiny => ({
        kind,
        data: { ...data, id: data.id },
      }));
      const headings = new Map(records.map(({ id, headings: own }) => [id, own as readonly string[] | undefined]));
      const library = withBodies(libraryOf([a('obligation', 'OB-1', duty), ...tiny]), headings);
      const figure = figures && ((name: string) => figures[name]);
      const said = verdictsOn(library, LOCAL, AFTER, figure).instances.map(({ instance, verdict, missing }) =>
        [instance, verdict, missing.join('; ')].join(' ').trim(),
      );
      expect(said).toEqual(all ? result : expect.arrayContaining([...result]));
    },
  );
});

/** Gives documents the headings that a case names. */
function withBodies(library: Library, headings: ReadonlyMap<string, readonly string[] | undefined>): Library {
  const entries = library.entries.map((entry): Entry => {
    const own = headings.get(entry.id);
    if (!own) return entry;
    const written = own.map((text) => ({ text, level: 2, anchor: '', line: 1, empty: false }));
    return { ...entry, body: { digest: '', records: [], links: [], images: [], diagrams: [], headings: written } };
  });
  return indexLibrary(library.kinds, entries, [], []);
}

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly [word: string]: unknown;
}

const FIELDS = ['per', 'select', 'test', 'opens', 'due', 'where', 'unless', 'nil'];

/** All words of the schema of obligations: keys and choices below the fields that the kernel reads. */
function wordsOfSchema(): ReadonlySet<string> {
  const whole = JSON.parse(read('schemas/json/obligation.schema.json')) as { definitions: Record<string, Schema> };
  const words = new Set(FIELDS);
  const seen = new Set<unknown>();
  const walk = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null || seen.has(schema)) return;
    seen.add(schema);
    if (Array.isArray(schema)) return schema.forEach(walk);
    const { $ref, properties = {}, enum: choices = [], const: only, ...rest } = schema as Schema;
    if ($ref) walk(whole.definitions[$ref.split('/').at(-1)!]);
    for (const word of [...Object.keys(properties), ...choices, only]) if (typeof word === 'string') words.add(word);
    for (const part of [...Object.values(properties), ...Object.values(rest)]) walk(part);
  };
  for (const field of FIELDS) walk(whole.definitions['record']!.properties![field]);
  return words;
}

/** Keys and texts of a value, at any depth. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...wordsIn(inner)]);
}

const fencesOf = (page: string) => [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gmu)].map(([, code]) => yaml(code!));
/** The first cells of tables, whose examples the handbook's own test works out. */
const cellsOf = (page: string) => [...page.matchAll(/^\| `(.+?)` \|/gmu)].map(([, code]) => yaml(code!));

/** The handbook on obligations, its two pages as one text. */
const PAGES = ['src/pages/handbook', 'src/pages/handbook/_en'].map(
  (folder) => [folder, read(`${folder}/obligations.mdx`) + read(`${folder}/tests.mdx`)] as const,
);

describe('every word of the schema', () => {
  const words = [...wordsOfSchema()];

  test('is found at all', () => {
    expect(words.length).toBeGreaterThan(140);
    expect(words).toEqual(expect.arrayContaining(['covers-span', 'later-of', 'holiday-block', 'alive', 'each-day']));
  });

  test.each(PAGES)('has an entry in %s', (_, page) => {
    const inline = [...page.matchAll(/`([^`\n]+)`/gu)].flatMap(([, code]) => code!.split(/[^\w-]+/u));
    const known = new Set([...inline, ...wordsIn([...fencesOf(page), ...cellsOf(page)])]);
    expect(words.filter((word) => !known.has(word))).toEqual([]);
  });

  test('has a contract that is worked out', () => {
    const [, page] = PAGES[0]!;
    const lifts = yaml(read('tests/contracts/lift-service/contract/obligations.yaml'));
    const known = new Set(wordsIn([...fencesOf(page), ...cellsOf(page), lifts, CASES.map(({ duty }) => duty)]));
    expect(words.filter((word) => !known.has(word))).toEqual([]);
  });
});
