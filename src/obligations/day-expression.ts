import type { DayExpression, Shift } from '../../schemas/kernel/time.ts';
import { addDays, lastDay, monthOf, monthsLater, weekday, type CivilDay } from '../calendar/civil-day.ts';
import type { Instant, LocalTime } from '../calendar/instant.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { lastWorkday, rolledBack, rolledForward, workdaysAfter, workdaysBefore } from '../calendar/workdays.ts';

/** A day, and where the expression says so a moment of it. */
export interface Moment {
  readonly day: CivilDay;
  readonly at?: Instant;
}

/** What a day expression may refer to. */
export interface DayWorld {
  readonly calendar: WorkCalendar;
  readonly local: LocalTime;
  /** First and last day of the instance. */
  readonly start: CivilDay;
  readonly end: CivilDay;
  /** A field of the instance's record: a day or a moment, as it was written; nothing while it is not there. */
  readonly field: (path: string) => string | undefined;
  /** The value of a parameter; nothing while it is open. */
  readonly parameter: (id: string) => unknown;
}

/** What an expression gives: a moment; the field it waits for; or the year whose notice is missing. */
export type Evaluated = Moment | { readonly awaits: string } | { readonly uncovered: string };

/** Whether an expression gave a moment. */
export const isMoment = (result: Evaluated): result is Moment => 'day' in result;

type Steps = Exclude<DayExpression, string>;

/**
 * The day that an expression names. Days are counted without the day of the event, backwards strictly before it; months
 * and years end on the corresponding day; a roll moves a rest day to the next workday or the one before.
 */
export function evaluateDay(expression: DayExpression, world: DayWorld): Evaluated {
  if (typeof expression === 'string') return baseOf(expression, world);
  const base = baseOf(expression, world);
  return isMoment(base) ? stepped(base, expression, world) : base;
}

function baseOf(expression: DayExpression, world: DayWorld): Evaluated {
  if (typeof expression === 'string') return anchored(expression, world);
  if ('anchor' in expression) return anchored(expression.anchor, world);
  if ('last' in expression) return covered(lastOf(expression.last, monthOf(world.end), world.calendar), world.end);
  const month = monthOf(world.start);
  const day = `${month}-${String(expression['day-of-month']).padStart(2, '0')}`;
  return { day: day < lastDay(month) ? day : lastDay(month) };
}

function anchored(name: string, world: DayWorld): Evaluated {
  if (name === 'start') return { day: world.start };
  if (name === 'end') return { day: world.end };
  const value = /^\d{4}-\d{2}-\d{2}$/u.test(name) ? name : world.field(name);
  if (value === undefined) return { awaits: name };
  if (!value.includes('T')) return { day: value };
  const at = Temporal.Instant.from(value).epochMilliseconds / 1000;
  return { day: world.local.dayOf(at), at };
}

const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function lastOf(what: string, month: string, calendar: WorkCalendar): CivilDay | undefined {
  if (what === 'workday') return lastWorkday(calendar, month);
  const last = lastDay(month);
  return addDays(last, -((weekday(last) - (NAMES.indexOf(what) + 1) + 7) % 7));
}

function stepped(base: Moment, steps: Steps, world: DayWorld): Evaluated {
  const { calendar, local } = world;
  const { at, roll = 'none' } = steps;
  const [days, workdays, hours, months, years] = (['days', 'workdays', 'hours', 'months', 'years'] as const).map(
    (unit) => numberOf(steps[unit], world),
  ) as [number, number, number, number, number];
  let moment = base;
  if (hours) {
    const instant = (moment.at ?? local.at(moment.day, '00:00')) + hours * 3600;
    moment = { day: local.dayOf(instant), at: instant };
  }
  if (months || years) moment = { day: monthsLater(moment.day, months + 12 * years) };
  if (days) moment = { day: addDays(moment.day, days) };
  if (workdays) {
    const count = workdays > 0 ? workdaysAfter : workdaysBefore;
    const found = covered(count(calendar, moment.day, Math.abs(workdays)), moment.day);
    if (!isMoment(found)) return found;
    moment = found;
  }
  if (roll !== 'none') {
    const found = covered((roll === 'forward' ? rolledForward : rolledBack)(calendar, moment.day), moment.day);
    if (!isMoment(found)) return found;
    moment = found.day === moment.day ? moment : found;
  }
  return at === undefined ? moment : { day: moment.day, at: local.at(moment.day, at) };
}

/** A number of steps; while its parameter is open, what is to count meanwhile. */
function numberOf(steps: Shift | undefined, { parameter }: DayWorld): number {
  if (typeof steps !== 'object') return steps ?? 0;
  const value = parameter(steps.parameter);
  return typeof value === 'number' ? value : (steps.default ?? 0);
}

/** A day that was counted, or the year that a count could not cross. */
const covered = (day: CivilDay | undefined, near: CivilDay): Evaluated =>
  day === undefined ? { uncovered: near.slice(0, 4) } : { day };
