import { expect, test } from 'vitest';
import { a, AFTER, decisionFor, verdictsFor, type Tiny } from '../testing-library.ts';

const report = (at: string, id = 'RPT-1') =>
  a('report', id, {
    form: 'monthly',
    period: { from: '2022-12-01', to: '2022-12-31' },
    delivery: { at: `${at}+08:00` },
  });
const written = a('report', 'RPT-1', { form: 'monthly', period: { from: '2022-12-01', to: '2022-12-31' } });
const duty = (asked: object = { by: { anchor: 'end', workdays: 5 } }) => ({
  per: 'month',
  select: { kind: 'report' },
  test: { deadline: { of: 'delivery.at', ...asked } },
});
const excusal = (from: string, to: string) =>
  a('excusal', 'EXC-1', { obligations: ['OB-1'], from, to, signed: [{ by: 'PER-90', on: '2022-12-31' }] });
const DUE = '2023-01-09'; // The fifth workday after 2022-12-31: the first two days of January are off.

test.each<[name: string, records: Tiny[], asOf: string, verdict: string, missing: string[], measured: string | null]>([
  ['in time', [report('2023-01-05T10:00')], AFTER, 'met', [], null],
  ['on the last day, at its last minute', [report('2023-01-09T23:59')], AFTER, 'met', [], null],
  ['a workday late', [report('2023-01-10T09:00')], AFTER, 'unmet', ['RPT-1 delivery.at'], '1 workday'],
  [
    'two workdays late, over a weekend',
    [report('2023-01-11T09:00')],
    AFTER,
    'unmet',
    ['RPT-1 delivery.at'],
    '2 workdays',
  ],
  ['written and not delivered', [written], AFTER, 'unmet', ['report 2022-12 delivery.at'], null],
  ['not there, day passed', [], '2023-01-10', 'unmet', ['report 2022-12 delivery.at'], null],
  ['not there, last day', [], '2023-01-09', 'due', ['report 2022-12 delivery.at'], null],
  ['not there, month to come', [], '2022-11-30', 'not-due', ['report 2022-12 delivery.at'], null],
  [
    'late, seen before it came',
    [report('2023-01-10T09:00')],
    '2023-01-09',
    'due',
    ['report 2022-12 delivery.at'],
    null,
  ],
  ['a second one in time', [report('2023-01-10T09:00'), report('2023-01-03T09:00', 'RPT-0')], AFTER, 'met', [], null],
])('%s', (_, records, asOf, verdict, missing, measured) => {
  const decision = decisionFor({ duty: duty(), records, asOf }, '2022-12');
  expect([decision.verdict, decision.missing, decision.measured, decision.due]).toEqual([
    verdict,
    missing,
    measured,
    DUE,
  ]);
});

test('what rests on a notice that is not out is provisional', () => {
  const asked = { duty: duty(), records: [] };
  expect(decisionFor({ ...asked, asOf: '2022-12-07' }, '2022-12').provisional).toBe(true);
  expect(decisionFor({ ...asked, asOf: '2022-12-08' }, '2022-12').provisional).toBe(false);
  expect(decisionFor({ ...asked, asOf: '2022-12-07' }, '2022-11').provisional).toBe(false);
});

test('a year without a notice gives no day, and names the year', () => {
  const late = { duty: { ...duty({ by: { anchor: 'end', workdays: 200 } }) }, records: [] };
  expect(decisionFor(late, '2023-06')).toMatchObject({
    verdict: 'due',
    due: null,
    missing: ['calendar 2024'],
    provisional: true,
  });
});

test('a day that is tolerated decides', () => {
  const asked = duty({ by: { anchor: 'end', workdays: 5 }, limit: { anchor: 'end', workdays: 7 } });
  expect(decisionFor({ duty: asked, records: [report('2023-01-11T09:00')] }, '2022-12')).toMatchObject({
    verdict: 'met',
    due: '2023-01-11',
  });
});

test.each<[name: string, paid: string | undefined, asOf: string, verdict: string, measured: string | null]>([
  ['on the very day', '2023-01-09', AFTER, 'met', null],
  ['before it, seen on it', '2023-01-06', '2023-01-09', 'due', null],
  ['before it, and never on it', '2023-01-06', AFTER, 'unmet', '-P3D'],
  ['after it', '2023-01-10', AFTER, 'unmet', '1 workday'],
  ['never', undefined, AFTER, 'unmet', null],
])('on a day: %s', (_, paid, asOf, verdict, measured) => {
  const asked = { per: 'term', select: { kind: 'payment' }, test: { deadline: { of: 'paid_on', on: '2023-01-09' } } };
  const records = [
    a('payment', 'PAY-1', {
      part: 'P1',
      invoice: { no: '1', received_on: '2022-12-01', amount: 1 },
      ...(paid && { paid_on: paid }),
    }),
  ];
  expect(decisionFor({ duty: asked, records, asOf })).toMatchObject({ verdict, measured });
});

test.each<[name: string, found: string, verdict: string, measured: string | null]>([
  ['before the moment', '2022-12-31T08:29+08:00', 'met', null],
  ['at the moment', '2022-12-31T08:30+08:00', 'met', null],
  ['after the moment', '2022-12-31T10:00+08:00', 'unmet', 'PT1H30M'],
  ['at the moment, written in another zone', '2022-12-31T00:30Z', 'met', null],
  ['the day alone does not show it', '2022-12-31', 'unmet', null],
  ['a day earlier shows it', '2022-12-30', 'met', null],
])('by a moment: %s', (_, at, verdict, measured) => {
  const asked = duty({ by: { anchor: 'end', at: '08:30' } });
  const records = [a('report', 'RPT-1', { period: { from: '2022-12-01', to: '2022-12-31' }, delivery: { at } })];
  expect(decisionFor({ duty: asked, records }, '2022-12')).toMatchObject({ verdict, measured });
});

