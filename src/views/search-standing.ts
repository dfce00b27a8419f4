import { isKnowledge } from '../knowledge/approval.ts';
import { standingOf } from '../knowledge/standing.ts';
import type { Entry } from '../model/library.ts';
import type { Standing } from '../search/document.ts';
import { concernWords, stateWord } from './knowledge-words.ts';
import type { Site } from './site.ts';

/** The standing of a document by its words and approvals, of a device by its last day; nothing for records that have neither. */
export function searchStanding(entry: Entry, site: Site): Standing | undefined {
  const { to } = (entry.data['in_service'] ?? {}) as { readonly to?: string };
  if (to !== undefined && to <= site.today)
    return { state: site.words.searchOutOfService, current: false, retired: true, pending: false, marks: [] };
  if (!isKnowledge(entry.kind)) return undefined;
  const { state, latest, isAsApproved, reviewBy } = standingOf(entry, site.library);
  return {
    state: stateWord(site, entry, state),
    current: state === 'published' && isAsApproved !== false,
    retired: state === 'retired',
    pending: state !== 'published' && state !== 'retired',
    ...(latest && { approved: latest.on }),
    ...(reviewBy && { reviewBy }),
    marks: concernWords(site, entry),
  };
}
