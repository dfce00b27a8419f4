import { instantOf, type Instant } from '../calendar/instant.ts';
import { overlap, type Span } from '../calendar/span.ts';
import { entriesOf, type Library } from '../model/library.ts';
import { plannedTurns, turnOfShift, type DutyTurn } from './assignments.ts';

/** People of a turn, in the two ways of being on duty that rosters plan. */
export type TurnPeople = Pick<DutyTurn, 'onsite' | 'standby'>;

/** How a shift was taken over. */
export interface Handover {
  readonly prev: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly via: string | undefined;
  readonly at: Instant;
  readonly ack: readonly string[];
  readonly open: readonly string[];
  readonly text: string | undefined;
}

/** A turn as it was kept. */
export interface KeptShift extends DutyTurn {
  readonly id: string;
  readonly room: string;
  readonly handover: Handover | undefined;
}

/** A turn as a roster plans it. */
export type PlannedShift = DutyTurn;

const inOrder = <T extends Span>(turns: readonly T[]): T[] => turns.toSorted((a, b) => a.from - b.from);

/** The shifts of the log, in the order in which they begin. */
export const keptShifts = (library: Library): KeptShift[] =>
  inOrder(
    entriesOf(library, 'shift').map((entry) => {
      const { room, handover } = entry.data as unknown as {
        readonly room: string;
        readonly handover?: Partial<Handover> & { readonly at: string };
      };
      return { ...turnOfShift(entry), id: entry.id, room, handover: handover && handoverOf(handover) };
    }),
  );

const handoverOf = ({ at, ...rest }: Omit<Partial<Handover>, 'at'> & { readonly at: string }): Handover => ({
  prev: rest.prev,
  from: rest.from ?? '',
  to: rest.to ?? '',
  via: rest.via,
  at: instantOf(at),
  ack: rest.ack ?? [],
  open: rest.open ?? [],
  text: rest.text,
});

/** The turns of all rosters, in the order in which they begin. */
export const plannedShifts = (library: Library): PlannedShift[] => inOrder(plannedTurns(library));

/** The planned turn that a shift keeps: of its room, the one with which it shares most time. */
export function plannedFor(shift: KeptShift, planned: readonly PlannedShift[]): PlannedShift | undefined {
  const shared = (turn: PlannedShift) => {
    const { from, until } = overlap(shift, turn);
    return until - from;
  };
  const near = planned.filter((turn) => (turn.room ?? shift.room) === shift.room && shared(turn) > 0);
  return near.sort((a, b) => shared(b) - shared(a) || a.from - b.from)[0];
}
