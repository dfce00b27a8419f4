import { entriesOf, type Entry, type Library } from '../model/library.ts';
import type { ValuePath } from '../model/problem.ts';
import { hasField } from '../model/shape.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/**
 * An obligation that measures by a field that none of its records have, or by a parameter that nobody entered: it waits for
 * it for ever.
 */
export const unknownOperand: Rule = {
  id: 'unknown-operand',
  severity: 'error',
  check: (library) =>
    entriesOf(library, 'obligation').flatMap((entry) => [
      ...unknownFields(entry, library),
      ...unknownParameters(entry, library),
    ]),
};

/** Keys below a word that name a field, or a list of them. A word that is one itself has none. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  anchor: [],
  deadline: ['of'],
  duration: ['from', 'to'],
  'covers-population': ['seen'],
  covered: ['from', 'to'],
  'covers-span': ['from', 'until'],
  rest: ['from', 'until', 'who'],
  count: ['distinct'],
  sum: ['field', 'by'],
  level: ['sum'],
  time: ['from', 'to'],
  minus: ['from', 'to'],
  left: ['field'],
  right: ['field'],
};

/** What stands for days of the instance where a field could stand. */
const DAYS = /^(?:start|end|first-day-off|\d{4}-\d{2}-\d{2})$/u;

/** A text in the words of an obligation, with its place. */
interface Operand {
  readonly text: string;
  readonly path: ValuePath;
}

function unknownFields(entry: Entry, { kinds }: Library): Found[] {
  const words = wordsOf(entry);
  const named = new Set(
    words.flatMap(({ key, value }) => (key === 'kind' ? textsIn(value, []) : [])).map(({ text }) => text),
  );
  // The days of a period that is declared are fields of its record.
  if (JSON.stringify(entry.data['per'] ?? '').includes('"special-period"')) named.add('special-period');
  const own = kinds.filter(({ name }) => named.has(name));
  // Of a kind that there is not, another rule tells.
  if (own.length < named.size) return [];
  return words
    .flatMap(({ key, value, path }) => operandsOf(key, value, path))
    .filter(({ text }) => !DAYS.test(text) && !own.some(({ shape }) => hasField(shape, text)))
    .map(({ text, path }) =>
      foundIn(entry, 'unknown-operand', { path }, { value: text, kinds: own.map(({ name }) => name).join(',') }),
    );
}

function operandsOf(key: string, value: unknown, path: ValuePath): Operand[] {
  const keys = FIELDS[key];
  if (!keys) return [];
  if (!keys.length) return textsIn(value, path);
  return keys.flatMap((one) => textsIn((Object(value) as Readonly<Record<string, unknown>>)[one], [...path, one]));
}

const textsIn = (value: unknown, path: ValuePath): Operand[] =>
  typeof value === 'string'
    ? [{ text: value, path }]
    : Array.isArray(value)
      ? value.flatMap((one, index) => textsIn(one, [...path, index]))
      : [];

const unknownParameters = (entry: Entry, library: Library): Found[] =>
  wordsOf(entry)
    .flatMap(({ key, value, path }) => (key === 'parameter' ? textsIn(value, path) : []))
    .filter(({ text }) => library.byId.get(text)?.kind.name !== 'parameter' && !library.refused.has(text))
    .map(({ text, path }) => foundIn(entry, 'unknown-operand/parameter', { path }, { value: text }));

/** A key of the words of an obligation, at any depth. */
interface Word {
  readonly key: string;
  readonly value: unknown;
  readonly path: ValuePath;
}

/** The fields of an obligation that are written in the words of the kernel. */
const wordsOf = ({ data }: Entry): Word[] =>
  ['per', 'select', 'test', 'opens', 'due', 'nil'].flatMap((name) => wordsIn(data[name], [name]));

function wordsIn(value: unknown, path: ValuePath): Word[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => wordsIn(one, [...path, index]));
  return Object.entries(value).flatMap(([key, one]) => [
    { key, value: one, path: [...path, key] },
    ...wordsIn(one, [...path, key]),
  ]);
}
