import { minutesBetween } from '../../calendar/instant.ts';
import type { Entry } from '../../model/library.ts';
import { median, tally } from '../measure.ts';
import { monthsIn, type Period } from '../period.ts';
import { dataOf, placedIn, type ReportTopic } from '../scope.ts';

interface Incident {
  readonly severity: string;
  readonly major?: boolean;
  readonly reported: string;
  readonly responded?: string;
  readonly resolved?: string;
  readonly affects?: readonly string[];
  readonly cause?: string;
  readonly casestudy?: string;
}

/** Incidents by the day on which they were reported: how many, how long, of what, why. */
export const incidents: ReportTopic = {
  id: 'incidents',
  kinds: ['incident'],
  measure: (scope) => {
    const entries = placedIn(scope, 'incident');
    const data = entries.map(dataOf<Incident>);
    const minutes = (to: 'responded' | 'resolved') =>
      data.flatMap((one) => (one[to] ? [minutesBetween(one.reported, one[to])] : []));
    const figure = (id: FigureOf, unit: 'incident' | 'minutes', value: number | null) =>
      ({ id, unit, value, kind: 'incident' }) as const;
    return {
      figures: [
        figure('incidents', 'incident', data.length),
        figure('incidents-major', 'incident', data.filter(({ major }) => major).length),
        figure('incidents-response', 'minutes', median(minutes('responded'))),
        figure('incidents-longest-response', 'minutes', longest(minutes('responded'))),
        figure('incidents-repair', 'minutes', median(minutes('resolved'))),
        figure('incidents-open', 'incident', data.filter(({ resolved }) => resolved === undefined).length),
        figure('incidents-studied', 'incident', data.filter(({ casestudy }) => casestudy !== undefined).length),
      ],
      tables: [
        {
          id: 'incidents-severity',
          columns: [
            { key: 'severity', form: { kind: 'incident', field: 'severity' } },
            { key: 'count', form: 'number' },
          ],
          rows: tally(data, ({ severity }) => [severity])
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([severity, own]) => [severity, own.length]),
        },
        {
          id: 'incidents-cause',
          columns: [
            { key: 'cause', form: { kind: 'incident', field: 'cause' } },
            { key: 'count', form: 'number' },
            { key: 'minutes', form: 'number' },
          ],
          rows: tally(data, ({ cause = 'unknown' }) => [cause]).map(([cause, own]) => [
            cause,
            own.length,
            median(own.flatMap((one) => (one.resolved ? [minutesBetween(one.reported, one.resolved)] : []))),
          ]),
          chart: { form: 'bars', unit: 'incident', by: 'cause', of: ['count'] },
        },
        {
          id: 'incidents-system',
          columns: [
            { key: 'system', form: 'record' },
            { key: 'count', form: 'number' },
          ],
          rows: tally(data, ({ affects = [] }) =>
            affects.filter((id) => scope.library.byId.get(id)?.kind.name === 'system'),
          ).map(([system, own]) => [system, own.length]),
        },
        {
          id: 'incidents-months',
          columns: [
            { key: 'month', form: 'text' },
            { key: 'count', form: 'number' },
            { key: 'response', form: 'number' },
            { key: 'minutes', form: 'number' },
          ],
          rows: byMonth(data, scope.period),
          chart: { form: 'lines', unit: 'incident', by: 'month', of: ['count'] },
        },
        { id: 'incidents-worst', columns: WORST, rows: worstOf(entries) },
      ],
    };
  },
};

/** Months of a longer period, with the medians of each. */
function byMonth(data: readonly Incident[], period: Period) {
  const months = monthsIn(period);
  if (months.length < 2) return [];
  return months.map((month) => {
    const own = data.filter(({ reported }) => reported.startsWith(month));
    const minutes = (to: 'responded' | 'resolved') =>
      median(own.flatMap((one) => (one[to] ? [minutesBetween(one.reported, one[to])] : [])));
    return [month, own.length, minutes('responded'), minutes('resolved')];
  });
}

type FigureOf =
  | 'incidents'
  | 'incidents-major'
  | 'incidents-response'
  | 'incidents-longest-response'
  | 'incidents-repair'
  | 'incidents-open'
  | 'incidents-studied';

const longest = (minutes: readonly number[]): number | null => (minutes.length ? Math.max(...minutes) : null);

const WORST = [
  { key: 'incident', form: 'record' },
  { key: 'severity', form: { kind: 'incident', field: 'severity' } },
  { key: 'reported', form: 'time' },
  { key: 'response', form: 'number' },
  { key: 'repair', form: 'number' },
  { key: 'casestudy', form: 'id' },
] as const;

/** How many of the heaviest incidents a report names; all are on the list that the figure leads to. */
const NAMED = 10;

function worstOf(entries: readonly Entry[]) {
  return entries
    .map((entry) => ({ id: entry.id, ...dataOf<Incident>(entry) }))
    .sort((a, b) => (a.severity === b.severity ? (a.reported < b.reported ? -1 : 1) : a.severity < b.severity ? -1 : 1))
    .slice(0, NAMED)
    .map(({ id, severity, reported, responded, resolved, casestudy }) => [
      id,
      severity,
      reported,
      responded ? minutesBetween(reported, responded) : null,
      resolved ? minutesBetween(reported, resolved) : null,
      casestudy ?? null,
    ]);
}
