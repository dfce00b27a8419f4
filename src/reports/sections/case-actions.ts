import { actionOf } from '../../incidents/actions.ts';
import { caseOf } from '../case.ts';
import { share } from '../measure.ts';
import type { CaseTopic } from '../scope.ts';

/** What was agreed because of it, and how far it is. */
export const caseActions: CaseTopic = (about) => ({
  id: 'case-actions',
  kinds: ['action'],
  isSingle: true,
  measure: ({ library }) => {
    const { actions } = caseOf(library, about);
    const done = actions.filter((action) => actionOf(action).closed !== undefined);
    return {
      figures: [{ id: 'case-actions-done', unit: 'item', value: share(done.length, actions.length), kind: 'action' }],
      tables: [
        {
          id: 'case-actions',
          columns: [
            { key: 'action', form: 'record' },
            { key: 'owner', form: 'record' },
            { key: 'due', form: 'text' },
            { key: 'done', form: 'text' },
            { key: 'proof', form: 'text' },
          ],
          rows: actions.map((action) => {
            const { owner = null, due = null, closed } = actionOf(action);
            return [action.id, owner, due, closed?.on ?? null, closed?.proof ?? null];
          }),
        },
      ],
    };
  },
});
