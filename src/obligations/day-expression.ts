import type { Selection } from '../../schemas/kernel/selection.ts';
import { WEEKDAYS, type DayExpression, type Steps } from '../../schemas/kernel/time.ts';
import { addDays, lastDay, monthOf, monthsLater, weekday, type CivilDay } from '../calendar/civil-day.ts';
import { instantOf, type Instant, type LocalTime } from '../calendar/instant.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { lastWorkday, rolledBack, rolledForward, workdaysAfter, workdaysBefore } from '../calendar/workdays.ts';
import { countsOf, type Counts } from './day-steps.ts';

/** A day, and where the expression says so a moment of it. */
export interface Moment {
  readonly day: CivilDay;
  readonly at?: Instant;
  /** A parameter that is open, in whose place a default counts. */
  readonly open?: string;
}

/** What a day expression may refer to. */
export interface DayWorld {
  readonly calendar: WorkCalendar;
  readonly local: LocalTime;
  /** First and last day of the instance. */
  readonly start: CivilDay;
  readonly end: CivilDay;
  /** The first day off, of a holiday that the term cuts too; otherwise the first rest day from the start on. */
  readonly firstDayOff?: CivilDay | undefined;
  /** A field of the instance's record: a day or a moment, as it was written; nothing while it is not there. */
  readonly field: (path: string) => string | undefined;
  /** The value of a parameter; nothing while it is open. */
  readonly parameter: (id: string) => unknown;
  /** The day or moment of the first record that a selection takes in the instance; or what is awaited. */
  readonly first?: (selection: Selection) => string | { readonly awaits: string };
  /** What to call a field that is awaited. */
  readonly nameOf?: (path: string) => string;
}

/** What an expression gives: a moment; what it waits for; the year whose notice is missing; a parameter that is open. */
export type Evaluated =
  Moment | { readonly awaits: string } | { readonly uncovered: string } | { readonly open: string };

/** Whether an expression gave a moment. */
export const isMoment = (result: Evaluated): result is Moment => 'day' in result;

/**
 * The day that an expression names. Days are counted without the day of the event, backwards strictly before it; months
 * and years end on the corresponding day; a roll moves a rest day to the next workday or the one before.
 */
export function evaluateDay(expression: DayExpression, world: DayWorld): Evaluated {
  if (typeof expression === 'string') return anchored(expression, world);
  const base = baseOf(expression, world);
  return isMoment(base) ? stepped(base, expression, world) : base;
}

function baseOf(expression: Exclude<DayExpression, string>, world: DayWorld): Evaluated {
  if ('anchor' in expression) return anchored(expression.anchor, world);
  if ('last' in expression)
    return covered(
      lastOf(expression.last, monthOf(world.end), world.calendar),
      addDays(lastDay(monthOf(world.end)), 1),
      -1,
      world.calendar,
    );
  if ('first' in expression) {
    const found = world.first?.(expression.first) ?? { awaits: String(expression.first.kind) };
    return typeof found === 'string' ? momentOfText(found, world) : found;
  }
  if ('later-of' in expression) return laterOf(expression['later-of'], world);
  const month = monthOf(world.start);
  const day = `${month}-${String(expression['day-of-month']).padStart(2, '0')}`;
  return { day: day < lastDay(month) ? day : lastDay(month) };
}

function anchored(name: string, world: DayWorld): Evaluated {
  if (name === 'start') return { day: world.start };
  if (name === 'end') return { day: world.end };
  if (name === 'first-day-off') return firstDayOff(world);
  if (/^\d{4}-\d{2}-\d{2}$/u.test(name)) return { day: name };
  const value = world.field(name);
  return value === undefined ? { awaits: world.nameOf?.(name) ?? name } : momentOfText(value, world);
}

function momentOfText(text: string, { local }: DayWorld): Moment {
  if (!text.includes('T')) return { day: text.length === 7 ? lastDay(text) : text };
  const at = instantOf(text);
  return { day: local.dayOf(at), at };
}

