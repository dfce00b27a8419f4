import type { Entry } from '../../model/library.ts';
import type { Decision } from '../../obligations/decide.ts';
import { instancesOf } from '../../obligations/instances.ts';
import type { Instance, KernelWorld, Records } from '../../obligations/kernel-world.ts';
import type { Obligation } from '../../obligations/obligation.ts';
import type { Verdict } from '../../obligations/result.ts';

/**
 * How one member stands in one period: done, missing, open (its time is not over), later (it has not begun), excused,
 * absent from the inventory, or blank where an act was not needed.
 */
export type CellState = 'done' | 'missing' | 'open' | 'later' | 'excused' | 'absent' | 'blank';

/** A period of a grid. */
export interface Column {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly verdict: Verdict | undefined;
}

/** A member of a grid with its cells. */
export interface MemberCells {
  readonly member: Entry;
  readonly cells: readonly CellState[];
}

/** Members by periods, and what stands in each cell. */
export interface CoverageCells {
  readonly columns: readonly Column[];
  readonly members: readonly MemberCells[];
  /** Whether columns are months in which acts lie, because a period of the duty is longer. */
  readonly byAct: boolean;
}

/** The kernel's world of a site and its records. */
export interface Opened {
  readonly world: KernelWorld;
  readonly records: Records;
}

/** An instance with its decision. */
export interface Decided {
  readonly instance: Instance;
  readonly decision: Decision;
}

/** The instances of a duty with their decisions, in order of time. */
export function decidedInstances(
  obligation: Obligation,
  decisions: readonly Decision[],
  { world, records }: Opened,
): Decided[] {
  const byKey = new Map(decisions.map((one) => [one.instance, one]));
  return instancesOf(obligation.per, world, records)
    .flatMap((instance) => {
      const decision = byKey.get(instance.key);
      return decision ? [{ instance, decision }] : [];
    })
    .sort((a, b) => (a.instance.from < b.instance.from ? -1 : a.instance.from > b.instance.from ? 1 : 0));
}

/** An instance as a column. */
export const columnOf = ({ instance, decision }: Decided): Column => ({
  key: instance.key,
  from: instance.from,
  to: instance.to,
  verdict: decision.verdict,
});

/** Rows in the order in which their members were met. */
export const rowsOf = (rows: ReadonlyMap<Entry, readonly CellState[]>): MemberCells[] =>
  [...rows].map(([member, cells]) => ({ member, cells }));
