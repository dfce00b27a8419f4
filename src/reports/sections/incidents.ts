import { systemsOf } from '../../incidents/groupings.ts';
import { incidentOf } from '../../incidents/incident.ts';
import { recoveryMinutes, responseMinutes } from '../../incidents/marks.ts';
import { figuresOf } from '../../incidents/statistics.ts';
import type { Entry } from '../../model/library.ts';
import { tally, type FigureId } from '../measure.ts';
import { monthsIn } from '../period.ts';
import { placedIn, type ReportTopic, type Scope } from '../scope.ts';

/** Incidents by the day on which they were reported: how many, how long, of what, why. */
export const incidents: ReportTopic = {
  id: 'incidents',
  kinds: ['incident'],
  measure: (scope) => {
    const entries = placedIn(scope, 'incident');
    return { figures: figuresIn(entries, scope), tables: tablesOf(entries, scope) };
  },
};

function figuresIn(entries: readonly Entry[], { asOf }: Scope) {
  const data = entries.map(incidentOf);
  const { open, response, recovery } = figuresOf(entries, asOf);
  const answered = data.flatMap((one) => responseMinutes(one) ?? []);
  const figure = (id: FigureId, unit: 'incident' | 'minutes', value: number | null) =>
    ({ id, unit, value, kind: 'incident' }) as const;
  return [
    figure('incidents', 'incident', data.length),
    figure('incidents-major', 'incident', entries.filter((entry) => entry.data['major'] === true).length),
    figure('incidents-response', 'minutes', response?.median.minutes ?? null),
    figure('incidents-response-90', 'minutes', response?.p90.minutes ?? null),
    figure('incidents-longest-response', 'minutes', answered.length ? Math.max(...answered) : null),
    figure('incidents-repair', 'minutes', recovery?.median.minutes ?? null),
    figure('incidents-repair-90', 'minutes', recovery?.p90.minutes ?? null),
    figure('incidents-open', 'incident', open.length),
    figure('incidents-studied', 'incident', data.filter(({ casestudy }) => casestudy !== undefined).length),
  ];
}

const COUNT = { key: 'count', form: 'number' } as const;
const TIMES = [
  { key: 'response', form: 'number' },
  { key: 'repair', form: 'number' },
] as const;

function tablesOf(entries: readonly Entry[], { library, period, asOf }: Scope) {
  const times = (own: readonly Entry[]) => {
    const { response, recovery } = figuresOf(own, asOf);
    return [own.length, response?.median.minutes ?? null, recovery?.median.minutes ?? null];
  };
  const months = monthsIn(period);
  return [
    {
      id: 'incidents-severity',
      columns: [{ key: 'severity', form: { kind: 'incident', field: 'severity' } }, COUNT, ...TIMES],
      rows: tally(entries, (entry) => [incidentOf(entry).severity])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([severity, own]) => [severity, ...times(own)]),
    },
    {
      id: 'incidents-cause',
      columns: [{ key: 'cause', form: { kind: 'incident', field: 'cause' } }, COUNT, ...TIMES],
      rows: tally(entries, (entry) => [incidentOf(entry).cause ?? 'unknown']).map(([cause, own]) => [
        cause,
        ...times(own),
      ]),
      chart: { form: 'bars', unit: 'incident', by: 'cause', of: ['count'] },
    },
    {
      id: 'incidents-system',
      columns: [{ key: 'system', form: 'record' }, COUNT],
      rows: tally(entries, (entry) => systemsOf(entry, library)).map(([system, own]) => [system, own.length]),
    },
    {
      id: 'incidents-months',
      columns: [{ key: 'month', form: 'text' }, COUNT, ...TIMES],
      rows:
        months.length < 2
          ? []
          : months.map((month) => [month, ...times(entries.filter(({ day }) => day!.startsWith(month)))]),
      chart: { form: 'lines', unit: 'incident', by: 'month', of: ['count'] },
    },
    {
      id: 'incidents-worst',
      columns: [
        { key: 'incident', form: 'record' },
        { key: 'severity', form: { kind: 'incident', field: 'severity' } },
        { key: 'reported', form: 'time' },
        ...TIMES,
        { key: 'casestudy', form: 'id' },
      ],
      rows: worstOf(entries),
    },
  ] as const;
}

/** How many of the heaviest incidents a report names; all are on the list that the figure leads to. */
const NAMED = 10;

function worstOf(entries: readonly Entry[]) {
  return entries
    .map((entry) => ({ id: entry.id, incident: incidentOf(entry) }))
    .sort(({ incident: a }, { incident: b }) =>
      a.severity === b.severity ? (a.reported < b.reported ? -1 : 1) : a.severity < b.severity ? -1 : 1,
    )
    .slice(0, NAMED)
    .map(({ id, incident }) => [
      id,
      incident.severity,
      incident.reported,
      responseMinutes(incident) ?? null,
      recoveryMinutes(incident) ?? null,
      incident.casestudy ?? null,
    ]);
}
