import { expect, test } from 'vitest';
import { a, AFTER, decisionFor, type Tiny } from '../testing-library.ts';

const action = (more: object) => a('action', 'ACT-1', { opened: '2022-08-01', do: '做', ...more });
const perAction = (tested: object) => ({
  per: { record: { kind: 'action' } },
  select: { kind: 'action' },
  test: tested,
});
const owned = { complete: { fields: ['owner'] } };
const closed = { deadline: { of: 'closed.on', by: 'due' } };
/** `by: due` names the field: a deadline by what the record itself says. */
const byDue = { deadline: { of: 'closed.on', by: { anchor: 'due' } } };
const open = { deadline: { of: 'closed.on', by: { anchor: 'opened', days: { parameter: 'PRM-1' } } } };
const GOOD = { owner: 'PER-1', due: '2022-08-20', closed: { on: '2022-08-18' } };

test('a bare word that is no day is refused', () => {
  expect(() => decisionFor({ duty: perAction(closed), records: [action(GOOD)] }, 'ACT-1')).toThrow('Missing instance');
});

test.each<
  [name: string, tested: object, fields: object, asOf: string, verdict: string, missing: string[], due: string]
>([
  ['all: both', { all: [owned, byDue] }, GOOD, AFTER, 'met', [], '2022-08-20'],
  [
    'all: one violated',
    { all: [owned, byDue] },
    { ...GOOD, closed: { on: '2022-08-22' } },
    AFTER,
    'unmet',
    ['ACT-1 closed.on'],
    '2022-08-20',
  ],
  [
    'all: one open, its day to come',
    { all: [owned, byDue] },
    { ...GOOD, closed: undefined },
    '2022-08-20',
    'due',
    ['action ACT-1 closed.on'],
    '2022-08-20',
  ],
  [
    'all: the day of the other has passed',
    { all: [owned, byDue] },
    { ...GOOD, owner: undefined, closed: undefined },
    '2022-08-10',
    'unmet',
    ['ACT-1 owner', 'action ACT-1 closed.on'],
    '2022-08-01',
  ],
  ['all: one needs a parameter', { all: [owned, open] }, GOOD, AFTER, 'undetermined', ['PRM-1'], '2022-08-01'],
  [
    'all: violated, whatever the parameter',
    { all: [byDue, open] },
    { ...GOOD, closed: { on: '2022-08-22' } },
    AFTER,
    'unmet',
    ['ACT-1 closed.on'],
    '2022-08-20',
  ],
  ['any: one', { any: [owned, byDue] }, { ...GOOD, closed: { on: '2022-08-22' } }, AFTER, 'met', [], '2022-08-01'],
  ['any: one, whatever the parameter', { any: [open, owned] }, GOOD, AFTER, 'met', [], '2022-08-01'],
  [
    'any: the first day has passed, the second has not',
    { any: [owned, byDue] },
    { due: '2022-08-20' },
    '2022-08-10',
    'due',
    ['ACT-1 owner', 'action ACT-1 closed.on'],
    '2022-08-20',
  ],
  [
    'any: none',
    { any: [owned, byDue] },
    { due: '2022-08-20' },
    AFTER,
    'unmet',
    ['ACT-1 owner', 'action ACT-1 closed.on'],
    '2022-08-20',
  ],
  ['not: the contrary of what is met', { not: owned }, GOOD, AFTER, 'unmet', ['ACT-1'], '2022-08-01'],
  ['not: the contrary of what is not', { not: owned }, {}, AFTER, 'met', [], '2022-08-01'],
  [
    'within each other',
    { all: [{ any: [owned, byDue] }, { not: { not: byDue } }] },
    GOOD,
    AFTER,
    'met',
    [],
    '2022-08-20',
  ],
])('%s', (_, tested, fields, asOf, verdict, missing, due) => {
  const decision = decisionFor(
    { duty: perAction(tested), records: [action(fields), a('person', 'PER-1')], asOf },
    'ACT-1',
  );
  expect([decision.verdict, decision.missing]).toEqual([verdict, missing]);
  if (verdict !== 'undetermined') expect(decision.due).toBe(due);
});

test('not: nothing found needs something that shows it', () => {
  const duty = { per: 'month', select: { kind: 'violation' }, test: { not: { exists: true } } };
  const nil = a('nil-return', 'NIL-1', { month: '2022-08', none: ['violation'], on: '2022-08-31' });
  const violation = a('violation', 'VIO-1', { at: '2022-08-05T10:00+08:00' });
  expect(decisionFor({ duty, records: [] }, '2022-08').verdict).toBe('undetermined');
  expect(decisionFor({ duty, records: [nil] }, '2022-08')).toMatchObject({ verdict: 'met', evidence: ['NIL-1'] });
  expect(decisionFor({ duty, records: [violation] }, '2022-08')).toMatchObject({
    verdict: 'unmet',
    missing: ['VIO-1'],
  });
});

test('what is excused is not asked for', () => {
  const asset = (id: string, model?: string) =>
    a('asset', id, { type: 'av', in_service: { from: '2022-01-01' }, ...(model && { model }) });
  const population = { kind: 'asset', where: { type: 'av' } };
  const duty = {
    per: 'month',
    select: { kind: 'inspection' },
    test: { all: [{ 'covers-population': { population, seen: ['pass'] } }, { complete: { fields: ['delivery.at'] } }] },
  };
  const excusal = a('excusal', 'EXC-1', {
    obligations: ['OB-1'],
    members: ['A-1'],
    from: '2022-08-01',
    to: '2022-08-31',
    signed: [{ by: 'PER-90', on: '2022-07-01' }],
  });
  const records: Tiny[] = [
    asset('A-1'),
    excusal,
    a('inspection', 'INS-1', { done_at: '2022-08-10T10:00+08:00', delivery: { at: '2022-08-10T11:00+08:00' } }),
  ];
  expect(decisionFor({ duty, records }, '2022-08')).toMatchObject({ verdict: 'met', measured: '1/1' });
});
