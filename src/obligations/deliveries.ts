import type { CivilDay } from '../calendar/civil-day.ts';
import { instantOf } from '../calendar/instant.ts';
import { termOf } from '../calendar/term.ts';
import type { TimePeriod } from '../../schemas/shared/kernel.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { valueAt } from '../model/value-at.ts';
import { dueDeliveries, type DeadlineWorld, type Due } from './deadlines.ts';
import { periodInstances, type PeriodInstance } from './periods.ts';
import { specialPeriodsOf } from './special-periods.ts';

/** Something that is due, the record that hands it over, and the day on which it was. */
export interface Delivery extends Due {
  readonly record: Entry | undefined;
  readonly delivered: CivilDay | undefined;
  /** In time, within what is tolerated, too late; not there though its day is over; not there yet. */
  readonly state: 'in-time' | 'tolerated' | 'late' | 'overdue' | 'open';
}

/** All deliveries that obligations set a day for, each with what was delivered up to the day of the question. */
export function deliveries(world: DeadlineWorld): Delivery[] {
  const byObligation = Map.groupBy(dueDeliveries(world), ({ obligation }) => obligation);
  const found = [...byObligation].flatMap(([id, dues]) => {
    const obligation = world.library.byId.get(id)!;
    const instances = instancesOf(obligation, world);
    const records = selected(obligation, world);
    return dues.map((due) => deliveryOf(due, instances.get(due.instance), obligation, records, world));
  });
  return found.sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
}

/** What is due for a record, by the obligation that asks for it. */
export const deliveryOfRecord = (all: readonly Delivery[], { id }: Entry): Delivery | undefined =>
  all.find(({ record }) => record?.id === id);

function instancesOf({ data }: Entry, { library, calendar }: DeadlineWorld): Map<string, PeriodInstance> {
  const term = termOf(library)!;
  const periods = [data['per']].flat() as readonly TimePeriod[];
  const specialPeriods = specialPeriodsOf(library);
  return new Map(
    periods
      .flatMap((per) => periodInstances(per, { term, calendar, specialPeriods }))
      .map((instance) => [instance.key, instance]),
  );
}

/** The records among which an obligation looks for the delivery. */
function selected({ data }: Entry, { library }: DeadlineWorld): readonly Entry[] {
  const { kind, where = {} } = (data['select'] ?? {}) as {
    readonly kind?: string;
    readonly where?: Readonly<Record<string, unknown>>;
  };
  const wanted = Object.entries(where);
  return entriesOf(library, kind ?? '').filter((entry) =>
    wanted.every(([path, value]) => [valueAt(entry.data, path)].flat().includes(value)),
  );
}

function deliveryOf(
  due: Due,
  instance: PeriodInstance | undefined,
  { data }: Entry,
  records: readonly Entry[],
  { local, asOf }: DeadlineWorld,
): Delivery {
  const record = records.find((entry) => isFor(entry, instance));
  const { deadline } = data['test'] as { readonly deadline: { readonly of: string } };
  const when = record && valueAt(record.data, deadline.of);
  const day = typeof when !== 'string' ? undefined : when.includes('T') ? local.dayOf(instantOf(when)) : when;
  const delivered = day !== undefined && day <= asOf ? day : undefined;
  return { ...due, record, delivered, state: stateOf(due, delivered, asOf) };
}

/** A record that says which days it is for is for the period with the same last day; one that does not, for any. */
function isFor({ data }: Entry, instance: PeriodInstance | undefined): boolean {
  const { covers, period } = data as { readonly covers?: { to: CivilDay }; readonly period?: { to: CivilDay } };
  const last = (covers ?? period)?.to;
  return last === undefined || last === instance?.to;
}

function stateOf({ due, limit }: Due, delivered: CivilDay | undefined, asOf: CivilDay): Delivery['state'] {
  if (delivered !== undefined) {
    if (due === null || delivered <= due) return 'in-time';
    return limit !== null && delivered <= limit ? 'tolerated' : 'late';
  }
  return due !== null && (limit ?? due) < asOf ? 'overdue' : 'open';
}
