import { swaps } from './occasions/swaps.ts';
import { dayAfter, dayNumber, daysOfMonth, moment, type WorkCalendar } from './days.ts';
import { LAPSES } from './lapses.ts';

/**
 * A turn of duty: a workday's night (`N`, 17:00 to 09:00), the 24 hours of a rest day (`D`, 08:00 to 08:00), or in days of
 * a congress a workday's office hours (`B`).
 */
export interface Turn {
  readonly id: string;
  readonly day: string;
  readonly rest: boolean;
  readonly start: string;
  readonly end: string;
  readonly onsite: readonly string[];
  readonly standby: readonly string[] | undefined;
}

const ROTATION = ['PER-11', 'PER-12', 'PER-13'] as const;
const RESERVE = 'PER-14';

/** A day on which the first of the rotation stands; the three follow each other from there, forwards and backwards. */
const FIRST = dayNumber('2022-09-01');

const onRotation = (day: string): string => ROTATION[(((dayNumber(day) - FIRST) % 3) + 3) % 3]!;

/**
 * The turns of a month as planned: one after the other of the rotation, so that two nights lie between two turns of a
 * person, and the reserve on standby on rest days.
 */
export const plannedTurns = (month: string, calendar: WorkCalendar): Turn[] =>
  daysOfMonth(month).map((day) => {
    const rest = calendar.isRest(day);
    return {
      id: `SH-${day}-${rest ? 'D' : 'N'}`,
      day,
      rest,
      start: moment(day, (rest ? 8 : 17) * 60),
      end: moment(dayAfter(day), (rest ? 8 : 9) * 60),
      onsite: [onRotation(day)],
      standby: rest ? [RESERVE] : undefined,
    };
  });

/** Days of congresses, on whose workdays the client wants the room watched in office hours too. */
const CONGRESSES = [
  ['2023-01-15', '2023-01-20'],
  ['2023-03-04', '2023-03-13'],
] as const;

/** The turns of office hours in the congresses of a month: the reserve, in office hours. */
export const officeTurns = (month: string, calendar: WorkCalendar): Turn[] =>
  daysOfMonth(month)
    .filter((day) => CONGRESSES.some(([from, to]) => from <= day && day <= to) && !calendar.isRest(day))
    .map((day) => ({
      id: `SH-${day}-B`,
      day,
      rest: false,
      start: moment(day, 9 * 60),
      end: moment(day, 17 * 60),
      onsite: [RESERVE],
      standby: undefined,
    }));

/** The turns of a month as kept: the plan after the swaps, without the night to which nobody came. */
export const keptTurns = (month: string, calendar: WorkCalendar): Turn[] =>
  plannedTurns(month, calendar)
    .filter(({ id }) => id !== LAPSES.uncovered.turn)
    .map((turn) => ({ ...turn, onsite: turn.onsite.map((person) => standIn(turn.id, person)) }))
    .map((turn) => ({ ...turn, standby: keptStandby(turn) }));

const standIn = (shift: string, person: string): string =>
  swaps.find((swap) => swap.shift === shift && swap.from === person)?.to ?? person;

/** On a rest day on which the reserve is on site himself, whoever stands next is on standby. */
function keptStandby({ id, day, onsite, standby }: Turn): readonly string[] | undefined {
  if (!standby || id === LAPSES.withoutStandby.turn) return undefined;
  return onsite.includes(RESERVE) ? [onRotation(dayAfter(day))] : standby;
}

/** Turns in the order in which they begin. */
export const inOrder = (turns: readonly Turn[]): Turn[] => turns.toSorted((a, b) => (a.start < b.start ? -1 : 1));

/** The part of a turn that a plan shows. */
export const planned = ({ start, end, onsite, standby }: Turn) => ({ start, end, onsite, ...(standby && { standby }) });