/** The declared first day off; otherwise the first rest day of the instance, or its first day where it has none. */
function firstDayOff({ firstDayOff: declared, start, end, calendar }: DayWorld): Evaluated {
  if (declared !== undefined) return { day: declared };
  for (let day = start; day <= end; day = addDays(day, 1)) {
    const kind = calendar.of(day);
    if (!kind) return { uncovered: day.slice(0, 4) };
    if (!kind.isWorkday) return { day };
  }
  return { awaits: 'first-day-off' };
}

/** The latest of several days; while one of them is awaited, nothing. */
function laterOf(expressions: readonly DayExpression[], world: DayWorld): Evaluated {
  let latest: Moment | undefined;
  for (const one of expressions) {
    const found = evaluateDay(one, world);
    if (!isMoment(found)) return found;
    if (!latest || instant(found, world) > instant(latest, world)) latest = found;
  }
  return latest!;
}

/** A day without a moment counts with its end: the later of a morning and the same day is the day. */
const instant = ({ day, at }: Moment, { local }: DayWorld) => at ?? local.at(day, '24:00');

function lastOf(what: string, month: string, calendar: WorkCalendar): CivilDay | undefined {
  if (what === 'workday') return lastWorkday(calendar, month);
  const last = lastDay(month);
  const wanted = WEEKDAYS.findIndex((name) => name === what) + 1;
  return addDays(last, -((weekday(last) - wanted + 7) % 7));
}

function stepped(base: Moment, steps: Steps, world: DayWorld): Evaluated {
  const counts = countsOf(steps, world);
  if (!('days' in counts)) return counts;
  // Days counted from a moment end with the day, also when there are none to go.
  const inDays = (['days', 'workdays', 'months', 'years'] as const).some((unit) => steps[unit] !== undefined);
  const moved = movedBy(inDays && steps.hours === undefined ? { day: base.day } : base, counts, world);
  const rolled = isMoment(moved) ? rolledTo(moved, steps.roll, world.calendar) : moved;
  if (!isMoment(rolled)) return rolled;
  const open = counts.open === undefined ? {} : { open: counts.open };
  if (steps.at === undefined) return { ...rolled, ...open };
  return { day: rolled.day, at: world.local.at(rolled.day, steps.at), ...open };
}

/** Hours first, then months and years, days, workdays: a month and five workdays are five workdays after the month. */
function movedBy(base: Moment, { hours, months, years, days, workdays }: Counts, world: DayWorld): Evaluated {
  const { calendar, local } = world;
  let moment = base;
  if (hours) {
    // The day of the event is not counted: of a day, hours run from its end, and backwards from its beginning.
    const instant = (moment.at ?? local.at(moment.day, hours > 0 ? '24:00' : '00:00')) + hours * 3600;
    moment = { day: local.dayOf(instant), at: instant };
  }
  if (months || years) moment = { day: monthsLater(moment.day, months + 12 * years) };
  if (days) moment = { day: addDays(moment.day, days) };
  if (!workdays) return moment;
  const count = workdays > 0 ? workdaysAfter : workdaysBefore;
  return covered(count(calendar, moment.day, Math.abs(workdays)), moment.day, workdays > 0 ? 1 : -1, calendar);
}

/** The workday next to a rest day in the direction of the roll; a workday stays, with its moment. */
function rolledTo(moment: Moment, roll: Steps['roll'], calendar: WorkCalendar): Evaluated {
  if (roll === undefined || roll === 'none') return moment;
  const by = roll === 'forward' ? 1 : -1;
  const rolled = (by === 1 ? rolledForward : rolledBack)(calendar, moment.day);
  const found = covered(rolled, addDays(moment.day, -by), by, calendar);
  return isMoment(found) && found.day === moment.day ? moment : found;
}

/** A day that was counted, or the year without a notice that a count from another day could not cross. */
function covered(day: CivilDay | undefined, from: CivilDay, by: 1 | -1, calendar: WorkCalendar): Evaluated {
  if (day !== undefined) return { day };
  let dark = addDays(from, by);
  while (calendar.of(dark)) dark = addDays(dark, by);
  return { uncovered: dark.slice(0, 4) };
}
