import { instantOf } from '../calendar/instant.ts';
import type { Entry, Library } from '../model/library.ts';
import { incidentOf } from './incident.ts';

/** Incidents that followed one another within so many days and have one thing in common. */
export interface Repeat {
  /** `asset`: they name the same device or system. `cause`: the same cause at the same type of device. */
  readonly by: 'asset' | 'cause';
  /** The id of the device or system; the cause. */
  readonly key: string;
  /** The type of the devices, where the cause is what they share. */
  readonly type: string;
  /** The earliest first; two at least. */
  readonly entries: readonly Entry[];
}

/** Two incidents so many days apart count as a repetition. */
export const REPEAT_DAYS = 30;

/**
 * Runs of incidents each of which was reported at most 30 days after the one before: at the same device or system, or from
 * the same cause at devices of one type. A cause that is not known repeats nothing. The longest first.
 */
export function repeatsOf(incidents: readonly Entry[], library: Library, days = REPEAT_DAYS): Repeat[] {
  const groups = new Map<string, Omit<Repeat, 'entries'> & { entries: Entry[] }>();
  const add = (by: Repeat['by'], key: string, type: string, entry: Entry) => {
    const name = `${by} ${key} ${type}`;
    const group = groups.get(name) ?? { by, key, type, entries: [] };
    // One that names two devices of a type comes twice in a row.
    if (group.entries.at(-1) !== entry) group.entries.push(entry);
    groups.set(name, group);
  };
  for (const entry of incidents) {
    const { affects = [], cause } = incidentOf(entry);
    for (const id of affects) {
      add('asset', id, '', entry);
      if (cause !== undefined && cause !== 'unknown') add('cause', cause, typeOf(id, library), entry);
    }
  }
  return [...groups.values()]
    .flatMap(({ entries, ...shared }) => runsOf(entries, days).map((run) => ({ ...shared, entries: run })))
    .sort((a, b) => b.entries.length - a.entries.length || startOf(a.entries) - startOf(b.entries));
}

const reportedAt = (entry: Entry) => instantOf(incidentOf(entry).reported);
const startOf = (entries: readonly Entry[]) => reportedAt(entries[0]!);

/** The type of an asset; the kind of anything else. */
function typeOf(id: string, library: Library): string {
  const entry = library.byId.get(id);
  return String(entry?.data['type'] ?? entry?.kind.name ?? '');
}

function runsOf(entries: readonly Entry[], days: number): Entry[][] {
  const runs: Entry[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  const timed = entries.map((entry) => ({ entry, at: reportedAt(entry) })).sort((a, b) => a.at - b.at);
  for (const { entry, at } of timed) {
    if (at - last <= days * 86400) runs.at(-1)!.push(entry);
    else runs.push([entry]);
    last = at;
  }
  return runs.filter((run) => run.length > 1);
}

/** Whether two incidents are the same trouble: at the same device or system, or from one known cause at devices of a type. */
export function sharesTrouble(one: Entry, other: Entry, library: Library): boolean {
  const [a, b] = [incidentOf(one), incidentOf(other)];
  const things = b.affects ?? [];
  if (a.affects?.some((id) => things.includes(id))) return true;
  if (a.cause === undefined || a.cause === 'unknown' || a.cause !== b.cause) return false;
  return a.affects?.some((id) => things.some((thing) => typeOf(id, library) === typeOf(thing, library))) ?? false;
}
