import { randomOf, type Random } from '../random.ts';
import { later } from './days.ts';
import { handover } from './handovers.ts';
import type { Noted } from './incidents.ts';
import { LAPSES } from './lapses.ts';
import { type Entry, logOf } from './logs.ts';
import type { Matter } from './matters/matter.ts';
import { deck, once } from './once.ts';
import { readingsOf, type Readings } from './rounds/readings.ts';
import { HOUR_OF, type RoundHour, roundsOf } from './rounds/rounds.ts';
import type { Turn } from './turns.ts';

/** What the logs of the whole year share: what came up in which turn, and what was said already. */
export interface YearOfLogs {
  readonly matters: ReadonlyMap<string, readonly Matter[]>;
  readonly said: Set<string>;
}

/** A month's turns and incidents, and the turn before its first. */
export interface MonthOfWatch {
  readonly month: string;
  readonly turns: readonly Turn[];
  readonly before: Turn | undefined;
  readonly noted: readonly Noted[];
}

/** The shifts of one month as kept: the log of each turn, and how it was taken over from the one before. */
export function shiftsOf({ month, turns, before, noted }: MonthOfWatch, { matters, said }: YearOfLogs) {
  const random = randomOf(`shifts ${month}`);
  const round = roundSource(month, random, said);
  return turns.map((turn, i) => {
    const previous = turns[i - 1] ?? before;
    const came = matters.get(turn.id) ?? [];
    const log = logOf(turn, { since: turns.slice(0, i), noted, came, round, random });
    return {
      id: turn.id,
      sites: ['SITE-SZJ'],
      services: ['SVC-01'],
      room: 'RM-SZJ-DC',
      start: turn.start,
      end: turn.end,
      onsite: turn.onsite,
      ...(turn.standby && { standby: turn.standby }),
      handover: handover({ turn, previous, noted, readings: readingsOf(month, hourOf(turn), random), said }, random),
      log: withLapse(turn.id, log),
      ...(random.chance(LATE_ENTRY) && { recorded_at: later(turn.end, random.int(25, 180)) }),
      ...(NOTES[turn.id] && { note: NOTES[turn.id] }),
    };
  });
}

/** Nights are taken over in the evening, other turns in the morning. */
const hourOf = ({ id }: Turn) => (id.endsWith('-N') ? 'evening' : 'morning');

/** How many of the logs are typed only after the shift has gone home. */
const LATE_ENTRY = 0.03;

/** Words for rounds: each form in turn, and never the same line twice. */
function roundSource(month: string, random: Random, said: Set<string>) {
  const words = Object.fromEntries(
    Object.entries(roundsOf(month)).map(([hour, forms]) => [hour, deck(random, forms)]),
  ) as Record<RoundHour, () => (readings: Readings) => string>;
  return (hour: RoundHour) => once(said, () => words[hour]()(readingsOf(month, HOUR_OF[hour], random)));
}

const withLapse = (id: string, log: readonly Entry[]): Entry[] =>
  [...log, ...(LAPSE_ENTRIES[id] ?? [])].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** What the logs say of the two lapses. */
const LAPSE_ENTRIES: Readonly<Record<string, readonly Entry[]>> = {
  [LAPSES.uncovered.told]: [
    {
      at: '2022-11-17T17:50+08:00',
      channel: 'onsite',
      from: '项目经理',
      text: '补查 11 月 16 日 17:00 至 17 日 9:00 无人在岗期间的情况',
      result: '动环、网管无未处理告警，备份 31 个全部完成，门禁与录像无人进出；值班手机无未接来电。书面报信息中心',
    },
  ],
  [LAPSES.withoutStandby.turn]: [
    {
      at: '2023-03-11T08:35+08:00',
      channel: 'phone',
      text: '接班试拨备勤电话三次，均关机',
      result: '报项目经理，由其找人替备',
    },
    {
      at: '2023-03-11T09:20+08:00',
      channel: 'phone',
      from: '项目经理',
      text: '孙丙次日接班须休息，李丁刚下夜班，二线不在京，今日备勤无人可替',
      result: '本班一人值守，遇事直报项目经理；已向信息中心说明',
    },
    {
      at: '2023-03-11T20:10+08:00',
      channel: 'phone',
      from: '备勤人员',
      text: '回电称清早送孩子急诊，手机没电，刚回到家',
      result: '告知次日 8 时起恢复备勤',
    },
  ],
};

const NOTES: Readonly<Record<string, string>> = {
  [LAPSES.withoutStandby.turn]: '当日备勤空缺，只有一人在岗，见日志 8:35、9:20、20:10 三条。',
};
