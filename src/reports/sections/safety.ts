import { placedIn, type ReportTopic } from '../scope.ts';

/** What was done so that nothing happens: security tasks, advisories, drills, upkeep, events that were attended. */
export const safety: ReportTopic = {
  id: 'safety',
  kinds: ['security-task', 'advisory', 'drill', 'maintenance', 'support-event'],
  measure: (scope) => {
    const figure = (id: 'security-tasks' | 'advisories' | 'drills' | 'maintenance' | 'support-events', kind: string) =>
      ({ id, unit: 'times', value: placedIn(scope, kind).length, kind }) as const;
    const drills = placedIn(scope, 'drill');
    return {
      figures: [
        figure('maintenance', 'maintenance'),
        figure('security-tasks', 'security-task'),
        figure('advisories', 'advisory'),
        figure('drills', 'drill'),
        figure('support-events', 'support-event'),
      ],
      tables: [
        {
          id: 'drills',
          columns: [
            { key: 'drill', form: 'record' },
            { key: 'start', form: 'time' },
            { key: 'result', form: { kind: 'drill', field: 'result' } },
          ],
          rows: drills.map(({ id, data: { start, result } }) => [id, start as string, (result as string) ?? null]),
        },
      ],
    };
  },
};
