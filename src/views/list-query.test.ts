import { describe, expect, test } from 'vitest';
import {
  csvOf,
  indexOf,
  nextSort,
  searchOf,
  shownRows,
  sorted,
  stateOf,
  type ListState,
  type Row,
} from './list-query.ts';

const row = (id: string, title: string, cells: string[], ...facets: string[][]): Row => ({
  id,
  href: `/${id}/`,
  title,
  cells,
  facets,
});

const ROWS = [
  row('A-2', '核心交换机', ['F10', '2022-09-01'], ['交换机'], ['苏州街', '和平里']),
  row('A-1', '接入交换机', ['F2', ''], ['交换机'], ['苏州街']),
  row('A-10', 'UPS', ['', '2022-08-01'], ['电源'], ['和平里']),
];
const FACETS = ['type', 'site'];
const INDEX = indexOf(ROWS, FACETS);
const state = (more: Partial<ListState> = {}): ListState => ({ text: '', chosen: {}, sort: undefined, ...more });
const shown = (more: Partial<ListState>) => shownRows(sorted(INDEX, more.sort, 'zh-CN'), state(more));
const ids = (more: Partial<ListState>) => shown(more).rows.map(({ id }) => id);

describe('rows', () => {
  test('fit every word, wherever it stands and however it is spelt', () => {
    expect(ids({ text: ' 交换机  f2 ' })).toEqual(['A-1']);
    expect(ids({ text: 'ups' })).toEqual(['A-10']);
    expect(ids({ text: 'a-1 核心' })).toEqual([]);
  });

  test('fit one value of each facet', () => {
    expect(ids({ chosen: { type: ['交换机'], site: ['和平里'] } })).toEqual(['A-2']);
    expect(ids({ chosen: { type: ['交换机', '电源'] } })).toEqual(['A-2', 'A-1', 'A-10']);
  });

  test.each([
    [{ column: 0, descending: false }, ['A-1', 'A-2', 'A-10']],
    [{ column: 2, descending: false }, ['A-1', 'A-2', 'A-10']],
    [{ column: 2, descending: true }, ['A-2', 'A-1', 'A-10']],
    [{ column: 3, descending: false }, ['A-10', 'A-2', 'A-1']],
  ])('are sorted by %o with numbers as numbers and what is empty last', (sort, expected) => {
    expect(ids({ sort })).toEqual(expected);
  });
});

test('counts say what each value would show beside the other filters', () => {
  const { counts } = shown({ chosen: { site: ['苏州街'] } });
  expect(counts.map((one) => Object.fromEntries(one))).toEqual([{ 交换机: 2 }, { 苏州街: 2, 和平里: 2 }]);
  const text = shown({ text: 'ups' });
  expect(text.counts.map((one) => Object.fromEntries(one))).toEqual([{ 电源: 1 }, { 和平里: 1 }]);
});

test('an address brings back the state it was made from, and nothing that the list does not know', () => {
  const full = state({ text: 'ups', chosen: { site: ['苏州街', '和平里'] }, sort: { column: 3, descending: true } });
  expect(stateOf(searchOf(full), FACETS, 4)).toEqual(full);
  expect(searchOf(state())).toBe('');
  expect(stateOf('?colour=red&sort=99&text=', FACETS, 4)).toEqual(state());
});

test('a column goes upwards, downwards and back to how the list came', () => {
  const one = nextSort(undefined, 2);
  const two = nextSort(one, 2);
  expect([one, two, nextSort(two, 2), nextSort(two, 1)]).toEqual([
    { column: 2, descending: false },
    { column: 2, descending: true },
    undefined,
    { column: 1, descending: false },
  ]);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+86 10', "'+86 10"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =cmd', "'  =cmd"],
  ['＝1', "'＝1"],
  ['a=b', 'a=b'],
  ['说 "好", 行', '"说 ""好"", 行"'],
  ['两\n行', '"两\n行"'],
])('a cell %j is exported as %j', (text, field) => {
  expect(csvOf(['编号', '名称', '值'], [row('A', 'B', [text])])).toBe(`\ufeff编号,名称,值\r\nA,B,${field}\r\n`);
});
