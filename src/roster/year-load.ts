import type { Span } from '../calendar/span.ts';
import type { LocalTime } from '../calendar/instant.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Assignment } from './assignments.ts';

/** What a turn on site counts as when burdens are compared. */
export const BURDENS = ['office', 'night', 'weekend', 'lawful'] as const;
export type Burden = (typeof BURDENS)[number];

/** What one person carries: turns and hours of each burden, and turns of standby. */
export interface Load {
  readonly person: string;
  readonly turns: Readonly<Record<Burden, number>>;
  readonly hours: Readonly<Record<Burden, number>>;
  readonly standby: number;
}

/**
 * What a turn counts as, by the day on which it begins: a festival by law, another rest day, a night that goes over into
 * the next day, or office hours. A day that no notice covers counts as a workday.
 */
export function burdenOf({ from, until }: Span, calendar: WorkCalendar, local: LocalTime): Burden {
  const day = local.dayOf(from);
  const kind = calendar.of(day);
  if (kind && !kind.isWorkday) return kind.lawfulFestival ? 'lawful' : 'weekend';
  return local.dayOf(until) > day ? 'night' : 'office';
}

/** The loads of everybody, by id. */
export function loadsOf(assignments: readonly Assignment[], calendar: WorkCalendar, local: LocalTime): Load[] {
  return [...Map.groupBy(assignments, ({ person }) => person)]
    .map(([person, own]) => {
      const onsite = own.filter(({ role }) => role === 'onsite');
      const of = (burden: Burden) => onsite.filter((turn) => burdenOf(turn, calendar, local) === burden);
      const each = (count: (turns: readonly Assignment[]) => number) =>
        Object.fromEntries(BURDENS.map((burden) => [burden, count(of(burden))])) as Record<Burden, number>;
      return {
        person,
        turns: each((turns) => turns.length),
        hours: each((turns) => turns.reduce((sum, { from, until }) => sum + until - from, 0) / 3600),
        standby: own.filter(({ role }) => role === 'standby').length,
      };
    })
    .sort((a, b) => (a.person < b.person ? -1 : 1));
}
