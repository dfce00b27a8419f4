import { entriesOf, type Entry, type Library } from '../model/library.ts';
import type { ValuePath } from '../model/problem.ts';
import { hasField } from '../model/shape.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/** An obligation that selects records of a kind that there is not, or by a field that its kinds do not have: it finds none, ever. */
export const unknownSelection: Rule = {
  id: 'unknown-selection',
  severity: 'error',
  check: (library) =>
    entriesOf(library, 'obligation').flatMap((entry) =>
      WORDS.flatMap((word) => selectionsIn(entry.data[word], [word])).flatMap(({ selection, path }) =>
        checkOne(entry, selection, path, library),
      ),
    ),
};

/** The fields of an obligation in which it selects. */
const WORDS = ['per', 'select', 'test', 'opens', 'due'];

/** Where the vocabulary has a selection or a population. `sequence` has a field of the same name, `where` holds conditions. */
const NO_SELECTIONS = new Set(['where', 'sequence']);

interface Selecting {
  readonly kind: string | readonly string[];
  readonly where?: Conditions;
  readonly at?: string;
}

type Conditions = Readonly<Record<string, unknown>>;

interface Place {
  readonly selection: Selecting;
  readonly path: ValuePath;
}

function selectionsIn(value: unknown, path: ValuePath): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'kind' in value && isKind(value.kind) ? [{ selection: value as Selecting, path }] : [];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const below = inner.flatMap(([key, one]) =>
    NO_SELECTIONS.has(String(key)) ? [] : selectionsIn(one, [...path, key]),
  );
  return [...own, ...below];
}

const isKind = (kind: unknown): boolean => typeof kind === 'string' || Array.isArray(kind);

function checkOne(entry: Entry, { kind, where = {}, at }: Selecting, path: ValuePath, { kinds }: Library): Found[] {
  const names: readonly string[] = typeof kind === 'string' ? [kind] : kind;
  const known = names.flatMap((name) => kinds.find((one) => one.name === name) ?? []);
  const missing = names.filter((name) => !known.some((one) => one.name === name));
  if (missing.length) {
    const allowed = kinds.map(({ name }) => name).join(', ');
    return missing.map((value) =>
      foundIn(entry, 'unknown-selection', { path: [...path, 'kind'], text: value }, { value, allowed }),
    );
  }
  const fields = [
    ...fieldsOf(where, [...path, 'where']),
    ...(at === undefined ? [] : [{ field: at, at: [...path, 'at'], key: false }]),
  ];
  return fields
    .filter(({ field }) => !known.some(({ shape }) => hasField(shape, field)))
    .map(({ field, at: place, key }) =>
      foundIn(
        entry,
        'unknown-selection/field',
        { path: place, ...(key && { key }) },
        { value: field, kind: names.join(',') },
      ),
    );
}

interface FieldPlace {
  readonly field: string;
  readonly at: ValuePath;
  readonly key: boolean;
}

/** The fields that conditions name, those of alternatives too. */
const fieldsOf = (where: Conditions, path: ValuePath): FieldPlace[] =>
  Object.entries(where).flatMap(([field, condition]) =>
    field === 'any' && Array.isArray(condition)
      ? condition.flatMap((one: Conditions, index) => fieldsOf(one, [...path, field, index]))
      : [{ field, at: [...path, field], key: true }],
  );
