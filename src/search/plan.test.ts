import { describe, expect, test } from 'vitest';
import { planQuery, type Planner } from './plan.ts';
import { thesaurusOf } from './thesaurus.ts';
import { QUERY_WORDS } from './words.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const planner: Planner = {
  thesaurus: thesaurusOf([
    { words: ['环路', '回环', 'loop'], leadsTo: ['广播风暴'] },
    { words: ['写满', 'no space left'], leadsTo: [] },
  ]),
  words: QUERY_WORDS,
  cut: (text) => [...segmenter.segment(text)].map(({ segment }) => segment),
};
const terms = (query: string) => planQuery(query, planner).terms.map(({ text }) => text);

describe('planQuery', () => {
  test.each([
    ['机房漏水了怎么办', ['机房', '漏水']],
    ['UPS 转电池', ['ups', '转', '电池']],
    ['ＵＰＳ　报警', ['ups', '报警']],
    ['No space left on device', ['no space left', 'device']],
    ['怎么办', ['怎么办']],
    ['', []],
  ])('takes "%s" apart', (query, expected) => expect(terms(query)).toEqual(expected));

  test('knows other words of a term, not those that are asked for themselves', () => {
    const [loop] = planQuery('回环', planner).terms;
    expect(loop!.alternatives.map(({ text, via }) => [text, via])).toEqual([
      ['环路', 'synonym'],
      ['loop', 'synonym'],
      ['广播风暴', 'related'],
    ]);
    expect(planQuery('回环 环路', planner).terms[0]!.alternatives.map(({ text }) => text)).not.toContain('环路');
  });

  test('takes Latin words of the thesaurus whole only', () => expect(terms('loophole')).toEqual(['loophole']));
  test('marks identifiers', () =>
    expect(planQuery('看 10.20.254.16', planner).terms.find(({ identifier }) => identifier)?.text).toBe(
      '10.20.254.16',
    ));
  test('joins words and numbers side by side', () =>
    expect(planQuery('srv yhn 009', planner).joined?.parts).toBe('srv-yhn-9'));
  test('weighs words that stand everywhere less', () => {
    const [subject, weak] = planQuery('门禁 故障', planner).terms;
    expect(weak!.weight).toBeLessThan(subject!.weight);
  });
});
