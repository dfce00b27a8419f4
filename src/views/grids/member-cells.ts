import { addMonths, firstDay, lastDay, monthOf } from '../../calendar/civil-day.ts';
import type { Entry } from '../../model/library.ts';
import type { Decision } from '../../obligations/decide.ts';
import type { Instance } from '../../obligations/kernel-world.ts';
import type { Obligation } from '../../obligations/obligation.ts';
import type { Verdict } from '../../obligations/result.ts';
import { columnOf, decidedInstances, rowsOf } from './decided.ts';
import type { CellState, Column, CoverageCells, Decided, Opened } from './decided.ts';

/** With so few periods, months show more: when in a period it was done. */
const FEW_PERIODS = 4;

/** The grid of a duty that is decided for each member, in each period. */
export function ofMembers(obligation: Obligation, decisions: readonly Decision[], opened: Opened): CoverageCells {
  const decided = decidedInstances(obligation, decisions, opened);
  const spans = [...new Map(decided.map((one) => [`${one.instance.from} ${one.instance.to}`, one])).values()];
  const byAct = spans.length <= FEW_PERIODS;
  const columns = byAct
    ? monthsOf(decided)
    : spans.map((one) => ({ ...columnOf(one), key: keyWithout(one.instance), verdict: undefined }));
  const rows = new Map<Entry, CellState[]>();
  for (const one of decided) {
    const { member } = one.instance;
    if (!member) continue;
    const cells = rows.get(member) ?? columns.map(() => (byAct ? 'blank' : 'absent') as CellState);
    columns.forEach((column, index) => {
      if (one.instance.from <= column.from && column.to <= one.instance.to)
        cells[index] = byAct ? actState(one.decision, column, opened) : VERDICT_STATES[one.decision.verdict];
    });
    rows.set(member, cells);
  }
  return { columns, members: rowsOf(rows), byAct };
}

/** The key of a period without its member. */
const keyWithout = ({ key, member }: Instance): string => key.replace(`${member?.id ?? ''} `, '');

function monthsOf(decided: readonly Decided[]): Column[] {
  const ends = decided.map(({ instance }) => monthOf(instance.to)).sort();
  const columns: Column[] = [];
  for (let month = monthOf(decided[0]!.instance.from); month <= ends.at(-1)!; month = addMonths(month, 1))
    columns.push({ key: month, from: firstDay(month), to: lastDay(month), verdict: undefined });
  return columns;
}

function actState({ verdict, evidence }: Decision, { from, to }: Column, { world }: Opened): CellState {
  const isAct = evidence.some((id) => {
    const day = world.library.byId.get(id)?.day?.slice(0, 10) ?? '';
    return from <= day && day <= to;
  });
  if (isAct && verdict !== 'unmet') return 'done';
  return verdict === 'met' ? 'blank' : VERDICT_STATES[verdict];
}

const VERDICT_STATES: Readonly<Record<Verdict, CellState>> = {
  met: 'done',
  unmet: 'missing',
  due: 'open',
  undetermined: 'open',
  'not-due': 'later',
  'not-triggered': 'blank',
  excused: 'excused',
};
