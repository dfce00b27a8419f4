import { randomOf } from '../random.ts';
import { dayNumber, later, moment, weekday } from './days.ts';
import type { Turn } from './turns.ts';

/** Why a call was not taken at once, month by month. */
const MISSED: Readonly<Record<string, string>> = {
  '07': '第一次占线，随后回拨',
  '08': '在地铁里没信号，出站回拨',
  '09': '正在开会，静音，散会回拨',
  '10': '开车未接，靠边后回拨',
  '11': '洗澡未听见，随后回拨',
  '12': '手机在充电，看到后回拨',
  '01': '在电梯里断线，出来后回拨',
  '02': '拨打时正通话，挂断后回拨',
  '03': '体检未带手机进屋，出来回拨',
  '04': '高铁过隧道，出隧道后回拨',
  '05': '运动时未听见，看到后回拨',
  '06': '接孩子时占手，随后回拨',
};

/** Test calls to those who must be reachable: every rest day to the project manager, Tuesdays and Thursdays in turn. */
export function phoneChecks(month: string, turns: readonly Turn[]) {
  const random = randomOf(`phone checks ${month}`);
  const days = turns.filter((turn) => turn.rest || weekday(turn.day) === 2 || weekday(turn.day) === 4);
  const missed = random.int(1, days.length - 1);
  return days.map((turn, i) => {
    const hour = turn.rest ? random.int(10, 21) : random.int(19, 22);
    const at = moment(turn.day, hour * 60 + random.int(0, 59));
    const by = turn.onsite[0]!;
    return {
      id: `PC-${turn.day}`,
      services: ['SVC-01'],
      at,
      of: called(turn, by),
      by,
      result: i === missed ? 'called-back' : 'answered',
      ...(i === missed && { called_back: later(at, random.int(4, 11)), note: MISSED[month.slice(5)]! }),
    };
  });
}

/** Nobody calls himself: when the reserve stands the night, the second line is called in his place. */
function called({ day, rest }: Turn, by: string): string {
  if (rest || weekday(day) === 2) return 'PER-01';
  return dayNumber(day) % 2 || by === 'PER-14' ? 'PER-32' : 'PER-14';
}
