import { casestudyOf } from '../incidents/casestudy.ts';
import { entriesOf } from '../model/library.ts';
import { foundIn, type Rule } from './rule.ts';

/** A root cause that says no more than the trigger. Drafts are left in peace. */
export const sameCause: Rule = {
  id: 'same-cause',
  severity: 'warning',
  check: (library) =>
    entriesOf(library, 'casestudy').flatMap((study) => {
      const { state, trigger, root_cause: cause } = casestudyOf(study);
      const repeats = state !== 'draft' && wordsOf(cause) === wordsOf(trigger);
      return repeats ? [foundIn(study, 'same-cause', { path: ['root_cause'] }, {})] : [];
    }),
};

/** The letters and digits of a text: marks, blanks and the size of letters make no other cause. */
const wordsOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