test.each<[name: string, excused: Tiny, act: string, verdict: string, due: string]>([
  [
    'the last day is excused: due the day after',
    excusal('2023-01-09', '2023-01-12'),
    '2023-01-13T09:00',
    'met',
    '2023-01-13',
  ],
  ['and not a day later', excusal('2023-01-09', '2023-01-12'), '2023-01-14T09:00', 'unmet', '2023-01-13'],
  ['an excused stretch before the last day', excusal('2023-01-03', '2023-01-06'), '2023-01-10T09:00', 'unmet', DUE],
])('%s', (_, excused, act, verdict, due) => {
  expect(decisionFor({ duty: duty(), records: [report(act), excused] }, '2022-12')).toMatchObject({ verdict, due });
});

test('an anchor that does not exist yet is awaited, and named', () => {
  const feedback = {
    per: { record: { kind: 'incident' } },
    test: { deadline: { of: 'emergency_report.at', by: { anchor: 'resolved', days: 0 } } },
  };
  const incident = a('incident', 'INC-1', { reported: '2022-08-01T10:00+08:00' });
  expect(decisionFor({ duty: feedback, records: [incident] }, 'INC-1')).toMatchObject({
    verdict: 'due',
    due: null,
    missing: ['INC-1 resolved'],
  });
});

test('an allowance by a field, with the record of its kind', () => {
  const tiers = {
    per: { record: { kind: 'finding' } },
    test: {
      deadline: {
        of: 'closed.on',
        by: { anchor: 'found_at', allow: { by: 'level', high: { hours: 48 }, low: { workdays: 5 } } },
      },
    },
  };
  const finding = (id: string, level: string, on: string) =>
    a('finding', id, { found_at: '2022-09-30T10:00+08:00', level, closed: { on } });
  const records = [
    finding('F-1', 'high', '2022-10-01'),
    finding('F-2', 'high', '2022-10-03'),
    finding('F-3', 'low', '2022-10-12'),
    finding('F-4', 'low', '2022-10-13'),
    finding('F-5', 'odd', '2022-10-01'),
  ];
  const { instances } = verdictsFor({ duty: tiers, records });
  expect(instances.map(({ instance, verdict, due }) => [instance, verdict, due])).toEqual([
    ['F-1', 'met', '2022-10-02'],
    ['F-2', 'unmet', '2022-10-02'],
    ['F-3', 'met', '2022-10-12'],
    ['F-4', 'unmet', '2022-10-12'],
    ['F-5', 'undetermined', null],
  ]);
  expect(instances.at(-1)!.missing).toEqual(['level odd']);
});

test('a parameter that is open, with what counts meanwhile', () => {
  const open = duty({ by: { anchor: 'end', workdays: { parameter: 'PRM-1', default: 5 } } });
  expect(decisionFor({ duty: open, records: [] }, '2022-12')).toMatchObject({
    verdict: 'undetermined',
    due: DUE,
    missing: ['PRM-1'],
  });
  const agreed = a('parameter', 'PRM-1', { values: [{ from: '2022-07-01', value: 6 }] });
  expect(decisionFor({ duty: open, records: [agreed] }, '2022-12')).toMatchObject({
    verdict: 'unmet',
    due: '2023-01-10',
  });
});

test('ten workdays before the first day off', () => {
  const plan = {
    per: 'holiday-block',
    select: { kind: 'holiday-plan' },
    test: { deadline: { of: 'delivery.at', by: { anchor: 'first-day-off', workdays: -10 } } },
  };
  const records = [
    a('holiday-plan', 'HP-1', {
      covers: { from: '2022-10-01', to: '2022-10-07' },
      delivery: { at: '2022-09-19T16:00+08:00' },
    }),
  ];
  const { instances } = verdictsFor({ duty: plan, records });
  expect(instances.map(({ instance, due, verdict }) => [instance, due, verdict])).toEqual([
    ['2022-09-10 中秋节', '2022-08-29', 'unmet'],
    ['2022-10-01 国庆节', '2022-09-19', 'met'],
    ['2022-12-31 元旦', '2022-12-19', 'unmet'],
    ['2023-01-21 春节', '2023-01-09', 'unmet'],
    ['2023-04-05 清明节', '2023-03-22', 'unmet'],
    ['2023-04-29 劳动节', '2023-04-18', 'unmet'],
    ['2023-06-22 端午节', '2023-06-08', 'unmet'],
  ]);
});

test('the window of action opens with the earlier of the first day and the last day for it', () => {
  const roster = {
    per: 'month',
    select: { kind: 'roster-plan' },
    test: { deadline: { of: 'delivery.at', by: { anchor: 'start', workdays: -1 } } },
  };
  expect(decisionFor({ duty: roster, asOf: '2022-09-29' }, '2022-10').verdict).toBe('not-due');
  expect(decisionFor({ duty: roster, asOf: '2022-09-30' }, '2022-10')).toMatchObject({
    verdict: 'due',
    due: '2022-09-30',
  });
  const opened = { ...roster, opens: { anchor: 'start', days: -20 } };
  expect(decisionFor({ duty: opened, asOf: '2022-09-10' }, '2022-10').verdict).toBe('not-due');
  expect(decisionFor({ duty: opened, asOf: '2022-09-11' }, '2022-10').verdict).toBe('due');
});
