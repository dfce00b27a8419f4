import type { Plan } from './plan.ts';
import { shardOf } from './shards.ts';

/** What a search may have to look in: documents, codes of their texts, records that are found by their ids alone. */
export type Need = 'documents' | 'codes' | 'ids';

/**
 * What a search has to look in. Codes have no Chinese in them, and of the Chinese in the names of records that are found by
 * their ids `idWords` tells all.
 */
export function needsOf({ terms }: Plan, idWords: string): Need[] {
  const isLatin = (text: string) => /[a-z0-9]/u.test(text);
  const words = terms.flatMap(({ text, alternatives }) => [text, ...alternatives.map((other) => other.text)]);
  const ids =
    terms.some(({ text }) => isLatin(text)) || words.some((word) => word.length > 1 && idWords.includes(word));
  return ['documents', ...(words.some(isLatin) ? ['codes' as const] : []), ...(ids ? ['ids' as const] : [])];
}

/** Parts in the order in which they are worth loading: where an id is asked for, first those that would have it. */
export function partsInOrder<T extends { readonly shard: number; readonly of: number }>(
  parts: readonly T[],
  { terms, joined }: Plan,
): T[] {
  const asked = joined ? [joined] : terms.flatMap(({ identifier }) => identifier ?? []);
  const isFirst = ({ shard, of }: T) => asked.some(({ compact }) => shardOf(compact, of) === shard);
  return [...parts].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
}
