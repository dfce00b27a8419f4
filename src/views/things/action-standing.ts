import { daysBetween, type CivilDay } from '../../calendar/civil-day.ts';
import { fill } from '../../i18n/messages.ts';
import type { Entry } from '../../model/library.ts';
import type { Site } from '../site.ts';
import type { Piece } from './parts.ts';

/** How an action stands: done in time or late, overdue, due on a day, without a due day. */
export type ActionStanding = 'done' | 'done-late' | 'overdue' | 'due' | 'undated';

interface Action {
  readonly due?: CivilDay;
  readonly closed?: { readonly on: CivilDay };
}

/** How an action stands on a day, and by how many days it is early, late or away. */
export function actionStanding(
  { data }: Entry,
  day: CivilDay,
): { readonly standing: ActionStanding; readonly days: number } {
  const { due, closed } = data as Action;
  if (closed && closed.on <= day) {
    const days = due === undefined ? 0 : daysBetween(due, closed.on);
    return { standing: days > 0 ? 'done-late' : 'done', days: Math.abs(days) };
  }
  if (due === undefined) return { standing: 'undated', days: 0 };
  const days = daysBetween(due, day);
  return { standing: days > 0 ? 'overdue' : 'due', days: Math.abs(days) };
}

/** How an action stands on the day of the site, in words. */
export function standingPiece({ words, today }: Site, action: Entry): Piece {
  const { standing, days } = actionStanding(action, today);
  const { due = '', closed } = action.data as Action;
  const values = { days, due, on: closed?.on ?? '' };
  const text = fill(standing === 'done' && days === 0 ? words['action-on-time'] : words[`action-${standing}`], values);
  return { text, tone: standing === 'overdue' ? 'alert' : standing === 'done-late' ? 'strong' : 'quiet' };
}

/** Whether an action was agreed by a day and is not done on it. */
export const isOpenAction = (action: Entry, day: CivilDay): boolean =>
  (action.day ?? '') <= day && ['overdue', 'due', 'undated'].includes(actionStanding(action, day).standing);
