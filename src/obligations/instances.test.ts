import { expect, test } from 'vitest';
import { a, verdictsFor, type Tiny } from './testing-library.ts';

/** Keys of the instances of a duty that always has something to ask. */
const keys = (per: unknown, records: readonly Tiny[] = [], more: object = {}) =>
  verdictsFor({ duty: { per, select: { kind: 'drill' }, test: { exists: true }, ...more }, records }).instances.map(
    ({ instance, from, to }) => `${instance} ${from}..${to}`,
  );

const incident = (id: string, day: string, affects: string[] = ['A-1'], more: object = {}) =>
  a('incident', id, { reported: `${day}T10:00+08:00`, affects, ...more });

test.each<[per: unknown, count: number, first: string, last: string]>([
  ['day', 365, '2022-07-01 2022-07-01..2022-07-01', '2023-06-30 2023-06-30..2023-06-30'],
  ['workday', 250, '2022-07-01 2022-07-01..2022-07-01', '2023-06-30 2023-06-30..2023-06-30'],
  ['rest-day', 115, '2022-07-02 2022-07-02..2022-07-02', '2023-06-24 2023-06-24..2023-06-24'],
  [{ 'rest-day': { where: 'weekend' } }, 97, '2022-07-02 2022-07-02..2022-07-02', '2023-06-24 2023-06-24..2023-06-24'],
  ['holiday-block', 7, '2022-09-10 中秋节 2022-09-10..2022-09-12', '2023-06-22 端午节 2023-06-22..2023-06-24'],
  ['special-period', 0, '', ''],
  ['iso-week', 52, '2022-W27 2022-07-04..2022-07-10', '2023-W26 2023-06-26..2023-06-30'],
  [
    { cycle: { days: 14, from: '2022-07-04' } },
    26,
    '2022-07-04 +14 2022-07-04..2022-07-17',
    '2023-06-19 +14 2023-06-19..2023-06-30',
  ],
  ['half-month', 24, '2022-07-01..15 2022-07-01..2022-07-15', '2023-06-16..30 2023-06-16..2023-06-30'],
  ['month', 12, '2022-07 2022-07-01..2022-07-31', '2023-06 2023-06-01..2023-06-30'],
  ['quarter', 4, '2022-07-01 Q1 2022-07-01..2022-09-30', '2023-04-01 Q4 2023-04-01..2023-06-30'],
  [{ quarter: { of: 'calendar' } }, 4, '2022-Q3 2022-07-01..2022-09-30', '2023-Q2 2023-04-01..2023-06-30'],
  ['half-year', 2, '2022-07-01 H1 2022-07-01..2022-12-31', '2023-01-01 H2 2023-01-01..2023-06-30'],
  ['year', 1, '2022-07-01 Y 2022-07-01..2023-06-30', '2022-07-01 Y 2022-07-01..2023-06-30'],
  ['term', 1, '2022-07-01..2023-06-30 2022-07-01..2023-06-30', '2022-07-01..2023-06-30 2022-07-01..2023-06-30'],
  [['quarter', 'term'], 5, '2022-07-01 Q1 2022-07-01..2022-09-30', '2022-07-01..2023-06-30 2022-07-01..2023-06-30'],
])('per %j', (per, count, first, last) => {
  const found = keys(per);
  expect([found.length, found[0] ?? '', found.at(-1) ?? '']).toEqual([count, first, last]);
});

test('a special period brings its record, which conditions read', () => {
  const period = (id: string, name: string, from: string, to: string, major: boolean) =>
    a('special-period', id, { name, form: 'congress', from, to, major });
  const records = [
    period('SP-1', '汛期', '2022-06-01', '2022-09-15', false),
    period('SP-2', '两会', '2023-03-04', '2023-03-13', true),
  ];
  expect(keys('special-period', records)).toEqual([
    '2022-06-01 汛期 2022-07-01..2022-09-15',
    '2023-03-04 两会 2023-03-04..2023-03-13',
  ]);
  expect(keys('special-period', records, { where: { major: true } })).toEqual([
    '2023-03-04 两会 2023-03-04..2023-03-13',
  ]);
});

test('records of the term, but for those that a duty excepts', () => {
  const records = [
    incident('INC-1', '2022-08-01'),
    incident('INC-2', '2022-08-02', ['A-1'], { severity: '4' }),
    incident('INC-0', '2022-06-30'),
    incident('INC-9', '2023-07-01'),
  ];
  expect(keys({ record: { kind: 'incident' } }, records)).toEqual([
    'INC-1 2022-08-01..2022-08-01',
    'INC-2 2022-08-02..2022-08-02',
  ]);
  expect(keys({ record: { kind: 'incident' } }, records, { unless: { severity: '4' } })).toEqual([
    'INC-1 2022-08-01..2022-08-01',
  ]);
  expect(
    keys({ record: { kind: 'incident', at: 'resolved' } }, [
      incident('INC-1', '2022-08-01', [], { resolved: '2022-08-03T00:30+08:00' }),
    ]),
  ).toEqual(['INC-1 2022-08-03..2022-08-03']);
});

test('a moment belongs to the day of the place', () => {
  const late = a('incident', 'INC-1', { reported: '2022-08-01T20:00Z' });
  expect(keys({ record: { kind: 'incident' } }, [late])).toEqual(['INC-1 2022-08-02..2022-08-02']);
});

