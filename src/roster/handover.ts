import { instantOf, type Instant, type LocalTime } from '../calendar/instant.ts';
import { overlap } from '../calendar/span.ts';
import type { Entry, Library } from '../model/library.ts';
import { approvedSwaps, type Swap } from './swaps.ts';
import { keptShifts, plannedFor, plannedShifts, type KeptShift, type PlannedShift } from './shifts.ts';

type Role = 'onsite' | 'standby';

/** Something that differs from the plan, or a place where the chain of handovers is broken. */
export type HandoverFinding = {
  /** The shift it is found in; for a planned turn that nobody kept, nothing. */
  readonly shift: string | undefined;
  readonly at: Instant;
} & (
  | { readonly kind: 'unkept'; readonly people: readonly string[] }
  | { readonly kind: 'absent'; readonly role: Role; readonly person: string }
  | {
      readonly kind: 'stand-in';
      readonly role: Role;
      readonly person: string;
      readonly instead: string | undefined;
      /** The approved swap that explains it. */
      readonly swap: string | undefined;
    }
  | { readonly kind: 'late-handover'; readonly minutes: number }
  | { readonly kind: 'no-handover'; readonly expected: string }
  | { readonly kind: 'wrong-predecessor'; readonly named: string | undefined; readonly expected: string }
  | { readonly kind: 'unacknowledged'; readonly people: readonly string[] }
  | { readonly kind: 'dropped-item'; readonly item: string; readonly from: string }
);

/** Minutes after the start of a shift up to which a handover is not late, where no parameter sets others. */
export const HANDOVER_MINUTES = 15;

/** Everything that was found, in order of time. */
export function handoverFindings(library: Library, local: LocalTime, minutes = HANDOVER_MINUTES): HandoverFinding[] {
  return [...actFindings(library), ...chainFindings(library, local, minutes)].sort((a, b) => a.at - b.at);
}

/** Whether a finding is a break: everything but a stand-in that an approved swap explains. */
export const isBreak = (finding: HandoverFinding): boolean => finding.kind !== 'stand-in' || finding.swap === undefined;

/** Where what was kept differs from what was planned. Months without a log, and a log without a plan, are not compared. */
export function actFindings(library: Library): HandoverFinding[] {
  const kept = keptShifts(library);
  const planned = plannedShifts(library);
  const swaps = Map.groupBy(approvedSwaps(library), ({ shift }) => shift);
  const last = kept.at(-1)?.from ?? -Infinity;
  const first = kept[0]?.from ?? Infinity;
  const unkept = planned.filter((turn) => first <= turn.from && turn.from <= last && !kept.some(shares(turn)));
  return [
    ...unkept.map(({ from: at, onsite }) => ({ shift: undefined, at, kind: 'unkept' as const, people: onsite })),
    ...kept.flatMap((shift) => {
      const turn = plannedFor(shift, planned);
      return turn ? differences(shift, turn, swaps.get(shift.id) ?? []) : [];
    }),
  ];
}

const shares = (turn: PlannedShift) => (shift: KeptShift) => {
  const { from, until } = overlap(turn, shift);
  return from < until && (turn.room ?? shift.room) === shift.room;
};

function differences(shift: KeptShift, turn: PlannedShift, swaps: readonly Swap[]): HandoverFinding[] {
  const place = { shift: shift.id, at: shift.from };
  return (['onsite', 'standby'] as const).flatMap((role): HandoverFinding[] => {
    const missing = turn[role].filter((person) => !shift[role].includes(person));
    const extra = shift[role].filter((person) => !turn[role].includes(person));
    const standIns = extra.map((person): HandoverFinding => {
      const swap = swaps.find((one) => one.to === person && turn[role].includes(one.from));
      const instead = swap?.from ?? missing[extra.indexOf(person)];
      // Whoever stands by instead of somebody whom a swap called to the site is explained by that swap.
      const called = role === 'standby' ? swaps.find(({ to }) => to === instead) : undefined;
      return { ...place, kind: 'stand-in', role, person, instead, swap: (swap ?? called)?.id };
    });
    const replaced = new Set(standIns.map((one) => one.kind === 'stand-in' && one.instead));
    const absent = missing.filter((person) => !replaced.has(person));
    return [...standIns, ...absent.map((person) => ({ ...place, kind: 'absent' as const, role, person }))];
  });
}

/** Where the chain of handovers of a room is late or broken, or loses an open item. */
export function chainFindings(library: Library, local: LocalTime, minutes = HANDOVER_MINUTES): HandoverFinding[] {
  const rooms = Map.groupBy(keptShifts(library), ({ room }) => room);
  return [...rooms.values()].flatMap((shifts) =>
    shifts.flatMap((shift, index) => linkFindings(shift, shifts[index - 1], library, local, minutes)),
  );
}

function linkFindings(
  { id: shift, from: at, handover }: KeptShift,
  before: KeptShift | undefined,
  library: Library,
  local: LocalTime,
  minutes: number,
): HandoverFinding[] {
  const place = { shift, at };
  if (!handover) return before ? [{ ...place, kind: 'no-handover', expected: before.id }] : [];
  const late = Math.floor((handover.at - at) / 60);
  const unsigned = [handover.from, handover.to].filter((person) => !handover.ack.includes(person));
  const findings: HandoverFinding[] = [];
  if (late > minutes) findings.push({ ...place, kind: 'late-handover', minutes: late });
  if (before && handover.prev !== before.id)
    findings.push({ ...place, kind: 'wrong-predecessor', named: handover.prev, expected: before.id });
  if (unsigned.length) findings.push({ ...place, kind: 'unacknowledged', people: unsigned });
  for (const item of before?.handover?.open ?? []) {
    if (handover.open.includes(item)) continue;
    const closed = closedAt(library.byId.get(item), local);
    if (closed === undefined || closed > handover.at)
      findings.push({ ...place, kind: 'dropped-item', item, from: before!.id });
  }
  return findings;
}

/** When a record was over, by the field that its kind has for that; a day counts from its beginning. Nothing while it is open. */
export function closedAt(entry: Entry | undefined, local: LocalTime): Instant | undefined {
  const { resolved, closed, closed_on, done_at } = (entry?.data ?? {}) as {
    readonly resolved?: string;
    readonly closed?: string | { readonly on: string };
    readonly closed_on?: string;
    readonly done_at?: string;
  };
  const said = resolved ?? (typeof closed === 'object' ? closed.on : closed) ?? closed_on ?? done_at;
  if (said === undefined) return undefined;
  return said.includes('T') ? instantOf(said) : local.at(said, '00:00');
}
