import { identifierOf } from './identifiers.ts';

/** How many records one part of the index holds: what must be indexed again after one change. */
const SIZE = 1000;

/** How many parts so many records make. */
export const shardCount = (records: number): number => Math.max(1, Math.ceil(records / SIZE));

/**
 * In which of so many parts a record is: its id alone says it, in whatever way it is typed, so that a change of one record
 * touches one part and a search for an id knows where to look first. FNV-1a over its characters.
 */
export function shardOf(id: string, count: number): number {
  let hash = 0x811c9dc5;
  for (const char of identifierOf(id).compact) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash % count;
}
