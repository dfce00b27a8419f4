import { addDays, addMonths, daysBetween } from '../../src/calendar/civil-day.ts';
import { localTime } from '../../src/calendar/instant.ts';
import { workCalendar } from '../../src/calendar/work-calendar.ts';
import type { Assignment } from '../../src/roster/assignments.ts';
import { checkRoster } from '../../src/roster/check-roster.ts';
import type { DemandWorld } from '../../src/roster/demand.ts';
import { turnsOfMonth } from '../../src/roster/turns.ts';

const YEAR = '2026';
const FIRST = `${YEAR}-01-01`;
const PEOPLE = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'];

const world: DemandWorld = {
  calendar: workCalendar(
    [YEAR, String(Number(YEAR) + 1)].map((year) => ({ year, issued: FIRST, off: [], work: [], lawful: [] })),
  ),
  local: localTime('Asia/Shanghai'),
  rules: {
    workday: { at: '17:00', hours: 16, onsite: 1, people: 0 },
    restDay: { at: '08:00', hours: 24, onsite: 1, people: 2 },
    specialPeriod: undefined,
    restHours: 12,
    longestHours: 24,
    yearHours: 2000,
    overtimeHours: 36,
  },
  term: undefined,
  daytimePeriods: [],
};

/** A year of duty of six people, one after the other, the next one on standby. */
function yearOfDuty(): Assignment[] {
  const months = Array.from({ length: 12 }, (_, index) => addMonths(`${YEAR}-01`, index));
  return months
    .flatMap((month) => turnsOfMonth(month, world))
    .flatMap(({ day, from, until, standby }): Assignment[] => {
      const turn = daysBetween(FIRST, day);
      const who = (step: number) => PEOPLE[(turn + step) % PEOPLE.length]!;
      return [
        { person: who(0), role: 'onsite', from, until },
        ...(standby ? [{ person: who(1), role: 'standby' as const, from, until }] : []),
      ];
    });
}

/** How often the check is measured; the middle leaves out the first runs, in which the code is compiled. */
const RUNS = 20;

/** Milliseconds that the check of a year of duty takes, the middle of several runs, and how many assignments it has. */
export function measureRoster(): { readonly assignments: number; readonly milliseconds: number } {
  const assignments = yearOfDuty();
  const { local } = world;
  const window = { from: local.at(FIRST, '09:00'), until: local.at(addDays(FIRST, 365), '00:00') };
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    checkRoster(assignments, window, world);
    return performance.now() - begun;
  });
  return { assignments: assignments.length, milliseconds: times.toSorted((a, b) => a - b)[RUNS / 2]! };
}
