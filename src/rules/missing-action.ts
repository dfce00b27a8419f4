import { casestudyOf } from '../incidents/casestudy.ts';
import { entriesOf } from '../model/library.ts';
import { foundIn, type Rule } from './rule.ts';

/** A casestudy from which nothing follows, and which does not say why. Drafts are left in peace. */
export const missingAction: Rule = {
  id: 'missing-action',
  severity: 'warning',
  check: (library) =>
    entriesOf(library, 'casestudy').flatMap((study) => {
      const { state, actions, no_actions: none } = casestudyOf(study);
      return state === 'draft' || actions?.length || none !== undefined
        ? []
        : [foundIn(study, 'missing-action', { path: actions ? ['actions'] : [] }, {})];
    }),
};
