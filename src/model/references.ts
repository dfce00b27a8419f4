import type { z } from 'zod';
import type { FieldMeta } from '../../schemas/shared/field.ts';
import type { ValuePath } from './problem.ts';
import { definitionOf, metaOf } from './shape.ts';

/** A place in a shape that holds ids: `*` stands for every item of a list or every value of a mapping. */
export interface ReferencePath {
  readonly path: readonly string[];
  readonly kinds: readonly string[];
}

/** An id found in a record, with the place it stands in. */
export interface FoundReference {
  readonly to: string;
  readonly path: ValuePath;
  readonly kinds: readonly string[];
}

/** Where the records of a shape may name other records; worked out once for each kind. */
export const referencePaths = (shape: z.ZodType): ReferencePath[] =>
  fieldPaths(shape, ({ ref }) => ref).map(({ path, found }) => ({ path, kinds: found }));

/** Where the records of a shape may name files. */
export const filePaths = (shape: z.ZodType): ReferencePath[] =>
  fieldPaths(shape, ({ file }) => file).map(({ path }) => ({ path, kinds: [] }));

/** Every place of a shape for whose meta data `pick` answers, outermost first. */
function fieldPaths<T>(
  shape: z.ZodType,
  pick: (meta: FieldMeta) => T | undefined,
  path: readonly string[] = [],
): { path: readonly string[]; found: T }[] {
  const found = pick(metaOf(shape));
  if (found !== undefined) return [{ path, found }];
  const def = definitionOf(shape);
  const below = (inner: z.ZodType | undefined, step?: string) =>
    inner ? fieldPaths(inner, pick, step === undefined ? path : [...path, step]) : [];
  return [
    ...Object.entries(def.shape ?? {}).flatMap(([name, inner]) => below(inner, name)),
    ...below(def.element, '*'),
    ...below(def.valueType, '*'),
    ...below(def.innerType),
    ...below(def.in),
    ...(def.options ?? []).flatMap((inner) => below(inner)),
  ];
}

/** The ids that a value names at the given places, in order. A list of ids at a place gives one each. */
export function referencesIn(value: unknown, paths: readonly ReferencePath[]): FoundReference[] {
  const found: FoundReference[] = [];
  for (const { path, kinds } of paths) collect(value, path, 0, [], kinds, found);
  return found;
}

function collect(
  value: unknown,
  path: readonly string[],
  depth: number,
  at: ValuePath,
  kinds: readonly string[],
  found: FoundReference[],
): void {
  if (value === undefined || value === null) return;
  if (depth === path.length) {
    if (typeof value === 'string') found.push({ to: value, path: at, kinds });
    else if (Array.isArray(value)) value.forEach((to: string) => found.push({ to, path: at, kinds }));
    return;
  }
  if (typeof value !== 'object') return;
  const step = path[depth]!;
  if (step !== '*') {
    if (Object.hasOwn(value, step)) {
      collect((value as Record<string, unknown>)[step], path, depth + 1, [...at, step], kinds, found);
    }
    return;
  }
  const items = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, inner] of items) collect(inner, path, depth + 1, [...at, key], kinds, found);
}
