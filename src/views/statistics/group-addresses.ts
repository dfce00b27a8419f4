import { localTime } from '../../calendar/instant.ts';
import { DIMENSIONS, groupsOf, type Dimension } from '../../incidents/groupings.ts';
import { entriesOf, type Library } from '../../model/library.ts';
import { remembered } from '../../model/remembered.ts';
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

/** Dimensions whose groups are the same whatever there is, and have a page each though they may be empty. */
export const FIXED_KEYS: Partial<Readonly<Record<Dimension, readonly string[]>>> = {
  weekday: Array.from({ length: 7 }, (_, index) => String(index + 1)),
  hour: Array.from({ length: 24 }, (_, index) => String(index).padStart(2, '0')),
  study: ['studied', 'exempted', 'owed', 'overdue', 'not-needed'],
};

/** Addresses of the pages of statistics that the incidents of a library make, but for later pages of large groups. */
export const statisticsAddresses = remembered((library: Library): ReadonlySet<string> => {
  const incidents = entriesOf(library, 'incident');
  if (!incidents.length) return new Set();
  const { timeZone } = settingsOf(entriesOf(library, 'knowledge-base')[0]);
  const context = { library, today: '', local: localTime(timeZone) };
  const keys = (dimension: Dimension) =>
    FIXED_KEYS[dimension] ?? incidents.flatMap((entry) => groupsOf(entry, dimension, context));
  return new Set(
    DIMENSIONS.flatMap((dimension) => [
      dimensionAddress(dimension),
      ...keys(dimension).map((key) => groupAddress(dimension, key)),
    ]),
  );
});
