import { addDays, type CivilDay } from '../calendar/civil-day.ts';
import type { Instant } from '../calendar/instant.ts';
import { common, isNonEmpty, merged, overlap, without, type Span } from '../calendar/span.ts';
import type { DemandWorld } from '../roster/demand.ts';
import type { DutyTurn } from '../roster/assignments.ts';
import type { RosterCheck } from '../roster/check-roster.ts';
import { dutyDay, type DutyDay } from '../roster/duty-day.ts';

/** What is drawn in the column of a day, in percent of its time and of its breadth. */
export interface Bar {
  readonly form: 'onsite' | 'standby' | 'office' | 'seam' | 'handover' | 'gap' | 'short';
  readonly at: string;
  readonly length: string;
  readonly across: string;
  readonly breadth: string;
}

/** The time that belongs to each day, and where in it something lies. */
export interface DayColumn {
  readonly day: CivilDay;
  readonly turns: readonly DutyTurn[];
  /** Time without anybody. */
  readonly empty: readonly Span[];
  /** Time with somebody, but too few. */
  readonly short: readonly Span[];
  readonly bars: readonly Bar[];
}

/** Turns and what is lacking, by the day of duty to which they belong, with the bars that show them. */
export function dayColumns(
  days: readonly CivilDay[],
  turns: readonly DutyTurn[],
  checked: Pick<RosterCheck, 'gaps' | 'understaffed' | 'overlaps'>,
  world: DemandWorld,
): DayColumn[] {
  const axis = dutyDay(world.rules);
  const startOf = (day: CivilDay) => world.local.at(day, '00:00') + axis.start * 3600;
  const dayAt = (instant: Instant) => world.local.dayOf(instant - axis.start * 3600);
  // A turn belongs to the day in which its middle lies, so that coming early does not move it.
  const byDay = Map.groupBy(turns, ({ from, until }) => dayAt((from + until) / 2));
  const gaps = checked.gaps.filter(({ kind }) => kind === 'gap');
  const seams = checked.gaps.filter(({ kind }) => kind === 'seam');
  const daytime = checked.gaps.filter(({ kind }) => kind === 'special-daytime');
  const handovers = checked.overlaps.filter((one) => one.class === 'handover');
  return days.map((day) => {
    const start = startOf(day);
    const column: Span = { from: start, until: start + axis.hours * 3600 };
    const own = (spans: readonly Span[]) =>
      spans.map((span) => overlap(span, { from: start, until: startOf(addDays(day, 1)) })).filter(isNonEmpty);
    // A night takes its lack with it beyond the begin of the next day.
    const watch = watchOf(day, world);
    const empty = merged([...common(gaps, watch), ...own(daytime)]);
    const short = without(common(checked.understaffed, watch), empty);
    const shown = byDay.get(day) ?? [];
    const put = placing(column, axis);
    const across = placing(column, axis, WHOLE);
    const bars = [
      ...put('office', officeHours(day, world)),
      ...laneBars(shown, column, axis),
      ...put('seam', own(seams)),
      ...put('handover', own(handovers)),
      ...across('gap', empty),
      ...across('short', short),
    ];
    return { day, turns: shown, empty, short, bars };
  });
}

/** The time for which the rules demand a watch that begins on a day. */
function watchOf(day: CivilDay, { calendar, local, rules }: DemandWorld): Span[] {
  const watch = calendar.of(day)?.isWorkday === false ? rules.restDay : rules.workday;
  if (!watch) return [];
  const from = local.at(day, watch.at);
  return [{ from, until: from + watch.hours * 3600 }];
}

/** Office hours of a day: between the night before and the night after. */
export function officeHours(day: CivilDay, world: DemandWorld): Span[] {
  const { workday } = world.rules;
  if (!workday || !world.calendar.of(day)?.isWorkday) return [];
  const until = world.local.at(day, workday.at);
  return [{ from: world.local.at(addDays(day, -1), workday.at) + workday.hours * 3600, until }];
}

/** How broad the bar of one alone is, and the breadth that several share, in percent. */
const ALONE = { across: 20, breadth: 60 };
const WHOLE = { across: 0, breadth: 100 };
const SHARED = { across: 10, breadth: 80, gap: 6 };

function laneBars(turns: readonly DutyTurn[], column: Span, axis: DutyDay): Bar[] {
  const people = turns.flatMap((turn) => [
    ...turn.onsite.map(() => ({ ...turn, form: 'onsite' as const })),
    ...turn.standby.map(() => ({ ...turn, form: 'standby' as const })),
  ]);
  const ends: Instant[] = [];
  const placed = people
    .toSorted((a, b) => Number(a.form === 'standby') - Number(b.form === 'standby') || a.from - b.from)
    .map((one) => {
      const free = ends.findIndex((end) => end <= one.from);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = one.until;
      return { one, lane };
    });
  const breadth = ends.length === 1 ? ALONE.breadth : (SHARED.breadth - SHARED.gap * (ends.length - 1)) / ends.length;
  const acrossOf = (lane: number) => (ends.length === 1 ? ALONE.across : SHARED.across + lane * (breadth + SHARED.gap));
  return placed.flatMap(({ one, lane }) => placing(column, axis, { across: acrossOf(lane), breadth })(one.form, [one]));
}

/** Turns spans into bars of a column. */
const placing =
  (column: Span, { hours }: DutyDay, lane = ALONE) =>
  (form: Bar['form'], spans: readonly Span[]): Bar[] =>
    spans
      .map((span) => overlap(span, column))
      .filter(isNonEmpty)
      .map(({ from, until }) => ({
        form,
        at: percent((from - column.from) / (hours * 3600)),
        length: percent((until - from) / (hours * 3600)),
        across: percent(lane.across / 100),
        breadth: percent(lane.breadth / 100),
      }));

const percent = (part: number) => `${Number((part * 100).toFixed(2))}%`;
