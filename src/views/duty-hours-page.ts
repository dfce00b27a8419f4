import { calendarOf } from '../calendar/calendar-of.ts';
import { localTime, type LocalTime } from '../calendar/instant.ts';
import { termOf } from '../calendar/term.ts';
import { fill } from '../i18n/messages.ts';
import type { Library } from '../model/library.ts';
import { keptAssignments, plannedAssignments, type Assignment } from '../roster/assignments.ts';
import { dutyRules, type DutyRules } from '../roster/duty-rules.ts';
import { forecast, type Forecast } from '../roster/forecast.ts';
import { BURDENS, loadsOf, type Load } from '../roster/year-load.ts';
import { barChart, type BarChart } from './bar-chart.ts';
import { dutyFeedNames, feedAddress } from './calendar-feeds.ts';
import { frameOf, type Frame } from './page-frame.ts';
import type { Site } from './site.ts';
import { linkTo, type LinkView } from './value.ts';

/** One person's year in a row. */
export interface PersonRow {
  readonly person: LinkView;
  readonly hours: string;
  readonly turns: readonly number[];
  readonly standby: number;
  /** Above or below the norm, signed; nothing without a norm. */
  readonly over: string | undefined;
  readonly isOver: boolean;
}

/** Hours of a month by person; what lies above the limit is marked. */
export interface MonthRow {
  readonly month: string;
  readonly cells: readonly { readonly hours: string; readonly over: string | undefined }[];
}

export interface DutyHoursPage {
  readonly frame: Frame;
  readonly lede: string;
  readonly chart: BarChart | undefined;
  readonly balance: string;
  readonly people: readonly PersonRow[];
  /** Whose hours the months show, in the order of their cells. */
  readonly monthPeople: readonly string[];
  readonly months: readonly MonthRow[];
  readonly monthsFinding: string;
  readonly notes: readonly string[];
  /** Heads of the turns of each person. */
  readonly burdens: readonly string[];
  /** Calendars of the team and of each person. */
  readonly feeds: readonly LinkView[];
}

/** The year's hours of everybody, how they compare, and what the agreed norms say of them. Facts, not legal advice. */
export function dutyHoursPage(site: Site): DutyHoursPage {
  const { library, settings, today, words } = site;
  const local = localTime(settings.timeZone);
  const rules = dutyRules(library, today);
  const { assignments, ahead } = yearAssignments(library, local);
  const onsite = assignments.filter(({ role }) => role === 'onsite');
  const year = forecast(onsite, (instant) => local.dayOf(instant).slice(0, 7), rules);
  const loads = loadsOf(assignments, calendarOf(library), local);
  const kind = library.kinds.find(({ name }) => name === 'shift');
  return {
    frame: frameOf(site, words.hoursTitle, '/duty/hours/', kind),
    lede: ledeOf(year, rules, site),
    chart: year.people.length ? chartOf(year, loads, rules, site) : undefined,
    balance: balanceOf(loads, site),
    people: loads.map((load) => personRow(load, rules, site)),
    monthPeople: year.people.map(({ person }) => library.byId.get(person)?.title ?? person),
    months: monthRows(year, rules, site),
    monthsFinding: monthsFinding(year, rules, site),
    burdens: BURDENS.map((burden) => words[`burden-${burden}`]),
    feeds: dutyFeedNames(library).map((name) => ({
      text: name === 'team' ? words.subscribeTeam : (library.byId.get(name)?.title ?? name),
      href: feedAddress(name),
    })),
    notes: [
      ...(ahead ? [fill(words.hoursAhead, { hours: figure(ahead) })] : []),
      words.hoursCounted,
      ...(rules.yearHours === undefined ? [] : [fill(words.hoursNorm, { month: figure(rules.yearHours / 12) })]),
      words.hoursFacts,
    ],
  };
}

/** Duty in the term: as kept, and after the last shift of the log as planned; and how many hours of it are planned. */
function yearAssignments(library: Library, local: LocalTime) {
  const term = termOf(library);
  const inTerm = ({ from }: Assignment) => {
    const day = local.dayOf(from);
    return !term || (term.from <= day && day <= term.to);
  };
  const kept = keptAssignments(library).filter(inTerm);
  const last = Math.max(Number.NEGATIVE_INFINITY, ...kept.map(({ from }) => from));
  const planned = plannedAssignments(library).filter((one) => inTerm(one) && one.from > last);
  const onsite = planned.filter(({ role }) => role === 'onsite');
  const ahead = onsite.reduce((sum, { from, until }) => sum + until - from, 0) / 3600;
  return { assignments: [...kept, ...planned], ahead };
}

