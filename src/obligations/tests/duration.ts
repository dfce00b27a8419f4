import type { Asked } from '../../../schemas/kernel/test.ts';
import type { Instant } from '../../calendar/instant.ts';
import { length, without } from '../../calendar/span.ts';
import type { Entry } from '../../model/library.ts';
import { textAt } from '../conditions.ts';
import { durationSeconds } from '../../calendar/duration.ts';
import { quiet, recordsAsked, type TestContext } from '../evaluate-test.ts';
import { excusedSpans } from '../excusals.ts';
import { civilDayOf, endOfKnown, momentOf } from '../kernel-world.ts';
import { awaiting, met, open, violated, type TestResult } from '../result.ts';
import { afterWorking, workingHoursOf, workingSeconds, type WorkingHours } from '../working-time.ts';

const LIMITS = ['under', 'at-most', 'over', 'at-least'] as const;

interface Limit {
  readonly word: (typeof LIMITS)[number];
  readonly seconds: number;
}

/** What one record says: the time kept, the time broken, or nothing yet. */
interface Timed {
  readonly entry: Entry;
  readonly seconds: number;
  readonly isOver: boolean;
  readonly limits: readonly Limit[];
  /** The field that is not there yet. */
  readonly awaits: string | undefined;
  /** When the limit is reached. */
  readonly until: Instant | undefined;
}

/**
 * A time between two fields of each record. `以内` and `以上` include the number (民法典 1259): `at-most`, `at-least`; `under`
 * and `over` do not. While the second field is not there, the time runs on to the day of the question.
 */
export function duration(asked: Asked<'duration'>, context: TestContext): TestResult {
  const timed: Timed[] = [];
  for (const entry of recordsAsked(context)) {
    const found = timeOf(entry, asked, context);
    if ('open' in found) return awaiting(found.open);
    timed.push(found);
  }
  if (!timed.length) return quiet(context, {}, { idle: true });
  return summed(timed, context);
}

function summed(timed: readonly Timed[], context: TestContext): TestResult {
  const { local } = context.world;
  const bad = timed.filter(({ isOver }) => isOver);
  const waiting = timed.filter(({ isOver, awaits }) => !isOver && awaits !== undefined);
  const good = timed.filter(({ isOver, awaits }) => !isOver && awaits === undefined);
  const measured = timed.filter(({ seconds, awaits }) => awaits === undefined || seconds > 0);
  const more = {
    evidence: good.map(({ entry }) => entry.id),
    ...(measured.length && { measured: measured.map(({ seconds }) => said(seconds)).join(', ') }),
    measure: { seconds: bad.reduce((sum, one) => sum + excess(one), 0), good: good.length, of: timed.length },
  };
  const limits = waiting.flatMap(({ until }) => until ?? []);
  const due = limits.length ? local.dayOf(Math.min(...limits)) : waiting.length ? null : context.due;
  const missing = waiting.map(({ entry, awaits }) => `${entry.id} ${awaits}`);
  if (bad.length)
    return violated([...bad.map(({ entry, seconds }) => `${entry.id} ${said(seconds)}`), ...missing], more);
  if (waiting.length) return open(false, { ...more, missing, due });
  return context.instance.record ? met(more.evidence, more) : open(true, more);
}

/** By how many seconds the first broken limit is broken. */
const excess = ({ seconds, limits }: Timed): number =>
  Math.max(0, ...limits.filter((one) => !keeps(seconds, one)).map((one) => Math.abs(seconds - one.seconds)));

function timeOf(entry: Entry, asked: Asked<'duration'>, context: TestContext): Timed | { readonly open: string } {
  const limits = limitsOf(asked, entry, context);
  if ('open' in limits) return limits;
  const [from, to] = [textAt(entry, asked.from), textAt(entry, asked.to)];
  if (from === undefined)
    return { entry, seconds: 0, isOver: false, limits: limits.list, awaits: asked.from, until: undefined };
  const clock = clockOf(asked, entry, context);
  if ('open' in clock) return clock;
  const { begin, end } = endsOf(from, to, context);
  const seconds = elapsed(begin, end, clock.hours, context, entry);
  if (typeof seconds === 'object') return { open: `calendar ${seconds.uncovered}` };
  const upper = limits.list.filter(({ word }) => word === 'under' || word === 'at-most');
  // A day does not show that an act came within minutes.
  const isVague = to !== undefined && isDay(to) && upper.some((one) => one.seconds < DAY);
  const running = to === undefined || isVague;
  const isOver = (running ? seconds > 0 && !isVague && upper : limits.list) || [];
  const most = upper.map((one) => one.seconds);
  const until = running && most.length ? reached(begin, Math.min(...most), clock.hours, context) : undefined;
  return {
    entry,
    seconds,
    isOver: isOver.some((one) => !keeps(seconds, one)),
    limits: limits.list,
    awaits: running ? asked.to : undefined,
    until,
  };
}

