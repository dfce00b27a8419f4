import { expect, test } from 'vitest';
import { a, AFTER, decisionFor, short, type Tiny } from '../testing-library.ts';

const move = (id: string, day: string, change: number, item = '门机', more: object = {}) =>
  a('stock-move', id, { item, at: `2022-${day}T10:00+08:00`, change, by: 'PER-1', ...more });
const duty = {
  per: 'month',
  test: { level: { of: { kind: 'stock-move', where: { item: '门机' } }, sum: 'change', 'at-least': 2 } },
};

test.each<[name: string, records: Tiny[], asOf: string, verdict: string, missing: string[], measured: string | null]>([
  ['exactly at the level', [move('S-1', '07-01', 3), move('S-2', '08-10', -1)], AFTER, 'met', [], '2'],
  [
    'below for some days',
    [move('S-1', '07-01', 3), move('S-2', '08-10', -2), move('S-3', '08-12', 2)],
    AFTER,
    'unmet',
    ['1 2022-08-10T10:00..2022-08-12T10:00'],
    '1',
  ],
  [
    'below from before',
    [move('S-1', '07-01', 1), move('S-2', '08-10', 4)],
    AFTER,
    'unmet',
    ['1 2022-08-01T00:00..2022-08-10T10:00'],
    '1',
  ],
  [
    'below to its end',
    [move('S-1', '07-01', 2), move('S-2', '08-31', -1)],
    AFTER,
    'unmet',
    ['1 2022-08-31T10:00..2022-09-01T00:00'],
    '1',
  ],
  ['below later', [move('S-1', '07-01', 2), move('S-2', '09-01', -1)], AFTER, 'met', [], '2'],
  ['untouched all month', [move('S-1', '07-01', 2)], AFTER, 'met', [], '2'],
  ['good so far', [move('S-1', '07-01', 2)], '2022-08-15', 'due', [], '2'],
  [
    'taken out after the day of the question',
    [move('S-1', '07-01', 2), move('S-2', '08-20', -1)],
    '2022-08-15',
    'due',
    [],
    '2',
  ],
  [
    'two moves at one moment',
    [move('S-1', '07-01', 2), move('S-2', '08-10', -2), move('S-3', '08-10', 2)],
    AFTER,
    'met',
    [],
    '2',
  ],
  ['another item', [move('S-1', '07-01', 5, '钢丝绳')], AFTER, 'undetermined', ['nil-return stock-move 2022-08'], null],
  ['no register', [], AFTER, 'undetermined', ['nil-return stock-move 2022-08'], null],
])('%s', (_, records, asOf, verdict, missing, measured) => {
  expect(short(decisionFor({ duty, records, asOf }, '2022-08'))).toEqual({ verdict, missing, measured });
});

test('what was there at the start, of each member, at the level of a parameter', () => {
  const perSite = {
    per: { member: { kind: 'site' }, per: 'month' },
    test: { level: { of: { kind: 'stock-move' }, sum: 'change', 'at-least': { parameter: 'PRM-1' }, start: 3 } },
  };
  const records = [
    a('site', 'SITE-1'),
    a('site', 'SITE-2'),
    move('S-1', '08-10', -1, '门机', { sites: ['SITE-1'] }),
    move('S-2', '08-11', -3, '门机', { sites: ['SITE-2'] }),
  ];
  const agreed = a('parameter', 'PRM-1', { values: [{ from: '2022-07-01', value: 2 }] });
  expect(decisionFor({ duty: perSite, records: [...records, agreed] }, 'SITE-1 2022-08')).toMatchObject({
    verdict: 'met',
    measured: '2',
  });
  expect(decisionFor({ duty: perSite, records: [...records, agreed] }, 'SITE-2 2022-08')).toMatchObject({
    verdict: 'unmet',
    measured: '0',
  });
  expect(decisionFor({ duty: perSite, records }, 'SITE-1 2022-08')).toMatchObject({
    verdict: 'undetermined',
    missing: ['PRM-1'],
  });
});
