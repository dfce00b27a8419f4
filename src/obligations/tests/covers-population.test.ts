import { expect, test } from 'vitest';
import { a, AFTER, decisionFor, short, verdictsFor, type Tiny } from '../testing-library.ts';

const asset = (id: string, from = '2022-01-01', to?: string, site = 'SITE-1') =>
  a('asset', id, { type: 'av', site, in_service: { from, ...(to && { to }) } });
const round = (pass: string[], fail: string[] = [], day = '2022-08-10') =>
  a('inspection', 'INS-1', {
    done_at: `${day}T10:00+08:00`,
    pass,
    fail: fail.map((one) => ({ asset: one, finding: '无声' })),
  });
const excusal = (more: object) =>
  a('excusal', 'EXC-1', { obligations: ['OB-1'], signed: [{ by: 'PER-90', on: '2022-06-30' }], ...more });
const [A, B, C] = [asset('A-1'), asset('A-2'), asset('A-3')];
const duty = (population: object = {}, per: unknown = 'iso-week') => ({
  per,
  select: { kind: 'inspection' },
  test: {
    'covers-population': {
      population: { kind: 'asset', where: { type: 'av' }, ...population },
      seen: ['pass', 'fail.asset'],
    },
  },
});
const WEEK = '2022-W32'; // 2022-08-08 to 2022-08-14

test.each<[name: string, records: Tiny[], asOf: string, verdict: string, missing: string[], measured: string | null]>([
  ['every member seen', [A, B, C, round(['A-1', 'A-2', 'A-3'])], AFTER, 'met', [], '3/3'],
  ['seen with a fault is seen', [A, B, round(['A-1'], ['A-2'])], AFTER, 'met', [], '2/2'],
  ['one not seen', [A, B, C, round(['A-1', 'A-3'])], AFTER, 'unmet', ['A-2'], '2/3'],
  ['one not seen, week open', [A, B, round(['A-1'])], '2022-08-14', 'due', ['A-2'], '1/2'],
  ['nothing there', [A, B], AFTER, 'unmet', ['A-1', 'A-2'], '0/2'],
  ['round of the week after', [A, round(['A-1'], [], '2022-08-15')], AFTER, 'unmet', ['A-1'], '0/1'],
  ['no member: the inventory is missing', [round(['A-1'])], AFTER, 'undetermined', ['asset type=av 2022-W32'], '0/0'],
  [
    'excused for the whole week',
    [A, B, round(['A-1']), excusal({ members: ['A-2'], from: '2022-08-08', to: '2022-08-14' })],
    AFTER,
    'met',
    [],
    '1/1',
  ],
  [
    'excused on one day: not there on each day',
    [A, B, round(['A-1']), excusal({ members: ['A-2'], from: '2022-08-09', to: '2022-08-09' })],
    AFTER,
    'met',
    [],
    '1/1',
  ],
  [
    'excused in another week',
    [A, B, round(['A-1']), excusal({ members: ['A-2'], from: '2022-08-15', to: '2022-08-21' })],
    AFTER,
    'unmet',
    ['A-2'],
    '1/2',
  ],
  [
    'excused at a site',
    [
      A,
      asset('A-2', '2022-01-01', undefined, 'SITE-2'),
      round(['A-1']),
      excusal({ sites: ['SITE-2'], from: '2022-08-01', to: '2022-08-31' }),
    ],
    AFTER,
    'met',
    [],
    '1/1',
  ],
  [
    'every member excused',
    [A, excusal({ members: ['A-1'], from: '2022-08-01', to: '2022-08-31' })],
    AFTER,
    'excused',
    [],
    null,
  ],
  ['the whole duty excused', [A, excusal({ from: '2022-08-08', to: '2022-08-14' })], AFTER, 'excused', [], null],
  [
    'an excusal that nobody signed',
    [A, excusal({ signed: [], from: '2022-08-08', to: '2022-08-14' })],
    AFTER,
    'unmet',
    ['A-1'],
    '0/1',
  ],
  [
    'an excusal that was signed later',
    [A, excusal({ signed: [{ by: 'PER-90', on: '2022-09-20' }], from: '2022-08-08', to: '2022-08-14' })],
    '2022-09-19',
    'unmet',
    ['A-1'],
    '0/1',
  ],
  [
    'the same, once it was signed',
    [A, excusal({ signed: [{ by: 'PER-90', on: '2022-09-20' }], from: '2022-08-08', to: '2022-08-14' })],
    '2022-09-20',
    'excused',
    [],
    null,
  ],
])('%s', (_, records, asOf, verdict, missing, measured) => {
  expect(short(decisionFor({ duty: duty(), records, asOf }, WEEK))).toEqual({ verdict, missing, measured });
});

