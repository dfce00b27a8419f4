import { randomOf, type Random } from '../random.ts';
import { later, weekday } from './days.ts';
import type { Noted } from './incidents.ts';
import { logOf, type LogSource, type NextMatter } from './logs.ts';
import { matters, type Matter } from './matters.ts';
import { rounds } from './rounds.ts';
import type { Turn } from './turns.ts';

/** Who minds the handover book in office hours, by day of the week. */
const DAY_DESK = ['PER-21', 'PER-22'] as const;

/** The shifts of one month as kept: the log of each turn, and how it was taken over from the one before. */
export function shiftsOf(month: string, turns: readonly Turn[], before: Turn | undefined, noted: readonly Noted[]) {
  const random = randomOf(`shifts ${month}`);
  const words = {
    first: deck(random, rounds.first),
    night: deck(random, rounds.night),
    morning: deck(random, rounds.morning),
  };
  const quiet = deck(random, QUIET);
  const source: LogSource = { matter: matterSource(random), round: (hour) => words[hour]()(random), random };
  return turns.map((turn, i) => ({
    id: turn.id,
    sites: ['SITE-SZJ'],
    services: ['SVC-01'],
    room: 'RM-SZJ-DC',
    start: turn.start,
    end: turn.end,
    onsite: turn.onsite,
    ...(turn.standby && { standby: turn.standby }),
    handover: handover({ turn, previous: turns[i - 1] ?? before, noted, quiet }, random),
    log: logOf(turn, turns.slice(0, i), noted, source),
  }));
}

/** Hands out the matters of a month in chance order, each once. */
function matterSource(random: Random): NextMatter {
  const left = new Map<Matter['when'], Matter[]>();
  for (const matter of random.shuffled(matters)) left.set(matter.when, [...(left.get(matter.when) ?? []), matter]);
  return (when) => left.get(when)?.pop();
}

/** Deals items in chance order; each comes once before any comes again. */
function deck<T>(random: Random, items: readonly T[]): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = random.shuffled(items);
    return left.pop()!;
  };
}

interface Taking {
  readonly turn: Turn;
  readonly previous: Turn | undefined;
  readonly noted: readonly Noted[];
  readonly quiet: () => string;
}

/**
 * Face to face where a turn follows another; over the book of the day desk where office hours lie between. The first
 * shift of the example takes over from the desk alone.
 */
function handover({ turn, previous, noted, quiet }: Taking, random: Random) {
  const desk = DAY_DESK[weekday(turn.day) % 2]!;
  const between = !turn.rest;
  const from = previous?.onsite[0] ?? desk;
  const to = turn.onsite[0]!;
  const open = noted.filter((one) => one.reported < turn.start && turn.start < one.resolved).map(({ id }) => id);
  return {
    ...(previous && { prev: previous.id }),
    from,
    to,
    ...(previous && between && { via: desk }),
    at: later(turn.start, random.int(0, 9)),
    ack: [from, to],
    ...(open.length > 0 && { open }),
    text: spoken({ turn, previous, noted, quiet }, open),
  };
}

const QUIET = [
  '无未结事项，钥匙 6 把、值班手机 1 部交清',
  '无未结事项，备件柜未动用',
  '设备运行正常，无特别交代',
  '本班无遗留，备份作业已核对',
  '钥匙、门禁卡、测温枪交清，无遗留',
  '无遗留，动环有一条已确认的提示不用处理',
  '运行平稳，注意 22 时备份窗口开始',
  '无未结事项，巡查表已填到本班',
] as const;

/** What is said besides: what is still open, or what was closed since the last turn. */
function spoken({ turn, previous, noted, quiet }: Taking, open: readonly string[]): string {
  if (open.length > 0) return `${open.join('、')} 未结，等部件，按交接本继续跟`;
  const closed = noted.filter(
    (one) => previous && one.reported < previous.end && previous.end <= one.resolved && one.resolved < turn.start,
  );
  if (closed.length > 0)
    return closed.map((one) => `${one.id} 今日 ${one.resolved.slice(11, 16)} 恢复，交接本销项`).join('；');
  return quiet();
}