const DAY = 86_400;
const isDay = (text: string) => !text.includes('T');

/** Both ends; where one is only a day, both count in days, of which the first is not counted. */
function endsOf(from: string, to: string | undefined, { world }: TestContext): { begin: Instant; end: Instant } {
  const { local, asOf } = world;
  const inDays = isDay(from) || (to !== undefined && isDay(to));
  if (!inDays) return { begin: momentOf(from, local), end: to === undefined ? endOfKnown(world) : momentOf(to, local) };
  const startOf = (text: string) => local.at(civilDayOf(text, local), '00:00');
  return { begin: startOf(from), end: startOf(to ?? asOf) };
}

const keeps = (seconds: number, { word, seconds: limit }: Limit): boolean => {
  if (word === 'under') return seconds < limit;
  if (word === 'at-most') return seconds <= limit;
  return word === 'over' ? seconds > limit : seconds >= limit;
};

/** Elapsed or working time, without what excusals take out; negative where the second moment comes first. */
function elapsed(
  from: Instant,
  until: Instant,
  hours: WorkingHours | undefined,
  { world, excused }: TestContext,
  entry: Entry,
): number | { readonly uncovered: string } {
  if (until < from) return until - from;
  const free = excusedSpans(excused.of(entry), world);
  if (!free.length && !hours) return until - from;
  let total = 0;
  for (const span of without([{ from, until }], free)) {
    const seconds = hours ? workingSeconds(span, hours, world) : length([span]);
    if (typeof seconds === 'object') return seconds;
    total += seconds;
  }
  return total;
}

const reached = (from: Instant, seconds: number, hours: WorkingHours | undefined, { world }: TestContext) =>
  hours ? afterWorking(from, seconds, hours, world) : from + seconds;

/** The working hours of the clock; none for elapsed time. */
function clockOf(
  { clock = 'elapsed' }: Asked<'duration'>,
  entry: Entry,
  { world }: TestContext,
): { readonly hours: WorkingHours | undefined } | { readonly open: string } {
  if (clock === 'elapsed') return { hours: undefined };
  const hours = workingHoursOf(clock, entry, world);
  return hours ? { hours } : { open: typeof clock === 'object' ? `working_hours ${clock.working}` : 'working_hours' };
}

/** The limits in seconds; each may hang on a field, such as the severity, or on a parameter on the day of the record. */
function limitsOf(
  asked: Asked<'duration'>,
  entry: Entry,
  { world, instance }: TestContext,
): { readonly list: readonly Limit[] } | { readonly open: string } {
  const list: Limit[] = [];
  for (const word of LIMITS) {
    const limit = asked[word];
    if (limit === undefined) continue;
    const chosen = chosenBy(limit, entry);
    if ('open' in chosen) return chosen;
    if (chosen.span === undefined) continue;
    const text =
      typeof chosen.span === 'string'
        ? chosen.span
        : world.parameter(chosen.span.parameter, dayOf(entry, asked.from, instance.from, world));
    if (typeof text !== 'string') return { open: (chosen.span as { readonly parameter: string }).parameter };
    list.push({ word, seconds: durationSeconds(text) });
  }
  return { list };
}

/** The day of the event: that of the first field. */
const dayOf = (entry: Entry, path: string, otherwise: string, { local }: TestContext['world']) => {
  const text = textAt(entry, path);
  return text === undefined ? otherwise : civilDayOf(text, local);
};

type Limited = NonNullable<Asked<'duration'>['under']>;
type One = string | { readonly parameter: string };

/** The limit itself, or the one that a field chooses. A value that is not listed leaves it open. */
function chosenBy(limit: Limited, entry: Entry): { readonly span: One | undefined } | { readonly open: string } {
  if (typeof limit === 'string' || !('by' in limit)) return { span: limit as One };
  const { by } = limit;
  const value = textAt(entry, by);
  if (value === undefined) return { open: `${entry.id} ${by}` };
  const chosen =
    value !== 'by' && Object.hasOwn(limit, value) ? (limit as Readonly<Record<string, One>>)[value] : undefined;
  return chosen === undefined ? { open: `${by} ${value}` } : { span: chosen };
}

/** Seconds as an ISO 8601 duration of hours and minutes. */
export function said(seconds: number): string {
  const size = Math.abs(seconds);
  const [hours, minutes, rest] = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60];
  const parts = `${hours ? `${hours}H` : ''}${minutes || (!hours && !rest) ? `${minutes}M` : ''}${rest ? `${rest}S` : ''}`;
  return `${seconds < 0 ? '-' : ''}PT${parts}`;
}
