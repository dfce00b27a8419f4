import { addMonths } from '../../calendar/civil-day.ts';
import { fill } from '../../i18n/messages.ts';
import { NONE, type Dimension } from '../../incidents/groupings.ts';
import { figuresBy, figuresOf, incidentsIn, type IncidentGroup } from '../../incidents/statistics.ts';
import { severityLevels } from '../../incidents/severity-levels.ts';
import { entriesOf, type Entry } from '../../model/library.ts';
import { remembered } from '../../model/remembered.ts';
import { frameOf, type Frame } from '../page-frame.ts';
import type { Site } from '../site.ts';
import type { LinkView } from '../value.ts';
import { columnChart, type ColumnChart } from './column-chart.ts';
import { timesView, type TimesView } from './figures.ts';
import { groupAddress, STATISTICS } from './group-addresses.ts';
import { allKeys, groupContext, groupLabel } from './groups.ts';
import { lateActions, type LateActions } from './late-actions.ts';
import { repeatRows, type RepeatRow } from './repeat-rows.ts';

/** A group in a row: how many, and how long they took. */
export interface StatisticsRow extends TimesView {
  readonly group: LinkView;
  readonly count: number;
  /** Of the largest group, in hundredths. */
  readonly share: number;
  readonly alert: boolean;
}

/** Incidents by one dimension. */
export interface StatisticsTable {
  readonly id: Dimension;
  readonly title: string;
  readonly rows: readonly StatisticsRow[];
}

/** The page of statistics. */
export interface StatisticsPage {
  readonly frame: Frame;
  readonly lede: string;
  readonly all: TimesView & { readonly count: number; readonly open: number };
  readonly charts: readonly ColumnChart[];
  readonly tables: readonly StatisticsTable[];
  readonly repeats: readonly RepeatRow[];
  readonly actions: LateActions;
}

/** The tables of the page, in the order of reading. */
const TABLES: readonly Dimension[] = ['severity', 'study', 'site', 'system', 'cause', 'source', 'weekday', 'hour'];

/** Incidents up to the day of the site. */
export const incidentsOf = remembered((site: Site): readonly Entry[] =>
  incidentsIn(entriesOf(site.library, 'incident'), { from: '', to: site.today }, groupContext(site)),
);

/** What went wrong, how often, and how long it took; every number opens the records behind it. */
export function statisticsPage(site: Site): StatisticsPage {
  const { library, words, today } = site;
  const incidents = incidentsOf(site);
  const all = figuresOf(incidents, today);
  const kind = library.kinds.find(({ name }) => name === 'incident');
  const times = timesView(all, site);
  const { response, recovery } = times;
  const values = {
    from: incidents[0]?.day ?? today,
    to: today,
    count: incidents.length,
    open: all.open.length,
    response: response?.median.text ?? '',
    response90: response?.p90.text ?? '',
    recovery: recovery?.median.text ?? '',
    recovery90: recovery?.p90.text ?? '',
  };
  const lede = response && recovery ? words.statisticsLede : words.statisticsCount;
  const groups = (dimension: Dimension) => figuresBy(incidents, dimension, groupContext(site));
  return {
    frame: frameOf(site, words.statisticsTitle, STATISTICS, kind),
    lede: incidents.length ? fill(lede, values) : words.statisticsNone,
    all: { ...times, count: incidents.length, open: all.open.length },
    charts: incidents.length
      ? [
          monthChart(site, groups('month'), groups('severity')),
          plainChart(site, 'weekday', groups('weekday')),
          plainChart(site, 'hour', groups('hour')),
        ]
      : [],
    tables: incidents.length ? TABLES.map((dimension) => tableOf(site, dimension, groups(dimension))) : [],
    repeats: repeatRows(site, incidents),
    actions: lateActions(site),
  };
}

function tableOf(site: Site, id: Dimension, groups: readonly IncidentGroup[]): StatisticsTable {
  const most = Math.max(1, ...groups.map(({ figures }) => figures.entries.length));
  return {
    id,
    title: site.words[`by-${id}`],
    rows: ordered(site, id, groups).map(({ key, figures }) => ({
      group: { text: groupLabel(site, id, key), href: groupAddress(id, key) },
      count: figures.entries.length,
      share: Math.round((figures.entries.length / most) * 10000) / 100,
      alert: id === 'study' && key === 'overdue',
      ...timesView(figures, site),
    })),
  };
}

/** Hours and weekdays as the day goes, levels from the worst; all else by how many there were, what has no value last. */
function ordered(site: Site, id: Dimension, groups: readonly IncidentGroup[]): IncidentGroup[] {
  if (id === 'weekday' || id === 'hour' || id === 'study') {
    const order = allKeys(id);
    return groups.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  }
  if (id === 'severity') {
    const levels = severityLevels(site.library).map(({ level }) => level);
    return groups.toSorted((a, b) => levels.indexOf(a.key) - levels.indexOf(b.key));
  }
  const weight = ({ key, figures }: IncidentGroup) => (key === NONE ? -1 : figures.entries.length);
  return groups.toSorted((a, b) => weight(b) - weight(a));
}

/** One column for each month from the first to the last, in parts by severity: the worst at the bottom and darkest. */
function monthChart(site: Site, months: readonly IncidentGroup[], found: readonly IncidentGroup[]): ColumnChart {
  const levels = ordered(site, 'severity', found).map(({ key }) => key);
  const byKey = new Map(months.map(({ key, figures }) => [key, figures.entries]));
  const columns = monthsFrom(months[0]!.key, months.at(-1)!.key).map((key) => ({
    label: key.slice(5) === '01' || key === months[0]!.key ? key : key.slice(5),
    name: key,
    values: levels.map((level) => (byKey.get(key) ?? []).filter(({ data }) => data['severity'] === level).length),
    href: groupAddress('month', key),
  }));
  const series = levels.map((level, index) => ({
    label: groupLabel(site, 'severity', level),
    tone: Math.max(0, 3 - index),
  }));
  return columnChart('month', chartTitle(site, 'month', months), series, columns);
}

function monthsFrom(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

function plainChart(site: Site, id: Dimension, groups: readonly IncidentGroup[]): ColumnChart {
  const byKey = new Map(groups.map(({ key, figures }) => [key, figures.entries.length]));
  const columns = allKeys(id).map((key) => {
    const name = groupLabel(site, id, key);
    return {
      label: id === 'hour' ? key : name,
      name,
      values: [byKey.get(key) ?? 0],
      href: groupAddress(id, key),
    };
  });
  return columnChart(id, chartTitle(site, id, groups), [], columns);
}

/** The finding of a chart: the group with most. */
function chartTitle(site: Site, id: Dimension, groups: readonly IncidentGroup[]): string {
  const most = groups.reduce((top, one) => (one.figures.entries.length > top.figures.entries.length ? one : top));
  const { words } = site;
  const said = fill(words.statisticsMost, {
    group: groupLabel(site, id, most.key),
    count: most.figures.entries.length,
  });
  return fill(words.chartFinding, { by: words[`by-${id}`], said });
}
