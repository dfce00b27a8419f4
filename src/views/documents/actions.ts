import { fill } from '../../i18n/messages.ts';
import { actionOf, type Action } from '../../incidents/actions.ts';
import type { Cell } from '../ledger.ts';
import type { Site } from '../site.ts';
import type { Block } from './document-parts.ts';
import { idCell, overdueText, recordCell } from './record-words.ts';

/** Improvements with who answers for each, until when, and how far it is as of today; or why there are none. */
export function actionLedger(site: Site, ids: readonly string[], none?: string): Block[] {
  const { words, library } = site;
  const rows = ids.flatMap((id): Cell[][] => {
    const entry = library.byId.get(id);
    if (!entry) return [];
    const action = actionOf(entry);
    const redated = action.redated?.length;
    return [
      [
        recordCell(entry),
        idCell(action.owner, site),
        { text: action.due ?? '', note: redated ? fill(words.redatedTimes, { count: redated }) : undefined },
        stateOf(action, site),
      ],
    ];
  });
  if (!rows.length && none === undefined) return [];
  if (none !== undefined) rows.push([{ text: fill(words.noActionsBecause, { reason: none }) }, ...BLANKS]);
  const heads = [words.action, words.whoDoes, words.dueDay, words.stateNow];
  return [{ type: 'ledger', anchor: 'part.actions', text: words.actions, ledger: { heads, rows, title: 0 }, more: [] }];
}

const BLANKS: readonly Cell[] = [{ text: '' }, { text: '' }, { text: '' }];

/** Done, done late, late, or under way. */
function stateOf({ due, closed }: Action, { today, words }: Site): Cell {
  if (closed && closed.on <= today) {
    const late = due === undefined ? undefined : overdueText(due, closed.on, words);
    return { text: `${words.done} ${closed.on}`, note: late };
  }
  const late = due === undefined ? undefined : overdueText(due, today, words);
  return late ? { text: late, late: true } : { text: words.underWay };
}
