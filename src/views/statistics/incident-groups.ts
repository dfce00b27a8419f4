import { NONE, type Dimension } from '../../incidents/groupings.ts';
import { severityLevels } from '../../incidents/severity-levels.ts';
import { figuresBy, incidentsIn, type IncidentGroup } from '../../incidents/statistics.ts';
import { entriesOf, type Entry } from '../../model/library.ts';
import { remembered } from '../../model/remembered.ts';
import type { Site } from '../site.ts';
import { FIXED_KEYS } from './group-addresses.ts';
import { groupContext } from './groups.ts';

/** Incidents up to the day of the site, the earliest first. */
export const incidentsOf = remembered((site: Site): readonly Entry[] =>
  incidentsIn(entriesOf(site.library, 'incident'), { from: '', to: site.today }, groupContext(site)),
);

/**
 * Groups of all incidents by a dimension. Hours, weekdays and months as time goes, levels from the worst; all else by how
 * many there were, what has no value last.
 */
export function incidentGroups(site: Site, dimension: Dimension): IncidentGroup[] {
  const groups = figuresBy(incidentsOf(site), dimension, groupContext(site));
  if (dimension === 'month') return groups;
  const order =
    dimension === 'severity' ? severityLevels(site.library).map(({ level }) => level) : (FIXED_KEYS[dimension] ?? []);
  if (order.length) return groups.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  if (dimension === 'severity') return groups;
  const weight = ({ key, figures }: IncidentGroup) => (key === NONE ? -1 : figures.entries.length);
  return groups.toSorted((a, b) => weight(b) - weight(a));
}
