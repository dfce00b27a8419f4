import { fill } from '../../i18n/messages.ts';
import { actionOf, actionStanding, isOpenAction } from '../../incidents/actions.ts';
import { entriesOf, type Entry } from '../../model/library.ts';
import { idCell, recordCell } from '../documents/record-words.ts';
import type { Cell, Ledger } from '../ledger.ts';
import { byText } from '../order.ts';
import type { Site } from '../site.ts';
import { standingPiece } from '../things/action-standing.ts';

/** Actions that are, or were, past their day. */
export interface LateActions {
  readonly lede: string;
  readonly ledger: Ledger | undefined;
}

/** Actions that are open past their day, then those that were done after it; the earliest due first. */
export function lateActions(site: Site): LateActions {
  const { library, today, words } = site;
  const agreed = entriesOf(library, 'action').filter(({ day }) => (day ?? '') <= today);
  const standing = (entry: Entry) => actionStanding(entry, today).standing;
  const of = (wanted: string) =>
    agreed
      .filter((entry) => standing(entry) === wanted)
      .sort((a, b) => byText(actionOf(a).due ?? '', actionOf(b).due ?? ''));
  const [overdue, late] = [of('overdue'), of('done-late')];
  const rows = [...overdue, ...late].map((entry): Cell[] => [
    recordCell(entry),
    idCell(actionOf(entry).owner, site),
    { text: actionOf(entry).due ?? '' },
    { text: standingPiece(site, entry).text, late: standing(entry) === 'overdue' },
  ]);
  const heads = [words.action, words.whoDoes, words.dueDay, words.stateNow];
  const open = agreed.filter((entry) => isOpenAction(entry, today)).length;
  return {
    lede: fill(words.lateActionsLede, {
      count: agreed.length,
      open,
      overdue: overdue.length,
      late: late.length,
    }),
    ledger: rows.length ? { heads, rows, title: 0 } : undefined,
  };
}
