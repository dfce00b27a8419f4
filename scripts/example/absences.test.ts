import { expect, test } from 'vitest';
import { ABSENCES, isAway, workerOn } from './absences.ts';
import { dayAfter } from './duty/days.ts';

test('whoever stands in is there', () => {
  for (const { person, from, to } of ABSENCES)
    for (let day: string = from; day <= to; day = dayAfter(day)) {
      expect(workerOn(person, day)).not.toBe(person);
      expect(isAway(workerOn(person, day), day), `${person} ${day}`).toBe(false);
    }
});
