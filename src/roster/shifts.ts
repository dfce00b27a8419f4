import { instantOf, type Instant } from '../calendar/instant.ts';
import { overlap, type Span } from '../calendar/span.ts';
import { entriesOf, type Library } from '../model/library.ts';

/** People of a turn, in the two ways of being on duty that rosters plan. */
export interface TurnPeople {
  readonly onsite: readonly string[];
  readonly standby: readonly string[];
}

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
export interface KeptShift extends Span, TurnPeople {
  readonly id: string;
  readonly room: string;
  readonly handover: Handover | undefined;
}

/** A turn as a roster plans it. */
export interface PlannedShift extends Span, TurnPeople {
  /** The roster that plans it. */
  readonly plan: string;
  readonly room: string | undefined;
}

interface Turn {
  readonly start: string;
  readonly end: string;
  readonly onsite: readonly string[];
  readonly standby?: readonly string[];
}

const turnOf = ({ start, end, onsite, standby = [] }: Turn) => ({
  from: instantOf(start),
  until: instantOf(end),
  onsite,
  standby,
});

const inOrder = <T extends Span>(turns: readonly T[]): T[] => turns.toSorted((a, b) => a.from - b.from);

/** The shifts of the log, in the order in which they begin. */
export const keptShifts = (library: Library): KeptShift[] =>
  inOrder(
    entriesOf(library, 'shift').map(({ id, data }) => {
      const { room, handover, ...turn } = data as unknown as Turn & {
        readonly room: string;
        readonly handover?: Partial<Handover> & { readonly at: string };
      };
      return { id, room, ...turnOf(turn), handover: handover && handoverOf(handover) };
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
export const plannedShifts = (library: Library): PlannedShift[] =>
  inOrder(
    entriesOf(library, 'roster-plan').flatMap(({ id, data }) => {
      const { room, shifts } = data as unknown as { readonly room?: string; readonly shifts: readonly Turn[] };
      return shifts.map((turn) => ({ plan: id, room, ...turnOf(turn) }));
    }),
  );

/** The planned turn that a shift keeps: of its room, the one with which it shares most time. */
export function plannedFor(shift: KeptShift, planned: readonly PlannedShift[]): PlannedShift | undefined {
  const shared = (turn: PlannedShift) => {
    const { from, until } = overlap(shift, turn);
    return until - from;
  };
  const near = planned.filter((turn) => (turn.room ?? shift.room) === shift.room && shared(turn) > 0);
  return near.sort((a, b) => shared(b) - shared(a) || a.from - b.from)[0];
}
