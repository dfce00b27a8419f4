import type { CivilDay } from '../calendar/civil-day.ts';
import type { Entry, Library } from '../model/library.ts';

/** An incident or a drill that followed a document, with what came of it. */
export interface Use {
  readonly entry: Entry;
  readonly on: CivilDay;
  /** The field of the outcome, for its label, and its value. */
  readonly field: string;
  readonly outcome: string;
  readonly failed: boolean;
}

/** The last incident or drill up to a day in which a document was followed. */
export function lastUse({ id }: Entry, library: Library, today: CivilDay): Use | undefined {
  const uses = (library.referrers.get(id) ?? []).flatMap(({ from }) => useOf(from, id) ?? []);
  return uses.filter(({ on }) => on <= today).sort((a, b) => (a.on < b.on ? 1 : -1))[0];
}

function useOf(entry: Entry, id: string): Use | undefined {
  const { data, day: on } = entry;
  if (on === undefined) return undefined;
  if (entry.kind.name === 'incident') {
    const used = data['used_runbooks'] as readonly { id: string; outcome: string }[] | undefined;
    const outcome = used?.find((one) => one.id === id)?.outcome;
    return outcome === undefined
      ? undefined
      : { entry, on, field: 'used_runbooks.outcome', outcome, failed: outcome === 'failed' };
  }
  if (entry.kind.name !== 'drill') return undefined;
  const { plan, runbooks = [], result } = data as { plan?: string; runbooks?: readonly string[]; result?: string };
  const followed = plan === id || runbooks.includes(id);
  return followed && result !== undefined
    ? { entry, on, field: 'result', outcome: result, failed: result === 'fail' }
    : undefined;
}
