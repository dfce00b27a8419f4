import type { Entry, Library, Reference } from '../model/library.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/** An id that no record has, or that names a record of another kind than wanted. */
export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: 'error',
  check: (library) => library.references.flatMap((reference) => checkOne(library, reference)),
};

function checkOne(library: Library, reference: Reference): Found[] {
  const { to, kinds } = reference;
  const entry = library.byId.get(to);
  if (!entry) {
    if (library.refused.has(to)) return [];
    const near = similarId(library, to, kinds);
    return [report(reference, near ? 'unknown-reference/near' : 'unknown-reference', { value: to, near: near ?? '' })];
  }
  if (!kinds.length || kinds.includes(entry.kind.name)) return [];
  return [report(reference, 'unknown-reference/kind', { value: to, kind: entry.kind.name, kinds: kinds.join(',') })];
}

function report(reference: Reference, code: Found['code'], values: Found['values']): Found {
  const { from, mention, path, to } = reference;
  if (!mention) return foundIn(from, code, { path, text: to }, values);
  return { file: from.file, code, place: { line: mention.line, column: mention.column }, values };
}

/** The id of a wanted kind that differs in one letter, or only in case, hyphens or leading zeros. */
function similarId(library: Library, id: string, kinds: readonly string[]): string | undefined {
  const candidates: readonly Entry[] = kinds.length
    ? kinds.flatMap((kind) => library.byKind.get(kind) ?? [])
    : library.entries;
  const wanted = plain(id);
  return (
    candidates.find((entry) => plain(entry.id) === wanted)?.id ??
    candidates.find((entry) => differsInOne(entry.id, id))?.id
  );
}

const plain = (id: string) =>
  id
    .toLowerCase()
    .replace(/[-_.]/gu, '')
    .replace(/(?<=\D|^)0+(?=\d)/gu, '');

function differsInOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
