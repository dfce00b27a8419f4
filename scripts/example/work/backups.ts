import {
  dayNumber,
  daysOfMonth,
  later,
  minutesOf,
  moment,
  nextMonth,
  weekday,
  type WorkCalendar,
} from '../duty/days.ts';
import { logFile } from '../duty/record-text.ts';
import type { ExampleFile } from '../file.ts';
import { type Random, randomOf } from '../random.ts';
import { configPlans, type DataPlan, dataPlans } from './backup-plans.ts';
import type { Estate } from './estate.ts';
import { idRanges } from './id-ranges.ts';
import { monthBefore, workdaysOf } from './weeks.ts';

/** A backup run as it is written to a file. */
export interface BackupRun {
  readonly id: string;
  readonly plan: string;
  readonly form: string;
  readonly at: string;
  readonly ended_at: string;
  readonly result: string;
  readonly size_gb?: number;
  readonly rerun_of?: string;
  readonly cause?: string;
  readonly increments?: object;
  readonly assets?: readonly string[];
  readonly checked_at: string;
  readonly by: readonly string[];
}

/** How many full backups of a month fail; each is run again the next evening. */
const FAILURES_A_MONTH = 3;

/** Why backups fail here; the numbers are those of the tool. */
const CAUSES = [
  '读盘超时（状态 41）：与 22 点后的夜间批处理重叠，速度掉到平时三分之一；重跑并约开发商错开',
  '连不上客户端（状态 58）：主机防护策略更新后 1556 端口被拦，放行后重跑',
  '磁盘池到高水位（状态 129）：过期映像未清，清理后余 11 TB，重跑',
  '介质服务器进程异常退出（状态 40），重启服务后重跑',
];

const THURSDAY = 4;
const BASE = dayNumber('2022-07-01');

/** The backup runs of a month, in order of time. */
export function backupRuns(month: string, calendar: WorkCalendar, estate: Estate): BackupRun[] {
  const random = randomOf(`backups ${month}`);
  const workdays = [month, nextMonth(month)].flatMap((one) => workdaysOf(one, calendar));
  const full = dataPlans(estate).flatMap((plan) =>
    daysOfMonth(month)
      .filter((day) => weekday(day) === plan.weekday)
      .map((day) => ({ plan, day })),
  );
  const failing = failingOf(month, full, calendar, random);
  const causes = [CAUSES[0]!, ...random.shuffled(CAUSES.slice(1))];
  const data = full.flatMap((one) => {
    const cause = failing.includes(one) ? causes[failing.indexOf(one)] : undefined;
    return runsOf(one, cause, workdays, random);
  });
  return [...data, ...configRuns(month, calendar, estate, random)].toSorted((a, b) =>
    a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1,
  );
}

/** Fails on Thursdays only, so that somebody sees it on Friday; one plan a night, the last Thursday goes well. */
function failingOf(month: string, full: readonly FullBackup[], calendar: WorkCalendar, random: Random): FullBackup[] {
  const thursdays = workdaysOf(month, calendar).filter((day) => weekday(day) === THURSDAY);
  const nights = random.shuffled(thursdays.slice(0, -1)).slice(0, FAILURES_A_MONTH);
  return nights.map((night) => random.pick(full.filter(({ day }) => day === night)));
}

/** The file of a month's runs. */
export const backupsFile = (month: string, runs: readonly BackupRun[]): ExampleFile =>
  logFile(`records/${month}/backups.yaml`, 'backup-run', runs);

interface FullBackup {
  readonly plan: DataPlan;
  readonly day: string;
}

function runsOf(
  { plan, day }: FullBackup,
  cause: string | undefined,
  workdays: readonly string[],
  random: Random,
): BackupRun[] {
  const id = `BKR-${day}-${plan.id.slice(4)}`;
  const at = moment(day, plan.starts);
  const size = Number(
    (plan.gigabytes * (1 + (dayNumber(day) - BASE) * 0.0006) * (0.98 + random.next() * 0.04)).toFixed(1),
  );
  const minutes = Math.round(size / 4.2) + random.int(6, 25);
  const increments = { from: shifted(day, -6), to: shifted(day, -1), ok: 6, failed: 0 };
  const rest = { plan: plan.id, form: 'data', by: ['PER-28'] };
  if (!cause)
    return [
      {
        id,
        ...rest,
        at,
        ended_at: later(at, minutes),
        result: 'ok',
        size_gb: size,
        increments,
        ...checked(at, minutes, workdays, random),
      },
    ];
  const again = moment(shifted(day, 1), 18 * 60 + 15 * random.int(0, 3));
  return [
    {
      id,
      ...rest,
      at,
      ended_at: later(at, random.int(4, 40)),
      result: 'failed',
      cause,
      increments,
      ...checked(at, 40, workdays, random),
    },
    {
      id: `${id}-R1`,
      ...rest,
      at: again,
      ended_at: later(again, minutes),
      result: 'ok',
      size_gb: size,
      rerun_of: id,
      ...checked(again, minutes, workdays, random),
    },
  ];
}

/** Somebody looks at a night's result on the morning of the next working day after it ended. */
function checked(at: string, minutes: number, workdays: readonly string[], random: Random) {
  const ended = later(at, minutes);
  const day = workdays.find((one) => moment(one, 9 * 60) >= ended);
  if (!day) throw new Error(`No working day after ${ended}`);
  return { checked_at: moment(day, 9 * 60 + random.int(8, 45)) };
}

/** The configurations of each class are collected in the second working week of the month. */
function configRuns(month: string, calendar: WorkCalendar, estate: Estate, random: Random): BackupRun[] {
  const days = workdaysOf(month, calendar).filter((day) => Number(day.slice(8)) >= 13);
  return configPlans(estate).map(({ id, assets }, i) => {
    const at = moment(days[Math.floor(i / 2)]!, minutesOf(i % 2 ? '14:00' : '10:10') + random.int(0, 25));
    const ended = later(at, 12 + assets.length);
    return {
      id: `BKR-${month}-${id.slice(4)}`,
      plan: id,
      form: 'config',
      at,
      ended_at: ended,
      result: 'ok',
      size_gb: Number((0.02 + assets.length * 0.003).toFixed(2)),
      assets: idRanges(assets),
      checked_at: later(ended, random.int(5, 20)),
      by: ['PER-28'],
    };
  });
}

/** The day so many days later, within the months beside. */
function shifted(day: string, by: number): string {
  const month = day.slice(0, 7);
  const days = [monthBefore(month), month, nextMonth(month)].flatMap(daysOfMonth);
  return days[days.indexOf(day) + by]!;
}
