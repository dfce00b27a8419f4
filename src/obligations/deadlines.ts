import { deadlineTest } from '../../schemas/kernel/test.ts';
import { askedOf, type PeriodAsked } from '../../schemas/kernel/instance.ts';
import type { DayExpression, TimePeriod } from '../../schemas/kernel/time.ts';
import type { CivilDay } from '../calendar/civil-day.ts';
import type { LocalTime } from '../calendar/instant.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { evaluateDay, isMoment } from './day-expression.ts';
import { eventParameter } from './event.ts';
import { parameterOn } from './parameters.ts';
import { periodInstances, type PeriodInstance } from './periods.ts';
import { specialPeriodsOf } from './special-periods.ts';
import { termOf, type Term } from '../calendar/term.ts';

/** Something that is due: what, for which period, and when. */
export interface Due {
  readonly obligation: string;
  /** What is to be handed over, in the word of the obligation. */
  readonly delivery: string;
  /** The period it is for, `2022-10` or `2022-10-01 国庆节`. */
  readonly instance: string;
  /** The last day; nothing where the calendar of that time is not known. */
  readonly due: CivilDay | null;
  /** The day up to which it is tolerated, where the obligation names another. */
  readonly limit: CivilDay | null;
  /** Whether it rests on a notice that had not been issued on the day of the question. */
  readonly provisional: boolean;
  /** The day on which the latest notice that it rests on was issued; nothing where none is known. */
  readonly notice: CivilDay | null;
}

/** What deadlines are computed from. */
export interface DeadlineWorld {
  readonly library: Library;
  readonly calendar: WorkCalendar;
  readonly local: LocalTime;
  readonly asOf: CivilDay;
}

/** All deliveries that obligations set a day for, over the term, in order of day. */
export function dueDeliveries(world: DeadlineWorld): Due[] {
  const term = termOf(world.library);
  if (!term) return [];
  return entriesOf(world.library, 'obligation')
    .flatMap((obligation) => dueOf(obligation, term, world))
    .sort((a, b) => compare(a.due ?? '9999', b.due ?? '9999') || compare(a.obligation, b.obligation));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function dueOf({ id, data }: Entry, term: Term, world: DeadlineWorld): Due[] {
  const { delivers, per, test } = data as {
    readonly delivers?: string;
    readonly per?: TimePeriod | readonly PeriodAsked[];
    readonly test?: { readonly deadline?: unknown };
  };
  const deadline = deadlineTest.safeParse(test?.deadline).data;
  const day = deadline?.by ?? deadline?.on;
  if (!delivers || !per || !deadline || day === undefined) return [];
  // A period with a test of its own has another deadline, or none.
  const asked = Array.isArray(per) ? (per as readonly PeriodAsked[]).map(askedOf) : [{ period: per as TimePeriod }];
  const periods = asked.flatMap((one) => ('test' in one ? [] : [one.period]));
  const specialPeriods = specialPeriodsOf(world.library);
  const instances = periods.flatMap((one) => periodInstances(one, { term, calendar: world.calendar, specialPeriods }));
  return instances.map((instance) => {
    const due = dayIn(day, instance, world);
    const limit = deadline.limit === undefined ? undefined : dayIn(deadline.limit, instance, world);
    return {
      obligation: id,
      delivery: delivers,
      instance: instance.key,
      due: due.day,
      limit: limit?.day ?? null,
      provisional: due.provisional,
      notice: due.notice,
    };
  });
}

/** The day that an expression gives for an instance, and whether a notice on the way came after the day of the question. */
function dayIn(expression: DayExpression, { from, to, firstDayOff }: PeriodInstance, world: DeadlineWorld) {
  let latest = '';
  const watched: WorkCalendar = {
    ...world.calendar,
    of: (day) => {
      const kind = world.calendar.of(day);
      if (kind && kind.issued > latest) latest = kind.issued;
      return kind;
    },
  };
  watched.of(from);
  const found = evaluateDay(expression, {
    calendar: watched,
    local: world.local,
    start: from,
    end: to,
    firstDayOff,
    field: () => undefined,
    parameter: (id) =>
      eventParameter(id, { from, to }, { parameter: (name, on) => parameterOn(world.library, name, on) }),
  });
  return {
    day: isMoment(found) ? found.day : null,
    provisional: !isMoment(found) || latest > world.asOf,
    notice: latest || null,
  };
}
