import type { Kind } from '../../schemas/shared/kind.ts';
import { isKnowledge } from '../knowledge/approval.ts';
import { entriesOf } from '../model/library.ts';
import { concernWords, stateWord } from './knowledge-words.ts';
import type { Site } from './site.ts';
import type { ComputedColumn } from './verdict-columns.ts';

/**
 * How a document stands, and what somebody has to see to where there is anything, as columns of the lists of knowledge.
 * Other kinds have none.
 */
export function knowledgeColumns(kind: Kind, site: Site): readonly ComputedColumn[] {
  if (!isKnowledge(kind)) return [];
  const { words, settings, library } = site;
  const separator = settings.locale === 'en' ? ', ' : '、';
  const state: ComputedColumn = {
    name: 'state',
    label: words.standingState,
    isFacet: true,
    text: (entry) => stateWord(site, entry),
  };
  const concern: ComputedColumn = {
    name: 'concern',
    label: words.concern,
    isFacet: true,
    text: (entry) => concernWords(site, entry).join(separator),
    values: (entry) => concernWords(site, entry),
  };
  const isConcerned = entriesOf(library, kind.name).some((entry) => concernWords(site, entry).length);
  return isConcerned ? [state, concern] : [state];
}
