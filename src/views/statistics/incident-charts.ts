import { addMonths } from '../../calendar/civil-day.ts';
import { fill } from '../../i18n/messages.ts';
import type { Dimension } from '../../incidents/groupings.ts';
import type { IncidentGroup } from '../../incidents/statistics.ts';
import type { Site } from '../site.ts';
import { columnChart, type ColumnChart } from './column-chart.ts';
import { FIXED_KEYS, groupAddress } from './group-addresses.ts';
import { groupLabel } from './groups.ts';
import { incidentGroups } from './incident-groups.ts';

/** The dimensions that run along an axis of time, and are drawn. */
export const CHARTED = ['month', 'weekday', 'hour'] as const satisfies readonly Dimension[];

/** The chart of a dimension; nothing where it has no axis or there are no incidents. */
export function incidentChart(site: Site, dimension: Dimension): ColumnChart | undefined {
  const groups = incidentGroups(site, dimension);
  if (!groups.length) return undefined;
  if (dimension === 'month') return monthChart(site, groups);
  return dimension === 'weekday' || dimension === 'hour' ? plainChart(site, dimension, groups) : undefined;
}

/** One column for each month from the first to the last, in parts by severity: the worst at the bottom and darkest. */
function monthChart(site: Site, months: readonly IncidentGroup[]): ColumnChart {
  const levels = incidentGroups(site, 'severity').map(({ key }) => key);
  const byKey = new Map(months.map(({ key, figures }) => [key, figures.entries]));
  const [first, last] = [months[0]!.key, months.at(-1)!.key];
  const columns = monthsFrom(first, last).map((key) => ({
    label: key.slice(5),
    under: key === first || key.endsWith('-01') ? key.slice(0, 4) : '',
    name: key,
    values: levels.map((level) => (byKey.get(key) ?? []).filter(({ data }) => data['severity'] === level).length),
    href: groupAddress('month', key),
  }));
  const series = levels.map((level, index) => ({
    label: groupLabel(site, 'severity', level),
    tone: Math.max(0, 3 - index),
  }));
  return columnChart('month', titleOf(site, 'month', months), series, columns);
}

function monthsFrom(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

function plainChart(site: Site, id: Dimension, groups: readonly IncidentGroup[]): ColumnChart {
  const byKey = new Map(groups.map(({ key, figures }) => [key, figures.entries.length]));
  const columns = (FIXED_KEYS[id] ?? []).map((key) => {
    const name = groupLabel(site, id, key);
    return {
      label: id === 'hour' ? key : name,
      name,
      values: [byKey.get(key) ?? 0],
      href: groupAddress(id, key),
    };
  });
  return columnChart(id, titleOf(site, id, groups), [], columns);
}

/** The finding of a chart: the group with most. */
function titleOf(site: Site, id: Dimension, groups: readonly IncidentGroup[]): string {
  const { words } = site;
  const most = groups.reduce((top, one) => (one.figures.entries.length > top.figures.entries.length ? one : top));
  const values = { group: groupLabel(site, id, most.key), count: most.figures.entries.length };
  return fill(words.chartFinding, { by: words[`by-${id}`], said: fill(words.statisticsMost, values) });
}
