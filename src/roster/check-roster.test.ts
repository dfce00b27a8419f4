import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, localTime } from '../calendar/instant.ts';
import { common, length, merged, without, type Span } from '../calendar/span.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import type { Assignment, Role } from './assignments.ts';
import { checkRoster, type CheckOptions } from './check-roster.ts';
import { demandOf, type DemandWorld } from './demand.ts';

const local = localTime('Asia/Shanghai');
/** September 2022: the Mid-Autumn Festival from Saturday the 10th to Monday the 12th. */
const calendar = workCalendar([
  {
    year: '2022',
    issued: '2021-10-25',
    off: [{ name: '中秋节', from: '2022-09-10', to: '2022-09-12' }],
    work: [],
    lawful: ['2022-09-10'],
  },
]);
const world: DemandWorld = {
  calendar,
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
  daytimePeriods: [],
};

const at = (time: string) => instantOf(`2022-09-${time}+08:00`);
const on = (person: string, from: string, until: string, role: Role = 'onsite'): Assignment => ({
  person,
  role,
  from: at(from),
  until: at(until),
});
const night = (person: string, day: number) => on(person, `${two(day)}T17:00`, `${two(day + 1)}T09:00`);
const restDay = (person: string, standby: string, day: number) => [
  on(person, `${two(day)}T08:00`, `${two(day + 1)}T08:00`),
  on(standby, `${two(day)}T08:00`, `${two(day + 1)}T08:00`, 'standby'),
];
const two = (day: number) => String(day).padStart(2, '0');
const say = ({ from, until }: Span) => `${local.text(from).slice(8, 16)} ${local.text(until).slice(8, 16)}`;
const check = (assignments: readonly Assignment[], from: string, until: string, options?: CheckOptions) =>
  checkRoster(assignments, { from: at(from), until: at(until) }, world, options);

/** A week as it should be: nights from Monday the 5th, the rest block from Saturday the 10th to Monday the 12th. */
const WEEK = [
  ...[5, 6, 7, 8, 9].map((day, index) => night(['甲', '乙', '丙'][index % 3]!, day)),
  ...restDay('丙', '丁', 10),
  ...restDay('甲', '丁', 11),
  ...restDay('乙', '丁', 12),
  night('丙', 13),
];

describe('a week as it should be', () => {
  const checked = check(WEEK, '05T17:00', '14T09:00');

  test('has one seam, in the hour after the rest block', () => {
    expect(checked.gaps.map((one) => `${one.kind} ${say(one)}`)).toEqual(['seam 13T08:00 13T09:00']);
  });

  test('has one handover, in the first hour of the rest block', () => {
    expect(checked.overlaps.map((one) => `${one.class} ${one.person}→${one.with} ${say(one)}`)).toEqual([
      'handover 乙→丙 10T08:00 10T09:00',
    ]);
  });

  test('lacks nothing else', () => {
    expect([checked.understaffed, checked.restViolations, checked.overlongDuty]).toEqual([[], [], []]);
    expect(checked.onsiteHours).toEqual({ 甲: 16 + 16 + 24, 乙: 16 + 16 + 24, 丙: 16 + 24 + 16 });
  });
});

describe('told apart', () => {
  test('a night without anybody is a gap, also beside a seam', () => {
    const without13 = WEEK.filter(({ from }) => from !== at('13T17:00'));
    const gaps = check(without13, '12T08:00', '14T09:00').gaps.map((one) => `${one.kind} ${say(one)}`);
    expect(gaps).toEqual(['seam 13T08:00 13T09:00', 'gap 13T17:00 14T09:00']);
  });

  test('one person on a rest day is too few; nobody on site is also a gap', () => {
    const alone = WEEK.filter(({ role, from }) => !(role === 'standby' && from === at('11T08:00')));
    expect(
      check(alone, '10T08:00', '13T08:00').understaffed.map((one) => `${one.have}/${one.need} ${say(one)}`),
    ).toEqual(['1/2 11T08:00 12T08:00']);
    const nobody = alone.filter(({ from }) => from !== at('11T08:00'));
    const checked = check(nobody, '10T08:00', '13T08:00');
    expect(checked.gaps.map((one) => `${one.kind} ${say(one)}`)).toEqual(['gap 11T08:00 12T08:00']);
    expect(checked.understaffed.map(({ have }) => have)).toEqual([0]);
  });

  test('the strict reading wants two on site on Saturdays and Sundays, not on the Monday of a holiday', () => {
    const strict = check(WEEK, '10T08:00', '13T08:00', { weekendOnsite: 2 }).understaffed;
    expect(strict.map((one) => `${one.have}/${one.need} ${say(one)}`)).toEqual([
      '1/2 10T09:00 11T08:00',
      '1/2 11T08:00 12T08:00',
    ]);
  });

  test('one person twice at a time is a conflict, whoever else is there', () => {
    const doubled = [...WEEK, on('甲', '11T10:00', '11T12:00', 'standby')];
    expect(
      check(doubled, '11T08:00', '12T08:00').overlaps.map((one) => `${one.class} ${one.person} ${say(one)}`),
    ).toEqual(['conflict 甲 11T10:00 11T12:00']);
  });

  test('office hours of a special period', () => {
    const special = { ...world, daytimePeriods: [{ from: '2022-09-07', to: '2022-09-07' }] };
    const window = { from: at('06T17:00'), until: at('08T09:00') };
    expect(checkRoster(WEEK, window, special).gaps.map((one) => `${one.kind} ${say(one)}`)).toEqual([
      'special-daytime 07T09:00 07T17:00',
    ]);
  });

  test('a short rest, and a stretch that is too long', () => {
    const tired = [night('甲', 5), on('甲', '06T17:00', '07T09:00'), on('甲', '07T09:00', '07T18:00')];
    const checked = check(tired, '05T17:00', '08T09:00');
    expect(checked.restViolations.map((one) => `${one.restHours} ${say(one)}`)).toEqual(['8 06T09:00 06T17:00']);
    expect(checked.overlongDuty.map((one) => `${one.hours} ${say(one)}`)).toEqual(['25 06T17:00 07T18:00']);
  });
});

describe('for any shifts', () => {
  const start = at('01T00:00');
  const assignment = fc
    .record({
      person: fc.constantFrom('甲', '乙', '丙'),
      role: fc.constantFrom<Role>('onsite', 'standby'),
      hour: fc.nat(24 * 20),
      hours: fc.integer({ min: 1, max: 30 }),
    })
    .map(({ person, role, hour, hours }): Assignment => {
      const from = start + hour * 3600;
      return { person, role, from, until: from + hours * 3600 };
    });
  const shifts = fc.array(assignment, { maxLength: 30 });
  const window = { from: start, until: at('21T00:00') };

  test('coverage and gaps make up demand', () => {
    fc.assert(
      fc.property(shifts, (list) => {
        const onsite = merged(list.filter(({ role }) => role === 'onsite'));
        const wanted = common(demandOf('2022-08-31', '2022-09-21', world).outOfHours, [window]);
        const { gaps } = checkRoster(list, window, world);
        expect(length(gaps)).toBe(gaps.reduce((sum, { from, until }) => sum + until - from, 0));
        expect(merged([...gaps, ...common(wanted, onsite)])).toEqual(wanted);
        expect(common(gaps, onsite)).toEqual([]);
        expect(without(wanted, onsite)).toEqual(merged(gaps));
      }),
    );
  });

  test('the order of input changes nothing', () => {
    fc.assert(
      fc.property(shifts, (list) => {
        expect(checkRoster(list.toReversed(), window, world)).toEqual(checkRoster(list, window, world));
      }),
    );
  });
});
