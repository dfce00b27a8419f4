import { addDays, daysBetween, type CivilDay } from '../calendar/civil-day.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';

/** What an action's record says. */
export interface Action {
  readonly do: string;
  readonly from: string;
  readonly owner?: string;
  readonly opened: CivilDay;
  readonly due?: CivilDay;
  readonly done_when?: string;
  readonly redated?: readonly {
    readonly from: CivilDay;
    readonly to: CivilDay;
    readonly by: string;
    readonly on: CivilDay;
  }[];
  readonly closed?: { readonly on: CivilDay; readonly proof: string };
}

/** An action as its record has it; `entry` must be of that kind. */
export const actionOf = (entry: Entry): Action => entry.data as unknown as Action;

/** How an action stands: done in time or late, overdue, due on a day, without a due day. */
export type ActionStanding = 'done' | 'done-late' | 'overdue' | 'due' | 'undated';

/** How an action stands on a day, and by how many days it is early, late or away. */
export function actionStanding(
  entry: Entry,
  day: CivilDay,
): { readonly standing: ActionStanding; readonly days: number } {
  const { due, closed } = actionOf(entry);
  if (closed && closed.on <= day) {
    const days = due === undefined ? 0 : daysBetween(due, closed.on);
    return { standing: days > 0 ? 'done-late' : 'done', days: Math.abs(days) };
  }
  if (due === undefined) return { standing: 'undated', days: 0 };
  const days = daysBetween(due, day);
  return { standing: days > 0 ? 'overdue' : 'due', days: Math.abs(days) };
}

/** Whether an action was agreed by a day and is not done on it. */
export const isOpenAction = (action: Entry, day: CivilDay): boolean =>
  (action.day ?? '') <= day && ['overdue', 'due', 'undated'].includes(actionStanding(action, day).standing);

/** An open action that has a due day. */
export interface DueAction {
  readonly entry: Entry;
  readonly due: CivilDay;
  readonly owner: string | undefined;
  readonly overdue: boolean;
}

/** Open actions that are overdue on a day or fall due within so many days, the earliest first; of one person where one is named. */
export function dueActions(library: Library, day: CivilDay, ahead: number, owner?: string): DueAction[] {
  const last = addDays(day, ahead);
  return entriesOf(library, 'action')
    .flatMap((entry): DueAction[] => {
      const action = actionOf(entry);
      if (action.due === undefined || action.due > last || !isOpenAction(entry, day)) return [];
      if (owner !== undefined && action.owner !== owner) return [];
      return [{ entry, due: action.due, owner: action.owner, overdue: action.due < day }];
    })
    .sort((a, b) => (a.due < b.due || (a.due === b.due && a.entry.id < b.entry.id) ? -1 : 1));
}
