import { actionOf } from '../incidents/actions.ts';
import { entriesOf } from '../model/library.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/** An action that nobody answers for, that has no due day, or of which nobody can tell when it is done. */
export const vagueAction: Rule = {
  id: 'vague-action',
  severity: 'warning',
  check: (library) =>
    entriesOf(library, 'action').flatMap((entry): Found[] => {
      const { owner, due, done_when: doneWhen } = actionOf(entry);
      const report = (code: Found['code']) => foundIn(entry, code, {}, { id: entry.id });
      return [
        ...(owner === undefined ? [report('vague-action/owner')] : []),
        ...(due === undefined ? [report('vague-action/due')] : []),
        ...(doneWhen === undefined ? [report('vague-action/done-when')] : []),
      ];
    }),
};
