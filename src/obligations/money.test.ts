import { expect, test } from 'vitest';
import { fenOf, percentOf, yuan } from './fen.ts';
import { a, verdictsFor, type Tiny } from './testing-library.ts';

/** The money of the example contract: 2,780,000 yuan in two parts, 1 % a day for either party, at most 5 %. */
const CONTRACT = {
  from: '2022-07-01',
  to: '2023-06-30',
  term_months: 12,
  total: '2780000.00',
  payments: [
    { part: 'P1', pct: 60, amount: '1668000.00', condition: '收到发票', clause: 'B3.2(1)' },
    { part: 'P2', pct: 40, amount: '1112000.00', condition: '书面用户意见', clause: 'B3.2(2)' },
  ],
  penalties: [
    { clause: 'B6.2(1)', bearer: 'vendor', rate_pct: 1, per: 'day', base: 'total', cap_pct: 5 },
    { clause: 'B6.2(2)', bearer: 'client', rate_pct: 1, per: 'day', base: 'unpaid', cap_pct: 5 },
  ],
};
const contract = (more: object = {}) => a('contract', 'CT-1', { ...CONTRACT, ...more });
const money = (duty: object, records: readonly Tiny[], asOf = '2023-08-31') =>
  verdictsFor({
    duty: { ...duty } as Record<string, unknown>,
    records: records.some(({ kind }) => kind === 'contract') ? records : [contract(), ...records],
    asOf,
  }).money!;

/** The report of July 2022 is due on Friday, 2022-08-05. */
const report = {
  bearer: 'vendor',
  clauses: ['A6-T7'],
  penalty: 'B6.2(1)',
  per: { month: { partial: 'keep' } },
  select: { kind: 'report' },
  test: { deadline: { of: 'delivery.at', by: { anchor: 'end', workdays: 5 } } },
};
const delivered = (day: string) =>
  a('report', 'RPT-1', {
    form: 'monthly',
    period: { from: '2022-07-01', to: '2022-07-31' },
    delivery: { at: `${day}T10:00+08:00` },
  });

test.each<
  [name: string, act: string, asOf: string, units: number, gross: string, fen: string, cappedOn: string | null]
>([
  ['one day late', '2022-08-06', '2022-09-01', 1, '27800.00', '27800.00', null],
  ['three days late', '2022-08-08', '2022-09-01', 3, '83400.00', '83400.00', null],
  ['five days late: the cap', '2022-08-10', '2022-09-01', 5, '139000.00', '139000.00', '2022-08-10'],
  ['ten days late: still the cap', '2022-08-15', '2022-09-01', 10, '278000.00', '139000.00', '2022-08-10'],
  ['not there yet, on the second day', '2022-08-15', '2022-08-07', 2, '55600.00', '55600.00', null],
])('1 %% of the total a day, at most 5 %%: %s', (_, act, asOf, units, gross, fen, cappedOn) => {
  const { penalties, exposure } = money(report, [delivered(act)], asOf);
  const charge = penalties[0]!.charges[0]!;
  expect({ ...charge, gross: yuan(charge.gross), fen: yuan(charge.fen) }).toMatchObject({
    obligation: 'OB-1',
    key: '2022-07',
    from: '2022-08-06',
    units,
    gross,
    fen,
    cappedOn,
  });
  expect(yuan(exposure.vendor.fen)).toBe(fen);
  expect(exposure.client).toEqual({ gross: 0, fen: 0 });
});

test('how it was worked out is said', () => {
  const derivation = (act: string) =>
    money(report, [delivered(act)], '2022-09-01').penalties[0]!.charges[0]!.derivation;
  expect(derivation('2022-08-08')).toBe('3 d × 27800.00 = 83400.00');
  expect(derivation('2022-08-15')).toBe('10 d × 27800.00 = 278000.00 → 139000.00');
});

test('what is done in time, not yet due or excused costs nothing', () => {
  expect(money(report, [delivered('2022-08-05')], '2022-09-01').penalties[0]!.charges).toEqual([]);
  expect(money(report, [], '2022-08-05').penalties[0]!.charges).toEqual([]);
});

test('excused days are not charged', () => {
  const consent = a('excusal', 'EXC-1', {
    obligations: ['OB-1'],
    from: '2022-08-07',
    to: '2022-08-09',
    signed: [{ by: 'PER-90', on: '2022-08-07' }],
  });
  const { charges } = money(report, [delivered('2022-08-11'), consent], '2022-09-01').penalties[0]!;
  // Six days late; three of them with the client's consent.
  expect(charges).toMatchObject([{ units: 3, gross: 8_340_000, derivation: '3 d × 27800.00 = 83400.00' }]);
});

