import { NONE, type Dimension } from '../../incidents/groupings.ts';
import type { Site } from '../site.ts';
import type { LinkView } from '../value.ts';
import { timesView, type TimesView } from './figures.ts';
import { groupAddress } from './group-addresses.ts';
import { groupLabel } from './groups.ts';
import { incidentGroups } from './incident-groups.ts';

/** A group in a row: how many, and how long they took. */
export interface StatisticsRow extends TimesView {
  readonly group: LinkView;
  readonly count: number;
  /** Of the largest group, in hundredths; the group of those without a value is no rival and has no bar. */
  readonly share: number;
  readonly alert: boolean;
}

/** Incidents by one dimension. */
export interface StatisticsTable {
  readonly id: Dimension;
  readonly title: string;
  readonly rows: readonly StatisticsRow[];
}

/** All groups of a dimension, each leading to its incidents. */
export function statisticsTable(site: Site, id: Dimension): StatisticsTable {
  const groups = incidentGroups(site, id);
  const most = Math.max(1, ...groups.flatMap(({ key, figures }) => (key === NONE ? [] : figures.entries.length)));
  return {
    id,
    title: site.words[`by-${id}`],
    rows: groups.map(({ key, figures }) => ({
      group: { text: groupLabel(site, id, key), href: groupAddress(id, key) },
      count: figures.entries.length,
      share: key === NONE ? 0 : Math.round((figures.entries.length / most) * 10000) / 100,
      alert: id === 'study' && key === 'overdue',
      ...timesView(figures, site),
    })),
  };
}
