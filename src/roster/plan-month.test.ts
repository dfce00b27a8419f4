import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, lastDay } from '../calendar/civil-day.ts';
import { localTime } from '../calendar/instant.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import type { Assignment } from './assignments.ts';
import { checkRoster } from './check-roster.ts';
import type { DemandWorld } from './demand.ts';
import { planMonth, type Candidate, type Leave, type Plan, type PlanInput } from './plan-month.ts';
import { turnsOfMonth, type OpenTurn } from './turns.ts';

const local = localTime('Asia/Shanghai');
const notice = (year: string) => ({
  year,
  issued: `${year}-01-01`,
  off: [{ name: '国庆节', from: `${year}-10-01`, to: `${year}-10-07` }],
  work: [`${year}-10-08`],
  lawful: [`${year}-10-01`, `${year}-10-02`, `${year}-10-03`],
});
const world: DemandWorld = {
  calendar: workCalendar(['2022', '2023'].map(notice)),
  local,
  rules: {
    workday: { at: '17:00', hours: 16, onsite: 1, people: 0 },
    restDay: { at: '08:00', hours: 24, onsite: 1, people: 2 },
    specialPeriod: { at: '09:00', hours: 8, onsite: 1, people: 0 },
    restHours: 12,
    longestHours: 24,
    yearHours: 2000,
    overtimeHours: 36,
  },
  term: undefined,
  daytimePeriods: [{ from: '2022-09-07', to: '2022-09-08' }],
};

const NAMES = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
const team = (size: number): Candidate[] =>
  NAMES.slice(0, size).map((person) => ({ person, first: 'onsite', roles: ['onsite', 'standby'] }));
const input = (month: string, more: Partial<PlanInput> = {}): PlanInput => ({
  turns: turnsOfMonth(month, world),
  candidates: team(4),
  leave: [],
  pinned: new Map(),
  earlier: [],
  earlierTurns: [],
  rules: world.rules,
  ...more,
});
const assigned = ({ turns }: Plan): Assignment[] =>
  turns.flatMap(({ from, until, people }) =>
    (['onsite', 'standby'] as const).flatMap((role) => people[role].map((person) => ({ person, role, from, until }))),
  );
const monthSpan = (month: string) => ({
  from: local.at(`${month}-01`, '09:00'),
  until: local.at(lastDay(month), '24:00'),
});

describe('the turns of a month', () => {
  const turns = turnsOfMonth('2022-10', world);
  const of = (day: string) =>
    turns.filter((one) => one.day === day).map(({ burden, onsite, standby }) => [burden, onsite, standby]);

  test('a festival by law, a rest day, a worked Saturday', () => {
    expect([of('2022-10-01'), of('2022-10-04'), of('2022-10-08')]).toEqual([
      [['lawful', 1, 1]],
      [['weekend', 1, 1]],
      [['night', 1, 0]],
    ]);
    expect(turns).toHaveLength(31);
  });

  test('office hours too in a special period that asks for them', () => {
    const september = turnsOfMonth('2022-09', world).filter(({ day }) => day === '2022-09-07');
    expect(september.map(({ burden, from }) => `${burden} ${local.text(from).slice(11, 16)}`)).toEqual([
      'office 09:00',
      'night 17:00',
    ]);
  });

  test('none outside the term, none where no notice is known', () => {
    const term = { contract: 'CT', from: '2022-10-30', to: '2023-10-29' };
    expect(turnsOfMonth('2022-10', { ...world, term }).map(({ day }) => day)).toEqual(['2022-10-30', '2022-10-31']);
    expect(turnsOfMonth('2024-10', world)).toEqual([]);
  });
});

describe('a month', () => {
  test('is planned whole, and the check has nothing to say', () => {
    for (const month of ['2022-09', '2022-10', '2023-01']) {
      const plan = planMonth(input(month));
      expect([plan.unplanned, plan.unfit]).toEqual([[], []]);
      const checked = checkRoster(assigned(plan), monthSpan(month), world);
      expect(checked.gaps.filter(({ kind }) => kind !== 'seam')).toEqual([]);
      const { understaffed, restViolations, overlongDuty } = checked;
      expect([understaffed, restViolations, overlongDuty]).toEqual([[], [], []]);
      expect(checked.overlaps.filter((one) => one.class === 'conflict')).toEqual([]);
    }
  });

  test('leaves people at home who are on leave, and names who cannot when nobody can', () => {
    const leave = team(4).map(({ person }) => ({ person, from: '2022-09-05', to: '2022-09-05' }));
    const { unplanned } = planMonth(input('2022-09', { leave }));
    expect(unplanned).toEqual([
      { day: '2022-09-05', role: 'onsite', reasons: team(4).map(({ person }) => ({ person, why: 'leave' })) },
    ]);
  });

  test('keeps what is pinned, and rests the pinned person before and after', () => {
    const from = local.at('2022-09-06', '17:00');
    const plan = planMonth(input('2022-09', { pinned: new Map([[from, { onsite: ['丙'], standby: [] }]]) }));
    const on = (day: string) => plan.turns.findLast((one) => one.day === day)!;
    expect(on('2022-09-06')).toMatchObject({ people: { onsite: ['丙'] }, pinned: true });
    expect([on('2022-09-05').people.onsite, on('2022-09-07').people.onsite]).not.toContainEqual(['丙']);
    expect(plan.unfit).toEqual([]);
  });

  test('names a pinned turn that breaks a rule', () => {
    const pin = (day: string) => [local.at(day, '17:00'), { onsite: ['丙'], standby: [] }] as const;
    const plan = planMonth(input('2022-09', { pinned: new Map([pin('2022-09-05'), pin('2022-09-06')]) }));
    expect(plan.unfit.map(({ day, person, why }) => [day, person, why])).toEqual([
      ['2022-09-05', '丙', 'rest'],
      ['2022-09-06', '丙', 'rest'],
    ]);
  });

  test('the other role is taken only when nobody else can', () => {
    const candidates: Candidate[] = [...team(3), { person: '丁', first: 'standby', roles: ['onsite', 'standby'] }];
    const plan = planMonth(input('2022-10', { candidates }));
    const count = (role: 'onsite' | 'standby') => plan.turns.filter(({ people }) => people[role].includes('丁')).length;
    expect([count('onsite'), count('standby')]).toEqual([0, plan.turns.filter(({ standby }) => standby).length]);
  });
});

