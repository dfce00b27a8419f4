import type { LocalTime } from '../calendar/instant.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { DutyTurn } from './assignments.ts';

/** What one person carries: nights before workdays, rest days, festivals by law, times of standby, hours on site. */
export interface DutyLoad {
  readonly person: string;
  readonly nights: number;
  readonly restDays: number;
  readonly lawfulDays: number;
  readonly standby: number;
  readonly hours: number;
}

/** Counts turns by person, in the order in which people first come; a turn counts as what its first day is. */
export function dutyLoad(
  turns: readonly DutyTurn[],
  { calendar, local }: { readonly calendar: WorkCalendar; readonly local: LocalTime },
): DutyLoad[] {
  const people = [...new Set([...turns.flatMap(({ onsite }) => onsite), ...turns.flatMap(({ standby }) => standby)])];
  const burdenOf = ({ from, until }: DutyTurn) => {
    const day = local.dayOf(from);
    const kind = calendar.of(day);
    if (!kind) return undefined;
    if (!kind.isWorkday) return kind.lawfulFestival ? 'lawful' : 'rest';
    return local.dayOf(until) > day ? 'night' : undefined;
  };
  return people.map((person) => {
    const own = turns.filter(({ onsite }) => onsite.includes(person));
    const count = (burden: string) => own.filter((turn) => burdenOf(turn) === burden).length;
    return {
      person,
      nights: count('night'),
      restDays: count('rest'),
      lawfulDays: count('lawful'),
      standby: turns.filter(({ standby }) => standby.includes(person)).length,
      hours: own.reduce((sum, { from, until }) => sum + until - from, 0) / 3600,
    };
  });
}
