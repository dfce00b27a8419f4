import { casestudyOf } from '../../incidents/casestudy.ts';
import { incidentOf } from '../../incidents/incident.ts';
import { recoveryMinutes } from '../../incidents/marks.ts';
import { caseOf } from '../case.ts';
import { share } from '../measure.ts';
import type { CaseTopic } from '../scope.ts';

/** Why it happened, and whether it had happened before. */
export const caseCauses: CaseTopic = (about) => ({
  id: 'case-causes',
  kinds: ['incident'],
  isSingle: true,
  measure: ({ library }) => {
    const { studies, before, similar } = caseOf(library, about);
    return {
      figures: [
        { id: 'case-similar', unit: 'incident', value: share(similar.length, before.length), kind: 'incident' },
      ],
      tables: [
        {
          id: 'case-causes',
          columns: [
            { key: 'casestudy', form: 'id' },
            { key: 'trigger', form: 'text' },
            { key: 'root-cause', form: 'text' },
          ],
          rows: studies.map((study) => {
            const { trigger, root_cause } = casestudyOf(study);
            return [study.id, trigger, root_cause];
          }),
        },
        {
          id: 'case-similar',
          columns: [
            { key: 'incident', form: 'record' },
            { key: 'reported', form: 'time' },
            { key: 'cause', form: { kind: 'incident', field: 'cause' } },
            { key: 'repair', form: 'number' },
            { key: 'casestudy', form: 'id' },
          ],
          rows: similar.map((entry) => {
            const incident = incidentOf(entry);
            const { reported, cause = null, casestudy = null } = incident;
            return [entry.id, reported, cause, recoveryMinutes(incident) ?? null, casestudy];
          }),
        },
      ],
    };
  },
});
