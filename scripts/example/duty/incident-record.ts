import { workerOn } from '../absences.ts';
import type { Random } from '../random.ts';
import { dayAfter, later, minutesBetween, moment } from './days.ts';
import { isPublished } from './runbook-days.ts';
import type { Situation } from './situation.ts';
import type { Turn } from './turns.ts';

/** A drawn incident before it is told. */
export interface Told {
  readonly id: string;
  readonly situation: Situation;
  readonly at: string;
  readonly turns: readonly Turn[];
}

/** When it was noticed, told, answered and over. */
export interface Times {
  readonly detected: string;
  readonly reported: string;
  readonly confirmed: string;
  readonly responded: string;
  readonly resolved: string;
}

/** An incident as its file holds it. */
export type IncidentRecord = ReturnType<typeof recordOf>;

/** The times of an incident from its first sign on. */
export function timesOf(random: Random, { situation: s, at, turns }: Told): Times {
  const reported = later(at, { alarm: random.int(1, 2), user: random.int(2, 6), inspection: 0 }[s.source]);
  const told = random.int(1, 4);
  const answer = s.answered ?? told + random.int(1, 4);
  const responded = later(reported, answer);
  const resolved = s.workdays ? waitsUntil(random, at, s.workdays, turns) : later(responded, random.int(...s.minutes!));
  return { detected: at, reported, confirmed: later(reported, s.answered ? answer - 1 : told), responded, resolved };
}

/** The record of an incident. */
export function recordOf(random: Random, told: Told, times: Times, action: string | undefined) {
  const { id, situation: s } = told;
  const { detected, reported, responded, resolved } = times;
  const severity = s.severity ?? '4';
  const by = handledBy(told, times);
  return {
    id,
    title: s.title,
    sites: [`SITE-${s.site}`],
    services: [s.service],
    severity,
    source: s.source,
    channel: s.channel ?? (s.source === 'inspection' ? 'onsite' : 'phone'),
    ...times,
    ...(severity === '2' && { escalated: later(responded, random.int(2, 6)) }),
    by,
    notified_at: notifiedAt(told, times),
    notified: NOTIFIED,
    affects: s.affects,
    cause: s.cause,
    summary: s.summary,
    recovery: recoveries(s, action),
    ...(s.runbook &&
      isPublished(s.runbook, reported.slice(0, 10)) && {
        used_runbooks: [{ id: s.runbook, outcome: s.outcome ?? 'solved' }],
      }),
    ...(!s.undecided && { exemption: exemption(s, minutesBetween(detected, resolved)) }),
    emergency_report: { to: 'PER-92', at: reportTime(resolved, random.int(12, 35)) },
    ...(random.chance(0.12) && { recorded_at: later(resolved, random.int(95, 840)) }),
    effort_h: s.workdays ? random.int(15, 34) / 10 : hours(minutesBetween(responded, resolved) * by.length),
  };
}

/** The contract wants all four told of every incident (A3, 故障通知). */
const NOTIFIED = ['user-up', 'user-down', 'pm', 'dept-head'] as const;

/** Telling all four takes a few minutes from the first look; it is done before the end. */
function notifiedAt({ id }: Told, { responded, resolved }: Times): string {
  const at = later(responded, 1 + (Number(id.slice(-2)) % 4));
  return at < resolved ? at : resolved;
}

/** Who stood the turn, and the reserve who went there; in office hours, and once the part is there, the engineer. */
function handledBy({ situation: s, turns }: Told, { reported, resolved }: Times): string[] {
  const turn = turns.find(({ start, end }) => start <= reported && reported < end);
  const on = (moment: string) => workerOn(s.engineer ?? engineerOf(s), moment.slice(0, 10));
  const first = turn ? [...turn.onsite, ...(s.reserve ? (turn.standby ?? []) : [])] : [on(reported)];
  return [...new Set([...first, ...(s.workdays ? [on(resolved)] : [])])];
}

/** Who of the desk answers for a service at a site. */
function engineerOf({ service, site }: Situation): string {
  if (service === 'SVC-05') return { SZJ: 'PER-25', YHN: 'PER-26', HPL: 'PER-29' }[site];
  return ENGINEERS[service]!;
}

const ENGINEERS: Readonly<Record<string, string>> = {
  'SVC-01': 'PER-27',
  'SVC-02': 'PER-27',
  'SVC-03': 'PER-24',
  'SVC-04': 'PER-23',
  'SVC-06': 'PER-24',
  'SVC-07': 'PER-29',
  'SVC-08': 'PER-24',
  'SVC-09': 'PER-23',
  'SVC-10': 'PER-21',
};

function recoveries({ recovery, stopgap }: Situation, action: string | undefined) {
  return [
    ...(stopgap && action ? [{ method: stopgap.method, temporary: true, follow_up: action }] : []),
    ...(recovery ? [{ method: recovery, temporary: false }] : []),
  ];
}

function exemption(s: Situation, lasted: number) {
  return {
    principle: s.principle ?? (s.workdays ? '2' : '1'),
    minutes: s.felt === true ? lasted : (s.felt ?? 0),
    impact: s.impact,
    by: s.severity === '2' ? 'PER-92' : 'PER-01',
  };
}

/** The morning of the workday that the part or the person comes. */
function waitsUntil(random: Random, at: string, workdays: number, turns: readonly Turn[]): string {
  const days = turns.filter((turn) => !turn.rest && turn.day > at.slice(0, 10));
  return moment(days[workdays - 1]?.day ?? dayAfter(at.slice(0, 10)), 9 * 60 + random.int(35, 130));
}

/** The report on an incident is handed in before its day is over. */
function reportTime(resolved: string, minutes: number): string {
  const latest = moment(resolved.slice(0, 10), 23 * 60 + 59);
  const at = later(resolved, minutes);
  return at < latest ? at : latest;
}

const hours = (minutes: number): number => Math.max(2, Math.round(minutes / 6) + 1) / 10;
