import { ABSENCES, isAway, workerOn } from '../absences.ts';
import { randomOf } from '../random.ts';
import { dayNumber, daysOfMonth, type WorkCalendar } from './days.ts';
import { LATENESS } from './lateness.ts';
import { LAPSES } from './lapses.ts';
import { swaps } from './occasions/swaps.ts';
import type { Turn } from './turns.ts';

const ENGINEERS = Array.from({ length: 9 }, (_, i) => `PER-2${i + 1}`);
const ON_DUTY = ['PER-11', 'PER-12', 'PER-13', 'PER-14'];

/** A day on which somebody was not there as usual, and what was done about it. */
interface Exception {
  readonly on: string;
  readonly what: 'late' | 'early' | 'leave' | 'absent';
  readonly minutes?: number;
  readonly reason: string;
  readonly disposition: string;
}

/** Somebody of the desk who came on a rest day. */
export interface ExtraDay {
  readonly person: string;
  readonly day: string;
}

/** Who was on post on which days; those on duty are present on the days on which their turns begin. */
export function attendanceOf(
  month: string,
  { turns, extra, calendar }: { turns: readonly Turn[]; extra: readonly ExtraDay[]; calendar: WorkCalendar },
) {
  const workdays = daysOfMonth(month).filter((day) => !calendar.isRest(day));
  const late = latenessOf(month, workdays);
  const people = [
    ...ON_DUTY.map((person) => ({
      person,
      present: turns.filter(({ onsite }) => onsite.includes(person)).map(({ day }) => day),
      exceptions: [...swappedAway(person, month), ...lapsesOf(person, month)],
    })),
    ...ENGINEERS.map((person) => ({
      person,
      present: [
        ...workdays.filter((day) => !isAway(person, day)),
        ...extra.filter((one) => one.person === person && one.day.startsWith(month)).map(({ day }) => day),
      ],
      exceptions: [...leaveOf(person, workdays), ...(late.get(person) ?? [])],
    })),
  ];
  return {
    id: `ATT-${month}`,
    month,
    source: '打卡机导出，与值班记录核对',
    by: 'PER-01',
    people: people.map(({ person, present, exceptions }) => ({
      person,
      present: [...new Set(present)].toSorted(),
      ...(exceptions.length && { exceptions: exceptions.toSorted((a, b) => (a.on < b.on ? -1 : 1)) }),
    })),
  };
}

const swappedAway = (person: string, month: string): Exception[] =>
  swaps
    .filter((swap) => swap.from === person && swap.done.startsWith(month))
    .map(({ id, done, reason, to }) => ({
      on: done,
      what: 'leave',
      reason,
      disposition: `经批准调班 ${id}，由 ${to} 替班`,
    }));

/** The two lapses, on the sheet of the month of each. */
const lapsesOf = (person: string, month: string): Exception[] =>
  (LAPSE_LINES[person] ?? []).filter(({ on }) => on.startsWith(month));

const LAPSE_LINES: Readonly<Record<string, readonly Exception[]>> = {
  [LAPSES.uncovered.person]: [
    {
      on: LAPSES.uncovered.turn.slice(3, 13),
      what: 'absent',
      reason: '到岗途中被电动车撞倒送医，手机摔坏，未能到岗也未能通知',
      disposition: '核对急诊病历，按工伤申报，不扣考勤；夜班空缺已书面报甲方',
    },
  ],
  [LAPSES.withoutStandby.person]: [
    {
      on: LAPSES.withoutStandby.turn.slice(3, 13),
      what: 'absent',
      reason: '备勤当天送孩子急诊，手机没电，未请假',
      disposition: '扣当日备勤补贴，本人书面说明；备勤人员改为早晚各报到一次',
    },
  ],
};

/** Leave and sickness, a line for each workday. */
function leaveOf(person: string, workdays: readonly string[]): Exception[] {
  return ABSENCES.filter((one) => one.person === person).flatMap(({ from, to, what }) => {
    const name = what === 'annual' ? '年休假' : '病假';
    return workdays
      .filter((day) => from <= day && day <= to)
      .map((day) => ({
        on: day,
        what: 'leave',
        reason: `${name}，${from.slice(5)} 至 ${to.slice(5)} 的第 ${dayNumber(day) - dayNumber(from) + 1} 天`,
        disposition: `${what === 'annual' ? '假前已批' : '有医院假条'}，工作由 ${workerOn(person, day)} 代`,
      }));
  });
}

/** Who was late or left early, two to four times a month; each reason once in the year. */
function latenessOf(month: string, workdays: readonly string[]): ReadonlyMap<string, Exception[]> {
  const random = randomOf(`lateness ${month}`);
  const found = new Map<string, Exception[]>();
  for (const { on: told, ...exception } of LATENESS[month] ?? []) {
    const on = told ?? random.pick(workdays);
    const person = random.pick(ENGINEERS.filter((one) => !isAway(one, on) && !found.has(one)));
    found.set(person, [{ on, ...exception }]);
  }
  return found;
}
