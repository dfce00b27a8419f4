import { length, merged, overlap, without } from '../calendar/span.ts';
import type { DutyTurn } from './assignments.ts';

/** People who were planned and did not come, and people who came unplanned. */
export interface Change {
  readonly out: readonly string[];
  readonly in: readonly string[];
}

/** A turn that was kept otherwise than planned, not kept, or kept without a plan. */
export interface Difference {
  readonly planned: DutyTurn | undefined;
  readonly kept: readonly DutyTurn[];
  readonly onsite: Change;
  readonly standby: Change;
  /** Whether the time on duty is not the planned time. */
  readonly moved: boolean;
}

/**
 * What was kept otherwise than planned, in order of time. A kept turn belongs to the planned one with which it shares
 * most time, so that a turn that two people share is still one.
 */
export function differences(planned: readonly DutyTurn[], kept: readonly DutyTurn[]): Difference[] {
  const byPlan = Map.groupBy(kept, (turn) => belongsTo(turn, planned));
  const known = planned.flatMap((turn) => differenceOf(turn, byPlan.get(turn) ?? []));
  const unplanned = (byPlan.get(undefined) ?? []).map((turn): Difference => ({
    planned: undefined,
    kept: [turn],
    onsite: { out: [], in: turn.onsite },
    standby: { out: [], in: turn.standby },
    moved: false,
  }));
  return [...known, ...unplanned].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ planned, kept }: Difference) => planned?.from ?? kept[0]!.from;

function belongsTo(turn: DutyTurn, planned: readonly DutyTurn[]): DutyTurn | undefined {
  const shared = (plan: DutyTurn) => length([overlap(plan, turn)]);
  const best = planned.reduce<DutyTurn | undefined>(
    (found, plan) => (shared(plan) > (found ? shared(found) : 0) ? plan : found),
    undefined,
  );
  return best && shared(best) * 2 >= turn.until - turn.from ? best : undefined;
}

function differenceOf(planned: DutyTurn, kept: readonly DutyTurn[]): Difference[] {
  const onsite = changeOf(
    planned.onsite,
    kept.flatMap((turn) => turn.onsite),
  );
  const standby = changeOf(
    planned.standby,
    kept.flatMap((turn) => turn.standby),
  );
  const moved = without([planned], kept).length + without(merged(kept), [planned]).length > 0;
  const same = ![onsite, standby].some((change) => change.out.length + change.in.length) && !moved;
  return same ? [] : [{ planned, kept, onsite, standby, moved: moved && kept.length > 0 }];
}

const changeOf = (planned: readonly string[], kept: readonly string[]): Change => ({
  out: planned.filter((person) => !kept.includes(person)),
  in: [...new Set(kept)].filter((person) => !planned.includes(person)),
});
