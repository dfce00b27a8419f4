import type { CivilDay } from '../calendar/civil-day.ts';
import { length, type Span } from '../calendar/span.ts';
import { fill } from '../i18n/messages.ts';
import type { DutyTurn } from '../roster/assignments.ts';
import type { RosterCheck } from '../roster/check-roster.ts';
import type { DemandWorld } from '../roster/demand.ts';
import { dutyDay } from '../roster/duty-day.ts';
import { addressOf } from './address.ts';
import { clock, clockSpan, longDay, timeLength, weekdayName } from './duty-words.ts';
import { dayColumns, type Bar, type DayColumn } from './roster-days.ts';
import type { Site } from './site.ts';
import { linkTo, type LinkView } from './value.ts';

/** How a person stands to a day; `replaced` was planned, and another came. */
export type DutyMark = 'onsite' | 'standby' | 'stand-in' | 'replaced';

/** One day of the grid: in form for the eye, and in words. */
export interface GridDay {
  readonly day: CivilDay;
  readonly number: string;
  readonly weekday: string;
  readonly kind: 'workday' | 'makeup-workday' | 'weekend' | 'holiday' | undefined;
  /** The holiday's name, on its first day in the grid. */
  readonly holiday: string | undefined;
  readonly href: string | undefined;
  readonly bars: readonly Bar[];
  /** One for each person of the grid. */
  readonly marks: readonly (DutyMark | undefined)[];
  readonly lacking: boolean;
  /** Not come yet, so drawn as planned. */
  readonly ahead: boolean;
  /** Few words, for a line of a phone: who is there, or what is missing. */
  readonly short: string;
  /** All of it in words. */
  readonly text: string;
}

/** A month of duty, day by day. */
export interface RosterGrid {
  readonly people: readonly LinkView[];
  readonly ticks: readonly { readonly at: string; readonly text: string }[];
  readonly days: readonly GridDay[];
  readonly forms: readonly (Bar['form'] | DutyMark | 'ahead')[];
}

/** What a grid is drawn from. */
export interface GridInput {
  readonly days: readonly CivilDay[];
  readonly people: readonly string[];
  readonly turns: readonly DutyTurn[];
  readonly checked: RosterCheck;
  readonly world: DemandWorld;
  /** Turns as planned, where what was kept is drawn. */
  readonly planned?: readonly DutyTurn[];
  /** Turns among them that are drawn ahead of their time. */
  readonly ahead?: ReadonlySet<DutyTurn>;
}

/** Draws a stretch of days. */
export function rosterGrid(site: Site, input: GridInput): RosterGrid {
  const { days, people, turns, checked, world, planned, ahead = new Set() } = input;
  const columns = dayColumns(days, turns, checked, world);
  const nothing = { gaps: [], understaffed: [], overlaps: [] };
  const plan = planned && dayColumns(days, planned, nothing, world);
  const shown = columns.map((column, index) => {
    const marks = people.map((person) => markOf(person, column, plan?.[index]));
    const day = gridDay(site, column, world);
    const short =
      marks.includes('stand-in') && !day.lacking ? fill(site.words.standInShort, { people: day.short }) : day.short;
    return { ...day, short, marks, ahead: column.turns.some((turn) => ahead.has(turn)) };
  });
  const forms = shown.flatMap(({ bars, marks, ahead: open }) => [
    ...bars.map(({ form }) => form),
    ...marks.filter((mark) => mark !== undefined),
    ...(open ? (['ahead'] as const) : []),
  ]);
  return {
    people: people.map((id) => linkTo(id, site.library)),
    ticks: ticksOf(world),
    days: shown.map((one, index) => ({ ...one, holiday: nameOf(one, shown[index - 1]) })),
    forms: [...new Set(forms)],
  };
}

/** The name of a holiday stands once, on its first day. */
const nameOf = ({ holiday }: GridDay, before: GridDay | undefined) =>
  before?.holiday === holiday ? undefined : holiday;

function markOf(person: string, { turns }: DayColumn, plan: DayColumn | undefined): DutyMark | undefined {
  const isOnsite = (column: readonly DutyTurn[]) => column.some(({ onsite }) => onsite.includes(person));
  const wasPlanned = plan && isOnsite(plan.turns);
  if (isOnsite(turns)) return plan && !wasPlanned ? 'stand-in' : 'onsite';
  if (turns.some(({ standby }) => standby.includes(person))) return 'standby';
  return wasPlanned ? 'replaced' : undefined;
}

function gridDay(site: Site, column: DayColumn, world: DemandWorld): Omit<GridDay, 'marks' | 'ahead'> {
  const { words, library } = site;
  const { day, turns, empty, short, bars } = column;
  const kind = world.calendar.of(day);
  const record = turns.map((turn) => library.byId.get(turn.record)).find((entry) => entry?.kind.name === 'shift');
  const missing = empty.length
    ? fill(words.missingTime, { time: timeLength(length(empty), words) })
    : short.length
      ? words.shortOf
      : undefined;
  const onsite = [...new Set(turns.flatMap((turn) => turn.onsite))].map((id) => linkTo(id, library).text);
  return {
    day,
    number: String(Number(day.slice(8))),
    weekday: weekdayName(day, words),
    kind: kind?.kind,
    holiday: kind?.holidayName,
    href: record && addressOf(record),
    bars,
    lacking: missing !== undefined,
    short: missing ?? onsite.join(words.listComma),
    text: dayText(site, column, world),
  };
}

/** A day in a sentence, for those who do not see the bars. */
function dayText({ words, library }: Site, { day, turns, empty, short }: DayColumn, world: DemandWorld): string {
  const time = (span: Span) => clockSpan(span, world.local, words);
  const names = (ids: readonly string[]) => ids.map((id) => linkTo(id, library).text).join(words.listComma);
  const kind = world.calendar.of(day);
  return [
    [longDay(day, words), kind?.holidayName ?? (kind && words[`kind-${kind.kind}`])].filter(Boolean).join(' '),
    ...turns.flatMap((turn) => [
      ...(turn.onsite.length ? [fill(words.saysOnsite, { people: names(turn.onsite), time: time(turn) })] : []),
      ...(turn.standby.length ? [fill(words.saysStandby, { people: names(turn.standby), time: time(turn) })] : []),
    ]),
    ...empty.map((span) => fill(words.saysGap, { time: time(span) })),
    ...short.map((span) => fill(words.saysShort, { time: time(span) })),
  ].join(words.clauseComma);
}

/** Clock times beside the bars: where the axis begins, where nights begin, midnight, where a day is full. */
function ticksOf({ rules, local, calendar }: DemandWorld): RosterGrid['ticks'] {
  const axis = dutyDay(rules);
  const day = calendar.notices[0] ? `${calendar.notices[0].year}-01-01` : '2000-01-01';
  const start = local.at(day, '00:00') + axis.start * 3600;
  const night = rules.workday && (local.at(day, rules.workday.at) - start) / 3600;
  const hours = [0, night, 24 - axis.start, 24].filter((one) => one !== undefined && one <= axis.hours) as number[];
  return [...new Set(hours)].map((hour) => ({
    at: `${Number(((hour / axis.hours) * 100).toFixed(2))}%`,
    text: hour === 24 - axis.start ? '24:00' : clock(start + hour * 3600, local),
  }));
}