const FIRST = {
  bearer: 'client',
  clauses: ['B3.2(1)'],
  penalty: 'B6.2(2)',
  per: { record: { kind: 'payment', where: { part: 'P1' } } },
  test: {
    deadline: { of: 'paid_on', by: { 'later-of': [{ anchor: 'invoice.received_on' }, '2022-06-30'], workdays: 10 } },
  },
};
const invoice = (part: string, amount: string, received = '2022-07-04') => ({
  part,
  invoice: { no: '1', received_on: received, amount },
});

test.each<[name: string, asOf: string, units: number, fen: string, cappedOn: string | null]>([
  ['on the first day', '2022-07-19', 1, '16680.00', null],
  ['on the eighth', '2022-07-26', 8, '133440.00', null],
  ['on the ninth: the cap', '2022-07-27', 9, '139000.00', '2022-07-27'],
  ['later', '2022-09-30', 74, '139000.00', '2022-07-27'],
])('1 %% of the unpaid 60 %% a day: %s', (_, asOf, units, fen, cappedOn) => {
  const { penalties, exposure } = money(FIRST, [a('payment', 'PAY-1', invoice('P1', '1668000.00'))], asOf);
  expect(penalties[1]!.charges).toMatchObject([{ from: '2022-07-19', units, cappedOn }]);
  expect(yuan(exposure.client.fen)).toBe(fen);
});

const LAST = {
  bearer: 'client',
  clauses: ['B3.2(2)'],
  penalty: 'B6.2(2)',
  per: 'term',
  select: { kind: 'payment', where: { part: 'P2' } },
  test: { deadline: { of: 'paid_on', by: { anchor: 'end', workdays: 10 } } },
};

test.each<[name: string, asOf: string, units: number, fen: string, cappedOn: string | null]>([
  ['on the twelfth day', '2023-07-26', 12, '133440.00', null],
  ['on the thirteenth: the cap', '2023-07-27', 13, '139000.00', '2023-07-27'],
])('1 %% of the unpaid 40 %% a day: %s', (_, asOf, units, fen, cappedOn) => {
  const { penalties, exposure, payments } = money(LAST, [a('payment', 'PAY-2', invoice('P2', '1112000.00'))], asOf);
  expect(payments[1]).toMatchObject({ part: 'P2', due: '2023-07-14', verdict: 'unmet', unpaid: 111_200_000 });
  expect(penalties[1]!.charges).toMatchObject([{ from: '2023-07-15', units, cappedOn }]);
  expect(yuan(exposure.client.fen)).toBe(fen);
});

test('what was paid in part is no longer the base', () => {
  const records = [
    a('payment', 'PAY-1', { ...invoice('P1', '1668000.00'), paid_on: '2022-07-20', amount: '668000.00' }),
    a('payment', 'PAY-1B', { part: 'P1', paid_on: '2022-07-22', amount: '1000000.00' }),
  ];
  const { charges } = money(FIRST, records, '2022-08-31').penalties[1]!;
  // 2022-07-19 and 20 on 1,668,000; 21 and 22 on 1,000,000.
  expect(charges).toMatchObject([
    { units: 4, gross: 2 * 1_668_000 + 2 * 1_000_000, derivation: '4 d on 1668000.00 = 53360.00' },
  ]);
});

test('a payment, what it waits for and when it was made', () => {
  const paid = a('payment', 'PAY-1', { ...invoice('P1', '1668000.00'), paid_on: '2022-07-12', amount: '1668000.00' });
  expect(money(FIRST, [paid]).payments[0]).toEqual({
    part: 'P1',
    amount: 166_800_000,
    condition: '收到发票',
    clause: 'B3.2(1)',
    obligation: 'OB-1',
    preconditions: [
      { name: 'invoice.received_on', day: '2022-07-04' },
      { name: '2022-06-30', day: '2022-06-30' },
    ],
    due: '2022-07-18',
    verdict: 'met',
    paid: [{ record: 'PAY-1', on: '2022-07-12', fen: 166_800_000 }],
    unpaid: 0,
  });
  const awaited = a('payment', 'PAY-1', {
    part: 'P1',
    invoice: { no: '1', issued_on: '2022-07-01', amount: 1 },
    paid_on: '2022-08-01',
  });
  expect(money(FIRST, [awaited]).payments[0]).toMatchObject({
    due: null,
    verdict: 'due',
    preconditions: [{ day: null }, {}],
  });
});

