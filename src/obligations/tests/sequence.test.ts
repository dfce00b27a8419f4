import { expect, test } from 'vitest';
import { a, AFTER, decisionFor, verdictsFor, type Tiny } from '../testing-library.ts';

const at = (clock: string) => `2022-08-10T${clock}+08:00`;
const perIncident = (sequence: object) => ({ per: { record: { kind: 'incident' } }, test: { sequence } });
const incident = (fields: object) => a('incident', 'INC-1', { reported: at('21:00'), ...fields });

test.each<[name: string, fields: object, asOf: string, verdict: string, missing: string[]]>([
  ['in order', { detected: at('20:55'), confirmed: at('21:05') }, AFTER, 'met', []],
  ['at the same minute', { detected: at('21:00'), confirmed: at('21:00') }, AFTER, 'met', []],
  ['out of order', { detected: at('20:55'), confirmed: at('20:59') }, '2022-08-10', 'unmet', ['INC-1 confirmed']],
  ['one absent', { detected: at('20:55') }, AFTER, 'unmet', ['INC-1 confirmed']],
  ['one absent, and the day is not over', { detected: at('20:55') }, '2022-08-10', 'due', ['INC-1 confirmed']],
])('stages of a record: %s', (_, fields, asOf, verdict, missing) => {
  const duty = perIncident({ order: ['detected', 'reported', 'confirmed'] });
  const decision = decisionFor({ duty, records: [incident(fields)], asOf }, 'INC-1');
  expect([decision.verdict, decision.missing]).toEqual([verdict, missing]);
});

test.each<[name: string, timeline: object[], verdict: string, missing: string[]]>([
  [
    'all there, in order',
    [
      { kind: 'confirm', at: at('21:05') },
      { kind: 'notify', at: at('21:05') },
    ],
    'met',
    [],
  ],
  [
    'the first of each kind counts',
    [
      { kind: 'confirm', at: at('21:05') },
      { kind: 'notify', at: at('21:06') },
      { kind: 'confirm', at: at('21:30') },
    ],
    'met',
    [],
  ],
  [
    'the wrong way round',
    [
      { kind: 'notify', at: at('21:01') },
      { kind: 'confirm', at: at('21:05') },
    ],
    'unmet',
    ['INC-1 notify'],
  ],
  ['one lacking', [{ kind: 'confirm', at: at('21:05') }], 'unmet', ['INC-1 notify']],
  ['nothing listed', [], 'unmet', ['INC-1 confirm', 'INC-1 notify']],
])('listed events: %s', (_, timeline, verdict, missing) => {
  const duty = perIncident({ events: 'timeline', kinds: ['confirm', 'notify'] });
  const decision = decisionFor({ duty, records: [incident({ timeline })] }, 'INC-1');
  expect([decision.verdict, decision.missing]).toEqual([verdict, missing]);
});

const chain = {
  chain: 'handover.prev',
  acknowledged: 'handover.ack',
  both: ['handover.from', 'handover.to'],
  carried: 'handover.open',
  closed: ['resolved'],
};
const shift = (id: string, day: string, handover?: object, room = 'RM-1') =>
  a('shift', id, {
    room,
    start: `2022-08-${day}T17:00+08:00`,
    end: `2022-08-${day}T23:00+08:00`,
    onsite: ['PER-1'],
    ...(handover && { handover }),
  });
const taken = (prev: string, more: object = {}) => ({
  prev,
  from: 'PER-1',
  to: 'PER-2',
  ack: ['PER-1', 'PER-2'],
  at: at('17:00'),
  ...more,
});
const first = shift('SH-1', '10', taken('SH-0', { open: ['INC-1'] }));

test.each<[name: string, second: Tiny, more: Tiny[], verdict: string, missing: string[]]>([
  [
    'taken over, and what is open is carried on',
    shift('SH-2', '11', taken('SH-1', { open: ['INC-1'] })),
    [],
    'met',
    [],
  ],
  [
    'what is open was closed before',
    shift('SH-2', '11', taken('SH-1')),
    [incident({ resolved: '2022-08-11T16:00+08:00' })],
    'met',
    [],
  ],
  [
    'what is open is closed only later',
    shift('SH-2', '11', taken('SH-1')),
    [incident({ resolved: '2022-08-11T18:00+08:00' })],
    'unmet',
    ['SH-2 INC-1'],
  ],
  ['what is open is forgotten', shift('SH-2', '11', taken('SH-1')), [], 'unmet', ['SH-2 INC-1']],
  ['from another shift', shift('SH-2', '11', taken('SH-0', { open: ['INC-1'] })), [], 'unmet', ['SH-2 handover.prev']],
  [
    'one side has not signed',
    shift('SH-2', '11', taken('SH-1', { open: ['INC-1'], ack: ['PER-2'] })),
    [],
    'unmet',
    ['SH-2 PER-1'],
  ],
  ['no handover at all', shift('SH-2', '11'), [], 'unmet', ['SH-2 handover.prev', 'SH-2 INC-1']],
])('a chain: %s', (_, second, more, verdict, missing) => {
  const duty = { per: { record: { kind: 'shift' } }, select: { kind: 'shift' }, test: { sequence: chain } };
  const decision = decisionFor({ duty, records: [first, second, ...more] }, 'SH-2');
  expect([decision.verdict, decision.missing]).toEqual([verdict, missing]);
});

test('chains of different rooms do not meet, and the first of each follows none', () => {
  const duty = { per: 'month', select: { kind: 'shift' }, test: { sequence: { chain: 'handover.prev', by: 'room' } } };
  const records = [
    shift('SH-1', '10'),
    shift('SH-A', '10', undefined, 'RM-2'),
    shift('SH-2', '11', taken('SH-1')),
    shift('SH-B', '12', taken('SH-A'), 'RM-2'),
  ];
  const { instances } = verdictsFor({ duty, records });
  expect(instances.find(({ instance }) => instance === '2022-08')).toMatchObject({ verdict: 'met', missing: [] });
  expect(instances.find(({ instance }) => instance === '2022-09')).toMatchObject({
    verdict: 'undetermined',
    missing: ['nil-return shift 2022-09'],
  });
});
