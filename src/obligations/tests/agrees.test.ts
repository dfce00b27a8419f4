import { expect, test } from 'vitest';
import { verdictsOn } from '../verdicts.ts';
import { a, AFTER, decisionFor, libraryOf, LOCAL, short, type Tiny } from '../testing-library.ts';

const plan = a('holiday-list', 'HL-1', {
  covers: { from: '2022-10-01', to: '2022-10-07' },
  people: [{ person: 'PER-1' }, { person: 'PER-2' }],
  delivery: { at: '2022-09-20T10:00+08:00' },
});
const shift = (id: string, day: string, person: string) =>
  a('shift', id, { start: `2022-10-${day}T08:00+08:00`, end: `2022-10-${day}T20:00+08:00`, onsite: [person] });
const duty = (relation: string) => ({
  per: 'holiday-block',
  test: {
    agrees: {
      left: { select: { kind: 'shift' }, field: 'onsite' },
      right: { select: { kind: 'holiday-list' }, field: 'people.person' },
      relation,
    },
  },
});
const KEY = '2022-10-01 国庆节';

test.each<[name: string, relation: string, shifts: Tiny[], asOf: string, verdict: string, missing: string[]]>([
  ['the same people', 'equal', [shift('SH-1', '01', 'PER-1'), shift('SH-2', '02', 'PER-2')], AFTER, 'met', []],
  [
    'one is not listed',
    'equal',
    [shift('SH-1', '01', 'PER-1'), shift('SH-2', '02', 'PER-3')],
    AFTER,
    'unmet',
    ['+PER-3', '-PER-2'],
  ],
  ['a part of those listed', 'subset', [shift('SH-1', '01', 'PER-1')], AFTER, 'met', []],
  ['one too many for a part', 'subset', [shift('SH-1', '01', 'PER-3')], AFTER, 'unmet', ['+PER-3']],
  ['a part, when the same is asked', 'equal', [shift('SH-1', '01', 'PER-1')], AFTER, 'unmet', ['-PER-2']],
  ['not yet the same', 'equal', [shift('SH-1', '01', 'PER-1')], '2022-10-05', 'due', ['-PER-2']],
])('%s', (_, relation, shifts, asOf, verdict, missing) => {
  const decision = decisionFor({ duty: duty(relation), records: [plan, ...shifts], asOf }, KEY);
  expect([decision.verdict, decision.missing]).toEqual([verdict, missing]);
});

test('nothing on either side', () => {
  expect(decisionFor({ duty: duty('equal'), records: [] }, KEY).verdict).toBe('undetermined');
});

test.each<[name: string, amounts: (number | string)[], verdict: string, missing: string[], measured: string]>([
  ['exactly, in cents', [0.1, 0.2, '999999.70'], 'met', [], '1000000'],
  ['a cent too little', [0.1, 0.2, '999999.69'], 'unmet', ['999999.99 ≠ 1000000'], '999999.99/1000000'],
])('sums agree: %s', (_, amounts, verdict, missing, measured) => {
  const sum = {
    per: 'term',
    select: { kind: 'payment' },
    test: { agrees: { left: { field: 'invoice.amount' }, right: { value: 1_000_000 }, relation: 'sum' } },
  };
  const records = amounts.map((amount, index) =>
    a('payment', `PAY-${index}`, { part: 'P1', invoice: { no: '1', received_on: '2022-08-01', amount } }),
  );
  expect(short(decisionFor({ duty: sum, records }))).toEqual({ verdict, missing, measured });
});

test('numbers of records, and a parameter that is open', () => {
  const counted = (right: object) => ({
    per: 'month',
    select: { kind: 'card-order' },
    test: { agrees: { left: { count: true }, right, relation: 'equal' } },
  });
  const card = a('card-order', 'CARD-1', { opened: '2022-08-02T09:00+08:00' });
  expect(decisionFor({ duty: counted({ value: 1 }), records: [card] }, '2022-08').verdict).toBe('met');
  expect(decisionFor({ duty: counted({ value: 2 }), records: [card] }, '2022-08').missing).toEqual(['+1', '-2']);
  expect(decisionFor({ duty: counted({ value: { parameter: 'PRM-1' } }), records: [card] }, '2022-08')).toMatchObject({
    verdict: 'undetermined',
    missing: ['PRM-1'],
  });
});

test('figures that other parts of the engine compute', () => {
  const frozen = {
    per: { record: { kind: 'report' } },
    test: { agrees: { left: { figure: 'frozen' }, right: { figure: 'recomputed' }, relation: 'equal' } },
  };
  const report = a('report', 'RPT-1', { form: 'monthly', period: { from: '2022-08-01', to: '2022-08-31' } });
  const library = libraryOf([a('obligation', 'OB-1', frozen), report]);
  const decided = (figures?: Readonly<Record<string, unknown>>) =>
    verdictsOn(library, LOCAL, AFTER, figures && ((name) => figures[name])).instances[0]!;
  expect(decided()).toMatchObject({ verdict: 'undetermined', missing: ['figure frozen'] });
  expect(decided({ frozen: 1 })).toMatchObject({ verdict: 'undetermined', missing: ['figure recomputed'] });
  expect(decided({ frozen: null, recomputed: null }).missing).toEqual(['RPT-1 frozen']);
  expect(decided({ frozen: 'a', recomputed: 'a' })).toMatchObject({ verdict: 'met', evidence: ['RPT-1'] });
  expect(decided({ frozen: ['a', 'b'], recomputed: ['b', 'c'] }).missing).toEqual(['+a', '-c']);
  expect(decided({ frozen: { a: 1, b: 2 }, recomputed: { a: 1, b: 2 } }).verdict).toBe('met');
  expect(decided({ frozen: { a: 1, b: 2, c: [1] }, recomputed: { b: 3, c: [2], d: 4 } })).toMatchObject({
    verdict: 'unmet',
    missing: ['+a', 'b 2 ≠ 3', 'c', '-d'],
  });
});

test('of parts within others only what is too much or other counts', () => {
  const within = {
    per: { record: { kind: 'report' } },
    test: { agrees: { left: { figure: 'frozen' }, right: { figure: 'recomputed' }, relation: 'subset' } },
  };
  const report = a('report', 'RPT-1', { form: 'monthly', period: { from: '2022-08-01', to: '2022-08-31' } });
  const library = libraryOf([a('obligation', 'OB-1', within), report]);
  const figures: Readonly<Record<string, unknown>> = { frozen: { a: 1 }, recomputed: { a: 1, b: 2 } };
  expect(verdictsOn(library, LOCAL, AFTER, (name) => figures[name]).instances[0]!.verdict).toBe('met');
});