/** In service from the Wednesday of the week, to its Friday, and through it. */
const members = [asset('A-LATE', '2022-08-10'), asset('A-GONE', '2022-01-01', '2022-08-12'), A];

test.each<[asOf: unknown, wanted: string[]]>([
  [undefined, ['A-1']],
  ['each-day', ['A-1']],
  ['first-day', ['A-GONE', 'A-1']],
  ['last-day', ['A-LATE', 'A-1']],
  ['any-day', ['A-LATE', 'A-GONE', 'A-1']],
  [{ 'min-days': 5 }, ['A-LATE', 'A-GONE', 'A-1']],
  [{ 'min-days': 6 }, ['A-1']],
  ['2022-08-12', ['A-LATE', 'A-GONE', 'A-1']],
  [{ anchor: 'end', days: -1 }, ['A-LATE', 'A-1']],
])('members as of %j', (asOf, wanted) => {
  const population = asOf === undefined ? {} : { 'as-of': asOf };
  expect(decisionFor({ duty: duty(population), records: members }, WEEK).missing).toEqual(wanted);
});

test('a device that comes in the middle of the year is asked for from its day on, and no earlier', () => {
  const late = asset('A-2', '2022-10-10');
  const rounds = ['2022-09-28', '2022-10-05', '2022-10-12', '2022-10-19'].map((day, index) =>
    a('inspection', `INS-${index}`, { done_at: `${day}T10:00+08:00`, pass: ['A-1'] }),
  );
  const { instances } = verdictsFor({ duty: duty(), records: [A, late, ...rounds] });
  const share = (week: string) => instances.find(({ instance }) => instance === week)!.measured;
  expect(['2022-W39', '2022-W40', '2022-W41', '2022-W42'].map(share)).toEqual(['1/1', '1/1', '1/2', '1/2']);
});

test('only records that show a member are evidence', () => {
  const other = a('inspection', 'INS-2', { done_at: '2022-08-11T10:00+08:00', pass: ['A-9'] });
  const records = [A, round(['A-1']), other];
  expect(decisionFor({ duty: duty(), records }, WEEK)).toMatchObject({ verdict: 'met', evidence: ['INS-1'] });
});

test('a plan shows nothing', () => {
  const planned = { ...duty(), select: { kind: 'inspection-plan' } };
  const records = [A, a('inspection-plan', 'PLAN-1', { pass: ['A-1'] })];
  expect(decisionFor({ duty: planned, records }, WEEK).missing).toEqual(['A-1']);
});

test('covered over the whole term, with the days that are not', () => {
  const renewal = {
    per: 'term',
    select: { kind: 'coverage', where: { form: 'renewal' } },
    test: {
      'covers-population': {
        population: { kind: 'asset', 'as-of': 'any-day' },
        seen: ['assets'],
        covered: { from: 'from', to: 'to' },
      },
    },
  };
  const coverage = (id: string, assets: string[], from: string, to: string) =>
    a('coverage', id, { form: 'renewal', assets, from, to });
  const records = [A, B, coverage('COV-1', ['A-1', 'A-2'], '2022-06-01', '2022-12-31')];
  expect(short(decisionFor({ duty: renewal, records }))).toEqual({
    verdict: 'unmet',
    missing: ['A-1 2023-01-01..2023-06-30', 'A-2 2023-01-01..2023-06-30'],
    measured: '0/2',
  });
  const more = [
    ...records,
    coverage('COV-2', ['A-1'], '2023-01-01', '2023-12-31'),
    coverage('COV-3', ['A-2'], '2023-01-02', '2023-06-30'),
  ];
  expect(decisionFor({ duty: renewal, records: more }).missing).toEqual(['A-2 2023-01-01']);
  expect(decisionFor({ duty: renewal, records: more.slice(0, 4), asOf: '2022-12-31' }).verdict).toBe('due');
});
