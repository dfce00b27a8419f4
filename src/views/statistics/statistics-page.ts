import { fill } from '../../i18n/messages.ts';
import { DIMENSIONS, type Dimension } from '../../incidents/groupings.ts';
import { figuresOf, type IncidentFigures } from '../../incidents/statistics.ts';
import { frameOf, type Frame } from '../page-frame.ts';
import { path, type PagePath } from '../paths.ts';
import type { Site } from '../site.ts';
import type { LinkView } from '../value.ts';
import type { ColumnChart } from './column-chart.ts';
import { timesView, type TimesView } from './figures.ts';
import { dimensionAddress, REPEATS, STATISTICS } from './group-addresses.ts';
import { CHARTED, incidentChart } from './incident-charts.ts';
import { incidentsOf } from './incident-groups.ts';
import { lateActions, type LateActions } from './late-actions.ts';
import { repeatRows, type RepeatRow } from './repeat-rows.ts';
import { statisticsTable, type StatisticsTable } from './statistics-table.ts';

/** What all pages of statistics have: their frame, and the ways to the others. */
interface StatisticsHead {
  readonly frame: Frame;
  readonly ways: readonly (LinkView & { readonly current: boolean })[];
}

/** The overview. */
export interface StatisticsPage extends StatisticsHead {
  readonly lede: string;
  readonly all: TimesView & { readonly count: number };
  readonly charts: readonly ColumnChart[];
  readonly tables: readonly StatisticsTable[];
  /** The first of the repetitions, and how many there are. */
  readonly repeats: { readonly rows: readonly RepeatRow[]; readonly count: number };
  readonly actions: LateActions;
}

/** The page of one dimension, with all its groups. */
export interface DimensionPage extends StatisticsHead {
  readonly chart: ColumnChart | undefined;
  readonly table: StatisticsTable;
}

/** The page of all repetitions. */
export interface RepeatsPage extends StatisticsHead {
  readonly repeats: readonly RepeatRow[];
}

/** The tables of the overview, in the order of reading; every dimension has a page of its own. */
const TABLES: readonly Dimension[] = ['severity', 'study', 'site', 'cause'];

/** How many repetitions the overview shows. */
const FIRST_REPEATS = 5;

/** What went wrong, how often, and how long it took; every number opens the records behind it. */
export function statisticsPage(site: Site): StatisticsPage {
  const { words, today } = site;
  const incidents = incidentsOf(site);
  const all = figuresOf(incidents, today);
  const repeats = repeatRows(site, incidents);
  const some = incidents.length > 0;
  return {
    ...headOf(site, words.statisticsTitle, STATISTICS),
    lede: some ? ledeOf(site, all) : words.statisticsNone,
    all: { ...timesView(all, site), count: incidents.length },
    charts: CHARTED.flatMap((dimension) => incidentChart(site, dimension) ?? []),
    tables: some ? TABLES.map((dimension) => statisticsTable(site, dimension)) : [],
    repeats: { rows: repeats.slice(0, FIRST_REPEATS), count: repeats.length },
    actions: lateActions(site),
  };
}

/** Pages of all dimensions, where there are incidents at all. */
export const dimensionPaths = (site: Site): PagePath<{ dimension: string }, { page: DimensionPage }>[] =>
  incidentsOf(site).length
    ? DIMENSIONS.map((dimension) => path({ dimension }, { page: dimensionPage(site, dimension) }))
    : [];

function dimensionPage(site: Site, dimension: Dimension): DimensionPage {
  const { words } = site;
  const title = `${words.statisticsTitle} ${words[`by-${dimension}`]}`;
  return {
    ...headOf(site, title, dimensionAddress(dimension)),
    chart: incidentChart(site, dimension),
    table: statisticsTable(site, dimension),
  };
}

/** What the page of repetitions shows. */
export const repeatsPage = (site: Site): RepeatsPage => ({
  ...headOf(site, site.words.repeatsTitle, REPEATS),
  repeats: repeatRows(site, incidentsOf(site)),
});

function headOf(site: Site, title: string, address: string): StatisticsHead {
  const { words, library } = site;
  const kind = library.kinds.find(({ name }) => name === 'incident');
  const dimensions = DIMENSIONS.map((one) => ({ text: words[`by-${one}`], href: dimensionAddress(one) }));
  const ways = [
    { text: words.statisticsOverview, href: STATISTICS },
    ...(incidentsOf(site).length ? [...dimensions, { text: words.repeatsTitle, href: REPEATS }] : []),
  ];
  return {
    frame: frameOf(site, title, address, kind),
    ways: ways.map((way) => ({ ...way, current: way.href === address })),
  };
}

function ledeOf(site: Site, all: IncidentFigures): string {
  const { words, today } = site;
  const { response, recovery } = timesView(all, site);
  return fill(response && recovery ? words.statisticsLede : words.statisticsCount, {
    from: all.entries[0]?.day ?? today,
    to: today,
    count: all.entries.length,
    open: all.open.length,
    response: response?.median.text ?? '',
    response90: response?.p90.text ?? '',
    recovery: recovery?.median.text ?? '',
    recovery90: recovery?.p90.text ?? '',
  });
}
