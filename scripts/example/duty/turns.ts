import { dayAfter, dayNumber, daysOfMonth, moment, type WorkCalendar } from './days.ts';
import { swaps } from './occasions.ts';

/** A turn of duty: a workday's night (`N`, 17:00 to 09:00) or the 24 hours of a rest day (`D`, 08:00 to 08:00). */
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

/**
 * The turns of a month as planned: one after the other of the rotation, so that two nights lie between two turns of a
 * person, and the reserve on standby on rest days.
 */
export function plannedTurns(month: string, calendar: WorkCalendar): Turn[] {
  return daysOfMonth(month).map((day) => {
    const rest = calendar.isRest(day);
    const place = (((dayNumber(day) - FIRST) % 3) + 3) % 3;
    return {
      id: `SH-${day}-${rest ? 'D' : 'N'}`,
      day,
      rest,
      start: moment(day, (rest ? 8 : 17) * 60),
      end: moment(dayAfter(day), (rest ? 8 : 9) * 60),
      onsite: [ROTATION[place]!],
      standby: rest ? [RESERVE] : undefined,
    };
  });
}

/** The turns of a month as kept: the plan after the swaps. */
export function keptTurns(month: string, calendar: WorkCalendar): Turn[] {
  return plannedTurns(month, calendar).map((turn) => {
    const swap = swaps.find(({ shift }) => shift === turn.id);
    return swap ? { ...turn, onsite: turn.onsite.map((one) => (one === swap.from ? swap.to : one)) } : turn;
  });
}

/** The part of a turn that a plan shows. */
export const planned = ({ start, end, onsite, standby }: Turn) => ({ start, end, onsite, ...(standby && { standby }) });
