import { addDays } from '../calendar/civil-day.ts';
import { changedLibrary, type Entry, type Library } from '../model/library.ts';
import { approvalsByDocument, knowledgeOf, type Act, type Approval } from './approval.ts';
import { knowledgeRoles, roleOf, type KnowledgeRole } from './roles.ts';

/**
 * A library whose documents say what follows from their approvals: who submitted and approved the present edition, all
 * editions that were published, a revision that waits for its approval, and the day of the next review.
 */
export function withApprovals(library: Library): Library {
  const approvals = approvalsByDocument(library);
  if (!approvals.size) return library;
  const roles = knowledgeRoles(library);
  const changed = knowledgeOf(library).flatMap((entry): [Entry, Entry][] => {
    const own = approvals.get(entry.id);
    return own ? [[entry, { ...entry, data: { ...entry.data, ...fieldsFrom(own, entry, roles) } }]] : [];
  });
  return changedLibrary(library, new Map(changed));
}

function fieldsFrom(approvals: readonly Approval[], entry: Entry, roles: readonly KnowledgeRole[]) {
  const { by, on, digest, submitted } = approvals.at(-1)!;
  const stated = entry.data['submitted'] as Act | undefined;
  // What was retired is not looked at again.
  const days = entry.data['state'] === 'retired' ? undefined : roleOf(entry, roles, on)?.review_days;
  return {
    submitted,
    approved: { by, on, ...(digest && { digest }) },
    editions: approvals.flatMap(({ published, by: who, what }) =>
      published ? [{ on: published.on, by: who, ...(what && { what }) }] : [],
    ),
    ...(stated && stated.on > submitted.on && { revision: stated }),
    ...(days !== undefined && { review_by: addDays(on, days) }),
  };
}
