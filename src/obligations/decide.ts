import type { CivilDay } from '../calendar/civil-day.ts';
import { watched, type WatchedCalendar } from '../calendar/watched-calendar.ts';
import { fits } from './conditions.ts';
import { isMoment } from './day-expression.ts';
import { dayIn } from './day-world.ts';
import { evaluateTest, type TestContext } from './evaluate-test.ts';
import { eventParameter } from './event.ts';
import { excusalsOf, type Excused } from './excusals.ts';
import { sharedDays } from './in-service.ts';
import { instancesOf } from './instances.ts';
import { subjectOf, type Instance, type KernelWorld, type Records } from './kernel-world.ts';
import { nilReturnsOf } from './nil-returns.ts';
import type { Obligation } from './obligation.ts';
import { quietStretches } from './quiet-stretches.ts';
import { awaiting, type Measure, type TestResult, type Verdict } from './result.ts';

/** How one instance of a duty stands, and why. */
export interface Decision {
  readonly obligation: string;
  readonly instance: string;
  readonly from: CivilDay;
  readonly to: CivilDay;
  /** The last day for it; nothing while what it hangs on has not happened. */
  readonly due: CivilDay | null;
  readonly verdict: Verdict;
  readonly evidence: readonly string[];
  readonly missing: readonly string[];
  readonly measured: string | null;
  readonly interpretation: readonly string[];
  /** Whether it rests on a notice that was not out on the day of the question. */
  readonly provisional: boolean;
  /** Numbers behind what was measured; the day of an act that came late; the excusals that touch it. */
  readonly measure: Measure | null;
  readonly acted: CivilDay | null;
  readonly excusals: readonly string[];
  /** The record and the member that it is decided for, where it is. */
  readonly record: string | null;
  readonly member: string | null;
}

/** Decides every instance of a duty as of the world's day. */
export function decide(obligation: Obligation, world: KernelWorld, records: Records): Decision[] {
  const instances = instancesOf(obligation.per, world, records).filter((one) => isAmong(obligation, one, world));
  const excusals = excusalsOf(obligation, world);
  const watch = watched(world.calendar);
  const watching = { ...world, calendar: watch.calendar };
  const decided = instances
    .filter((one) => !isExempt(obligation, one, world))
    .map((instance) => {
      watch.begin(instance.from);
      return decideInstance(obligation, instance, watching, records, excusals(instance), watch);
    });
  return [...decided, ...quietStretches(obligation, instances, world, records, excusals)];
}

/** Whether the condition of the duty holds for the instance's record, member or period. */
function isAmong({ where }: Obligation, instance: Instance, { library }: KernelWorld): boolean {
  const subject = subjectOf(instance);
  return !subject || fits(subject, where, library);
}

function isExempt({ unless }: Obligation, instance: Instance, { library }: KernelWorld): boolean {
  const subject = subjectOf(instance);
  return subject !== undefined && unless !== undefined && fits(subject, unless, library);
}

function decideInstance(
  obligation: Obligation,
  instance: Instance,
  world: KernelWorld,
  records: Records,
  excused: Excused,
  watch: WatchedCalendar,
): Decision {
  const stated = dueOf(obligation, instance, world, records);
  const context = contextOf(obligation, instance, world, records, excused, stated.open ? null : stated.day);
  const { open: parameter, test = obligation.test } = instance;
  const found = parameter === undefined ? evaluateTest(test, context) : awaiting(parameter);
  const { result, due, last } = timed(found, stated, context);
  const opens = windowOpens(obligation, context, due);
  const verdict = verdictOf(result, { opens, due: last, asOf: world.asOf });
  const touched = excusalsTouching(excused, instance, due);
  return {
    obligation: obligation.id,
    instance: instance.key,
    from: instance.from,
    to: instance.to,
    due,
    verdict,
    evidence: verdict === 'excused' ? touched : result.evidence,
    missing: missingOf(result, verdict),
    measured: result.measured ?? null,
    interpretation: obligation.interpretations,
    provisional: watch.latest() > world.asOf,
    measure: result.measure ?? null,
    acted: result.acted ?? null,
    excusals: touched,
    record: instance.record?.id ?? null,
    member: instance.member?.id ?? null,
  };
}

