import { localTime } from '../../calendar/instant.ts';
import { DIMENSIONS, groupsOf, type Dimension } from '../../incidents/groupings.ts';
import { entriesOf, type Library } from '../../model/library.ts';
import { settingsOf } from '../settings.ts';

/** Address of the page of statistics. */
export const STATISTICS = '/incidents/statistics/';

/** Address of the repetitions. */
export const REPEATS = `${STATISTICS}repeats/`;

/** Address of a dimension with its groups. */
export const dimensionAddress = (dimension: Dimension): string => `${STATISTICS}${dimension}/`;

/** Address of the incidents of a group. */
export const groupAddress = (dimension: Dimension, key: string, page = 1): string =>
  `${STATISTICS}${dimension}/${key}/${page > 1 ? `${page}/` : ''}`;

/** What may become of a casestudy; each has a page, whatever day it is. */
export const STUDIES: readonly string[] = ['studied', 'exempted', 'owed', 'overdue', 'not-needed'];

/** Addresses of the pages of statistics that the incidents of a library make, but for later pages of large groups. */
export function statisticsAddresses(library: Library): string[] {
  const incidents = entriesOf(library, 'incident');
  if (!incidents.length) return [];
  const { timeZone } = settingsOf(entriesOf(library, 'knowledge-base')[0]);
  const context = { library, today: '', local: localTime(timeZone) };
  const keys = (dimension: Dimension) =>
    dimension === 'study' ? STUDIES : incidents.flatMap((entry) => groupsOf(entry, dimension, context));
  return DIMENSIONS.flatMap((dimension) => [
    dimensionAddress(dimension),
    ...[...new Set(keys(dimension))].map((key) => groupAddress(dimension, key)),
  ]);
}
