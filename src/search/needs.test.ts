import { describe, expect, test } from 'vitest';
import { needsOf, partsInOrder } from './needs.ts';
import { planQuery, type Planner } from './plan.ts';
import { shardOf } from './shards.ts';
import { thesaurusOf } from './thesaurus.ts';
import { QUERY_WORDS } from './words.ts';

const planner: Planner = {
  thesaurus: thesaurusOf([{ words: ['环路', 'loop'], leadsTo: [] }]),
  words: QUERY_WORDS,
  cut: (text) => [text],
};
const plan = (query: string) => planQuery(query, planner);

test.each([
  ['漏水', ['documents']],
  ['环路', ['documents', 'codes']],
  ['电话抽查', ['documents', 'ids']],
  ['ora-12541', ['documents', 'codes', 'ids']],
])('a search for %s needs %j', (query, needs) => expect(needsOf(plan(query), '电话抽查 值班')).toEqual(needs));

describe('parts', () => {
  const parts = [0, 1, 2, 3, 4].map((shard) => ({ shard, of: 5 }));
  test.each(['RB-00042', 'rb00042', 'rb 00042'])('that would have %s come first', (query) =>
    expect(partsInOrder(parts, plan(query))[0]).toEqual({ shard: shardOf('RB-00042', 5), of: 5 }),
  );
  test('keep their order where no id is asked for', () => expect(partsInOrder(parts, plan('漏水'))).toEqual(parts));
});
