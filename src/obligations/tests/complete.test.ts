import { expect, test } from 'vitest';
import { indexLibrary } from '../../model/library.ts';
import { a, AFTER, decisionFor, libraryOf, LOCAL, short, type Tiny } from '../testing-library.ts';
import { verdictsOn } from '../verdicts.ts';

const asset = (id: string, more: object = {}) =>
  a('asset', id, { type: 'terminal', in_service: { from: '2022-01-01' }, ...more });
const full = { model: 'M', net: { ip: '10.0.0.1', mac: '02:00:00:00:00:01' } };
const fields = ['model', 'net.ip', ['net.mac', 'serial']];
const excusal = (more: object) =>
  a('excusal', 'EXC-1', {
    obligations: ['OB-1'],
    from: '2022-07-01',
    to: '2023-06-30',
    signed: [{ by: 'PER-90', on: '2022-06-30' }],
    ...more,
  });
const duty = {
  per: 'term',
  test: { complete: { fields, of: { kind: 'asset', where: { type: 'terminal' }, 'as-of': 'any-day' } } },
};

test.each<[name: string, records: Tiny[], asOf: string, verdict: string, missing: string[], measured: string | null]>([
  ['all filled', [asset('A-1', full), asset('A-2', full)], AFTER, 'met', [], '2/2'],
  [
    'one lacks two',
    [asset('A-1', full), asset('A-2', { model: 'M' })],
    AFTER,
    'unmet',
    ['A-2 net.ip', 'A-2 net.mac|serial'],
    '1/2',
  ],
  [
    'an alternative is enough',
    [asset('A-1', { ...full, net: { ip: '10.0.0.1' }, serial: '1' })],
    AFTER,
    'met',
    [],
    '1/1',
  ],
  [
    'lacking, while the term runs',
    [asset('A-1')],
    '2022-12-31',
    'due',
    ['A-1 model', 'A-1 net.ip', 'A-1 net.mac|serial'],
    '0/1',
  ],
  ['no member at all', [], AFTER, 'undetermined', ['asset type=terminal'], null],
  [
    'the lacking one is excused',
    [asset('A-1', full), asset('A-2'), excusal({ members: ['A-2'] })],
    AFTER,
    'met',
    [],
    '1/1',
  ],
  ['all are excused', [asset('A-2'), excusal({ members: ['A-2'] })], AFTER, 'excused', [], null],
])('%s', (_, records, asOf, verdict, missing, measured) => {
  expect(short(decisionFor({ duty, records, asOf }))).toEqual({ verdict, missing, measured });
});

test('of each record of a month; while the month is open, more may come', () => {
  const monthly = { per: 'month', select: { kind: 'inspection' }, test: { complete: { fields: ['delivery.at'] } } };
  const round = (id: string, day: string, delivery?: object) =>
    a('inspection', id, { done_at: `2022-08-${day}T10:00+08:00`, ...(delivery && { delivery }) });
  const good = round('INS-1', '03', { at: '2022-08-03T16:00+08:00' });
  expect(decisionFor({ duty: monthly, records: [good], asOf: '2022-08-20' }, '2022-08').verdict).toBe('due');
  expect(decisionFor({ duty: monthly, records: [good] }, '2022-08')).toMatchObject({ verdict: 'met', measured: '1/1' });
  expect(short(decisionFor({ duty: monthly, records: [good, round('INS-2', '31')] }, '2022-08'))).toEqual({
    verdict: 'unmet',
    missing: ['INS-2 delivery.at'],
    measured: '1/2',
  });
  expect(short(decisionFor({ duty: monthly, records: [] }, '2022-08'))).toEqual({
    verdict: 'undetermined',
    missing: ['nil-return inspection 2022-08'],
    measured: null,
  });
});

