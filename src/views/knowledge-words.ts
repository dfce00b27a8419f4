import { isKnowledge } from '../knowledge/approval.ts';
import { concernsOf, standingOf, type Concern, type State } from '../knowledge/standing.ts';
import type { Entry } from '../model/library.ts';
import { choiceText } from './documents/record-words.ts';
import type { Site } from './site.ts';

/** The name of a person, or the id that names nobody. */
export const nameOf = ({ library }: Site, id: string): string => library.byId.get(id)?.title ?? id;

/** The word for the state of a document. */
export function stateWord(site: Site, entry: Entry, state: State = standingOf(entry, site.library).state): string {
  return state === 'approved' ? site.words.stateApproved : choiceText(site, entry.kind.shape, 'state', state);
}

/** The word for something that somebody has to see to. */
export function concernWord({ words }: Site, concern: Concern): string {
  switch (concern) {
    case 'changed':
      return words.concernChanged;
    case 'overdue':
      return words.concernOverdue;
    case 'soon':
      return words.concernSoon;
    case 'ownerless':
      return words.concernOwnerless;
  }
}

/** What somebody has to see to about a document, in words; nothing for what is no knowledge. */
export const concernWords = (site: Site, entry: Entry): string[] =>
  isKnowledge(entry.kind) ? concernsOf(entry, site.library, site.today).map((one) => concernWord(site, one)) : [];
