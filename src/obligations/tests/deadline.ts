import type { Asked } from '../../../schemas/kernel/test.ts';
import { addDays, daysBetween, type CivilDay } from '../../calendar/civil-day.ts';
import { workdayCount } from '../../calendar/workdays.ts';
import { valuesAt } from '../conditions.ts';
import { isMoment, type Moment } from '../day-expression.ts';
import { dayIn } from '../day-world.ts';
import { recordsAsked, type TestContext } from '../evaluate-test.ts';
import { civilDayOf, momentOf } from '../kernel-world.ts';
import { met, open, violated, type TestResult } from '../result.ts';
import { wanted } from '../wanted.ts';
import { said } from './duration.ts';

/** An act by a day, or on that very day. A late act is a violation with its lateness. */
export function deadline({ of, by, on, limit }: Asked<'deadline'>, context: TestContext): TestResult {
  const { world, instance, records } = context;
  const found = dayIn(limit ?? on ?? by ?? 'end', instance, world, records);
  if ('awaits' in found) return open(false, { due: null, missing: [found.awaits] });
  if ('uncovered' in found) return open(false, { due: null, missing: [`calendar ${found.uncovered}`] });
  if (!isMoment(found)) return open(false, { due: null, open: found.open });
  const { due, excusal } = afterExcusal(found, context);
  if (found.open !== undefined) return open(false, { due: due.day, open: found.open });
  const acts = actsOf(of, context);
  const isExact = on !== undefined && limit === undefined;
  const judged = acts.map((act) => ({ ...act, is: timeliness(act.text, due, isExact, context) }));
  const inTime = judged.filter(({ is }) => is === 'in-time');
  if (inTime.length) return met([...inTime.map(({ id }) => id), ...excusal], { due: due.day });
  const unclear = judged.filter(({ is }) => is === 'unclear').map(({ id }) => `${id} ${of}`);
  const late = judged.find(({ is }) => is === 'late');
  const early = judged.findLast(({ is }) => is === 'early');
  if (unclear.length) return open(false, { missing: unclear, due: due.day });
  const wrong = late ?? (due.day < world.asOf ? early : undefined);
  if (!wrong) return open(false, { missing: [`${wanted(context.selection, instance.key)} ${of}`], due: due.day });
  return violated([`${wrong.id} ${of}`], {
    evidence: [wrong.id],
    due: due.day,
    acted: civilDayOf(wrong.text, world.local),
    ...lateness(wrong.text, due, context),
  });
}

/** A day that lies in an excused stretch moves to the first day after it. */
function afterExcusal(due: Moment, { excused }: TestContext): { due: Moment; excusal: readonly string[] } {
  const used: string[] = [];
  let { day } = due;
  for (let hit = true; hit;) {
    const stretch = excused.days.find(({ from, to, id }) => from <= day && day <= to && !used.includes(id));
    hit = stretch !== undefined;
    if (!stretch) continue;
    used.push(stretch.id);
    day = addDays(stretch.to, 1);
  }
  return { due: used.length ? { day } : due, excusal: used };
}

interface Act {
  readonly id: string;
  readonly text: string;
}

/** The values of the field, in the records of the instance or in the one it is decided for, earliest first. */
function actsOf(path: string, context: TestContext): Act[] {
  const { local } = context.world;
  return recordsAsked(context)
    .flatMap((entry) => valuesAt(entry, path).map((value) => ({ id: entry.id, text: String(value) })))
    .sort((a, b) => momentOf(a.text, local) - momentOf(b.text, local));
}

/** Where an act lies. One that is dated by its day alone does not show whether it came before a moment of that day. */
function timeliness(
  text: string,
  due: Moment,
  isExact: boolean,
  { world }: TestContext,
): 'in-time' | 'late' | 'early' | 'unclear' {
  const day = civilDayOf(text, world.local);
  if (isExact && day < due.day) return 'early';
  if (day !== due.day || due.at === undefined) return day <= due.day ? 'in-time' : 'late';
  if (!text.includes('T')) return 'unclear';
  return momentOf(text, world.local) <= due.at ? 'in-time' : 'late';
}

/** How late: a time where the deadline is a moment and the act too, else in workdays where the calendar knows them. */
function lateness(text: string, due: Moment, { world }: TestContext): Pick<TestResult, 'measured' | 'measure'> {
  const { calendar, local } = world;
  const day = civilDayOf(text, local);
  const end = due.at ?? local.at(due.day, '24:00');
  const seconds = Math.max(0, (text.includes('T') ? momentOf(text, local) : local.at(day, '24:00')) - end);
  if (due.at !== undefined && text.includes('T')) return { measured: said(seconds), measure: { seconds } };
  const workdays = day > due.day ? workdaysOver(due.day, day) : undefined;
  const days = `P${Math.abs(daysBetween(due.day, day))}D`;
  return {
    measured: day < due.day ? `-${days}` : workdays ? `${workdays} ${workdays === 1 ? 'workday' : 'workdays'}` : days,
    measure: { seconds },
  };

  function workdaysOver(from: CivilDay, to: CivilDay): number | undefined {
    return workdayCount(calendar, addDays(from, 1), to);
  }
}
