import { fill } from '../../i18n/messages.ts';
import { DIMENSIONS, type Dimension } from '../../incidents/groupings.ts';
import { incidentOf, isResolved } from '../../incidents/incident.ts';
import { recoveryMinutes, responseMinutes } from '../../incidents/marks.ts';
import { figuresBy, figuresOf, type IncidentFigures } from '../../incidents/statistics.ts';
import { choiceText, recordCell, stretchText } from '../documents/record-words.ts';
import type { Cell, Ledger } from '../ledger.ts';
import { frameOf, type Frame } from '../page-frame.ts';
import { path, type PagePath } from '../paths.ts';
import type { Site } from '../site.ts';
import { shortTime, type LinkView } from '../value.ts';
import { timesView, type TimesView } from './figures.ts';
import { dimensionAddress, FIXED_KEYS, groupAddress } from './group-addresses.ts';
import { groupContext, groupLabel } from './groups.ts';
import { incidentsOf } from './incident-groups.ts';

/** The incidents behind a number. */
export interface GroupPage extends TimesView {
  readonly frame: Frame;
  readonly heading: string;
  readonly dimension: LinkView;
  readonly ledger: Ledger;
  readonly page: number;
  readonly pages: readonly LinkView[];
}

/** How many incidents a page lists. */
const SIZE = 100;

/** Pages of all groups of incidents; a large group has several. */
export function groupPaths(site: Site): PagePath<{ dimension: string; key: string }, { page: GroupPage }>[] {
  const incidents = incidentsOf(site);
  if (!incidents.length) return [];
  return DIMENSIONS.flatMap((dimension) => {
    const groups = figuresBy(incidents, dimension, groupContext(site));
    const byKey = new Map(groups.map(({ key, figures }) => [key, figures]));
    const keys = FIXED_KEYS[dimension] ?? [...byKey.keys()];
    return keys.flatMap((key) => {
      const figures = byKey.get(key) ?? figuresOf([], site.today);
      const pages = Math.max(1, Math.ceil(figures.entries.length / SIZE));
      return Array.from({ length: pages }, (_, index) =>
        path(
          { dimension, key: index ? `${key}/${index + 1}` : key },
          { page: groupPage(site, dimension, key, figures, index + 1, pages) },
        ),
      );
    });
  });
}

function groupPage(
  site: Site,
  dimension: Dimension,
  key: string,
  figures: IncidentFigures,
  page: number,
  pages: number,
): GroupPage {
  const { words, library } = site;
  const kind = library.kinds.find(({ name }) => name === 'incident');
  const group = groupLabel(site, dimension, key);
  const shown = figures.entries.toReversed().slice((page - 1) * SIZE, page * SIZE);
  return {
    frame: frameOf(site, `${words.statisticsTitle} ${group}`, groupAddress(dimension, key, page), kind),
    heading: fill(words.groupOf, { group, count: figures.entries.length }),
    dimension: { text: words[`by-${dimension}`], href: dimensionAddress(dimension) },
    ledger: {
      heads: [words.reportedHead, words.incidentHead, words.levelHead, words.responseHead, words.recoveryHead],
      title: 1,
      rows: shown.map((entry) => rowOf(site, entry)),
    },
    page,
    pages:
      pages > 1
        ? Array.from({ length: pages }, (_, index) => ({
            text: String(index + 1),
            href: groupAddress(dimension, key, index + 1),
          }))
        : [],
    ...timesView(figures, site),
  };
}

function rowOf(site: Site, entry: IncidentFigures['entries'][number]): Cell[] {
  const { words, today } = site;
  const incident = incidentOf(entry);
  const said = (minutes: number | undefined) => (minutes === undefined ? words.notYet : stretchText(minutes, words));
  const ended = isResolved(incident, today);
  return [
    { text: shortTime(incident.reported) },
    recordCell(entry),
    { text: choiceText(site, entry.kind.shape, 'severity', incident.severity) },
    { text: said(responseMinutes(incident)) },
    { text: said(ended ? recoveryMinutes(incident) : undefined), late: !ended },
  ];
}
