import type { Per } from '../../schemas/kernel/instance.ts';
import type { TimePeriod } from '../../schemas/kernel/time.ts';
import { addDays } from '../calendar/civil-day.ts';
import type { Entry } from '../model/library.ts';
import { valuesAt } from './conditions.ts';
import type { Instance, KernelWorld, Placed, Records } from './kernel-world.ts';
import { periodInstances } from './periods.ts';

type RecordPer = Extract<Per, { readonly record: unknown }>;
type MemberPer = Extract<Per, { readonly member: unknown }>;
type RunPer = Extract<Per, { readonly run: unknown }>;

/** For what a duty is decided: periods of the term, records, members of a population, or runs of records. */
export function instancesOf(per: Per, world: KernelWorld, records: Records): Instance[] {
  if (Array.isArray(per)) return (per as readonly TimePeriod[]).flatMap((one) => periodInstances(one, world));
  if (typeof per === 'string') return periodInstances(per, world);
  if ('record' in per) return ofRecords(per as RecordPer, world, records);
  if ('member' in per) return ofMembers(per as MemberPer, world, records);
  if ('run' in per) return ofRuns(per as RunPer, world, records);
  return periodInstances(per as TimePeriod, world);
}

/** One for each record of the term; times the members that a field of it names, where one is given. */
function ofRecords({ record, members }: RecordPer, world: KernelWorld, records: Records): Instance[] {
  return records
    .of(record)
    .filter(({ day }) => inTerm(day, world))
    .flatMap(({ entry, day }): Instance[] => {
      const instance = { key: entry.id, from: day, to: day, record: entry };
      if (members === undefined) return [instance];
      return valuesAt(entry, members).flatMap((id) => {
        const member = world.library.byId.get(String(id));
        return member ? [{ ...instance, key: `${entry.id} ${member.id}`, member }] : [];
      });
    });
}

/** One for each member of a population, in each period where one is given. */
function ofMembers({ member, per = 'term' }: MemberPer, world: KernelWorld, records: Records): Instance[] {
  return periodInstances(per, world).flatMap((period) =>
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
    for (const value of valuesAt(placed.entry, run['group-by']).map(String))
      groups.set(value, [...(groups.get(value) ?? []), placed]);
  return [...groups].flatMap(([group, placed]) => runsIn(group, placed, run)).filter(({ to }) => inTerm(to, world));
}

function runsIn(group: string, placed: readonly Placed[], run: RunPer['run']): Instance[] {
  const instances: Instance[] = [];
  let window: Placed[] = [];
  for (const one of placed) {
    window = [...window.filter(({ day }) => one.day < addDays(day, run['within-days'])), one];
    if (window.length < run.times) continue;
    instances.push({ key: `${group} ${one.entry.id}`, from: window[0]!.day, to: one.day, record: one.entry });
    window = run.restart === false ? window : [];
  }
  return instances;
}

const inTerm = (day: string, { term }: KernelWorld): boolean => term.from <= day && day <= term.to;

/** The record or member of an instance, which field anchors of day expressions read. */
export const subjectOf = (instance: Instance): Entry | undefined => instance.record ?? instance.member;
