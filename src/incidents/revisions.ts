import type { CivilDay } from '../calendar/civil-day.ts';
import type { Entry, Library } from '../model/library.ts';
import { casestudyOf } from './casestudy.ts';
import { editionAfter } from './edition-after.ts';
import { incidentOf } from './incident.ts';

/** A runbook that a casestudy names, and what became of it after the incident. */
export interface Revision {
  readonly runbook: string;
  readonly change: string;
  readonly reason: string | undefined;
  /** The day of the first edition published since the incident. */
  readonly published: CivilDay | undefined;
  /** What is wrong: it is said to be revised and no edition followed; it was left as it was without a reason. */
  readonly lacks: 'edition' | 'reason' | undefined;
}

/** The last day on which an incident of a casestudy ended; an incident that has not ended counts from its report. */
export function lastDayOf(study: Entry, library: Library): CivilDay {
  const days = casestudyOf(study).incidents.flatMap((id) => {
    const entry = library.byId.get(id);
    if (entry?.kind.name !== 'incident') return [];
    const { resolved, reported } = incidentOf(entry);
    return [(resolved ?? reported).slice(0, 10)];
  });
  return days.sort().at(-1) ?? '';
}

/** What became of each runbook that a casestudy names. A runbook that the library does not hold lacks nothing: that is another problem. */
export function revisionsOf(study: Entry, library: Library): Revision[] {
  const day = lastDayOf(study, library);
  return (casestudyOf(study).runbooks ?? []).map(({ id, change, reason }) => {
    const runbook = library.byId.get(id);
    const published = runbook && editionAfter(runbook, day);
    const isUnchanged = change === 'none';
    const lacks =
      isUnchanged && reason === undefined
        ? ('reason' as const)
        : !isUnchanged && runbook && published === undefined
          ? ('edition' as const)
          : undefined;
    return { runbook: id, change, reason, published, lacks };
  });
}

/** Runbooks that were followed in the incidents of a casestudy, which it does not name. */
export function unnamedRunbooks(study: Entry, library: Library): string[] {
  const { incidents, runbooks = [] } = casestudyOf(study);
  const named = new Set(runbooks.map(({ id }) => id));
  const used = incidents.flatMap((id) => {
    const entry = library.byId.get(id);
    return entry?.kind.name === 'incident' ? (incidentOf(entry).used_runbooks ?? []).map((one) => one.id) : [];
  });
  return [...new Set(used)].filter((id) => !named.has(id));
}