/** A number of hours as people read it: whole, or with one decimal. */
const figure = (hours: number): string =>
  (Math.round(hours * 10) / 10).toString().replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',');

function ledeOf({ total, people, enough }: Forecast, { yearHours }: DutyRules, { words }: Site): string {
  const values = { people: people.length, hours: figure(total) };
  if (!people.length) return words.hoursNone;
  if (yearHours === undefined || enough === undefined) return fill(words.hoursTotal, values);
  return fill(words.hoursEnough, { ...values, norm: figure(yearHours), enough });
}

function chartOf(year: Forecast, loads: readonly Load[], { yearHours }: DutyRules, { library, words }: Site): BarChart {
  const over = year.people.filter(({ hours }) => yearHours !== undefined && hours > yearHours);
  const most = year.people.toSorted((a, b) => b.hours - a.hours)[0]!;
  const name = (id: string) => library.byId.get(id)?.title ?? id;
  const title =
    yearHours === undefined
      ? fill(words.hoursMost, { person: name(most.person), hours: figure(most.hours) })
      : over.length
        ? fill(words.hoursOver, {
            people: over.map(({ person }) => name(person)).join(words.listSeparator),
            norm: figure(yearHours),
          })
        : fill(words.hoursWithin, { norm: figure(yearHours) });
  const used = BURDENS.filter((burden) => loads.some((load) => load.hours[burden] > 0));
  return barChart({
    title,
    unit: words.hours,
    series: used.map((burden) => ({ label: words[`burden-${burden}`], tone: BURDENS.indexOf(burden) })),
    rows: loads.map((load) => {
      const values = used.map((burden) => load.hours[burden]);
      const hours = values.reduce((sum, value) => sum + value, 0);
      return {
        label: name(load.person),
        values,
        text: figure(hours),
        over: yearHours !== undefined && hours > yearHours,
      };
    }),
    limit:
      yearHours === undefined
        ? undefined
        : { value: yearHours, text: fill(words.hoursLimit, { norm: figure(yearHours) }) },
  });
}

/** Who has most and fewest nights, among those who keep watch in the first place. */
function balanceOf(loads: readonly Load[], { library, words }: Site): string {
  const own = loads
    .filter(({ person }) => (library.byId.get(person)?.data['roles'] as readonly string[] | undefined)?.[0] === 'duty')
    .toSorted((a, b) => b.turns.night - a.turns.night);
  const [most, fewest] = [own[0], own.at(-1)];
  if (!most || !fewest || own.length < 2) return words.hoursPerPerson;
  const name = ({ person }: Load) => library.byId.get(person)?.title ?? person;
  return fill(words.hoursBalance, {
    most: name(most),
    mostNights: most.turns.night,
    fewest: name(fewest),
    fewestNights: fewest.turns.night,
  });
}

function personRow({ person, turns, hours, standby }: Load, { yearHours }: DutyRules, { library }: Site): PersonRow {
  const total = BURDENS.reduce((sum, burden) => sum + hours[burden], 0);
  const over = yearHours === undefined ? undefined : total - yearHours;
  return {
    person: { ...linkTo(person, library), text: library.byId.get(person)?.title ?? person },
    hours: figure(total),
    turns: BURDENS.map((burden) => turns[burden]),
    standby,
    over: over === undefined ? undefined : `${over > 0 ? '+' : over < 0 ? '−' : ''}${figure(Math.abs(over))}`,
    isOver: (over ?? 0) > 0,
  };
}

function monthRows({ people }: Forecast, { overtimeHours = Infinity }: DutyRules, { words }: Site): MonthRow[] {
  const months = [...new Set(people.flatMap((one) => one.months.map(({ month }) => month)))].sort();
  return months.map((month) => ({
    month,
    cells: people.map((one) => {
      const { hours = 0, overtime = 0 } = one.months.find((other) => other.month === month) ?? {};
      const over = overtime > overtimeHours ? fill(words.hoursOvertime, { hours: figure(overtime) }) : undefined;
      return { hours: figure(hours), over };
    }),
  }));
}

function monthsFinding(
  { people }: Forecast,
  { overtimeHours, yearHours }: DutyRules,
  { library, words }: Site,
): string {
  if (overtimeHours === undefined || yearHours === undefined) return words.hoursPerMonth;
  const over = people.flatMap(({ person, months }) => {
    const count = months.filter(({ overtime }) => overtime > overtimeHours).length;
    return count ? [fill(words.hoursMonthsOf, { person: library.byId.get(person)?.title ?? person, count })] : [];
  });
  return over.length
    ? fill(words.hoursMonthsOver, { limit: overtimeHours, people: over.join(words.listSeparator) })
    : fill(words.hoursMonthsWithin, { limit: overtimeHours });
}
