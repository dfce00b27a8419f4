import { expect, test } from 'vitest';
import { isAway } from '../../absences.ts';
import { readCalendar } from '../days.ts';
import { drills } from './drills.ts';
import { events } from './events.ts';
import { periods } from './periods.ts';
import { trainings } from './trainings.ts';

const calendar = readCalendar(['2022', '2023']);

test('everybody on site passed a training before the first day on post', () => {
  const early = trainings.filter(({ on }) => on <= '2022-06-30');
  const passed = early.flatMap((one) => ('passed' in one ? [...one.passed] : []));
  const onSite = [1, 11, 12, 13, 14, 21, 22, 23, 24, 25, 26, 27, 28, 29].map(
    (number) => `PER-${String(number).padStart(2, '0')}`,
  );
  expect(passed).toEqual(expect.arrayContaining(onSite));
  expect(early[0]!.people).toContain('PER-01');
});

test('trainings and drills are on workdays, with people who are there', () => {
  const held = [
    ...trainings.map(({ id, on, by, people }) => ({ id, on, people: [by, ...people] })),
    ...drills.map(({ id, start, people }) => ({ id, on: start.slice(0, 10), people })),
  ];
  for (const { id, on, people } of held) {
    expect(calendar.isRest(on), id).toBe(false);
    expect(
      people.filter((person) => isAway(person, on)),
      id,
    ).toEqual([]);
  }
});

test('the steps of a drill are in order, by those who took part', () => {
  for (const { id, steps, people } of drills) {
    expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).toSorted());
    for (const { by } of steps) expect(people, id).toContain(by);
  }
});

test('what a drill did not reach has actions', () => {
  for (const { id, result, actions } of drills) if (result !== 'pass') expect(actions?.length, id).toBeGreaterThan(0);
});

test('every cover has a second line and an expert, and a result when it is closed', () => {
  for (const one of [...periods, ...events]) {
    expect(one.second_line.length).toBeGreaterThan(0);
    expect(one.experts.length).toBeGreaterThan(0);
    expect('closed' in one, one.id).toBe('result' in one);
    if ('onsite' in one)
      expect(
        one.onsite.filter((person) => isAway(person, one.activated.slice(0, 10))),
        one.id,
      ).toEqual([]);
  }
});
