import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, linesWith } from './lines.ts';
import {
  hearingOf,
  homophones,
  initials,
  linesHeard,
  spelledOut,
  unpackReadings,
  type SoundPattern,
} from './pinyin.ts';

const sounds = unpackReadings({
  a: '啊',
  an: '安',
  bao: '堡报保',
  dian: '电',
  guo: '国',
  ji: '机',
  jin: '禁',
  lei: '垒磊',
  men: '门',
  n: '嗯',
  xi: '西',
  xian: '先线',
  zhuan: '转专',
});
const lines = linesOf('堡垒机不可用\n西安门禁\nups转电池\n专线中断');
const heard = (patterns: readonly SoundPattern[]) =>
  hearingOf(patterns).flatMap((hearing) => linesHeard(lines, hearing).map(({ line, found }) => [line, found]));

describe('pinyin', () => {
  test.each([
    ['baoleiji', 0, '堡垒机'],
    ['baol', 0, '堡垒'],
    ['xian', 1, '西安'],
    ['menjin', 1, '门禁'],
    ['upszhuandian', 2, 'ups转电'],
    ['zhuanxian', 3, '专线'],
  ])('%s is heard in line %i as %s', (typed, line, found) =>
    expect(heard(spelledOut(typed, sounds))).toContainEqual([line, found]),
  );
  test.each(['baox', 'q', 'zzz'])('%s is heard nowhere', (typed) =>
    expect(heard(spelledOut(typed, sounds))).toEqual([]),
  );
  test('first letters stand for syllables', () => expect(heard([initials('blj', sounds)])).toEqual([[0, '堡垒机']]));
  test('a letter with which nothing begins is heard nowhere', () =>
    expect(heard([initials('bqj', sounds)])).toEqual([]));
});

test.each([
  ['保磊机', 0, '堡垒机'],
  ['先中断', 3, '线中断'],
])('%s sounds like line %i: %s', (typed, line, found) =>
  expect(heard([homophones(typed, sounds)])).toEqual([[line, found]]),
);

test('patterns of one sound each are found where the texts are, as a plain search finds them', () =>
  assert(
    property(
      array(constantFrom('甲', '乙', '\n'), { maxLength: 40 }),
      array(constantFrom('甲', '乙'), { minLength: 1, maxLength: 6 }),
      (text, wanted) => {
        const own = linesOf(text.join(''));
        const found = hearingOf([wanted]).flatMap((hearing) => linesHeard(own, hearing));
        expect(found.map(({ line }) => line)).toEqual(linesWith(own, wanted.join('')));
      },
    ),
  ));
