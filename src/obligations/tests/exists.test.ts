import { expect, test } from 'vitest';
import { a, AFTER, decisionFor, short, type Tiny } from '../testing-library.ts';

const duty = { per: 'month', select: { kind: 'training', where: { for: 'staff' } }, test: { exists: true } };
const training = (on: string, whom = 'staff', id = 'TR-1') => a('training', id, { on, for: whom, people: [] });

test.each<[name: string, records: Tiny[], asOf: string, verdict: string, missing: string[]]>([
  ['nothing there, month over', [], '2022-09-01', 'unmet', ['training for=staff 2022-08']],
  ['nothing there, last day', [], '2022-08-31', 'due', ['training for=staff 2022-08']],
  ['nothing there, month begun', [], '2022-08-01', 'due', ['training for=staff 2022-08']],
  ['nothing there, month to come', [], '2022-07-31', 'not-due', ['training for=staff 2022-08']],
  ['there', [training('2022-08-15')], AFTER, 'met', []],
  ['there on the first day', [training('2022-08-01')], AFTER, 'met', []],
  ['there on the last day', [training('2022-08-31')], AFTER, 'met', []],
  ['a day too late', [training('2022-09-01')], AFTER, 'unmet', ['training for=staff 2022-08']],
  ['of another kind', [training('2022-08-15', 'client')], AFTER, 'unmet', ['training for=staff 2022-08']],
  ['not yet known', [training('2022-08-15')], '2022-08-14', 'due', ['training for=staff 2022-08']],
  ['met before the month is over', [training('2022-08-15')], '2022-08-15', 'met', []],
  [
    'entered later than the day of the question',
    [a('training', 'TR-1', { on: '2022-08-15', for: 'staff', recorded_at: '2022-09-20T09:00+08:00' })],
    '2022-09-05',
    'unmet',
    ['training for=staff 2022-08'],
  ],
])('%s', (_, records, asOf, verdict, missing) => {
  const decision = decisionFor({ duty, records, asOf }, '2022-08');
  expect([decision.verdict, decision.missing]).toEqual([verdict, missing]);
});

test('names its evidence, and has its own selection where it says one', () => {
  const own = { per: 'month', test: { exists: { kind: 'drill' } } };
  const drill = a('drill', 'DR-1', { start: '2022-08-02T10:00+08:00' });
  expect(decisionFor({ duty: own, records: [drill] }, '2022-08')).toMatchObject({ verdict: 'met', evidence: ['DR-1'] });
});

test('of a record, what is tied to it, whenever it came', () => {
  const perIncident = {
    per: { record: { kind: 'incident' } },
    select: { kind: 'casestudy' },
    test: { exists: true },
    due: { anchor: 'resolved', workdays: 10 },
  };
  const incident = (id: string, more = {}) =>
    a('incident', id, { reported: '2022-08-01T10:00+08:00', resolved: '2022-08-01T12:00+08:00', ...more });
  const study = (id: string, incidents: string[], on: string) => a('casestudy', id, { incidents, review: { on } });
  const records = [
    incident('INC-1'),
    incident('INC-2', { casestudy: 'CS-2' }),
    incident('INC-3'),
    study('CS-1', ['INC-1'], '2022-08-10'),
    study('CS-2', [], '2022-08-11'),
  ];
  expect(decisionFor({ duty: perIncident, records }, 'INC-1')).toMatchObject({ verdict: 'met', evidence: ['CS-1'] });
  expect(decisionFor({ duty: perIncident, records }, 'INC-2')).toMatchObject({ verdict: 'met', evidence: ['CS-2'] });
  expect(short(decisionFor({ duty: perIncident, records }, 'INC-3'))).toEqual({
    verdict: 'unmet',
    missing: ['casestudy INC-3'],
    measured: null,
  });
  expect(decisionFor({ duty: perIncident, records, asOf: '2022-08-15' }, 'INC-3')).toMatchObject({
    verdict: 'due',
    due: '2022-08-15',
  });
});

test('a field that names the special period of the instance', () => {
  const duty = {
    per: 'special-period',
    test: { exists: { kind: 'support-event', where: { period: { is: 'subject' } } } },
  };
  const period = (id: string, name: string, from: string, to: string) => a('special-period', id, { name, from, to });
  const records = [
    period('SP-1', '汛期', '2022-07-01', '2022-09-15'),
    period('SP-2', '中秋', '2022-09-10', '2022-09-12'),
    a('support-event', 'SE-2', { period: 'SP-2', activated: '2022-09-10T08:00+08:00' }),
  ];
  expect(decisionFor({ duty, records }, '2022-09-10 中秋').evidence).toEqual(['SE-2']);
  expect(decisionFor({ duty, records }, '2022-07-01 汛期').verdict).toBe('unmet');
});

test('fields that are the first and the last day of the instance', () => {
  const where = { 'period.from': { is: 'start' }, 'period.to': { is: 'end' } };
  const duty = {
    per: [{ quarter: { of: 'contract' } }, 'term'],
    select: { kind: 'report', where },
    test: { exists: true },
  };
  const report = a('report', 'RPT-1', { period: { from: '2022-07-01', to: '2022-09-30' } });
  expect(decisionFor({ duty, records: [report] }, '2022-07-01 Q1').verdict).toBe('met');
  expect(decisionFor({ duty, records: [report] }, '2022-07-01..2023-06-30').verdict).toBe('unmet');
});
