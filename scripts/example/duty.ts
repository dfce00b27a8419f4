import { allotSituations } from './duty/allotment.ts';
import { attendanceOf, type ExtraDay } from './duty/attendance.ts';
import { readCalendar, readHolidays, type WorkCalendar } from './duty/days.ts';
import { incidentMonths } from './duty/incident-months.ts';
import { drawIncidents, type Drawn, type IncidentMonth } from './duty/incidents.ts';
import { LAPSES } from './duty/lapses.ts';
import { dealMatters } from './duty/matters/deal.ts';
import { drills } from './duty/occasions/drills.ts';
import { events } from './duty/occasions/events.ts';
import { periods } from './duty/occasions/periods.ts';
import { swaps } from './duty/occasions/swaps.ts';
import { trainings } from './duty/occasions/trainings.ts';
import { phoneChecks } from './duty/phone-checks.ts';
import { logFile, singleFile } from './duty/record-text.ts';
import { holidayList, holidayPlan, rosterPlan, wantsList } from './duty/rosters.ts';
import { searchMisses } from './duty/searches.ts';
import { shiftsOf, type YearOfLogs } from './duty/shifts.ts';
import { situations } from './duty/situations.ts';
import { inOrder, keptTurns, officeTurns, type Turn } from './duty/turns.ts';
import type { ExampleFile } from './file.ts';
import { MONTHS, TERM } from './term.ts';

const YEARS = ['2022', '2023'];

/** A month of the term: its incidents, its nights and rest days, and all its turns with those of office hours. */
interface Month {
  readonly plan: IncidentMonth;
  readonly turns: readonly Turn[];
  readonly drawn: readonly Drawn[];
  readonly all: readonly Turn[];
}

/** What the months share. */
interface Year extends YearOfLogs {
  readonly calendar: WorkCalendar;
  readonly turns: readonly Turn[];
}

/** Duty, people's time and incidents of the example. */
export function duty(): ExampleFile[] {
  const calendar = readCalendar(YEARS);
  const allotted = allotSituations(incidentMonths, situations);
  const months = incidentMonths.map((plan): Month => {
    const turns = keptTurns(plan.month, calendar);
    const drawn = drawIncidents(plan, { turns, situations: allotted.get(plan.month)!, calendar });
    return { plan, turns, drawn, all: inOrder([...turns, ...officeTurns(plan.month, calendar)]) };
  });
  const turns = months.flatMap(({ all }) => all);
  const year: Year = { calendar, turns, matters: dealMatters(turns, calendar), said: new Set() };
  return [
    ...plans(calendar),
    ...months.flatMap((one, i) => monthFiles(one, months[i - 1]?.all.at(-1), year)),
    beforeTerm(),
    logFile('search/misses.yaml', 'search-miss', searchMisses()),
  ];
}

/** Rosters of the months, and the papers of the holidays that fall in the term. */
function plans(calendar: WorkCalendar): ExampleFile[] {
  const holidays = readHolidays(YEARS).filter(({ from, to }) => TERM.from <= from && to <= TERM.to);
  return [
    ...MONTHS.map((month) => singleFile(`rosters/${month}.yaml`, 'roster-plan', rosterPlan(month, calendar))),
    logFile(
      'holidays/plans.yaml',
      'holiday-plan',
      holidays.map((one) => holidayPlan(one, calendar)),
    ),
    logFile(
      'holidays/lists.yaml',
      'holiday-list',
      holidays.filter(wantsList).map((one) => holidayList(one, calendar)),
    ),
  ];
}

/** People were trained before their first day on post. */
function beforeTerm(): ExampleFile {
  const early = trainings.filter(({ on }) => on < TERM.from);
  return logFile('records/2022-06/training.yaml', 'training', early);
}

function monthFiles({ plan, turns, drawn, all }: Month, before: Turn | undefined, year: Year): ExampleFile[] {
  const { month } = plan;
  const noted = [...drawn.map((one) => one.noted), ...plan.byHand];
  const inMonth = (day: string) => day.startsWith(month);
  const attendance = attendanceOf(month, { turns: all, extra: extraDays, calendar: year.calendar });
  const files: readonly (readonly [name: string, kind: string, records: readonly object[]])[] = [
    ['incidents', 'incident', drawn.map((one) => one.record)],
    ['actions/incidents', 'action', drawn.flatMap(({ action }) => action ?? [])],
    ['shifts', 'shift', shiftsOf({ month, turns: all, before, noted }, year)],
    ['swaps', 'swap', swaps.filter(({ done }) => inMonth(done))],
    ['phone-checks', 'phone-check', phoneChecks(month, turns)],
    ['attendance', 'attendance', month === LAPSES.withoutAttendance ? [] : [attendance]],
    ['support-events', 'support-event', supportEvents(month, year.turns)],
    ['training', 'training', trainings.filter(({ on }) => inMonth(on))],
    ['drills', 'drill', drills.filter(({ start }) => inMonth(start))],
  ];
  return files
    .filter(([, , records]) => records.length > 0)
    .map(([name, kind, records]) => logFile(`records/${month}/${name}.yaml`, kind, records));
}

/** Whoever covers a holiday besides the shifts comes on its first day. */
const extraDays: readonly ExtraDay[] = periods.flatMap((one) =>
  'onsite' in one ? one.onsite.map((person) => ({ person, day: one.activated.slice(0, 10) })) : [],
);

/** The covers that began in a month, with the shifts that lie within them. */
const supportEvents = (month: string, turns: readonly Turn[]) =>
  [...periods, ...events]
    .filter(({ activated }) => activated.startsWith(month))
    .toSorted((a, b) => (a.activated < b.activated ? -1 : 1))
    .map((event) => {
      const shifts = turnsWithin(turns, event.activated, 'closed' in event ? event.closed : undefined);
      return { ...event, ...(shifts.length > 0 && { shifts }) };
    });

const turnsWithin = (turns: readonly Turn[], from: string, until: string | undefined) =>
  turns.filter(({ start, end }) => from <= start && (!until || end <= until)).map(({ id }) => id);
