import { allotSituations } from './duty/allotment.ts';
import { readCalendar } from './duty/days.ts';
import { attendanceOf, phoneChecks } from './duty/checks.ts';
import { incidentMonths } from './duty/incident-months.ts';
import { drawIncidents, type Drawn, type IncidentMonth } from './duty/incidents.ts';
import { drills, supportEvents, swaps, trainings } from './duty/occasions.ts';
import { logFile, singleFile } from './duty/record-text.ts';
import { holidayList, holidayPlan, holidays, rosterPlan } from './duty/rosters.ts';
import { searchCases, searchMisses } from './duty/searches.ts';
import { shiftsOf } from './duty/shifts.ts';
import { situations } from './duty/situations.ts';
import { keptTurns, type Turn } from './duty/turns.ts';
import type { ExampleFile } from './file.ts';

/** Months for which a roster was handed in, with the day. */
const ROSTERS = [
  ['2022-09', '2022-08-31'],
  ['2022-10', '2022-09-30'],
] as const;

/** Duty, people's time and incidents of the example. */
export function duty(): ExampleFile[] {
  const calendar = readCalendar(['2022', '2023']);
  const allotted = allotSituations(incidentMonths, situations);
  const months = incidentMonths.map((one) => {
    const turns = keptTurns(one.month, calendar);
    const given = { turns, situations: allotted.get(one.month)!, calendar };
    return { ...one, turns, drawn: drawIncidents(one, given) };
  });
  return [
    ...ROSTERS.map(([month, on]) =>
      singleFile(`rosters/${month}.yaml`, 'roster-plan', rosterPlan(month, on, calendar)),
    ),
    logFile(
      'holidays/plans.yaml',
      'holiday-plan',
      holidays.map((one) => holidayPlan(one, calendar)),
    ),
    logFile(
      'holidays/lists.yaml',
      'holiday-list',
      holidays.map((one) => holidayList(one, calendar)),
    ),
    ...months.flatMap((one, i) => monthFiles(one, one.turns, months[i - 1]?.turns.at(-1))),
    logFile('search/cases.yaml', 'search-case', searchCases()),
    logFile('search/misses.yaml', 'search-miss', searchMisses()),
  ];
}

interface DrawnMonth extends IncidentMonth {
  readonly drawn: readonly Drawn[];
}

function monthFiles(plan: DrawnMonth, turns: readonly Turn[], before: Turn | undefined): ExampleFile[] {
  const { month, drawn } = plan;
  const noted = [...drawn.map((one) => one.noted), ...plan.byHand];
  const inMonth = (day: string) => day.startsWith(month);
  const events = supportEvents
    .filter(({ activated }) => inMonth(activated))
    .map((event) => ({ ...event, shifts: turnsWithin(turns, event.activated, event.closed) }));
  const files: readonly (readonly [name: string, kind: string, records: readonly object[]])[] = [
    ['incidents', 'incident', drawn.map((one) => one.record)],
    ['actions/incidents', 'action', drawn.flatMap(({ action }) => action ?? [])],
    ['shifts', 'shift', shiftsOf(month, turns, before, noted)],
    ['swaps', 'swap', swaps.filter(({ asked }) => inMonth(asked))],
    ['phone-checks', 'phone-check', phoneChecks(month, turns)],
    ['attendance', 'attendance', [attendanceOf(month, turns)]],
    ['support-events', 'support-event', events],
    ['training', 'training', trainings.filter(({ on }) => inMonth(on))],
    ['drills', 'drill', drills.filter(({ start }) => inMonth(start))],
  ];
  return files
    .filter(([, , records]) => records.length > 0)
    .map(([name, kind, records]) => logFile(`records/${month}/${name}.yaml`, kind, records));
}

const turnsWithin = (turns: readonly Turn[], from: string, until: string) =>
  turns.filter(({ start, end }) => from <= start && end <= until).map(({ id }) => id);
