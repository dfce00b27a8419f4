import type { CivilDay } from '../calendar/civil-day.ts';
import { merged } from '../calendar/span.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import type { DutyRules } from './duty-rules.ts';
import { keptShifts, plannedFor, plannedShifts, type KeptShift, type PlannedShift } from './shifts.ts';

/** One person standing in for another on one shift. */
export interface Swap {
  readonly id: string;
  readonly shift: string;
  readonly from: string;
  readonly to: string;
  readonly asked: CivilDay;
  readonly approved: CivilDay | undefined;
  readonly done: CivilDay | undefined;
}

/** A swap as its record says it. */
export function swapOf({ id, data }: Entry): Swap {
  const { approved, ...rest } = data as unknown as Omit<Swap, 'approved'> & { readonly approved?: { on: CivilDay } };
  return { ...rest, id, approved: approved?.on, done: rest.done };
}

/** Swaps that were approved, in the order of their approval. */
export const approvedSwaps = (library: Library): Swap[] =>
  entriesOf(library, 'swap')
    .map(swapOf)
    .filter(({ approved }) => approved !== undefined)
    .sort((a, b) => (a.approved! < b.approved! ? -1 : a.approved! > b.approved! ? 1 : 0));

/** What makes a swap unfit: a shift that is not the giver's, no approval before it was done, too little rest. */
export type Unfitness =
  | { readonly why: 'not-held'; readonly holders: readonly string[] }
  | { readonly why: 'not-approved' }
  | { readonly why: 'approved-late'; readonly approved: CivilDay; readonly done: CivilDay }
  | { readonly why: 'rest'; readonly hours: number; readonly least: number }
  | { readonly why: 'stretch'; readonly hours: number; readonly most: number };

/** What swaps are judged by. */
export interface SwapWorld {
  readonly rules: DutyRules;
  readonly kept: readonly KeptShift[];
  readonly planned: readonly PlannedShift[];
  readonly swaps: readonly Swap[];
}

/** The log, the rosters and the approved swaps of a knowledge base. */
export const swapWorld = (library: Library, rules: DutyRules): SwapWorld => ({
  rules,
  kept: keptShifts(library),
  planned: plannedShifts(library),
  swaps: approvedSwaps(library),
});

/** Everything that makes a swap unfit. What the plan or the log does not know is not judged. */
export function unfitness(swap: Swap, { rules, kept, planned, swaps }: SwapWorld): Unfitness[] {
  const shift = kept.find(({ id }) => id === swap.shift);
  const turn = shift && plannedFor(shift, planned);
  return [
    ...(turn ? heldWrongly(swap, turn, swaps) : []),
    ...approvedWrongly(swap),
    ...(shift ? restBroken(swap, shift, kept, rules) : []),
  ];
}

/** A shift is held by whoever the roster names, and by whoever took it over in an earlier swap. */
function heldWrongly(swap: Swap, { onsite, standby }: PlannedShift, swaps: readonly Swap[]): Unfitness[] {
  const earlier = swaps.filter((one) => one.id !== swap.id && one.shift === swap.shift).map(({ to }) => to);
  const holders = [...onsite, ...standby];
  return [...holders, ...earlier].includes(swap.from) ? [] : [{ why: 'not-held', holders }];
}

function approvedWrongly({ approved, done }: Swap): Unfitness[] {
  if (done === undefined) return [];
  if (approved === undefined) return [{ why: 'not-approved' }];
  return approved > done ? [{ why: 'approved-late', approved, done }] : [];
}

/** Whoever stands in on site must have rested before, rest after, and not stand too long at a stretch. */
function restBroken({ to, from }: Swap, shift: KeptShift, kept: readonly KeptShift[], rules: DutyRules): Unfitness[] {
  if (!shift.onsite.includes(to) && !shift.onsite.includes(from)) return [];
  const own = merged([shift, ...kept.filter(({ onsite }) => onsite.includes(to))]);
  const at = own.findIndex((span) => span.from <= shift.from && shift.until <= span.until);
  const block = own[at]!;
  const [before, after] = [own[at - 1], own[at + 1]];
  const rests = [before && block.from - before.until, after && after.from - block.until].flatMap((rest) =>
    rest === undefined ? [] : [rest / 3600],
  );
  const hours = (block.until - block.from) / 3600;
  const { restHours = 0, longestHours = Infinity } = rules;
  return [
    ...rests
      .filter((rest) => rest < restHours)
      .map((rest) => ({ why: 'rest' as const, hours: rest, least: restHours })),
    ...(hours > longestHours ? [{ why: 'stretch' as const, hours, most: longestHours }] : []),
  ];
}

/** The turns of the rosters with the people that approved swaps put in their places, and by how many swaps. */
export function turnsAfterSwaps(library: Library): (PlannedShift & { readonly swaps: number })[] {
  const kept = new Map(keptShifts(library).map((shift) => [shift.id, shift]));
  const planned = plannedShifts(library);
  const byTurn = Map.groupBy(approvedSwaps(library), ({ shift }) => {
    const found = kept.get(shift);
    return found && plannedFor(found, planned);
  });
  return planned.map((turn) => {
    const swaps = byTurn.get(turn) ?? [];
    const stand = (people: readonly string[]) =>
      people.map((person) => swaps.reduce((now, { from, to }) => (now === from ? to : now), person));
    return { ...turn, onsite: stand(turn.onsite), standby: stand(turn.standby), swaps: swaps.length };
  });
}
