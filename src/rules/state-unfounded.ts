import { knowledgeOf } from '../knowledge/approval.ts';
import { needsApproval, standingOf } from '../knowledge/standing.ts';
import type { Entry, Library } from '../model/library.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/** A document whose state has nothing behind it: no submission, no approval, no successor. */
export const stateUnfounded: Rule = {
  id: 'state-unfounded',
  severity: 'error',
  check: (library, { today }) => knowledgeOf(library).flatMap((entry) => checkOne(entry, library, today)),
};

function checkOne(entry: Entry, library: Library, today: string): Found[] {
  const { id, data } = entry;
  const { latest } = standingOf(entry, library);
  const report = (code: `state-unfounded/${Lack}`, approval = ''): Found[] => [
    foundIn(entry, code, { path: ['state'] }, { id, approval }),
  ];
  if (data['state'] === 'retired') {
    const { why } = (data['retired'] ?? {}) as { why?: string };
    return data['superseded_by'] || why ? [] : report('state-unfounded/retired');
  }
  if (!needsApproval(entry, library, today)) return [];
  if (data['state'] === 'submitted') return data['submitted'] ? [] : report('state-unfounded/submitted');
  if (data['state'] !== 'published') return [];
  if (!latest) return report('state-unfounded/approval');
  const approval = latest.entry.id;
  if (!latest.published) return report('state-unfounded/publication', approval);
  return latest.digest ? [] : report('state-unfounded/digest', approval);
}

type Lack = 'submitted' | 'approval' | 'publication' | 'digest' | 'retired';
