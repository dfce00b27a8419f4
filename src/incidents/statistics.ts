import type { CivilDay } from '../calendar/civil-day.ts';
import { instantOf } from '../calendar/instant.ts';
import type { Entry } from '../model/library.ts';
import { groupsOf, type Dimension, type GroupContext } from './groupings.ts';
import { incidentOf, isResolved } from './incident.ts';
import { recoveryMinutes, responseMinutes } from './marks.ts';
import { spreadOf, type Measure, type Spread } from './spread.ts';

/** Days from the first to the last, both included. */
export interface Period {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** How many incidents there were and how long they took; the times of those that have them. */
export interface IncidentFigures {
  readonly entries: readonly Entry[];
  /** Of these, the ones that had not ended on the day on which one asks. */
  readonly open: readonly Entry[];
  /** Minutes from the report to the first human answer. */
  readonly response: Spread | undefined;
  /** Minutes from the report to the end. */
  readonly recovery: Spread | undefined;
}

/** Figures of the incidents that have one thing in common. */
export interface IncidentGroup {
  readonly key: string;
  readonly figures: IncidentFigures;
}

/** Incidents that were reported within a period, in the time of the place, the earliest first. */
export const incidentsIn = (incidents: readonly Entry[], { from, to }: Period, { local }: GroupContext): Entry[] =>
  incidents
    .map((entry) => ({ entry, at: instantOf(incidentOf(entry).reported) }))
    .filter(({ at }) => from <= local.dayOf(at) && local.dayOf(at) <= to)
    .sort((a, b) => a.at - b.at || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry);

/** Figures of incidents as they are known on a day: what ended later is open. */
export function figuresOf(entries: readonly Entry[], today: CivilDay): IncidentFigures {
  const measured = (minutes: (entry: Entry) => number | undefined): Measure[] =>
    entries.flatMap((entry) => {
      const found = minutes(entry);
      return found === undefined ? [] : [{ minutes: found, entry }];
    });
  const ended = (entry: Entry) => isResolved(incidentOf(entry), today);
  return {
    entries,
    open: entries.filter((entry) => !ended(entry)),
    response: spreadOf(measured((entry) => responseMinutes(incidentOf(entry)))),
    recovery: spreadOf(measured((entry) => (ended(entry) ? recoveryMinutes(incidentOf(entry)) : undefined))),
  };
}

/** Figures by one dimension, in the order of the keys. An incident that belongs to several groups counts in each. */
export function figuresBy(entries: readonly Entry[], dimension: Dimension, context: GroupContext): IncidentGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of groupsOf(entry, dimension, context)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => ({ key, figures: figuresOf(own, context.today) }));
}
