import { eachDay, firstDay, lastDay, type CivilDay } from '../calendar/civil-day.ts';
import type { Span } from '../calendar/span.ts';
import type { DemandWorld } from './demand.ts';
import type { Watch } from './duty-rules.ts';

/** A turn of duty that somebody must be found for. */
export interface OpenTurn extends Span {
  /** The day on which it begins. */
  readonly day: CivilDay;
  /** What it counts as when burdens are shared: a festival by law, a rest day, a night, office hours. */
  readonly burden: 'office' | 'night' | 'weekend' | 'lawful';
  readonly onsite: number;
  readonly standby: number;
}

/** The turns that the rules of duty demand in a month, in order; none for days that the calendar does not cover. */
export function turnsOfMonth(month: string, world: DemandWorld): OpenTurn[] {
  const { calendar, local, rules, term, daytimePeriods } = world;
  const days = eachDay(firstDay(month), lastDay(month)).filter((day) => !term || (term.from <= day && day <= term.to));
  const turn = (day: CivilDay, watch: Watch | undefined, burden: OpenTurn['burden']): OpenTurn[] => {
    if (!watch) return [];
    const from = local.at(day, watch.at);
    const standby = Math.max(0, watch.people - watch.onsite);
    return [{ day, from, until: from + watch.hours * 3600, burden, onsite: watch.onsite, standby }];
  };
  return days.flatMap((day): OpenTurn[] => {
    const kind = calendar.of(day);
    if (!kind) return [];
    if (!kind.isWorkday) return turn(day, rules.restDay, kind.lawfulFestival ? 'lawful' : 'weekend');
    const watched = daytimePeriods.some(({ from, to }) => from <= day && day <= to);
    return [...(watched ? turn(day, rules.specialPeriod, 'office') : []), ...turn(day, rules.workday, 'night')];
  });
}
