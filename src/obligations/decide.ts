import type { DayExpression } from '../../schemas/kernel/time.ts';
import { addDays, firstDay, lastDay, monthOf, type CivilDay } from '../calendar/civil-day.ts';
import type { Span } from '../calendar/span.ts';
import type { Entry } from '../model/library.ts';
import { fits } from './conditions.ts';
import { evaluateTest, type TestContext } from './evaluate-test.ts';
import { instancesOf, subjectOf } from './instances.ts';
import type { Instance, KernelWorld, Records } from './kernel-world.ts';
import type { Obligation } from './obligation.ts';
import { periodInstances } from './periods.ts';
import type { TestResult, Verdict } from './result.ts';
import { dayOf } from './tests/deadline.ts';

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
}

/** Decides every instance of a duty as of the world's day. */
export function decide(obligation: Obligation, world: KernelWorld, records: Records): Decision[] {
  const instances = instancesOf(obligation.per, world, records).filter((one) => applies(obligation, one, world));
  return [
    ...instances.map((instance) => decideInstance(obligation, instance, world, records)),
    ...quietMonths(obligation, instances, world, records),
  ];
}

/** Whether the conditions of the duty hold for the instance's record or member. */
function applies({ where, unless }: Obligation, instance: Instance, { library }: KernelWorld): boolean {
  const subject = subjectOf(instance);
  if (!subject) return true;
  return fits(subject, where, library) && !(unless && fits(subject, unless, library));
}

function decideInstance(obligation: Obligation, instance: Instance, world: KernelWorld, records: Records): Decision {
  const context = contextOf(obligation, instance, world, records);
  const { asOf } = world;
  const opens = windowOpens(obligation, context);
  const result = evaluateTest(obligation.test, context);
  const due = result.due ?? dueOf(obligation, context) ?? null;
  const verdict = isExcused(instance, context, world)
    ? 'excused'
    : verdictOf(result, { opens: due && due < opens ? due : opens, due, asOf });
  return {
    obligation: obligation.id,
    instance: instance.key,
    from: instance.from,
    to: instance.to,
    due,
    verdict,
    evidence: result.evidence,
    missing:
      verdict === 'met' || verdict === 'excused'
        ? []
        : result.open !== undefined
          ? [result.open, ...result.missing]
          : result.missing,
    measured: result.measured ?? null,
    interpretation: obligation.interpretations,
    provisional: [instance.from, due].some((day) => day !== null && (world.calendar.of(day)?.issued ?? '') > asOf),
  };
}

/** The first that applies, in the order of the kernel: undetermined, unmet, met, not yet due, due. */
function verdictOf(
  { state, satisfied, open }: TestResult,
  { opens, due, asOf }: { readonly opens: CivilDay; readonly due: CivilDay | null; readonly asOf: CivilDay },
): Verdict {
  const isOver = due !== null && due < asOf;
  if (open !== undefined && state === 'open') return asOf < opens ? 'not-due' : 'undetermined';
  if (state === 'violated') return 'unmet';
  if (state === 'met') return 'met';
  if (isOver) return satisfied ? 'met' : 'unmet';
  return asOf < opens ? 'not-due' : 'due';
}

function windowOpens({ opens }: Obligation, context: TestContext): CivilDay {
  return (opens === undefined ? undefined : dayIn(opens, context)) ?? context.instance.from;
}

/** The last day of the instance, unless the obligation says another. A due day that cannot be told yet is none. */
function dueOf({ due }: Obligation, context: TestContext): CivilDay | undefined {
  return due === undefined ? context.instance.to : dayIn(due, context);
}

function dayIn(expression: DayExpression, context: TestContext): CivilDay | undefined {
  const found = dayOf(expression, context);
  return 'day' in found ? found.day : undefined;
}

function contextOf(obligation: Obligation, instance: Instance, world: KernelWorld, records: Records): TestContext {
  const excusals = excusalsOf(obligation, instance, world);
  const whole = excusals.filter(({ members }) => !members.length);
  return {
    world,
    records,
    instance,
    selection: obligation.select,
    selected: obligation.select ? records.in(obligation.select, instance) : [],
    excused: { members: new Set(excusals.flatMap(({ members }) => members)), spans: whole.map(({ span }) => span) },
    overOn: addDays(world.asOf, 1),
    amount: (value) => {
      if (typeof value === 'number') return value;
      const found = world.parameter(value.parameter, instance.from);
      return typeof found === 'number' ? found : { openParameter: value.parameter };
    },
  };
}

interface Excusal {
  readonly members: readonly string[];
  readonly span: Span;
}

/** Signed excusals of the duty that touch the instance. Unsigned, one excuses nothing. */
function excusalsOf({ id }: Obligation, instance: Instance, { library, local, term }: KernelWorld): Excusal[] {
  return (library.byKind.get('excusal') ?? []).flatMap((entry: Entry): Excusal[] => {
    const {
      obligations,
      members = [],
      from,
      to = term.to,
      signed = [],
    } = entry.data as unknown as {
      readonly obligations: readonly string[];
      readonly members?: readonly string[];
      readonly from: CivilDay;
      readonly to?: CivilDay;
      readonly signed?: readonly unknown[];
    };
    if (!obligations.includes(id) || !signed.length || to < instance.from || from > instance.to) return [];
    return [{ members, span: { from: local.at(from, '00:00'), until: local.at(to, '24:00') } }];
  });
}

/** Whether excusals leave nothing of the instance to demand: its member, or all of its days. */
function isExcused({ member, from, to }: Instance, { excused }: TestContext, { local }: KernelWorld): boolean {
  if (member && excused.members.has(member.id)) return true;
  const whole = { from: local.at(from, '00:00'), until: local.at(to, '24:00') };
  return excused.spans.some((span) => span.from <= whole.from && whole.until <= span.until);
}

/**
 * Months in which an event duty had no event. A nil return says that nothing happened; without it nobody knows, once its
 * month is over.
 */
function quietMonths(
  obligation: Obligation,
  instances: readonly Instance[],
  world: KernelWorld,
  records: Records,
): Decision[] {
  const { nil } = obligation;
  if (!nil) return [];
  const busy = new Set(instances.map(({ from }) => monthOf(from)));
  return periodInstances('month', world)
    .filter(({ key }) => !busy.has(key))
    .map(({ key, from, to }) => {
      const returned = records
        .of({ kind: 'nil-return', where: { month: key, none: nil.none } })
        .map(({ entry }) => entry.id);
      const over = lastDay(key) < world.asOf;
      const verdict = returned.length
        ? 'not-triggered'
        : firstDay(key) > world.asOf
          ? 'not-due'
          : over
            ? 'undetermined'
            : 'due';
      return {
        obligation: obligation.id,
        instance: key,
        from,
        to,
        due: to,
        verdict,
        evidence: returned,
        missing: returned.length ? [] : [`nil-return ${nil.none} ${key}`],
        measured: null,
        interpretation: obligation.interpretations,
        provisional: false,
      };
    });
}
