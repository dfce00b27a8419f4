import type { Kind } from '../../schemas/shared/kind.ts';
import type { Entry } from '../model/library.ts';
import { referencePaths, referencesIn, type ReferencePath } from '../model/references.ts';
import { remembered } from '../model/remembered.ts';
import type { KernelWorld } from './kernel-world.ts';

/** The ids that a field of a record, or what is below it, names and that lead to no record: nobody can check them. */
export function danglingAt(entry: Entry, path: string, { isThere }: KernelWorld): string[] {
  const paths = pathsBelow(entry.kind)(path);
  if (!paths.length) return [];
  return referencesIn(entry.data, paths).flatMap(({ to }) => (isThere(to) ? [] : [to]));
}

/** Where a kind may name records at a field or below it, each field asked for once. */
const pathsBelow = remembered((kind: Kind) => {
  const all = referencePaths(kind.shape).map((one) => ({
    ...one,
    name: one.path.filter((step) => step !== '*').join('.'),
  }));
  const known = new Map<string, readonly ReferencePath[]>();
  return (path: string): readonly ReferencePath[] => {
    const found = known.get(path) ?? all.filter(({ name }) => name === path || name.startsWith(`${path}.`));
    known.set(path, found);
    return found;
  };
});
