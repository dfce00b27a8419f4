import { expect, test } from 'vitest';
import {
  accessSwitchIdsOf,
  audioVisualIds,
  infrastructureIds,
  roomSubsystemIds,
  serverIds,
  storageIds,
  terminalIds,
} from './ids.ts';
import { ARRIVALS, behindTheirSeries, RETIREMENTS } from './lifecycle.ts';

test.each([
  ['2022-07-01', 92, 156, 400],
  ['2022-12-16', 92, 156, 400],
  ['2022-12-17', 91, 156, 400],
  ['2023-01-09', 92, 156, 400],
  ['2023-04-01', 91, 156, 400],
  ['2023-04-15', 92, 156, 390],
  ['2023-06-30', 92, 156, 402],
])('%s: %i devices in the machine rooms, %i in meeting rooms, %i terminals', (day, infrastructure, av, terminals) => {
  expect(infrastructureIds(day)).toHaveLength(infrastructure);
  expect(audioVisualIds(day)).toHaveLength(av);
  expect(terminalIds(day)).toHaveLength(terminals);
  expect(roomSubsystemIds()).toHaveLength(27);
});

test('without a day, ids are those with which the term began', () => {
  expect(serverIds()).toEqual(serverIds('2022-07-01'));
  expect(storageIds()).not.toContain('STO-YHN-05');
});

test('the last day of a device counts, and its successor stands behind its series', () => {
  expect(accessSwitchIdsOf('YHN', '2022-11-25')).toContain('ASW-YHN-F5-1');
  const between = accessSwitchIdsOf('YHN', '2022-11-26');
  expect(between.filter((id) => id.includes('F5'))).toEqual(['ASW-YHN-F5-2']);
  expect(accessSwitchIdsOf('YHN', '2022-11-28').filter((id) => id.includes('F5'))).toEqual([
    'ASW-YHN-F5-2',
    'ASW-YHN-F5-3',
  ]);
  expect(behindTheirSeries(['A-1', 'A-2', 'B-1'], ['A-3'], (id) => id)).toEqual(['A-1', 'A-2', 'A-3', 'B-1']);
});

test('each retired device has a successor that comes after it', () => {
  for (const { id, last, successor } of RETIREMENTS) {
    const from = ARRIVALS.get(successor);
    expect(from !== undefined && from > last, id).toBe(true);
  }
});
