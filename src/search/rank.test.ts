import { describe, expect, test } from 'vitest';
import { withBody } from './body-evidence.ts';
import type { SearchDocument } from './document.ts';
import { narrowed } from './facets.ts';
import { instantIndex, withCodes, withDocuments } from './instant-index.ts';
import { groupsOf, settled } from './layout.ts';
import { packCodes, packPart, unpackPart, unpackPlaces } from './pack.ts';
import { planQuery, type Planner } from './plan.ts';
import { packReadings, unpackReadings } from './pinyin.ts';
import { evidenceOf, rank, type Result } from './rank.ts';
import { thesaurusOf } from './thesaurus.ts';
import { QUERY_WORDS } from './words.ts';

const readings = new Map(
  Object.entries({
    堡: ['bao'],
    垒: ['lei'],
    磊: ['lei'],
    机: ['ji'],
    重: ['zhong', 'chong'],
    启: ['qi'],
    空: ['kong'],
    调: ['tiao', 'diao'],
  }),
);
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const planner: Planner = {
  thesaurus: thesaurusOf([{ words: ['堡垒机', '跳板机'], leadsTo: [] }]),
  words: QUERY_WORDS,
  cut: (text) => [...segmenter.segment(text)].map(({ segment }) => segment),
};
const published = { state: '已发布', current: true, retired: false, pending: false, marks: [] };
const document = (id: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  url: `/${id}/`,
  id,
  title,
  kind: '手册',
  tier: 'guide',
  worth: 1.35,
  services: [],
  sites: [],
  aliases: [],
  symptoms: [],
  headings: [],
  keys: [id],
  ...more,
});
const documents = [
  document('RB-1', '堡垒机不可用', {
    standing: { ...published, approved: '2023-07-01' },
    sites: ['甲楼'],
  }),
  document('RB-2', '堡垒机旧办法', {
    standing: { state: '已停用', current: false, retired: true, pending: false, marks: ['换'] },
  }),
  document('CS-1', '堡垒机停了一小时', { tier: 'case', worth: 1.2, kind: '复盘' }),
  document('A-1', '一号堡垒机', {
    tier: 'thing',
    worth: 1,
    kind: '资产',
    keys: ['A-1', '10.20.254.16', '28:6E:D4:24:08:E0'],
  }),
  document('RB-3', '空调停机', { symptoms: ['机房里 listener 没有声音', '重启以后又停'] }),
];
const codes = packCodes([['ORA-12541', 'df'], [], ['ORA-12541']]);
const sounds = unpackReadings(packReadings(readings));
const index = withCodes(withDocuments(instantIndex([], sounds), documents), 0, codes);
const search = (query: string) => {
  const plan = planQuery(query, planner);
  return rank(index, plan, evidenceOf(index, plan));
};
const ids = (query: string) => search(query).map(({ document: { id } }) => id);

describe('rank', () => {
  test('puts what to do first, then what happened, then devices, and what is out of use last', () =>
    expect(ids('堡垒机')).toEqual(['RB-1', 'CS-1', 'A-1', 'RB-2']));

  test.each([
    ['10.20.254.16', 'A-1', 'key', 'typed'],
    ['254.16', 'A-1', 'key', 'part'],
    ['286e.d424.08e0', 'A-1', 'key', 'typed'],
    ['ora 12541', 'RB-1', 'code', 'typed'],
    ['跳板机', 'RB-1', 'title', 'synonym'],
    ['堡磊机', 'RB-1', 'title', 'homophone'],
    ['baoleiji', 'RB-1', 'title', 'pinyin'],
    ['kongtiao', 'RB-3', 'title', 'pinyin'],
    ['kt', 'RB-3', undefined, undefined],
    ['chongqi', 'RB-3', 'symptom', 'pinyin'],
    ['listner', 'RB-3', 'symptom', 'spelling'],
    ['没有声音', 'RB-3', 'symptom', 'typed'],
  ])('finds by %s: %s', (query, id, field, via) => {
    const [best] = search(query);
    if (field === undefined) return expect(best).toBeUndefined();
    expect(best!.document.id).toBe(id);
    expect(best!.reasons.at(-1)).toMatchObject({ field, via });
  });

  test('what matches only by sound is not exact', () => {
    expect(search('堡垒机')[0]!.exact).toBe(1);
    expect(search('堡磊机')[0]!.exact).toBe(0);
  });

  test('full text adds documents, and forgets what was only taken for the word', () => {
    const plan = planQuery('堡磊机', planner);
    const hits = [1, 2, 3].map((place) => ({ place, score: 1, text: '堡磊机', via: 'typed' as const, weight: 1 }));
    const evidence = [withBody(plan.terms[0]!, evidenceOf(index, plan)[0]!, hits)];
    expect(rank(index, plan, evidence).map(({ reasons }) => reasons[0]!.via)).toEqual(['typed', 'typed', 'typed']);
  });

  test('parts that come later are searched too', () => {
    const more = withDocuments(index, [document('RB-9', '一号电梯')]);
    const plan = planQuery('电梯', planner);
    expect(rank(more, plan, evidenceOf(more, plan)).map(({ document: { id } }) => id)).toEqual(['RB-9']);
  });
});

test('results are narrowed by any value of a facet, and counts are those beside the other facets', () => {
  const none = new Set<string>();
  const all = { kind: none, service: none, site: none, state: none };
  const results = search('堡垒机');
  const { results: left, counts } = narrowed(results, { ...all, kind: new Set(['复盘', '资产']) });
  expect(left.map(({ document: { id } }) => id)).toEqual(['CS-1', 'A-1']);
  expect(counts.kind).toEqual([
    ['手册', 2],
    ['复盘', 1],
    ['资产', 1],
  ]);
  expect(counts.site).toEqual([]);
});

test('the best stand first, the others by what they are for', () => {
  expect(groupsOf(search('堡垒机'), 1).map(({ name, results }) => [name, results.length])).toEqual([
    ['top', 1],
    ['guide', 1],
    ['case', 1],
    ['thing', 1],
  ]);
});

test('what was chosen stays where it is, and all else follows as it is ranked now', () => {
  const [first, second, third, fourth] = search('堡垒机');
  const ids = (results: readonly Result[]) => results.map(({ document: { id } }) => id);
  expect(ids(settled([fourth!, second!, first!], [first!, third!]))).toEqual(ids([first!, third!, fourth!, second!]));
  expect(settled([second!, first!], [])).toEqual([second, first]);
});

test('documents, codes and readings come out of a pack as they went in', () => {
  expect(unpackPart(packPart(documents, 'x'))).toEqual(documents);
  expect(codes.codes.split('\n')).toEqual(['ORA-12541', 'df']);
  expect(codes.places.split('\n').map(unpackPlaces)).toEqual([[0, 2], [0]]);
  expect(sounds.readings).toEqual(new Map([...readings].map(([char, all]) => [char, [...all].sort()])));
});
