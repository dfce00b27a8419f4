import { expect, test } from 'vitest';
import type { DutyTurn } from './assignments.ts';
import { differences } from './differences.ts';

const turn = (from: number, until: number, onsite: string, standby = ''): DutyTurn => ({
  from,
  until,
  record: `${from}`,
  room: undefined,
  onsite: [...onsite],
  standby: [...standby],
});

const say = (planned: readonly DutyTurn[], kept: readonly DutyTurn[]) =>
  differences(planned, kept).map(({ planned: plan, kept: turns, onsite, standby, moved }) =>
    [
      plan?.from ?? '无计划',
      turns.map(({ from, until }) => `${from}–${until}`).join(' ') || '未值',
      `${onsite.out.join('')}→${onsite.in.join('')}`,
      `${standby.out.join('')}→${standby.in.join('')}`,
      moved,
    ].join(' '),
  );

const PLAN = [turn(17, 33, '甲'), turn(41, 57, '乙'), turn(56, 80, '丙', '丁')];

test('nothing where duty was kept as planned', () => {
  expect(say(PLAN, PLAN)).toEqual([]);
});

test('somebody stands in', () => {
  expect(say(PLAN, [PLAN[0]!, turn(41, 57, '丁'), PLAN[2]!])).toEqual(['41 41–57 乙→丁 → false']);
});

test('a turn that two share is one', () => {
  const shared = [turn(17, 22, '甲'), turn(22, 33, '丁'), ...PLAN.slice(1)];
  expect(say(PLAN, shared)).toEqual(['17 17–22 22–33 →丁 → false']);
});

test('who comes late, who is missing, who was not planned', () => {
  expect(say(PLAN, [turn(18, 33, '甲'), PLAN[1]!, turn(56, 80, '丙'), turn(100, 108, '甲')])).toEqual([
    '17 18–33 → → true',
    '56 56–80 → 丁→ false',
    '无计划 100–108 →甲 → false',
  ]);
});

test('a turn of which there is no record', () => {
  expect(say(PLAN, PLAN.slice(1))).toEqual(['17 未值 甲→ → false']);
});
