import { minutesBetween } from '../../calendar/instant.ts';
import { incidentOf, type Incident } from '../../incidents/incident.ts';
import { recoveryMinutes, responseMinutes } from '../../incidents/marks.ts';
import { caseOf, type Case } from '../case.ts';
import type { FigureId } from '../measure.ts';
import type { CaseTopic } from '../scope.ts';

/** What happened: how heavy, how it was noticed, whom and what it concerned, how long it took. */
export const caseFacts: CaseTopic = (about) => ({
  id: 'case-facts',
  kinds: ['incident'],
  isSingle: true,
  measure: ({ library }) => {
    const { incidents } = caseOf(library, about);
    const data = incidents.map(incidentOf);
    return {
      figures: [
        longest('case-detection', data, ({ detected, reported }) => minutesBetween(detected, reported)),
        longest('case-response', data, responseMinutes),
        longest('case-repair', data, recoveryMinutes),
        longest('case-length', data, ({ detected, resolved }) =>
          resolved === undefined ? undefined : minutesBetween(detected, resolved),
        ),
      ],
      tables: [incidentTable(incidents), affectedTable(data), peopleTable(data, library)],
    };
  },
});

const longest = (id: FigureId, data: readonly Incident[], of: (one: Incident) => number | undefined) => {
  const minutes = data.flatMap((one) => of(one) ?? []);
  return { id, unit: 'minutes', value: minutes.length ? Math.max(...minutes) : null, kind: 'incident' } as const;
};

const incidentTable = (incidents: Case['incidents']) =>
  ({
    id: 'case-incidents',
    columns: [
      { key: 'id', form: 'id' },
      { key: 'severity', form: { kind: 'incident', field: 'severity' } },
      { key: 'source', form: { kind: 'incident', field: 'source' } },
      { key: 'channel', form: { kind: 'incident', field: 'channel' } },
      { key: 'cause', form: { kind: 'incident', field: 'cause' } },
      { key: 'casestudy', form: 'id' },
    ],
    rows: incidents.map((entry) => {
      const { severity, source, channel, cause, casestudy } = incidentOf(entry);
      return [entry.id, severity, source, channel ?? null, cause ?? null, casestudy ?? null];
    }),
  }) as const;

const affectedTable = (data: readonly Incident[]) =>
  ({
    id: 'case-affected',
    columns: [
      { key: 'id', form: 'id' },
      { key: 'affected', form: 'record' },
    ],
    rows: [...new Set(data.flatMap(({ affects = [] }) => affects))].map((id) => [id, id]),
  }) as const;

const peopleTable = (data: readonly Incident[], library: Parameters<typeof caseOf>[0]) =>
  ({
    id: 'case-people',
    columns: [
      { key: 'person', form: 'record' },
      { key: 'role', form: { kind: 'person', field: 'roles' } },
    ],
    rows: [...new Set(data.flatMap(({ by = [] }) => by))].map((id) => {
      const roles = library.byId.get(id)?.data['roles'] as readonly string[] | undefined;
      return [id, roles?.[0] ?? null];
    }),
  }) as const;
