import { addDays, eachDay } from '../calendar/civil-day.ts';
import type { Instant } from '../calendar/instant.ts';
import { common, length, without, type Span } from '../calendar/span.ts';
import type { KernelWorld } from './kernel-world.ts';

/** Office hours of a place on workdays, with the breaks that do not count. */
export interface WorkingHours {
  readonly from: string;
  readonly until: string;
  readonly breaks?: readonly { readonly from: string; readonly until: string }[];
}

const USUAL: WorkingHours = { from: '09:00', until: '17:00' };

/** Working time between two instants, in seconds: office hours of workdays, make-up days included, breaks left out. */
export function workingSeconds(from: Instant, until: Instant, world: KernelWorld): number {
  const { calendar, local } = world;
  const hours = (world.parameter('working-hours', world.term.from) as WorkingHours | undefined) ?? USUAL;
  const days = eachDay(addDays(local.dayOf(from), -1), local.dayOf(until)).filter((day) => calendar.of(day)?.isWorkday);
  const spanOf = (day: string, one: { readonly from: string; readonly until: string }): Span => ({
    from: local.at(day, one.from),
    until: local.at(day, one.until),
  });
  const office = days.map((day) => spanOf(day, hours));
  const breaks = days.flatMap((day) => (hours.breaks ?? []).map((one) => spanOf(day, one)));
  return length(common(without(office, breaks), [{ from, until }]));
}
