import { expect, test } from 'vitest';
import { compared } from './compare.ts';
import { a, AFTER, decisionFor, verdictsFor, type Tiny } from './testing-library.ts';

const nil = (month: string, none = 'incident/virus', more: object = {}) =>
  a('nil-return', `NIL-${month}`, { month, none: [none], on: `${month}-28`, ...more });
const virus = (day: string, more: object = {}) =>
  a('incident', `INC-${day}`, {
    cause: 'virus',
    reported: `${day}T10:00+08:00`,
    responded: `${day}T10:05+08:00`,
    ...more,
  });
const duty = (more: object = {}) => ({
  per: { record: { kind: 'incident', where: { cause: 'virus' } } },
  select: { kind: 'incident' },
  test: { duration: { from: 'reported', to: 'responded', under: 'PT10M' } },
  nil: { none: 'incident/virus' },
  ...more,
});

test.each<[name: string, records: Tiny[], asOf: string, key: string, verdict: string, missing: string[]]>([
  ['the month has a nil return', [nil('2022-08')], AFTER, '2022-08', 'not-triggered', []],
  ['of the kind as a whole', [nil('2022-08', 'incident')], AFTER, '2022-08', 'not-triggered', []],
  [
    'of another class',
    [nil('2022-08', 'incident/power')],
    AFTER,
    '2022-08',
    'undetermined',
    ['nil-return incident/virus 2022-08'],
  ],
  ['none, and the month is over', [], '2022-09-01', '2022-08', 'undetermined', ['nil-return incident/virus 2022-08']],
  ['none yet', [], '2022-08-31', '2022-08', 'due', ['nil-return incident/virus 2022-08']],
  ['a month to come', [], '2022-07-31', '2022-08', 'not-due', ['nil-return incident/virus 2022-08']],
  ['not known yet', [nil('2022-08')], '2022-08-27', '2022-08', 'due', ['nil-return incident/virus 2022-08']],
  ['it happened', [virus('2022-08-10')], AFTER, 'INC-2022-08-10', 'met', []],
])('an event duty: %s', (_, records, asOf, key, verdict, missing) => {
  const decision = decisionFor({ duty: duty(), records, asOf }, key);
  expect([decision.verdict, decision.missing]).toEqual([verdict, missing]);
});

test('a month in which it happened needs no nil return', () => {
  const { instances } = verdictsFor({ duty: duty(), records: [virus('2022-08-10')] });
  expect(instances.map(({ instance }) => instance)).not.toContain('2022-08');
  expect(instances).toHaveLength(12);
});

test('nil returns of the width and by the day that the duty states', () => {
  const quarterly = duty({ nil: { none: 'incident/virus', per: 'quarter', due: { anchor: 'end', workdays: 5 } } });
  const three = ['2022-07', '2022-08', '2022-09'].map((month) => nil(month));
  expect(decisionFor({ duty: quarterly, records: three }, '2022-07-01 Q1')).toMatchObject({
    verdict: 'not-triggered',
    evidence: ['NIL-2022-07', 'NIL-2022-08', 'NIL-2022-09'],
  });
  expect(decisionFor({ duty: quarterly, records: three.slice(0, 2) }, '2022-07-01 Q1').missing).toEqual([
    'nil-return incident/virus 2022-09',
  ]);
  expect(decisionFor({ duty: quarterly, records: [], asOf: '2022-10-12' }, '2022-07-01 Q1')).toMatchObject({
    verdict: 'due',
    due: '2022-10-12',
  });
  expect(decisionFor({ duty: quarterly, records: [], asOf: '2022-10-13' }, '2022-07-01 Q1').verdict).toBe(
    'undetermined',
  );
});

