import { expect, test } from 'vitest';
import { a, AFTER, decisionFor, type Tiny } from '../testing-library.ts';

const failed = a('phone-check', 'PC-1', { at: '2022-08-05T22:00+08:00', result: 'unanswered' });
const answered = a('phone-check', 'PC-2', { at: '2022-08-06T22:00+08:00', result: 'answered' });
const nil = a('nil-return', 'NIL-1', { month: '2022-08', none: ['phone-check'], on: '2022-08-31' });
const excusal = a('excusal', 'EXC-1', {
  obligations: ['OB-1'],
  from: '2022-08-05',
  to: '2022-08-05',
  signed: [{ by: 'PER-90', on: '2022-08-01' }],
});
const select = { kind: 'phone-check', where: { result: 'unanswered' } };
const alive = { kind: 'phone-check' };

test.each<
  [name: string, asked: object, records: Tiny[], asOf: string, verdict: string, missing: string[], evidence: string[]]
>([
  ['it happened', { select, alive }, [failed, answered], AFTER, 'unmet', ['PC-1'], []],
  ['it happened, month open', { select, alive }, [failed], '2022-08-05', 'unmet', ['PC-1'], []],
  ['it did not, and the register was kept', { select, alive }, [answered], AFTER, 'met', [], ['PC-2']],
  ['it did not yet', { select, alive }, [answered], '2022-08-31', 'due', [], ['PC-2']],
  [
    'nobody kept the register',
    { select, alive },
    [],
    AFTER,
    'undetermined',
    ['phone-check 2022-08', 'nil-return phone-check 2022-08'],
    [],
  ],
  ['a nil return instead', { select, alive }, [nil], AFTER, 'met', [], ['NIL-1']],
  [
    'no register asked for, no nil return',
    { select },
    [],
    AFTER,
    'undetermined',
    ['nil-return phone-check 2022-08'],
    [],
  ],
  ['no register asked for, a nil return', { select }, [nil], AFTER, 'met', [], ['NIL-1']],
  ['a nil return not yet known', { select }, [nil], '2022-08-30', 'due', ['nil-return phone-check 2022-08'], []],
  ['on an excused day', { select, alive }, [failed, answered, excusal], AFTER, 'met', [], ['PC-1', 'PC-2']],
])('%s', (_, asked, records, asOf, verdict, missing, evidence) => {
  const decision = decisionFor({ duty: { per: 'month', test: { none: asked } }, records, asOf }, '2022-08');
  expect([decision.verdict, decision.missing, decision.evidence]).toEqual([verdict, missing, evidence]);
});

test('nothing whose day has passed by the day of the question', () => {
  const where = { review_by: { 'less-than': { is: 'as-of' } } };
  const duty = {
    per: { record: { kind: 'runbook' } },
    test: { none: { select: { kind: 'runbook', where }, alive: { kind: 'runbook' } } },
  };
  const records = [a('runbook', 'RB-1', { review_by: '2023-08-10' })];
  expect(decisionFor({ duty, records, asOf: '2023-08-10' }, 'RB-1').verdict).toBe('met');
  expect(decisionFor({ duty, records, asOf: '2023-08-11' }, 'RB-1').verdict).toBe('unmet');
});
