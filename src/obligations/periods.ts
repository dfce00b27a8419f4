import { periodOf, WEEKDAYS, type DayFilter, type Period, type TimePeriod } from '../../schemas/kernel/time.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  eachDay,
  firstDay,
  isoWeek,
  lastDay,
  mondayOf,
  monthOf,
  monthsLater,
  weekday,
  type CivilDay,
} from '../calendar/civil-day.ts';
import { holidayBlocks } from '../calendar/holiday-blocks.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { workdayCount } from '../calendar/workdays.ts';
import type { Term } from '../calendar/term.ts';

/** A stretch of days for which a duty is decided once. */
export interface PeriodInstance {
  /** Human and stable: `2022-09`, `2022-W46`, `2022-10-01 国庆节`. */
  readonly key: string;
  readonly from: CivilDay;
  readonly to: CivilDay;
  /** Whether it is the whole term. */
  readonly term?: boolean;
  /** The first day off of a holiday, which the term may cut. */
  readonly firstDayOff?: CivilDay;
  /** The id of the record that declares it. */
  readonly about?: string;
}

/** Declared spans that ask for more than the usual. */
export interface SpecialPeriod extends PeriodInstance {
  readonly id: string;
}

/** How long a holiday that began before the term may still last in it. */
const LONGEST_HOLIDAY = 31;

/** What the periods of a contract hang on. */
export interface PeriodWorld {
  readonly term: Term;
  readonly calendar: WorkCalendar;
  readonly specialPeriods: readonly SpecialPeriod[];
}

type Options = ReturnType<typeof periodOf>['options'];

/**
 * The instances of a period within the term, in order. Those that the term cuts are kept, dropped, or kept from half on; of
 * ISO weeks that is half of their workdays, and the rule when nothing is said.
 */
export function periodInstances(per: TimePeriod, world: PeriodWorld): PeriodInstance[] {
  const { word, options } = periodOf(per);
  const { term } = world;
  return whole(word, options, world)
    .filter(({ from, to }) => from <= term.to && term.from <= to)
    .flatMap((one) => cut(one, word, options, world));
}

function cut(one: PeriodInstance, word: Period, options: Options, { term, calendar }: PeriodWorld): PeriodInstance[] {
  const from = one.from < term.from ? term.from : one.from;
  const to = one.to > term.to ? term.to : one.to;
  if (from === one.from && to === one.to) return [one];
  const { partial = word === 'iso-week' ? 'half' : 'keep' } = options;
  if (partial === 'drop') return [];
  if (partial === 'half') {
    const size = (first: CivilDay, last: CivilDay) =>
      (word === 'iso-week' ? workdayCount(calendar, first, last) : undefined) ?? daysBetween(first, last) + 1;
    if (size(from, to) * 2 < size(one.from, one.to)) return [];
  }
  return [{ ...one, from, to }];
}

/** Whole instances that touch the term. */
function whole(word: Period, options: Options, { term, calendar, specialPeriods }: PeriodWorld): PeriodInstance[] {
  const days = (isOf: (day: CivilDay) => boolean) =>
    eachDay(term.from, term.to)
      .filter((day) => isOf(day) && isAmong(day, options.where, calendar))
      .map((day): PeriodInstance => ({ key: day, from: day, to: day }));
  switch (word) {
    case 'day':
      return days(() => true);
    case 'workday':
      return days((day) => calendar.of(day)?.isWorkday === true);
    case 'rest-day':
      return days((day) => calendar.of(day)?.isWorkday === false);
    case 'holiday-block':
      return holidayBlocks(calendar, addDays(term.from, -LONGEST_HOLIDAY), term.to, options['min-days']).map(
        ({ key, name, from, days }) => {
          const least = Math.max(days, options.lasting?.[name] ?? 0);
          return { key, from, to: addDays(from, least - 1), firstDayOff: from };
        },
      );
    case 'special-period':
      return specialPeriods.map(({ id, key, from, to }) => ({ key, from, to, about: id }));
    case 'iso-week':
      return cycles(7, mondayOf(isoWeek(term.from)), term).map(({ from, to }) => ({ key: isoWeek(from), from, to }));
    case 'cycle':
      return cycles(options.days ?? 1, options.from ?? term.from, term);
    case 'half-month':
      return monthsOf(term).flatMap((month) => [
        { key: `${month}-01..15`, from: `${month}-01`, to: `${month}-15` },
        { key: `${month}-16..${lastDay(month).slice(8)}`, from: `${month}-16`, to: lastDay(month) },
      ]);
    case 'month':
      return monthsOf(term).map((month) => ({ key: month, from: firstDay(month), to: lastDay(month) }));
    case 'quarter':
      return stretches(3, 'Q', options, term);
    case 'half-year':
      return stretches(6, 'H', options, term);
    case 'year':
      return stretches(12, '', options, term);
    case 'term':
      return [{ key: `${term.from}..${term.to}`, from: term.from, to: term.to, term: true }];
  }
}

/** Whether a day is one of those asked for: of a weekend, of a holiday by its notice, or of the week. */
function isAmong(day: CivilDay, where: DayFilter | readonly DayFilter[] | undefined, calendar: WorkCalendar): boolean {
  if (where === undefined) return true;
  const wanted: readonly DayFilter[] = typeof where === 'string' ? [where] : where;
  return wanted.some((one) => {
    if (one === 'weekend') return weekday(day) > 5;
    if (one === 'holiday') return calendar.of(day)?.kind === 'holiday';
    return WEEKDAYS[weekday(day) - 1] === one;
  });
}

function monthsOf({ from, to }: Term): string[] {
  const months = [monthOf(from)];
  while (months.at(-1)! < monthOf(to)) months.push(addMonths(months.at(-1)!, 1));
  return months;
}

function cycles(days: number, from: CivilDay, term: Term): PeriodInstance[] {
  const instances: PeriodInstance[] = [];
  for (let first = from; first <= term.to; first = addDays(first, days))
    instances.push({ key: `${first} +${days}`, from: first, to: addDays(first, days - 1) });
  return instances;
}

/**
 * Quarters, half-years and years: of the contract they run from the first day of the term, of the calendar from the first
 * of January.
 */
function stretches(months: number, letter: string, { of }: Options, term: Term): PeriodInstance[] {
  const ofContract = of !== 'calendar';
  const first = ofContract ? term.from : `${term.from.slice(0, 4)}-01-01`;
  const instances: PeriodInstance[] = [];
  for (let index = 0, from = first; from <= term.to; index++, from = monthsLater(first, months * index)) {
    const to = addDays(monthsLater(first, months * (index + 1)), -1);
    const number = letter && `${letter}${(index % (12 / months)) + 1}`;
    const parts = ofContract ? [from, number || 'Y'] : [from.slice(0, 4), number];
    instances.push({ key: parts.filter(Boolean).join(ofContract ? ' ' : '-'), from, to });
  }
  return instances;
}
