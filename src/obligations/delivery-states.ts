import { addDays, type CivilDay } from '../calendar/civil-day.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import { instantOf, type LocalTime } from '../calendar/instant.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { workdayCount } from '../calendar/workdays.ts';
import type { Entry, Library } from '../model/library.ts';
import { valueAt } from '../model/value-at.ts';
import { dueDeliveries, type Due } from './deadlines.ts';
import type { Decision } from './decide.ts';
import { obligationOf } from './obligation.ts';
import { decideAsRead } from './readings.ts';
import { recordsOf } from './records.ts';
import { worldOn } from './verdicts.ts';

/**
 * How a delivery stands: in time; after its day but within what is tolerated; late; not there though its day is over; not
 * there yet; not to be told, because what it hangs on is not agreed; excused.
 */
export type DeliveryState = 'in-time' | 'tolerated' | 'late' | 'overdue' | 'open' | 'unsettled' | 'excused';

/** Something that is due, and what became of it. */
export interface DeliveryStanding extends Due {
  readonly state: DeliveryState;
  /** The record that hands it over. */
  readonly record: Entry | undefined;
  readonly delivered: CivilDay | undefined;
  /** Workdays after the last tolerated day; of what is not there, up to the day of the question. */
  readonly late: number | undefined;
  /** The parameter that is not agreed, where the day hangs on one. */
  readonly parameter: string | undefined;
}

/** All deliveries that obligations set a day for, each as it stands on a day; in order of day. */
export function deliveryStandings(library: Library, local: LocalTime, asOf: CivilDay): DeliveryStanding[] {
  const world = worldOn(library, local, asOf);
  if (!world) return [];
  const calendar = calendarOf(library);
  const dues = dueDeliveries({ library, calendar, local, asOf });
  const records = recordsOf(world);
  const decisions = [...new Set(dues.map(({ obligation }) => obligation))].flatMap((id) => {
    const obligation = obligationOf(library.byId.get(id)!);
    return obligation ? decideAsRead(obligation, world, records) : [];
  });
  const byInstance = new Map(decisions.map((one) => [`${one.obligation} ${one.instance}`, one]));
  return dues.map((due) =>
    standingOf(due, byInstance.get(`${due.obligation} ${due.instance}`), { library, local, calendar, asOf }),
  );
}

interface Context {
  readonly library: Library;
  readonly local: LocalTime;
  readonly calendar: WorkCalendar;
  readonly asOf: CivilDay;
}

function standingOf(due: Due, decision: Decision | undefined, context: Context): DeliveryStanding {
  const { library, local, calendar, asOf } = context;
  const record = decision?.evidence[0] === undefined ? undefined : library.byId.get(decision.evidence[0]);
  const { deadline } = library.byId.get(due.obligation)!.data['test'] as { readonly deadline: { readonly of: string } };
  const when = record && valueAt(record.data, deadline.of);
  const day = typeof when === 'string' ? dayOf(when, local) : undefined;
  // What is handed over only later has not been handed over.
  const delivered = day !== undefined && day <= asOf ? day : undefined;
  const parameter = decision?.missing.find((id) => library.byId.get(id)?.kind.name === 'parameter');
  const state = stateOf(due, decision, delivered, asOf);
  const last = due.limit ?? due.due;
  const until = delivered ?? asOf;
  const late =
    last !== null && (state === 'late' || state === 'overdue') && last < until
      ? workdayCount(calendar, addDays(last, 1), until)
      : undefined;
  return { ...due, state, record: delivered === undefined ? undefined : record, delivered, late, parameter };
}

const dayOf = (text: string, local: LocalTime) => (text.includes('T') ? local.dayOf(instantOf(text)) : text);

function stateOf(
  { due, limit }: Due,
  decision: Decision | undefined,
  delivered: CivilDay | undefined,
  asOf: CivilDay,
): DeliveryState {
  switch (decision?.verdict) {
    case 'met':
      if (delivered === undefined) return due !== null && (limit ?? due) < asOf ? 'overdue' : 'open';
      return due !== null && delivered > due ? 'tolerated' : 'in-time';
    case 'unmet':
      return delivered === undefined ? 'overdue' : 'late';
    case 'undetermined':
      return 'unsettled';
    case 'excused':
      return 'excused';
    default:
      return 'open';
  }
}
