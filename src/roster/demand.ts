import { addDays, eachDay, weekday, type CivilDay } from '../calendar/civil-day.ts';
import type { Instant, LocalTime } from '../calendar/instant.ts';
import { merged, without, type Span } from '../calendar/span.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { DutyRules, Watch } from './duty-rules.ts';

/** What demand is made from. */
export interface DemandWorld {
  readonly calendar: WorkCalendar;
  readonly local: LocalTime;
  readonly rules: DutyRules;
  /** The term of the contract: a night belongs to the day on which it begins. Without one, every day counts. */
  readonly term: { readonly from: CivilDay; readonly to: CivilDay } | undefined;
  /** Days of declared special periods that ask for a watch in office hours. */
  readonly daytimePeriods: readonly { readonly from: CivilDay; readonly to: CivilDay }[];
}

/** The watch of a rest day: how many must be on site, and how many different people on site or standby. */
export interface RestWatch extends Span {
  readonly day: CivilDay;
  readonly onsite: number;
  readonly people: number;
}

/** Who is asked for, when, over a window of time. */
export interface Demand {
  /** Time outside office hours: somebody must be on site, whether a clause names it or not. */
  readonly outOfHours: readonly Span[];
  /** The part of it that the watches name. What is left are seams between two of them. */
  readonly named: readonly Span[];
  /** Office hours in which a special period asks for somebody too. */
  readonly daytime: readonly Span[];
  readonly restWatches: readonly RestWatch[];
  /** Hours at the start of rest days in which the night before has not ended yet: two are there to hand over. */
  readonly handovers: readonly Span[];
}

const hours = (count: number) => count * 3600;

/** Demand from the first to the last day, both included; a night belongs to the day on which it begins. */
export function demandOf(from: CivilDay, to: CivilDay, world: DemandWorld): Demand {
  const { calendar, local, rules } = world;
  const { term } = world;
  const days = eachDay(addDays(from, -1), to).filter((day) => !term || (term.from <= day && day <= term.to));
  const isRest = (day: CivilDay) => calendar.of(day)?.isWorkday === false;
  const isWork = (day: CivilDay) => calendar.of(day)?.isWorkday === true;
  const spanOf = (day: CivilDay, { at, hours: length }: Watch): Span => {
    const start = local.at(day, at);
    return { from: start, until: start + hours(length) };
  };
  const nights = rules.workday ? days.filter(isWork).map((day) => spanOf(day, rules.workday!)) : [];
  const restWatches = rules.restDay
    ? days.filter(isRest).map((day) => ({
        ...spanOf(day, rules.restDay!),
        day,
        onsite: rules.restDay!.onsite,
        people: rules.restDay!.people,
      }))
    : [];
  const named = [...nights, ...restWatches];
  const all: Span = {
    from: Math.min(...named.map((one) => one.from)),
    until: Math.max(...named.map((one) => one.until)),
  };
  const office = rules.workday ? days.filter(isWork).map((day) => officeHours(day, rules.workday!, local)) : [];
  const inPeriod = (day: CivilDay) => world.daytimePeriods.some((one) => one.from <= day && day <= one.to);
  const daytime = rules.specialPeriod
    ? days.filter((day) => isWork(day) && inPeriod(day)).map((day) => spanOf(day, rules.specialPeriod!))
    : [];
  const starts = new Set(restWatches.map((one) => one.from));
  const handovers = nights.flatMap(({ until }, index) => handoverIn(until, nights[index]!, starts, rules));
  return {
    outOfHours: named.length ? without([all], office) : [],
    named: merged(named),
    daytime,
    restWatches,
    handovers,
  };
}

/** The time between the end of one night and the start of the next, on a workday. */
function officeHours(day: CivilDay, night: Watch, local: LocalTime): Span {
  const until = local.at(day, night.at);
  const from = local.at(addDays(day, -1), night.at) + hours(night.hours);
  return { from, until };
}

/** The end of a night that the watch of the rest day after it has already begun. */
function handoverIn(until: Instant, night: Span, starts: ReadonlySet<Instant>, { restDay }: DutyRules): Span[] {
  if (!restDay) return [];
  const from = [...starts].find((start) => night.from < start && start < until);
  return from === undefined ? [] : [{ from, until }];
}

/** Whether a day is a Saturday or Sunday. */
export const isWeekend = (day: CivilDay): boolean => weekday(day) > 5;
