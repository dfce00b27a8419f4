import { askedOf, type Per, type PeriodAsked, type Periods } from '../../schemas/kernel/instance.ts';
import { timePeriod, type TimePeriod } from '../../schemas/kernel/time.ts';
import { addDays } from '../calendar/civil-day.ts';
import { valuesAt } from './conditions.ts';
import { valuesInForce } from './parameters.ts';
import type { Instance, KernelWorld, Placed, Records } from './kernel-world.ts';
import { periodInstances, type PeriodInstance } from './periods.ts';

type RecordPer = Extract<Per, { readonly record: unknown }>;
type MemberPer = Extract<Per, { readonly member: unknown }>;
type RunPer = Extract<Per, { readonly run: unknown }>;

/** For what a duty is decided: periods of the term, records, members of a population, or runs of records. */
export function instancesOf(per: Per, world: KernelWorld, records: Records): Instance[] {
  if (typeof per === 'object' && !Array.isArray(per)) {
    if ('record' in per) return ofRecords(per as RecordPer, world, records);
    if ('member' in per) return ofMembers(per as MemberPer, world, records);
    if ('run' in per) return ofRuns(per as RunPer, world, records);
  }
  return ofPeriods(per as Periods, world);
}

/** Whether a duty is decided for events, which may not occur at all. */
export const isOfEvents = (per: Per): boolean => typeof per === 'object' && ('record' in per || 'run' in per);

/** The kind of the events of a duty, as nil returns call it. */
export function eventKind(per: Per): string {
  const { record, run } = per as { readonly record?: RecordPer['record']; readonly run?: RunPer['run'] };
  const kind = record?.kind ?? run?.select.kind ?? '';
  return typeof kind === 'string' ? kind : kind[0]!;
}

function ofPeriods(periods: Periods, world: KernelWorld): Instance[] {
  if (Array.isArray(periods)) return (periods as readonly PeriodAsked[]).flatMap((one) => asAsked(one, world));
  return typeof periods === 'object' && 'parameter' in periods
    ? asAgreed(periods.parameter, world)
    : ofPeriod(periods as TimePeriod, world);
}

const ofPeriod = (period: TimePeriod, world: KernelWorld): Instance[] =>
  periodInstances(period, world).map((one) => instanceOf(one, world));

/** A period of a list: one with a test of its own hands it to its instances. */
function asAsked(one: PeriodAsked, world: KernelWorld): Instance[] {
  const { period, test } = askedOf(one);
  return ofPeriod(period, world).map((instance) => (test ? { ...instance, test } : instance));
}

function instanceOf({ about, ...period }: PeriodInstance, { library }: KernelWorld): Instance {
  const declared = about === undefined ? undefined : library.byId.get(about);
  return declared ? { ...period, about: declared } : period;
}

/** Periods as a parameter says, each under the value in force on its first day; while nothing is agreed, the open term. */
function asAgreed(id: string, world: KernelWorld): Instance[] {
  const { term, library, parameter } = world;
  const values = valuesInForce(library, id);
  // A reading may set the parameter, whatever was agreed.
  const isAgreed = values.length > 0 && parameter(id, values[0]!.from) === values[0]!.value;
  const stretches = isAgreed
    ? values.map(({ from, value }) => ({ from, value }))
    : [{ from: '', value: parameter(id, term.from) }];
  const instances = stretches.flatMap(({ from, value }, index) => {
    const period = agreedPeriod(value);
    const until = stretches[index + 1]?.from ?? '9999-12-31';
    return period
      ? ofPeriod(period, world).filter((one) => (index === 0 ? from <= one.to : from <= one.from) && one.from < until)
      : [];
  });
  if (instances.length) return instances;
  return [{ key: `${term.from}..${term.to}`, from: term.from, to: term.to, term: true, open: id }];
}

/** A period as a parameter holds it: as an obligation would write it, or `{per: quarter, of: contract}`. */
function agreedPeriod(value: unknown): TimePeriod | undefined {
  const { per, ...options } = (typeof value === 'object' && value !== null ? value : {}) as { readonly per?: string };
  const written = per === undefined ? value : Object.keys(options).length ? { [per]: options } : per;
  return timePeriod.safeParse(written).data;
}

/** One for each record of the term; times the members that a field of it names, where one is given. */
function ofRecords({ record, members }: RecordPer, world: KernelWorld, records: Records): Instance[] {
  return records
    .of(record)
    .filter(({ day }) => day === '' || inTerm(day, world))
    .flatMap(({ entry, day }): Instance[] => {
      const [from, to] = day === '' ? [world.term.from, world.term.to] : [day, day];
      const instance = { key: entry.id, from, to, record: entry };
      if (members === undefined) return [instance];
      return [...new Set(valuesAt(entry, members))].flatMap((id) => {
        const member = world.library.byId.get(String(id));
        return member ? [{ ...instance, key: `${entry.id} ${member.id}`, member }] : [];
      });
    });
}

/** One for each member of a population, in each period where one is given. */
function ofMembers({ member, per = 'term' }: MemberPer, world: KernelWorld, records: Records): Instance[] {
  return ofPeriods(per, world).flatMap((period) =>
    records.members(member, period).map((entry): Instance => ({
      ...period,
      key: per === 'term' ? entry.id : `${entry.id} ${period.key}`,
      member: entry,
    })),
  );
}

/** One for each time that so many records of a group come within so many days; begins anew afterwards when it should. */
function ofRuns({ run }: RunPer, world: KernelWorld, records: Records): Instance[] {
  const groups = new Map<string, Placed[]>();
  for (const placed of records.of(run.select))
    for (const value of new Set(valuesAt(placed.entry, run['group-by']).map(String))) {
      const group = groups.get(value);
      if (group) group.push(placed);
      else groups.set(value, [placed]);
    }
  return [...groups]
    .flatMap(([group, placed]) => runsIn(group, placed, run))
    .filter(({ to }) => inTerm(to, world))
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.key < b.key ? -1 : 1));
}

/** The day of the first is not counted: what comes so many days after it still belongs to it. */
function runsIn(group: string, placed: readonly Placed[], run: RunPer['run']): Instance[] {
  const instances: Instance[] = [];
  let window: Placed[] = [];
  for (const one of placed) {
    const first = addDays(one.day, -run['within-days']);
    window = [...window.filter(({ day }) => first <= day), one];
    if (window.length < run.times) continue;
    instances.push({
      key: `${group} ${one.entry.id}`,
      from: one.day,
      to: one.day,
      record: one.entry,
      run: window.map(({ entry }) => entry),
    });
    window = run.restart === false ? window : [];
  }
  return instances;
}

const inTerm = (day: string, { term }: KernelWorld): boolean => term.from <= day && day <= term.to;
