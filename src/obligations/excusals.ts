import type { CivilDay } from '../calendar/civil-day.ts';
import type { Span } from '../calendar/span.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { remainingDays, type Days } from './in-service.ts';
import type { Instance, KernelWorld } from './kernel-world.ts';
import type { Obligation } from './obligation.ts';

/** Days on which something is not demanded, and the excusal that says so. */
export interface ExcusedDays extends Days {
  readonly id: string;
}

/** What excusals take out of a demand: days for everything, and days for one record or member. */
export interface Excused {
  readonly days: readonly ExcusedDays[];
  /** Days taken out for one thing, those for everything included. */
  of(entry: Entry): readonly ExcusedDays[];
}

/** An excusal that counts: signed, and known. */
interface Excusal extends ExcusedDays {
  readonly members: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
}

const NONE: Excused = { days: [], of: () => [] };

/** Tells for each instance of a duty what signed excusals take out. Unsigned, one excuses nothing. */
export function excusalsOf(obligation: Obligation, { library, term }: KernelWorld): (instance: Instance) => Excused {
  const all = entriesOf(library, 'excusal').flatMap((entry): Excusal[] => {
    const data = entry.data as unknown as ExcusalData;
    if (!data.obligations.includes(obligation.id) || !data.signed?.length) return [];
    const to = data.to ?? (term.to > data.from ? term.to : data.from);
    return [{ id: entry.id, members: new Set(data.members), sites: new Set(data.sites), from: data.from, to }];
  });
  const { sites } = obligation;
  return all.length ? (instance) => forInstance(all, instance, sites) : () => NONE;
}

interface ExcusalData {
  readonly obligations: readonly string[];
  readonly members?: readonly string[];
  readonly sites?: readonly string[];
  readonly from: CivilDay;
  readonly to?: CivilDay;
  readonly signed?: readonly unknown[];
}

function forInstance(all: readonly Excusal[], instance: Instance, sites: readonly string[]): Excused {
  const subjects = [instance.record, instance.member].filter((one) => one !== undefined);
  const days = all.filter((one) => isForAll(one, sites) || subjects.some((subject) => isFor(one, subject)));
  return { days, of: (entry) => all.filter((one) => days.includes(one) || isFor(one, entry)) };
}

/** Whether an excusal holds for the whole duty: it names no members, and no sites or all of the duty's own. */
const isForAll = ({ members, sites }: Excusal, own: readonly string[]): boolean =>
  !members.size && (!sites.size || (own.length > 0 && own.every((site) => sites.has(site))));

/** Whether an excusal holds for a thing: it names it, or the site where it is. */
function isFor({ members, sites }: Excusal, { id, data }: Entry): boolean {
  if (members.size) return members.has(id);
  const { site, sites: several } = data as { readonly site?: string; readonly sites?: readonly string[] };
  return sites.has(id) || (site !== undefined && sites.has(site)) || (several ?? []).some((one) => sites.has(one));
}

/** Whether excusals leave nothing of an instance's days. */
export const isWhollyExcused = ({ from, to }: Days, excused: Excused): boolean =>
  excused.days.length > 0 && remainingDays({ from, to }, excused.days).length === 0;

/** Excused days as time. */
export const excusedSpans = (days: readonly Days[], { local }: KernelWorld): Span[] =>
  days.map(({ from, to }) => ({ from: local.at(from, '00:00'), until: local.at(to, '24:00') }));
