import { isAway, workerOn } from '../../absences.ts';
import {
  dayAfter,
  dayNumber,
  daysOfMonth,
  later,
  moment,
  nextMonth,
  weekday,
  type WorkCalendar,
} from '../../duty/days.ts';
import { keptTurns } from '../../duty/turns.ts';
import { type Random, randomOf } from '../../random.ts';
import { TERM } from '../../term.ts';
import { type DataPlan, dataPlans } from '../backup-plans.ts';
import type { Estate } from '../estate.ts';
import { monthBefore, workdaysOf } from '../weeks.ts';
import { FAILURES } from './failures.ts';
import type { BackupRun } from './run.ts';

/** What the reader of one run needs to know of the days around it. */
interface Days {
  readonly calendar: WorkCalendar;
  readonly workdays: readonly string[];
}

/** What a system's data was cut down to, and from which day: the card system's old records were moved out (FND-2023-0206). */
const CUTS: Readonly<Record<string, readonly [from: string, share: number]>> = { 'SYS-030': ['2023-03-08', 0.5] };

/** What lay in a system's data for a while and did not belong there: images that were taken in twice (FND-2023-0406). */
const SURPLUS = [{ system: 'SYS-025', from: '2023-04-20', until: '2023-05-10', gigabytes: 310 }];

/** Nights on which the backups had to wait, and until which minute: power was on bypass on 19 August 2022. */
const HELD_BACK: Readonly<Record<string, number>> = { '2022-08-19': 23 * 60 + 40 };

/** What a run and its rerun have in common. */
type Begun = Required<Pick<BackupRun, 'id' | 'plan' | 'form' | 'size_gb'>>;

const OPERATOR = 'PER-28';
const BASE = dayNumber(TERM.from);

/** The full backups of the systems in a month, and what was run again. */
export function fullBackups(month: string, calendar: WorkCalendar, estate: Estate): BackupRun[] {
  const random = randomOf(`backups ${month}`);
  const days = { calendar, workdays: [month, nextMonth(month)].flatMap((one) => workdaysOf(one, calendar)) };
  return dataPlans(estate).flatMap((plan) =>
    daysOfMonth(month)
      .filter((day) => weekday(day) === plan.weekday)
      .flatMap((day) => runsOf(plan, day, days, random)),
  );
}

function runsOf(plan: DataPlan, day: string, days: Days, random: Random): BackupRun[] {
  const id = `BKR-${day}-${plan.id.slice(4)}`;
  const at = moment(day, Math.max(plan.starts, HELD_BACK[day] ?? 0));
  const size = Number((grown(plan, day) * (0.98 + random.next() * 0.04)).toFixed(1));
  const minutes = Math.round(size / 4.2) + random.int(6, 25);
  const began = { id, plan: plan.id, form: 'data', at } as const;
  const increments = incrementsBefore(day);
  const failure = FAILURES[id];
  if (!failure) {
    const ended_at = later(at, minutes);
    return [{ ...began, ended_at, result: 'ok', size_gb: size, increments, ...seenInOffice(ended_at, days, random) }];
  }
  const next = dayAfter(day);
  const short = failure.result === 'failed';
  const ended_at = later(at, short ? random.int(4, 40) : minutes);
  const seen = days.calendar.isRest(next) ? seenOnDuty(next, days, random) : seenInOffice(ended_at, days, random);
  return [
    { ...began, ended_at, ...failure, ...(short ? {} : { size_gb: size }), increments, ...seen },
    rerunOf({ ...began, size_gb: size }, next, minutes, days, random),
  ];
}

/** On a working day in the evening; on a rest day by the person on duty, when nobody works on the systems. */
function rerunOf(run: Begun, day: string, minutes: number, days: Days, random: Random): BackupRun {
  const rest = days.calendar.isRest(day);
  const at = moment(day, (rest ? 10 * 60 : 18 * 60) + 15 * random.int(0, rest ? 6 : 3));
  const ended_at = later(at, minutes);
  const onDuty = { checked_at: later(ended_at, random.int(5, 40)), by: dutyOn(day, days.calendar) };
  const seen = rest ? onDuty : seenInOffice(ended_at, days, random);
  const { id, plan, form, size_gb } = run;
  return { id: `${id}-R1`, plan, form, at, ended_at, result: 'ok', size_gb, rerun_of: id, ...seen };
}

/** Somebody looks at a night's result on the morning of the next working day after it ended. */
function seenInOffice(ended_at: string, { workdays }: Days, random: Random) {
  const day = workdays.find((one) => moment(one, 9 * 60) >= ended_at);
  if (!day) throw new Error(`No working day after ${ended_at}`);
  return { checked_at: moment(day, 9 * 60 + random.int(8, 45)), by: [operatorOn(day)] };
}

const seenOnDuty = (day: string, { calendar }: Days, random: Random) => ({
  checked_at: moment(day, 8 * 60 + random.int(20, 55)),
  by: dutyOn(day, calendar),
});

/** Who looks after the backups on a day. */
export const operatorOn = (day: string): string => (isAway(OPERATOR, day) ? workerOn(OPERATOR, day) : OPERATOR);

function dutyOn(day: string, calendar: WorkCalendar): readonly string[] {
  const turn = keptTurns(day.slice(0, 7), calendar).find((one) => one.day === day);
  if (!turn?.onsite[0]) throw new Error(`Nobody on duty on ${day}`);
  return [turn.onsite[0]];
}

/** The size of a full backup on a day; each system grows at its own pace. */
function grown(plan: DataPlan, day: string): number {
  const pace = 0.0002 + randomOf(`growth ${plan.id}`).next() * 0.0008;
  const [from, share] = CUTS[plan.system.id] ?? [day, 1];
  const surplus = SURPLUS.find((one) => one.system === plan.system.id && one.from <= day && day < one.until);
  const own = plan.gigabytes * (1 + (dayNumber(day) - BASE) * pace) * (day >= from ? share : 1);
  return own + (surplus?.gigabytes ?? 0);
}

/** The increments of the six nights before, as far as they lie in the term. */
function incrementsBefore(day: string) {
  const nights = Math.min(6, dayNumber(day) - BASE);
  if (nights < 1) return undefined;
  return { from: daysBefore(day, nights), to: daysBefore(day, 1), ok: nights, failed: 0 };
}

function daysBefore(day: string, count: number): string {
  const wanted = dayNumber(day) - count;
  const month = Number(day.slice(8)) > count ? day.slice(0, 7) : monthBefore(day.slice(0, 7));
  return daysOfMonth(month).find((one) => dayNumber(one) === wanted)!;
}
