import { fill } from '../../i18n/messages.ts';
import type { Cell } from '../ledger.ts';
import type { Site } from '../site.ts';
import type { Block } from './document-parts.ts';
import { idCell, overdueText, recordCell } from './record-words.ts';

interface Action {
  readonly owner?: string;
  readonly due?: string;
  readonly redated?: readonly { readonly from: string }[];
  readonly closed?: { readonly on: string };
}

/** Improvements with who answers for each, until when, and how far it is as of today. */
export function actionLedger(site: Site, ids: readonly string[]): Block[] {
  const { words, library } = site;
  const rows = ids.flatMap((id): Cell[][] => {
    const entry = library.byId.get(id);
    if (!entry) return [];
    const action = entry.data as Action;
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
  if (!rows.length) return [];
  const heads = [words.action, words.whoDoes, words.dueDay, words.stateNow];
  return [{ type: 'ledger', anchor: 'part.actions', text: words.actions, ledger: { heads, rows, title: 0 }, more: [] }];
}

/** Done, done late, late, or under way. */
function stateOf({ due, closed }: Action, { today, words }: Site): Cell {
  if (closed && closed.on <= today) {
    const late = due === undefined ? undefined : overdueText(due, closed.on, words);
    return { text: `${words.done} ${closed.on}`, note: late };
  }
  const late = due === undefined ? undefined : overdueText(due, today, words);
  return late ? { text: late, late: true } : { text: words.underWay };
}
