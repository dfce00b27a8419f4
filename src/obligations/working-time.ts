import { addDays, eachDay, type CivilDay } from '../calendar/civil-day.ts';
import type { Instant } from '../calendar/instant.ts';
import { common, length, without, type Span } from '../calendar/span.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import type { KernelWorld } from './kernel-world.ts';

/** Office hours of workdays under a name, with the breaks that do not count. */
export interface WorkingHours {
  readonly name: string;
  readonly from: string;
  readonly until: string;
  readonly breaks?: readonly { readonly from: string; readonly until: string }[];
}

/** What a duty says of its clock: elapsed time, the first working hours of the place, or those of a name. */
export type Clock = 'elapsed' | 'working' | { readonly working: string };

/** The working hours that a clock means: those of the site that a record names, else those of the knowledge base. */
export function workingHoursOf(
  clock: Clock,
  subject: Entry | undefined,
  { library }: KernelWorld,
): WorkingHours | undefined {
  const site = siteOf(subject, library.byId);
  const [settings] = entriesOf(library, 'knowledge-base');
  const known = [site, settings].flatMap((entry) => (entry?.data['working_hours'] ?? []) as readonly WorkingHours[]);
  return typeof clock === 'object' ? known.find(({ name }) => name === clock.working) : known[0];
}

function siteOf(subject: Entry | undefined, byId: ReadonlyMap<string, Entry>): Entry | undefined {
  const { site, sites } = (subject?.data ?? {}) as { readonly site?: string; readonly sites?: readonly string[] };
  return byId.get(site ?? sites?.[0] ?? '');
}

/**
 * The working time within a span: office hours of workdays, make-up days included, breaks left out. Of a day that no
 * notice covers, nobody knows: its year is given instead.
 */
export function workingSpans(
  { from, until }: Span,
  hours: WorkingHours,
  world: KernelWorld,
): Span[] | { readonly uncovered: string } {
  const { calendar, local } = world;
  const days = eachDay(local.dayOf(from), local.dayOf(Math.max(from, until - 1)));
  const dark = days.find((day) => !calendar.of(day));
  if (dark !== undefined) return { uncovered: dark.slice(0, 4) };
  const office = days.filter((day) => calendar.of(day)!.isWorkday).map((day) => spanOn(day, hours, world));
  const breaks = days.flatMap((day) => (hours.breaks ?? []).map((one) => spanOn(day, one, world)));
  return common(without(office, breaks), [{ from, until }]);
}

const spanOn = (
  day: CivilDay,
  one: { readonly from: string; readonly until: string },
  { local }: KernelWorld,
): Span => ({
  from: local.at(day, one.from),
  until: local.at(day, one.until),
});

/** Working time between two instants, in seconds. */
export function workingSeconds(
  span: Span,
  hours: WorkingHours,
  world: KernelWorld,
): number | { readonly uncovered: string } {
  const spans = workingSpans(span, hours, world);
  return Array.isArray(spans) ? length(spans) : spans;
}

/** How many days ahead a limit in working time is looked for. */
const HORIZON = 400;

/** The instant at which so many seconds of working time have passed; nothing where no notice says which days count. */
export function afterWorking(
  from: Instant,
  seconds: number,
  hours: WorkingHours,
  world: KernelWorld,
): Instant | undefined {
  let left = seconds;
  const first = world.local.dayOf(from);
  for (let index = 0; index <= HORIZON; index++) {
    const day = addDays(first, index);
    const begin = index === 0 ? from : world.local.at(day, '00:00');
    const spans = workingSpans({ from: begin, until: world.local.at(day, '24:00') }, hours, world);
    if (!Array.isArray(spans)) return undefined;
    for (const span of spans) {
      if (span.until - span.from >= left) return span.from + left;
      left -= span.until - span.from;
    }
  }
  return undefined;
}
