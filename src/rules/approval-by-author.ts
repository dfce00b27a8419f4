import type { Approval } from '../knowledge/approval.ts';
import { entriesOf } from '../model/library.ts';
import { foundIn, type Rule } from './rule.ts';

/** An approval given by the person who submitted the text: nobody else has looked at it. */
export const approvalByAuthor: Rule = {
  id: 'approval-by-author',
  severity: 'error',
  check: (library) =>
    entriesOf(library, 'approval').flatMap((entry) => {
      const { by, submitted } = entry.data as unknown as Approval;
      if (by !== submitted.by) return [];
      return [foundIn(entry, 'approval-by-author', { path: ['by'] }, { person: library.byId.get(by)?.title ?? by })];
    }),
};
