import { addDays, firstDay, lastDay, monthOf, type CivilDay } from '../calendar/civil-day.ts';
import { instantOf, type LocalTime } from '../calendar/instant.ts';
import { isNonEmpty, overlap, type Span } from '../calendar/span.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { keptAssignments, plannedAssignments, type Assignment } from './assignments.ts';
import { demandWorld } from './demand-of-library.ts';
import { planMonth, type Candidate, type Leave, type Plan } from './plan-month.ts';
import type { TurnPeople } from './shifts.ts';
import { turnsOfMonth, type OpenTurn } from './turns.ts';

/** The roster of a month that the library already has. */
export const rosterOf = (library: Library, month: string): Entry | undefined =>
  entriesOf(library, 'roster-plan').find(({ data }) => (data['covers'] as { from: string }).from.startsWith(month));

/** A draft of a month from what the library knows: the people in post, their leave, what is pinned, what was kept before. */
export function planOfLibrary(library: Library, month: string, local: LocalTime): Plan {
  const world = demandWorld(library, local, firstDay(month));
  const roster = rosterOf(library, month)?.data as Roster | undefined;
  const pinned = (roster?.shifts ?? []).filter((shift) => shift.pinned).map(pinOf);
  const earlier = earlierAssignments(library, local.at(firstDay(month), '00:00'));
  return planMonth({
    turns: withPinned(turnsOfMonth(month, world), pinned, local),
    candidates: candidatesOf(library),
    leave: [...absences(library, month), ...(roster?.leave ?? [])],
    pinned: new Map(pinned.map((one) => [one.from, one])),
    earlier,
    earlierTurns: monthsBefore(earlier, month, local).flatMap((one) => turnsOfMonth(one, world)),
    rules: world.rules,
  });
}

interface Roster {
  readonly leave?: readonly Leave[];
  readonly shifts: readonly {
    readonly start: string;
    readonly end: string;
    readonly onsite: readonly string[];
    readonly standby?: readonly string[];
    readonly pinned?: boolean;
  }[];
}

type Pin = Span & TurnPeople;

const pinOf = ({ start, end, onsite, standby = [] }: Roster['shifts'][number]): Pin => ({
  from: instantOf(start),
  until: instantOf(end),
  onsite,
  standby,
});

/** A pinned turn takes the place of the demanded one with which it shares time, with its own hours; others are added. */
function withPinned(turns: readonly OpenTurn[], pinned: readonly Pin[], local: LocalTime): OpenTurn[] {
  return pinned
    .reduce<OpenTurn[]>(
      (all, { from, until, onsite, standby }) => {
        const shared = (turn: OpenTurn) => overlap(turn, { from, until });
        const at = all.findIndex((turn) => isNonEmpty(shared(turn)));
        const own = {
          day: local.dayOf(from),
          burden: 'office' as const,
          onsite: onsite.length,
          standby: standby.length,
        };
        return at < 0 ? [...all, { ...own, from, until }] : all.with(at, { ...all[at]!, from, until });
      },
      [...turns],
    )
    .sort((a, b) => a.from - b.from);
}

interface Person {
  readonly roles: readonly string[];
  readonly on_post?: CivilDay;
  readonly off_post?: CivilDay;
  readonly leave?: readonly { readonly from: CivilDay; readonly to: CivilDay }[];
}

/** People who keep watch or stand by; what stands first among their roles comes first. */
function candidatesOf(library: Library): Candidate[] {
  const asked = { duty: 'onsite', standby: 'standby' } as const;
  return entriesOf(library, 'person').flatMap(({ id, data }) => {
    const roles = (data as unknown as Person).roles.flatMap((role) => asked[role as keyof typeof asked] ?? []);
    return roles.length ? [{ person: id, first: roles[0]!, roles }] : [];
  });
}

/** Days of a month on which people are on leave, not yet in post, or not in post any more. */
function absences(library: Library, month: string): Leave[] {
  return entriesOf(library, 'person').flatMap(({ id: person, data }) => {
    const { on_post, off_post, leave = [] } = data as unknown as Person;
    return [
      ...leave.map(({ from, to }) => ({ person, from, to })),
      ...(on_post ? [{ person, from: firstDay(month), to: addDays(on_post, -1) }] : []),
      ...(off_post ? [{ person, from: addDays(off_post, 1), to: lastDay(month) }] : []),
    ];
  });
}

/** Duty before a month: as kept, and after the last shift of the log as planned. */
function earlierAssignments(library: Library, until: number): Assignment[] {
  const kept = keptAssignments(library).filter((one) => one.from < until);
  const last = Math.max(Number.NEGATIVE_INFINITY, ...kept.map((one) => one.from));
  return [...kept, ...plannedAssignments(library).filter((one) => last < one.from && one.from < until)];
}

function monthsBefore(earlier: readonly Assignment[], month: string, local: LocalTime): string[] {
  const months = new Set(earlier.map(({ from }) => monthOf(local.dayOf(from))));
  return [...months].filter((one) => one < month).sort();
}
