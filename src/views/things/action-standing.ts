import { fill } from '../../i18n/messages.ts';
import { actionOf, actionStanding } from '../../incidents/actions.ts';
import type { Entry } from '../../model/library.ts';
import type { Site } from '../site.ts';
import type { Piece } from './parts.ts';

/** How an action stands on the day of the site, in words. */
export function standingPiece({ words, today }: Site, action: Entry): Piece {
  const { standing, days } = actionStanding(action, today);
  const { due = '', closed } = actionOf(action);
  const values = { days, due, on: closed?.on ?? '' };
  const text = fill(standing === 'done' && days === 0 ? words['action-on-time'] : words[`action-${standing}`], values);
  return { text, tone: standing === 'overdue' ? 'alert' : standing === 'done-late' ? 'strong' : 'quiet' };
}