const nightly = {
  bearer: 'vendor',
  clauses: ['A2.1'],
  penalty: 'P-1',
  per: 'workday',
  select: { kind: 'shift' },
  test: { 'covers-span': { demand: [{ at: '17:00', for: { hours: 16 }, min: 1 }] } },
};
/** Every watch of September is kept to midnight only, but for two. */
const nights = Array.from({ length: 30 }, (_, index) => String(index + 1).padStart(2, '0')).map((day) =>
  a('shift', `SH-${day}`, {
    start: `2022-09-${day}T17:00+08:00`,
    end: `2022-09-${day}T${day < '20' ? '23:59' : '20:30'}+08:00`,
    onsite: ['PER-1'],
  }),
);
const septemberOnly = contract({ from: '2022-09-01', to: '2022-09-30', total: '1000000', penalties: [] });
const penalised = (penalty: object) => ({
  ...septemberOnly,
  data: { ...septemberOnly.data, penalties: [{ clause: 'P-1', bearer: 'vendor', ...penalty }] },
});

test.each<[name: string, penalty: object, first: string, exposure: string]>([
  ['by event', { per: 'event', amount: '500.00' }, '1 × 500.00 = 500.00', '10500.00'],
  ['by started hour', { per: 'started-hour', amount: '100.00' }, '10 h × 100.00 = 1000.00', '23700.00'],
  [
    'by event, capped in the month',
    { per: 'event', amount: '500.00', caps: [{ per: 'month', amount: '3000.00' }] },
    '1 × 500.00 = 500.00',
    '3000.00',
  ],
  [
    'by started hour, capped in each case',
    { per: 'started-hour', amount: '100.00', caps: [{ per: 'record', amount: '1000.00' }] },
    '10 h × 100.00 = 1000.00',
    '21000.00',
  ],
  [
    'by started hour, all caps at once',
    {
      per: 'started-hour',
      amount: '100.00',
      caps: [
        { per: 'record', amount: '1000.00' },
        { per: 'month', pct: 1.5 },
        { per: 'term', amount: '9999.99' },
      ],
    },
    '10 h × 100.00 = 1000.00',
    '9999.99',
  ],
  ['a part of the monthly sum', { per: 'event', rate_pct: 0.05, base: 'month' }, '1 × 41.67 = 41.67', '875.07'],
])('a penalty %s', (_, penalty, first, exposure) => {
  const found = money(nightly, [penalised(penalty), ...nights], '2022-10-31');
  expect(found.penalties[0]!.charges).toHaveLength(21);
  expect(found.penalties[0]!.charges[0]!.derivation).toBe(first);
  expect(yuan(found.exposure.vendor.fen)).toBe(exposure);
});

test.each<[hours: number, derivation: string | undefined]>([
  [1, undefined],
  [10, '0.98611 < 0.99: 5000.00'],
  [40, '0.94444 < 0.95: 20000.00'],
])('a table of what a share costs: %d hours of outage', (hours, derivation) => {
  const share = {
    bearer: 'vendor',
    clauses: ['A1'],
    penalty: 'P-1',
    per: { member: { kind: 'system' }, per: 'month' },
    test: { time: { of: { kind: 'incident' }, from: 'detected', to: 'resolved', 'share-at-least': 0.99 } },
  };
  const table = [
    { below: 0.99, amount: '5000.00' },
    { below: 0.95, pct: 2 },
  ];
  const incident = a('incident', 'INC-1', {
    detected: '2022-09-05T00:00+08:00',
    reported: '2022-09-05T00:00+08:00',
    resolved: `2022-09-${hours < 24 ? '05' : '06'}T${String(hours % 24).padStart(2, '0')}:00+08:00`,
    affects: ['SYS-1'],
  });
  const { penalties } = money(share, [penalised({ table }), a('system', 'SYS-1'), incident], '2022-10-31');
  expect(penalties[0]!.charges.map((one) => one.derivation)).toEqual(derivation === undefined ? [] : [derivation]);
});

test('what a month owes, both ways', () => {
  const paid = a('payment', 'PAY-1', { ...invoice('P1', '1668000.00'), paid_on: '2022-07-20', amount: '1668000.00' });
  expect(money(FIRST, [paid]).months).toEqual([
    { month: '2022-07', payable: 166_800_000, client: 2 * 1_668_000, vendor: 0, net: 166_800_000 + 2 * 1_668_000 },
  ]);
  expect(money(report, [delivered('2022-08-08')], '2022-08-31').months).toEqual([
    { month: '2022-08', payable: 0, client: 0, vendor: 8_340_000, net: -8_340_000 },
  ]);
});

test.each<[unknown, number]>([
  ['2780000.00', 278_000_000],
  [0.07, 7],
  [1.1, 110],
  ['', 0],
])('%j is %d fen', (amount, wanted) => expect(fenOf(amount)).toBe(wanted));

test.each<[fen: number, percent: number, wanted: number]>([
  [278_000_000, 1, 2_780_000],
  [278_000_000, 5, 13_900_000],
  [1, 50, 1],
  [33, 1, 0],
  [10_050, 0.05, 5],
  [99_999_999_999, 0.01, 10_000_000],
])('%d fen, %d percent', (fen, percent, wanted) => expect(percentOf(fen, percent)).toBe(wanted));