describe('over a year without leave', () => {
  /** Month after month, each from what the months before it gave. */
  function year(size: number): { readonly turns: readonly OpenTurn[]; readonly taken: readonly Assignment[] } {
    const taken: Assignment[] = [];
    const turns: OpenTurn[] = [];
    for (let index = 0, month = '2022-07'; index < 12; index++, month = addMonths(month, 1)) {
      const plan = planMonth(input(month, { candidates: team(size), earlier: [...taken], earlierTurns: [...turns] }));
      expect(plan.unplanned).toEqual([]);
      taken.push(...assigned(plan));
      turns.push(...plan.turns);
    }
    return { turns, taken };
  }

  test.each([4, 5, 6, 7])('%i people carry nights and rest days alike', (size) => {
    const { turns, taken } = year(size);
    for (const burden of ['night', 'weekend', 'lawful'] as const) {
      const starts = new Set(turns.filter((one) => one.burden === burden).map(({ from }) => from));
      const counts = team(size).map(
        ({ person }) =>
          taken.filter((one) => one.person === person && one.role === 'onsite' && starts.has(one.from)).length,
      );
      expect(Math.max(...counts) - Math.min(...counts), `${burden} ${counts.join(' ')}`).toBeLessThanOrEqual(1);
    }
  });
});

describe('for any leave and any pins', () => {
  const MONTH = '2022-10';
  const turns = turnsOfMonth(MONTH, world);
  const person = fc.constantFrom(...NAMES.slice(0, 4));
  const leave = fc.array(
    fc
      .record({ person, first: fc.integer({ min: 1, max: 31 }), days: fc.nat(9) })
      .map(({ person: who, first, days }): Leave => {
        const day = (number: number) => `${MONTH}-${String(Math.min(31, number)).padStart(2, '0')}`;
        return { person: who, from: day(first), to: day(first + days) };
      }),
    { maxLength: 6 },
  );
  const pinned = fc
    .array(fc.record({ turn: fc.constantFrom(...turns), person }), { maxLength: 4 })
    .map((pins) => new Map(pins.map((pin) => [pin.turn.from, { onsite: [pin.person], standby: [] }])));

  test('every rule is kept or named', () => {
    fc.assert(
      fc.property(leave, pinned, (away, given) => {
        const plan = planMonth(input(MONTH, { leave: away, pinned: given }));
        const named = new Set([...plan.unplanned, ...plan.unfit].map(({ day }) => day));
        const days = ({ from, until }: { from: number; until: number }) => [local.dayOf(from), local.dayOf(until - 1)];
        const checked = checkRoster(assigned(plan), monthSpan(MONTH), world);
        const unnamed = [
          ...checked.gaps.filter(({ kind }) => kind !== 'seam'),
          ...checked.understaffed,
          ...checked.overlongDuty,
          ...checked.overlaps.filter((one) => one.class === 'conflict'),
        ].filter((one) => !days(one).some((day) => named.has(day)));
        expect(unnamed).toEqual([]);
        const tired = checked.restViolations.filter(({ person: who }) => !plan.unfit.some((one) => one.person === who));
        expect(tired).toEqual([]);
        const atWork = plan.turns.flatMap((turn) =>
          [...turn.people.onsite, ...turn.people.standby]
            .filter((who) => away.some((one) => one.person === who && one.from <= turn.day && turn.day <= one.to))
            .map((who) => `${turn.day} ${who}`),
        );
        expect(atWork.filter((one) => !plan.unfit.some(({ day, person: who }) => one === `${day} ${who}`))).toEqual([]);
      }),
    );
  });

  test('the same input gives the same plan', () => {
    fc.assert(
      fc.property(leave, pinned, (away, given) => {
        const shuffled = input(MONTH, { leave: away.toReversed(), pinned: given, candidates: team(4).toReversed() });
        expect(planMonth(shuffled)).toMatchObject({
          turns: planMonth(input(MONTH, { leave: away, pinned: given })).turns,
        });
      }),
    );
  });
});
