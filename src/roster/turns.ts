import { eachDay, firstDay, lastDay, type CivilDay } from '../calendar/civil-day.ts';
import type { Span } from '../calendar/span.ts';
import type { DemandWorld } from './demand.ts';

/** A turn of duty that somebody must be found for. */
export interface OpenTurn extends Span {
  /** The day on which it begins. */
  readonly day: CivilDay;
  /** What it counts as when burdens are shared: most heavily a festival by law, then a rest day, then a night. */
  readonly burden: 'night' | 'weekend' | 'lawful';
  readonly onsite: number;
  readonly standby: number;
}

/** The turns that the rules of duty demand in a month, in order; none for days that the calendar does not cover. */
export function turnsOfMonth(month: string, { calendar, local, rules, term }: DemandWorld): OpenTurn[] {
  const days = eachDay(firstDay(month), lastDay(month)).filter((day) => !term || (term.from <= day && day <= term.to));
  return days.flatMap((day): OpenTurn[] => {
    const kind = calendar.of(day);
    const watch = kind?.isWorkday ? rules.workday : rules.restDay;
    if (!kind || !watch) return [];
    const from = local.at(day, watch.at);
    return [
      {
        day,
        from,
        until: from + watch.hours * 3600,
        burden: kind.isWorkday ? 'night' : kind.lawfulFestival ? 'lawful' : 'weekend',
        onsite: watch.onsite,
        standby: kind.isWorkday ? 0 : Math.max(0, watch.people - watch.onsite),
      },
    ];
  });
}