test('records times the members that they name; evidence names both', () => {
  const change = a('change', 'CHG-1', { assets: ['A-1', 'A-2'], done_at: '2022-08-01T20:00+08:00' });
  const asset = (id: string) => a('asset', id, { in_service: { from: '2022-01-01' } });
  const backup = a('backup-run', 'BKR-1', { at: '2022-08-01T22:00+08:00', assets: ['A-1'], refs: ['CHG-1'] });
  const { instances } = verdictsFor({
    duty: {
      per: { record: { kind: 'change' }, members: 'assets' },
      select: { kind: 'backup-run' },
      test: { exists: true },
    },
    records: [change, asset('A-1'), asset('A-2'), backup],
  });
  expect(instances.map(({ instance, verdict, evidence }) => [instance, verdict, evidence])).toEqual([
    ['CHG-1 A-1', 'met', ['BKR-1']],
    ['CHG-1 A-2', 'unmet', []],
  ]);
});

test('members, and members times periods', () => {
  const system = (id: string) => a('system', id);
  const asset = a('asset', 'A-1', { in_service: { from: '2022-07-16' } });
  expect(keys({ member: { kind: 'system' } }, [system('SYS-1'), system('SYS-2')])).toEqual([
    'SYS-1 2022-07-01..2023-06-30',
    'SYS-2 2022-07-01..2023-06-30',
  ]);
  const monthly = keys({ member: { kind: 'asset' }, per: 'month' }, [asset]);
  expect([monthly.length, monthly[0]]).toEqual([11, 'A-1 2022-08 2022-08-01..2022-08-31']);
  expect(keys({ member: { kind: 'asset', 'as-of': 'any-day' }, per: ['half-year', 'year'] }, [asset])).toEqual([
    'A-1 2022-07-01 H1 2022-07-01..2022-12-31',
    'A-1 2023-01-01 H2 2023-01-01..2023-06-30',
    'A-1 2022-07-01 Y 2022-07-01..2023-06-30',
  ]);
});

const run = (more: object = {}) => ({
  run: { select: { kind: 'incident' }, 'group-by': 'affects', times: 3, 'within-days': 30, ...more },
});

test.each<[name: string, days: string[], per: unknown, wanted: string[]]>([
  [
    'three on the thirtieth day after the first',
    ['2022-08-01', '2022-08-15', '2022-08-31'],
    run(),
    ['A-1 INC-2 2022-08-31..2022-08-31'],
  ],
  ['three on the day after that', ['2022-08-01', '2022-08-15', '2022-09-01'], run(), []],
  ['two', ['2022-08-01', '2022-08-15'], run(), []],
  [
    'a fourth begins anew',
    ['2022-08-01', '2022-08-02', '2022-08-03', '2022-08-04'],
    run(),
    ['A-1 INC-2 2022-08-03..2022-08-03'],
  ],
  [
    'a fourth counts again',
    ['2022-08-01', '2022-08-02', '2022-08-03', '2022-08-04'],
    run({ restart: false }),
    ['A-1 INC-2 2022-08-03..2022-08-03', 'A-1 INC-3 2022-08-04..2022-08-04'],
  ],
  [
    'the first before the term',
    ['2022-06-29', '2022-06-30', '2022-07-01'],
    run(),
    ['A-1 INC-2 2022-07-01..2022-07-01'],
  ],
])('runs: %s', (_, days, per, wanted) => {
  const found = keys(
    per,
    days.map((day, index) => incident(`INC-${index}`, day)),
  );
  expect(found.filter((key) => key.startsWith('A-1'))).toEqual(wanted);
});

test('runs of different devices, with evidence that names any of the run', () => {
  const records = [
    ...['01', '02', '03'].map((day, index) => incident(`INC-${index}`, `2022-08-${day}`, ['A-1', 'A-2'])),
    a('casestudy', 'CS-1', { incidents: ['INC-1'], review: { on: '2022-08-20' } }),
  ];
  const { instances } = verdictsFor({
    duty: { per: run(), select: { kind: 'casestudy' }, test: { exists: true } },
    records,
  });
  expect(instances.map(({ instance, verdict }) => [instance, verdict])).toEqual([
    ['A-1 INC-2', 'met'],
    ['A-2 INC-2', 'met'],
  ]);
});

const parameter = (...values: [from: string, value: unknown][]) =>
  a('parameter', 'PRM-1', { values: values.map(([from, value]) => ({ from, value })) });

test.each<[name: string, values: [string, unknown][], count: number, first: string]>([
  ['a word', [['2022-07-01', 'month']], 12, '2022-07 2022-07-01..2022-07-31'],
  [
    'a period as agreed papers write it',
    [['2022-07-01', { per: 'quarter', of: 'calendar' }]],
    4,
    '2022-Q3 2022-07-01..2022-09-30',
  ],
  [
    'a period as obligations write it',
    [['2022-07-01', { cycle: { days: 14 } }]],
    27,
    '2022-07-01 +14 2022-07-01..2022-07-14',
  ],
  ['agreed in the middle of the first month', [['2022-07-08', { per: 'month' }]], 12, '2022-07 2022-07-01..2022-07-31'],
  [
    'changed at the turn of the year',
    [
      ['2022-07-01', 'quarter'],
      ['2023-01-01', 'month'],
    ],
    2 + 6,
    '2022-07-01 Q1 2022-07-01..2022-09-30',
  ],
])('as a parameter says: %s', (_, values, count, first) => {
  const found = keys({ parameter: 'PRM-1' }, [parameter(...values)]);
  expect([found.length, found[0]]).toEqual([count, first]);
});

test.each<[string, [string, unknown][]]>([
  ['not agreed', []],
  ['no period', [['2022-07-01', 'now and then']]],
])('as a parameter says that is open: %s', (_, values) => {
  const { instances } = verdictsFor({
    duty: { per: { parameter: 'PRM-1' }, select: { kind: 'drill' }, test: { exists: true } },
    records: [parameter(...values)],
  });
  expect(instances).toMatchObject([
    { instance: '2022-07-01..2023-06-30', verdict: 'undetermined', missing: ['PRM-1'] },
  ]);
});