test('a nil return of a part does not speak for the whole', () => {
  const scoped = duty({ services: ['SVC-1'] });
  const of = (more: object) =>
    decisionFor({ duty: scoped, records: [nil('2022-08', 'incident/virus', more)] }, '2022-08').verdict;
  expect([of({}), of({ services: ['SVC-1', 'SVC-2'] }), of({ services: ['SVC-2'] })]).toEqual([
    'not-triggered',
    'not-triggered',
    'undetermined',
  ]);
  expect(
    decisionFor({ duty: duty(), records: [nil('2022-08', 'incident/virus', { services: ['SVC-1'] })] }, '2022-08')
      .verdict,
  ).toBe('undetermined');
});

test('an event duty that states no nil return, and never had an event, is open for the term', () => {
  const { nil: _, ...silent } = duty();
  expect(verdictsFor({ duty: silent, asOf: '2023-06-30' }).instances).toMatchObject([
    { verdict: 'due', instance: '2022-07-01..2023-06-30' },
  ]);
  expect(verdictsFor({ duty: silent }).instances).toMatchObject([
    { verdict: 'undetermined', missing: ['nil-return incident 2022-07'] },
  ]);
  expect(verdictsFor({ duty: silent, records: [virus('2022-08-10')] }).instances).toMatchObject([
    { instance: 'INC-2022-08-10' },
  ]);
});

test('an excused month needs no nil return', () => {
  const excusal = a('excusal', 'EXC-1', {
    obligations: ['OB-1'],
    from: '2022-08-01',
    to: '2022-08-31',
    signed: [{ by: 'PER-90', on: '2022-07-30' }],
  });
  expect(decisionFor({ duty: duty(), records: [excusal] }, '2022-08')).toMatchObject({
    verdict: 'excused',
    missing: [],
    evidence: ['EXC-1'],
  });
});

test('a duty rolls up to its worst verdict, with counts', () => {
  const records = [virus('2022-08-10'), virus('2022-09-10', { responded: '2022-09-10T10:10+08:00' }), nil('2022-07')];
  expect(verdictsFor({ duty: duty(), records, asOf: '2022-10-15' }).rollUps).toEqual([
    {
      obligation: 'OB-1',
      verdict: 'unmet',
      counts: { unmet: 1, undetermined: 0, due: 1, met: 1, 'not-triggered': 1, 'not-due': 8, excused: 0 },
    },
  ]);
});

test('the last day of an instance is due, not over', () => {
  const monthly = { per: 'month', select: { kind: 'drill' }, test: { exists: true }, due: { anchor: 'end', days: 3 } };
  const on = (asOf: string) => decisionFor({ duty: monthly, asOf }, '2022-08').verdict;
  expect(['2022-07-31', '2022-08-01', '2022-09-03', '2022-09-04'].map(on)).toEqual(['not-due', 'due', 'due', 'unmet']);
});

test('nothing is decided without a contract, or of words that are none', () => {
  expect(verdictsFor({ duty: { per: 'month', test: { exsts: true } } }).instances).toEqual([]);
  expect(verdictsFor({ duty: duty(), records: [a('contract', 'CT-1', { total: 1 })] }).instances).toEqual([]);
});

const reading = (more: object = {}) => ({ says: '', ...more });
const interpretation = (readings: object, chosen: string, id = 'K1') => a('interpretation', id, { readings, chosen });
const monthly = {
  per: 'month',
  select: { kind: 'drill' },
  test: { count: { min: { parameter: 'PRM-1' } } },
  interpretations: ['K1'],
};
const drills = ['2022-08-05', '2022-09-05', '2022-09-06'].map((day, index) =>
  a('drill', `DR-${index}`, { start: `${day}T10:00+08:00` }),
);

