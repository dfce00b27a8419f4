import { caseOf } from '../case.ts';
import type { CaseTopic } from '../scope.ts';

/** The records in which one can check it: orders, changes, shifts, the study. */
export const caseEvidence: CaseTopic = (about) => ({
  id: 'case-evidence',
  kinds: ['incident'],
  isSingle: true,
  measure: ({ library }) => {
    const { evidence } = caseOf(library, about);
    return {
      figures: [{ id: 'case-evidence', unit: 'item', value: evidence.length, kind: 'incident' }],
      tables: [
        {
          id: 'case-evidence',
          columns: [
            { key: 'id', form: 'id' },
            { key: 'record', form: 'record' },
            { key: 'day', form: 'text' },
          ],
          rows: evidence.map(({ id, day }) => [id, id, day!]),
        },
      ],
    };
  },
});