/** A result with its last day, and the day up to which it is judged: that of the instance while none is agreed. */
interface Timed {
  readonly result: TestResult;
  readonly due: CivilDay | null;
  readonly last: CivilDay | null;
}

/**
 * The last day that a test says, otherwise that of the duty. Where nobody has agreed on one, what is there when the instance
 * is over is there, and what is not is open.
 */
function timed(found: TestResult, stated: StatedDue, { due: given, instance, world }: TestContext): Timed {
  const own = found.due === undefined ? given : found.due;
  if (own !== null || stated.open === undefined) return { result: found, due: own, last: own };
  const last = stated.day ?? instance.to;
  const isOpen = last < world.asOf && !found.satisfied && found.open === undefined;
  return { result: isOpen ? { ...found, open: stated.open } : found, due: stated.day, last };
}

/** What is open comes first; where nothing is demanded any more, nothing is missing. */
function missingOf({ open, missing }: TestResult, verdict: Verdict): readonly string[] {
  if (verdict === 'excused' || verdict === 'not-triggered') return [];
  return open === undefined || verdict !== 'undetermined' ? missing : [open, ...missing.filter((one) => one !== open)];
}

/** The first that applies, in the order of the kernel. */
function verdictOf(
  { state, satisfied, open, idle, unshown }: TestResult,
  { opens, due, asOf }: { readonly opens: CivilDay; readonly due: CivilDay | null; readonly asOf: CivilDay },
): Verdict {
  if (state === 'excused') return 'excused';
  if (open !== undefined && state === 'open') return 'undetermined';
  if (state === 'violated') return 'unmet';
  if (state === 'met') return 'met';
  if (idle) return 'not-triggered';
  const isOver = due !== null && due < asOf;
  if (isOver && satisfied) return 'met';
  if (isOver) return unshown === undefined ? 'unmet' : 'undetermined';
  return asOf < opens ? 'not-due' : 'due';
}

/** From when on it can be performed: as the duty says, otherwise the earlier of the first day and the last day for it. */
function windowOpens({ opens }: Obligation, { instance, world, records }: TestContext, due: CivilDay | null): CivilDay {
  const stated = opens === undefined ? undefined : dayIn(opens, instance, world, records);
  if (stated && isMoment(stated)) return stated.day;
  return due !== null && due < instance.from ? due : instance.from;
}

const NOTHING: readonly string[] = [];

function excusalsTouching({ days }: Excused, { from, to }: Instance, due: CivilDay | null): readonly string[] {
  if (!days.length) return NOTHING;
  const whole = { from: due !== null && due < from ? due : from, to: due !== null && due > to ? due : to };
  return days.filter((one) => sharedDays(one, whole)).map(({ id }) => id);
}

function contextOf(
  obligation: Obligation,
  instance: Instance,
  world: KernelWorld,
  records: Records,
  excused: Excused,
  due: CivilDay | null,
): TestContext {
  const { select, nil, services, sites } = obligation;
  return {
    world,
    records,
    instance,
    selection: select,
    selected: select ? records.in(select, instance) : [],
    excused,
    due,
    nil: (kind) => {
      const none = nil?.none ?? kind;
      if (none === undefined) return { ids: [], missing: instance.key };
      return nilReturnsOf(world.library, { none, from: instance.from, to: instance.to, services, sites });
    },
    amount: (value) => {
      if (typeof value === 'number') return value;
      const found = eventParameter(value.parameter, instance, world);
      return typeof found === 'number' ? found : { openParameter: value.parameter };
    },
  };
}

/** The last day for an instance, as far as it can be told, and the parameter that would say it and is open. */
interface StatedDue {
  readonly day: CivilDay | null;
  readonly open?: string | undefined;
}

/** The last day of the instance, unless the duty says another. A day that cannot be told yet is none. */
function dueOf({ due }: Obligation, instance: Instance, world: KernelWorld, records: Records): StatedDue {
  if (due === undefined) return { day: instance.to };
  const found = dayIn(due, instance, world, records);
  return { day: isMoment(found) ? found.day : null, open: 'open' in found ? found.open : undefined };
}