test('the chosen reading decides, and the others are shown where they differ', () => {
  const records = [
    ...drills,
    interpretation(
      { one: reading({ values: { 'PRM-1': 1 } }), two: reading({ values: { 'PRM-1': 2 } }), words: reading() },
      'one',
    ),
  ];
  const { instances, flips } = verdictsFor({ duty: monthly, records, asOf: '2022-10-01' });
  expect(instances.filter(({ verdict }) => verdict === 'met').map(({ instance }) => instance)).toEqual([
    '2022-08',
    '2022-09',
  ]);
  expect(flips.filter(({ reading: name }) => name === 'two')).toEqual([
    { interpretation: 'K1', reading: 'two', obligation: 'OB-1', instance: '2022-08', from: 'met', verdict: 'unmet' },
  ]);
  // Without a value the parameter is open.
  expect(flips.filter(({ reading: name }) => name === 'words')).toHaveLength(12);
});

test('a reading may replace how often; instances are matched by the day on which they begin', () => {
  const records = [
    ...drills,
    a('parameter', 'PRM-1', { values: [{ from: '2022-07-01', value: 1 }] }),
    interpretation({ monthly: reading(), quarterly: reading({ replaces: { 'OB-1': { per: 'quarter' } } }) }, 'monthly'),
  ];
  const { flips } = verdictsFor({ duty: monthly, records, asOf: '2022-10-15' });
  const said = flips.map(({ instance, as, from, verdict }) => [instance, as ?? '', from, verdict]);
  expect(said).toEqual([
    ['2022-07', '2022-07-01 Q1', 'unmet', 'met'],
    ['2022-08', '', 'met', null],
    ['2022-09', '', 'met', null],
    ['2022-11', '', 'not-due', null],
    ['2022-12', '', 'not-due', null],
    ['2023-02', '', 'not-due', null],
    ['2023-03', '', 'not-due', null],
    ['2023-05', '', 'not-due', null],
    ['2023-06', '', 'not-due', null],
  ]);
});

test('members are matched where periods differ, and records where keys do', () => {
  const perSystem = {
    per: { member: { kind: 'system' } },
    select: { kind: 'restore-test' },
    test: { exists: true },
    interpretations: ['K1'],
  };
  const records = [
    a('system', 'SYS-1'),
    a('system', 'SYS-2'),
    a('restore-test', 'RST-1', { system: 'SYS-1', done_at: '2022-08-01T10:00+08:00' }),
    interpretation(
      {
        once: reading(),
        yearly: reading({
          replaces: {
            'OB-1': { per: { member: { kind: 'system' }, per: { year: { of: 'calendar', partial: 'keep' } } } },
          },
        }),
      },
      'once',
    ),
  ];
  const { flips } = verdictsFor({ duty: perSystem, records });
  expect(flips.map(({ instance, as, from, verdict }) => [instance, as ?? '', from, verdict])).toEqual([
    ['SYS-1 2023', '', null, 'unmet'],
    ['SYS-2 2023', '', null, 'unmet'],
  ]);
});

test('two days of the question: healed, vanished, appeared, and gone on', () => {
  const plain = { per: 'month', select: { kind: 'drill' }, test: { exists: true } };
  const late = a('drill', 'DR-1', { start: '2022-08-05T10:00+08:00', recorded_at: '2022-09-20T10:00+08:00' });
  const on = (asOf: string) => verdictsFor({ duty: plain, records: [late], asOf });
  expect(compared(on('2022-09-10'), on('2022-10-01'))).toMatchObject({
    earlier: '2022-09-10',
    later: '2022-10-01',
    healed: [{ obligation: 'OB-1', key: '2022-08', was: 'unmet', is: 'met' }],
    vanished: [],
    appeared: [],
    changed: [
      { key: '2022-09', was: 'due', is: 'unmet' },
      { key: '2022-10', was: 'not-due', is: 'due' },
    ],
  });
  const perDrill = { ...plain, per: { record: { kind: 'drill' } } };
  const events = (asOf: string) => verdictsFor({ duty: perDrill, records: [late], asOf });
  expect(compared(events('2022-09-10'), events('2022-10-01'))).toMatchObject({
    vanished: [{ key: '2022-07-01..2023-06-30', was: 'due', is: null }],
    appeared: [{ key: 'DR-1', was: null, is: 'met' }],
  });
});
