import { randomOf } from '../random.ts';
import { dayNumber, later, moment, weekday } from './days.ts';
import { swaps } from './occasions.ts';
import type { Turn } from './turns.ts';

/** Test calls to those who must be reachable: every rest day to the project manager, Tuesdays and Thursdays in turn. */
export function phoneChecks(month: string, turns: readonly Turn[]) {
  const random = randomOf(`phone checks ${month}`);
  const days = turns.filter((turn) => turn.rest || weekday(turn.day) === 2 || weekday(turn.day) === 4);
  const missed = random.int(1, days.length - 1);
  return days.map((turn, i) => {
    const hour = turn.rest ? random.int(10, 21) : random.int(19, 22);
    const at = moment(turn.day, hour * 60 + random.int(0, 59));
    return {
      id: `PC-${turn.day}`,
      services: ['SVC-01'],
      at,
      of: turn.rest || weekday(turn.day) === 2 ? 'PER-01' : dayNumber(turn.day) % 2 ? 'PER-32' : 'PER-14',
      by: turn.onsite[0]!,
      result: i === missed ? 'called-back' : 'answered',
      ...(i === missed && { called_back: later(at, random.int(4, 11)), note: '第一次占线，随后回拨' }),
    };
  });
}

const ENGINEERS = Array.from({ length: 9 }, (_, i) => `PER-2${i + 1}`);

const LATE = [
  ['地铁 10 号线限流', '口头提醒，当月第一次'],
  ['路上车辆剐蹭，已提前电话报备', '不扣考勤'],
  ['早高峰公交改道', '口头提醒，记入当月考勤'],
] as const;

/** Who was on post on which days; those on duty are present on the days on which their turns begin. */
export function attendanceOf(month: string, turns: readonly Turn[]) {
  const random = randomOf(`attendance ${month}`);
  const workdays = turns.filter((turn) => !turn.rest).map(({ day }) => day);
  const [first, second, third] = random.shuffled(ENGINEERS);
  const exceptionsOf = (person: string) => {
    if (person !== first && person !== second && person !== third) return [];
    const on = random.pick(workdays);
    if (person === third)
      return [
        {
          on,
          what: 'early',
          minutes: 60,
          reason: '孩子家长会，提前一天请示',
          disposition: '项目经理同意，计事假 1 小时',
        },
      ];
    const [reason, disposition] = person === first ? LATE[0] : random.pick(LATE.slice(1));
    return [{ on, what: 'late', minutes: random.int(4, 17), reason, disposition }];
  };
  const onDuty = ['PER-11', 'PER-12', 'PER-13', 'PER-14'].map((person) => ({
    person,
    present: turns.filter(({ onsite }) => onsite.includes(person)).map(({ day }) => day),
    exceptions: swaps
      .filter((swap) => swap.from === person && swap.done.startsWith(month))
      .map(({ id, done, reason, to }) => ({
        on: done,
        what: 'leave',
        reason,
        disposition: `经批准调班 ${id}，由 ${to} 替班`,
      })),
  }));
  const atDesk = ENGINEERS.map((person) => ({ person, present: workdays, exceptions: exceptionsOf(person) }));
  return {
    id: `ATT-${month}`,
    month,
    source: '打卡机导出，与值班记录核对',
    by: 'PER-01',
    people: [...onDuty, ...atDesk].map(({ exceptions, ...row }) => ({
      ...row,
      ...(exceptions.length && { exceptions }),
    })),
  };
}
