import { array, assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, markedPieces } from './excerpt.ts';
import { figuresOf, percentile } from './figures.ts';
import { missesAsRecords } from './misses.ts';
import { codesOf, normalText, stretches } from './normal.ts';
import { editDistance, spellings } from './spelling.ts';

describe('text', () => {
  test.each([
    ['ＵＰＳ　转\u200b电池 ', 'ups转电池'],
    ['No  Space', 'no space'],
  ])('%j is compared as %j', (text, expected) => expect(normalText(text)).toBe(expected));
  test('is taken apart by script', () =>
    expect(stretches('ups转电池，ora-12541')).toEqual(['ups', '转电池', 'ora-12541']));
  test('gives the codes in it once', () =>
    expect(codesOf('报 ORA-12541 或 ora-12541，df -h，10.20.1.5')).toEqual(['ora-12541', 'df', '10.20.1.5']));
  test('normal text stays as it is', () =>
    assert(property(string(), (text) => normalText(normalText(text)) === normalText(text))));
});

describe('spelling', () => {
  test('counts an exchange of neighbours as one error', () => expect(editDistance('orcale', 'oracle', 2)).toBe(1));
  test('gives the nearest words', () => expect(spellings('orcale', ['oracle', 'orange', 'zebra'])).toEqual(['oracle']));
  test('leaves short words alone', () => expect(spellings('dfs', ['df', 'nfs'])).toEqual([]));
  test('distance is symmetric', () =>
    assert(
      property(
        string({ maxLength: 8 }),
        string({ maxLength: 8 }),
        (a, b) => editDistance(a, b, 9) === editDistance(b, a, 9),
      ),
    ));
});

describe('excerpt', () => {
  const text = `开头一句。${'无关的话。'.repeat(30)}这里环路引起广播风暴，整层断网。${'后面的话。'.repeat(30)}`;
  test('holds the stretch with most words', () => {
    const excerpt = excerptOf(text, ['环路', '广播风暴'], 60);
    expect(excerpt).toMatch(/^….*环路引起广播风暴.*…$/u);
    expect(excerpt.length).toBeLessThan(64);
  });
  test('begins with the sentence that has the word, where that is near', () => {
    const fields = '责任人：冯壬。相关：网络中断应急预案、环路与广播风暴。状态：已发布。';
    expect(excerptOf(fields, ['广播风暴'], 60)).toBe('…相关：网络中断应急预案、环路与广播风暴。状态：已发布。');
    expect(excerptOf(fields, ['广播风暴'], 20)).toMatch(/^…、环路与广播风暴/u);
  });
  test('is empty where no word stands', () => expect(excerptOf(text, ['漏水'], 60)).toBe(''));
  test('marks whatever the case, and nothing else', () =>
    expect(markedPieces('查 ORA-1 的环路 (x)', ['ora-1', '环路', '(x'])).toEqual([
      { text: '查 ', marked: false },
      { text: 'ORA-1', marked: true },
      { text: ' 的', marked: false },
      { text: '环路', marked: true },
      { text: ' ', marked: false },
      { text: '(x', marked: true },
      { text: ')', marked: false },
    ]));
  test('pieces are the text', () =>
    assert(
      property(
        string(),
        array(string()),
        (whole, words) =>
          markedPieces(whole, words)
            .map((one) => one.text)
            .join('') === whole,
      ),
    ));
});

test('figures count ranks, and what was not found', () => {
  const one = (rank: number | undefined) => ({
    id: '',
    q: '',
    class: '',
    blind: false,
    within: 1,
    rank,
    found: rank ? 9 : 0,
    first: '',
  });
  expect(figuresOf([one(1), one(2), one(7), one(undefined)])).toEqual({
    cases: 4,
    at1: 0.25,
    at5: 0.5,
    at10: 0.75,
    mrr: (1 + 1 / 2 + 1 / 7) / 4,
    empty: 0.25,
  });
  expect(percentile([5, 1, 3, 2, 4], 0.8)).toBe(4);
});

test('misses become records, and cases where a record was opened', () => {
  expect(
    missesAsRecords([
      { q: "it's 掉盘", on: '2022-10-01', opened: 'RB-1' },
      { q: 'x', on: '2022-10-02' },
    ]),
  ).toBe(`# search/misses.yaml

- id: MISS-2022-10-01-01
  q: 'it''s 掉盘'
  on: 2022-10-01

- id: MISS-2022-10-02-02
  q: 'x'
  on: 2022-10-02

# search/cases.yaml

- id: SC-2022-10-01-01
  q: 'it''s 掉盘'
  class: synonym
  expect: {any: [RB-1], within: 3}
  origin: MISS-2022-10-01-01
`);
});
