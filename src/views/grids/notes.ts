import { fill } from '../../i18n/messages.ts';
import type { Site } from '../site.ts';
import type { CellState, Column, MemberCells } from './decided.ts';

/** A word beside the row at which something is not as everywhere. */
export interface RowNote {
  readonly text: string;
  /** Whether something is missing there. */
  readonly late: boolean;
}

/** A row needs this much room below a note before the next. */
const NOTE_ROWS = 2;

/** Notes by the index of their row in the group: what is missing, and who came or left. Rows alike in a run share one. */
export function notesOf(
  members: readonly MemberCells[],
  firstNumber: number,
  columns: readonly Column[],
  site: Site,
): Map<number, RowNote> {
  const notes = new Map<number, RowNote>();
  let free = 0;
  for (let index = 0; index < members.length;) {
    const holes = holesOf(members[index]!.cells, columns);
    let end = index + 1;
    if (holes) while (end < members.length && holesOf(members[end]!.cells, columns) === holes) end++;
    const note = holes
      ? holeNote(members, index, end, firstNumber, holes, site)
      : serviceNote(members[index]!, firstNumber + index, columns, site);
    const at = Math.max(index, free);
    if (note && at < members.length) {
      notes.set(at, note);
      free = at + NOTE_ROWS;
    }
    index = end;
  }
  return notes;
}

const SHOWN_PERIODS = 3;

/** The periods in which a row has holes. */
const holesOf = (cells: readonly CellState[], columns: readonly Column[]): string => {
  const keys = columns.filter((_, index) => cells[index] === 'missing').map(({ key }) => key);
  if (keys.length > SHOWN_PERIODS) return `${keys[0]!}–${keys.at(-1)!}（${keys.length}）`;
  return keys.join('、');
};

function holeNote(
  members: readonly MemberCells[],
  from: number,
  end: number,
  firstNumber: number,
  periods: string,
  { words }: Site,
): RowNote {
  const number = firstNumber + from;
  const [{ member, cells }] = members.slice(from) as [MemberCells];
  if (end - from > 1)
    return {
      text: fill(words.coverageNoteSome, { numbers: `${number}–${firstNumber + end - 1}`, periods }),
      late: true,
    };
  const template = cells.every((cell) => cell === 'missing') ? words.coverageNoteNone : words.coverageNoteHole;
  return { text: fill(template, { number, name: member.title, periods }), late: true };
}

function serviceNote(
  { member, cells }: MemberCells,
  number: number,
  columns: readonly Column[],
  { words }: Site,
): RowNote | undefined {
  const first = cells.findIndex((cell) => cell !== 'absent');
  const last = cells.findLastIndex((cell) => cell !== 'absent');
  const says = (template: string, column: Column | undefined) => ({
    text: fill(template, { number, name: member.title, period: column?.key ?? '' }),
    late: false,
  });
  if (first > 0) return says(words.coverageNoteAfter, columns[first]);
  return last >= 0 && last < cells.length - 1 ? says(words.coverageNoteBefore, columns[last]) : undefined;
}
