import { weekday } from '../calendar/civil-day.ts';
import { instantOf, type LocalTime } from '../calendar/instant.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';
import { studyStanding } from './casestudy-need.ts';
import { incidentOf } from './incident.ts';

/** What incidents are counted by. */
export const DIMENSIONS = [
  'month',
  'severity',
  'site',
  'system',
  'cause',
  'source',
  'weekday',
  'hour',
  'study',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The group of incidents that have no value: no system concerned, no cause known. */
export const NONE = 'none';

/** What groups are made with: the day on which one asks, and the time of the place. */
export interface GroupContext {
  readonly library: Library;
  readonly local: LocalTime;
  readonly today: string;
}

/** Systems by the assets that they run on. */
const systemsByAsset = remembered((library: Library) => {
  const found = new Map<string, string[]>();
  for (const { id, data } of entriesOf(library, 'system'))
    for (const asset of (data['runs_on'] as readonly string[] | undefined) ?? [])
      found.set(asset, [...(found.get(asset) ?? []), id]);
  return found;
});

/** The systems that an incident concerns: those it names, and those that run on a device it names. */
export function systemsOf(incident: Entry, library: Library): string[] {
  const affected = incidentOf(incident).affects ?? [];
  const found = affected.flatMap((id) =>
    library.byId.get(id)?.kind.name === 'system' ? [id] : (systemsByAsset(library).get(id) ?? []),
  );
  return [...new Set(found)];
}

/**
 * The groups of a dimension that an incident belongs to; it may concern several systems or sites. Months, weekdays (1 for
 * Monday) and hours (00 to 23) are those of the report, in the time of the place.
 */
export function groupsOf(entry: Entry, dimension: Dimension, context: GroupContext): readonly string[] {
  const { library, local, today } = context;
  const incident = incidentOf(entry);
  const orNone = (values: readonly string[]) => (values.length ? values : [NONE]);
  switch (dimension) {
    case 'month':
      return [local.dayOf(instantOf(incident.reported)).slice(0, 7)];
    case 'weekday':
      return [String(weekday(local.dayOf(instantOf(incident.reported))))];
    case 'hour':
      return [local.text(instantOf(incident.reported)).slice(11, 13)];
    case 'severity':
      return [incident.severity];
    case 'source':
      return [incident.source];
    case 'cause':
      return [incident.cause ?? NONE];
    case 'site':
      return orNone(incident.sites ?? []);
    case 'system':
      return orNone(systemsOf(entry, library));
    case 'study':
      return [studyStanding(incident, library, today)];
    default:
      return dimension satisfies never;
  }
}
