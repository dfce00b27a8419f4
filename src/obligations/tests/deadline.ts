import type { Asked } from '../../../schemas/kernel/test.ts';
import type { DayExpression } from '../../../schemas/kernel/time.ts';
import { addDays, daysBetween } from '../../calendar/civil-day.ts';
import { workdayCount } from '../../calendar/workdays.ts';
import { valuesAt } from '../conditions.ts';
import { evaluateDay, isMoment, type Moment } from '../day-expression.ts';
import type { TestContext } from '../evaluate-test.ts';
import { subjectOf } from '../instances.ts';
import { momentOf } from '../kernel-world.ts';
import { met, open, violated, type TestResult } from '../result.ts';
import { wanted } from './wanted.ts';

/** An act by a day, or on that very day. A late act is a violation with its lateness. */
export function deadline({ of, by, on, limit }: Asked<'deadline'>, context: TestContext): TestResult {
  const due = dayOf(limit ?? on ?? by!, context);
  if ('parameter' in due) return open(false, { open: due.parameter });
  if (!isMoment(due)) return open(false, { missing: ['awaits' in due ? due.awaits : due.uncovered] });
  const acts = actsOf(of, context);
  const within = (text: string) => isWithin(text, due, on !== undefined, context);
  const onTime = acts.filter(({ text }) => within(text));
  const shown = due.day;
  if (onTime.length)
    return met(
      onTime.map(({ id }) => id),
      { due: shown },
    );
  const [first] = acts;
  if (first)
    return violated([`${first.id} ${of}`], {
      evidence: [first.id],
      due: shown,
      measured: lateness(first.text, due, context),
    });
  const missing = [`${wanted(context.selection, context.instance)} ${of}`];
  return open(false, { missing, due: shown });
}

/** The values of the field, in the records of the instance or in the one it is decided for, earliest first. */
function actsOf(path: string, { selected, instance }: TestContext): { readonly id: string; readonly text: string }[] {
  const subject = subjectOf(instance);
  const entries = selected.length ? selected.map(({ entry }) => entry) : subject ? [subject] : [];
  return entries
    .flatMap((entry) => valuesAt(entry, path).map((value) => ({ id: entry.id, text: String(value) })))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
}

function isWithin(text: string, due: Moment, exact: boolean, { world }: TestContext): boolean {
  if (due.at !== undefined && text.includes('T')) return momentOf(text, world.local) <= due.at;
  const day = text.includes('T') ? world.local.dayOf(momentOf(text, world.local)) : text;
  return exact ? day === due.day : day <= due.day;
}

/** How late: in workdays where the calendar knows them, else in days. */
function lateness(text: string, due: Moment, { world }: TestContext): string {
  const day = text.includes('T') ? world.local.dayOf(momentOf(text, world.local)) : text;
  const workdays = day > due.day ? workdayCount(world.calendar, addDays(due.day, 1), day) : undefined;
  return workdays === undefined ? `P${daysBetween(due.day, day)}D` : `${workdays} workdays`;
}

type Due = ReturnType<typeof evaluateDay> | { readonly parameter: string };

/** The day that an expression gives for the instance; or the parameter that is open, where it has no default. */
export function dayOf(expression: DayExpression, { world, instance }: TestContext): Due {
  const subject = subjectOf(instance);
  let missing: string | undefined;
  const found = evaluateDay(expression, {
    calendar: world.calendar,
    local: world.local,
    start: instance.from,
    end: instance.to,
    field: (path) => (subject ? (valuesAt(subject, path)[0] as string | undefined) : undefined),
    parameter: (id) => {
      const value = world.parameter(id, instance.to);
      if (value === undefined) missing = id;
      return value;
    },
  });
  return missing === undefined ? found : { parameter: missing };
}
