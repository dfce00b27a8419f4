import { expect, test } from 'vitest';
import { nextId } from './next-id.ts';

const day = '2022-10-03';

test.each([
  [
    'the month of the day',
    ['INC-2022-0901 2022-09-02', 'INC-2022-0907 2022-09-30', 'INC-2022-1001 2022-10-01'],
    'INC-2022-1002',
  ],
  ['a month without any', ['INC-2022-0901 2022-09-02', 'INC-2022-0907 2022-09-30'], 'INC-2022-1001'],
  ['the year of the day', ['CS-2021-040', 'CS-2022-001', 'CS-2022-007'], 'CS-2022-008'],
  ['the form of most', ['ACT-2022-001', 'ACT-2022-002', 'ACT-2022-0803 2022-08-03'], 'ACT-2022-003'],
  ['no year at all', ['PER-9', 'PER-10'], 'PER-11'],
  ['a number that outgrows its digits', ['X-98', 'X-99'], 'X-100'],
  ['names', ['RB-DISK-FULL', 'RB-POWER-CUT'], 'RB-001'],
  ['nothing in use', [], 'RB-001'],
])('continues %s', (_, used, expected) => {
  const ids = used.map((one) => ({ id: one.split(' ')[0]!, day: one.split(' ')[1] }));
  expect(nextId(ids, 'RB-UPS-BATTERY', day)).toBe(expected);
});

test('an id of the series is never given twice, whatever its record looks like', () => {
  const used = [{ id: 'INC-2022-0901', day: '2022-09-02' }, { id: 'INC-2022-1001' }];
  expect(nextId(used, 'INC-2022-0019', day)).toBe('INC-2022-1002');
});

test('without any record, the example says how ids look', () => {
  expect(nextId([], 'INC-2022-0019', '2026-01-05')).toBe('INC-2026-0001');
});