test('of the record that it is decided for', () => {
  const perAction = { per: { record: { kind: 'action' } }, test: { complete: { fields: ['owner', 'due'] } } };
  const action = (id: string, more: object) => a('action', id, { opened: '2022-08-01', do: '做', ...more });
  const records = [
    a('person', 'PER-1'),
    action('ACT-1', { owner: 'PER-1', due: '2022-12-01' }),
    action('ACT-2', { due: '2022-12-01' }),
  ];
  // A day to come is known when its record is.
  expect(decisionFor({ duty: perAction, records, asOf: '2022-08-01' }, 'ACT-1').verdict).toBe('met');
  expect(decisionFor({ duty: perAction, records }, 'ACT-2')).toMatchObject({
    verdict: 'unmet',
    missing: ['ACT-2 owner'],
  });
});

test('items of a list that fit a condition', () => {
  const each = {
    per: { record: { kind: 'incident' } },
    test: { complete: { each: 'recovery', where: { temporary: true }, fields: ['follow_up'] } },
  };
  const incident = (recovery: object[]) => a('incident', 'INC-1', { reported: '2022-08-01T10:00+08:00', recovery });
  const restart = { method: 'restart', temporary: true };
  const decided = (recovery: object[]) =>
    short(decisionFor({ duty: each, records: [incident(recovery), a('action', 'ACT-1')] }));
  expect(decided([{ method: 'rollback', temporary: false }, restart])).toEqual({
    verdict: 'unmet',
    missing: ['INC-1 recovery[1].follow_up'],
    measured: '0/1',
  });
  expect(decided([{ ...restart, follow_up: 'ACT-1' }]).verdict).toBe('met');
  expect(decided([]).verdict).toBe('met');
});

test('what names a record that is not there is as good as empty', () => {
  const perIncident = { per: { record: { kind: 'incident' } }, test: { complete: { fields: ['log', 'affects'] } } };
  const incident = a('incident', 'INC-1', { reported: '2022-08-01T10:00+08:00', log: 'x', affects: ['A-1', 'A-2'] });
  const decided = (...records: Tiny[]) => decisionFor({ duty: perIncident, records: [incident, ...records] });
  expect(decided(a('asset', 'A-1'), a('asset', 'A-2')).verdict).toBe('met');
  expect(short(decided(a('asset', 'A-1')))).toEqual({
    verdict: 'unmet',
    missing: ['INC-1 affects A-2'],
    measured: '0/1',
  });
});

test('a record that came later is there all the same', () => {
  const each = {
    per: { record: { kind: 'incident' } },
    test: { complete: { each: 'recovery', fields: ['follow_up'] } },
  };
  const incident = a('incident', 'INC-1', { reported: '2022-08-01T10:00+08:00', recovery: [{ follow_up: 'ACT-1' }] });
  const records = [incident, a('action', 'ACT-1', { opened: '2022-09-01' })];
  expect(decisionFor({ duty: each, records, asOf: '2022-08-03' }).verdict).toBe('met');
  expect(decisionFor({ duty: each, records: [incident], asOf: '2022-08-03' })).toMatchObject({
    verdict: 'unmet',
    missing: ['INC-1 recovery.follow_up ACT-1'],
  });
});

test('sections of a document that are there and say something', () => {
  const duty = { per: { record: { kind: 'report' } }, test: { complete: { sections: ['工作情况', '风险预警'] } } };
  const report = a('report', 'RPT-1', { period: { from: '2022-08-01', to: '2022-08-31' } });
  const written = (headings: { text: string; empty: boolean }[]) => {
    const library = libraryOf([a('obligation', 'OB-1', duty), report]);
    const body = { digest: '', records: [], links: [], images: [], diagrams: [] };
    const entries = library.entries.map((entry) =>
      entry.id === 'RPT-1'
        ? { ...entry, body: { ...body, headings: headings.map((one) => ({ level: 2, anchor: '', line: 1, ...one })) } }
        : entry,
    );
    return verdictsOn(indexLibrary(library.kinds, entries, [], []), LOCAL, AFTER).instances[0]!;
  };
  const work = { text: '工作情况', empty: false };
  expect(written([work, { text: '风险预警', empty: false }]).verdict).toBe('met');
  expect(written([work, { text: '风险预警', empty: true }]).missing).toEqual(['RPT-1 风险预警']);
  expect(written([work]).verdict).toBe('unmet');
});
