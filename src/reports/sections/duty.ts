import { addDays } from '../../calendar/civil-day.ts';
import { common, length } from '../../calendar/span.ts';
import { assignmentsOf, keptTurns, turnOfShift } from '../../roster/assignments.ts';
import { demandWorld } from '../../roster/demand-of-library.ts';
import { demandOf } from '../../roster/demand.ts';
import { dutyDay } from '../../roster/duty-day.ts';
import { loadsOf } from '../../roster/year-load.ts';
import { share, sumOf, tenths, type Value } from '../measure.ts';
import { contains } from '../period.ts';
import { dataOf, placedIn, type ReportTopic, type Scope } from '../scope.ts';

interface Shift {
  readonly handover?: { readonly from: string; readonly to: string; readonly ack?: readonly string[] };
  readonly log?: readonly unknown[];
}

/** Duty as it was kept: turns, hours by person, how much of the demanded time somebody was there, handovers. */
export const duty: ReportTopic = {
  id: 'duty',
  kinds: ['shift'],
  measure: (scope) => {
    const shifts = placedIn(scope, 'shift');
    const turns = shifts.map(turnOfShift);
    const data = shifts.map(dataOf<Shift>);
    const handovers = data.flatMap(({ handover }) => handover ?? []);
    const acknowledged = handovers.filter(({ from, to, ack = [] }) => [from, to].every((one) => ack.includes(one)));
    const loads = loadsOf(turns.flatMap(assignmentsOf), scope.calendar, scope.local);
    const hoursOf = (load: (typeof loads)[number]) => tenths(sumOf(Object.values(load.hours), (hours) => hours));
    const swaps = scope.library.byKind.get('swap') ?? [];
    return {
      figures: [
        { id: 'duty-shifts', unit: 'shift', value: shifts.length, kind: 'shift' },
        { id: 'duty-hours', unit: 'person-hours', value: tenths(sumOf(loads, hoursOf)), kind: 'shift' },
        { id: 'duty-coverage', unit: 'hours', value: coverage(scope), kind: 'shift' },
        { id: 'duty-handovers', unit: 'times', value: share(acknowledged.length, handovers.length), kind: 'shift' },
        { id: 'duty-log', unit: 'entry', value: sumOf(data, ({ log = [] }) => log.length), kind: 'shift' },
        {
          id: 'duty-swaps',
          unit: 'times',
          value: swaps.filter(({ data: { done } }) => contains(scope.period, done as string | undefined)).length,
          kind: 'swap',
        },
      ],
      tables: [
        {
          id: 'duty-people',
          columns: [
            { key: 'person', form: 'record' },
            { key: 'turns', form: 'number' },
            { key: 'hours', form: 'number' },
            { key: 'standby', form: 'number' },
          ],
          rows: loads.map((load) => [
            load.person,
            sumOf(Object.values(load.turns), (count) => count),
            hoursOf(load),
            load.standby,
          ]),
          chart: { form: 'bars', unit: 'hours', by: 'person', of: ['hours'] },
        },
      ],
    };
  },
};

/** Hours in which somebody was on site, of those that the rules of duty name. */
function coverage({ library, local, period, asOf }: Scope): Value {
  const world = demandWorld(library, local, period.from);
  const start = (day: string) => local.at(day, '00:00') + dutyDay(world.rules).start * 3600;
  // The night of the last day ends on the day after, and is on record then.
  const last = period.to < asOf ? period.to : addDays(asOf, -1);
  if (last < period.from) return null;
  const window = { from: start(period.from), until: start(addDays(last, 1)) };
  const { named } = demandOf(addDays(period.from, -1), last, world);
  const demanded = common(named, [window]);
  const kept = common(demanded, keptTurns(library));
  return share(tenths(length(kept) / 3600), tenths(length(demanded) / 3600));
}
