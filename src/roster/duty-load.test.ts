import { expect, test } from 'vitest';
import { instantOf, localTime } from '../calendar/instant.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import { dutyLoad } from './duty-load.ts';

const calendar = workCalendar([
  {
    year: '2022',
    issued: '2021-10-25',
    off: [{ name: '中秋节', from: '2022-09-10', to: '2022-09-12' }],
    work: [],
    lawful: ['2022-09-10'],
  },
]);

const turn = (from: string, until: string, onsite: string, standby = '') => ({
  from: instantOf(`2022-09-${from}+08:00`),
  until: instantOf(`2022-09-${until}+08:00`),
  record: from,
  room: undefined,
  onsite: [...onsite],
  standby: [...standby],
});

test('counts nights, rest days, festivals by law, standby and hours; office hours count as hours alone', () => {
  const turns = [
    turn('08T09:00', '08T17:00', '乙'),
    turn('08T17:00', '09T09:00', '甲'),
    turn('10T08:00', '11T08:00', '甲', '丁'),
    turn('11T08:00', '12T08:00', '乙', '丁'),
  ];
  expect(dutyLoad(turns, { calendar, local: localTime('Asia/Shanghai') })).toEqual([
    { person: '乙', nights: 0, restDays: 1, lawfulDays: 0, standby: 0, hours: 32 },
    { person: '甲', nights: 1, restDays: 0, lawfulDays: 1, standby: 0, hours: 40 },
    { person: '丁', nights: 0, restDays: 0, lawfulDays: 0, standby: 2, hours: 0 },
  ]);
});
