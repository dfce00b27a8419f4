import { randomOf, type Random } from '../random.ts';
import { dayAfter, later, minutesBetween, moment, nextMonth } from './days.ts';
import { drawMoment } from './moments.ts';
import type { Situation } from './situation.ts';
import { situations } from './situations.ts';
import type { Turn } from './turns.ts';

/** What the log of a shift needs to know of an incident. */
export interface Noted {
  readonly id: string;
  readonly reported: string;
  readonly resolved: string;
  readonly source: Situation['source'];
  readonly channel?: Situation['channel'];
  readonly from: string;
  readonly seen: string;
  /** What was done first. */
  readonly first: string;
  /** News while it waits, one a shift. */
  readonly follow?: readonly string[];
  /** Whether people on duty at Suzhou Street can go there. */
  readonly near: boolean;
  readonly restored: string;
}

/** How many incidents a month has, and which of their numbers are written by hand. */
export interface IncidentMonth {
  readonly month: string;
  readonly count: number;
  readonly byHand: readonly Noted[];
}

/** A drawn incident: the record as written, and what a log says about it. */
export interface Drawn {
  readonly record: object;
  readonly noted: Noted;
}

/** The incidents of a month but for those written by hand; numbers follow the time of the report. */
export function drawIncidents({ month, count, byHand }: IncidentMonth, turns: readonly Turn[]): Drawn[] {
  const random = randomOf(`incidents ${month}`);
  const idOf = (number: number) => `INC-${month.slice(0, 4)}-${month.slice(5)}${String(number).padStart(2, '0')}`;
  const free = Array.from({ length: count }, (_, i) => idOf(i + 1)).filter(
    (id) => !byHand.some((one) => one.id === id),
  );
  const chosen = chooseSituations(random, free.length);
  const taken = byHand.map(({ reported }) => reported);
  const begun = free.map((id, i) => {
    const situation = chosen[i]!;
    const at = drawMoment(random, situation.when, { turns, window: windowOf(id, month, byHand), taken });
    taken.push(at);
    return { situation, at };
  });
  begun.sort((a, b) => (a.at < b.at ? -1 : 1));
  return begun.map(({ situation, at }, i) => describe(random, { id: free[i]!, situation, at, turns }));
}

/** One of each service, and then others; services follow in chance order. */
function chooseSituations(random: Random, count: number): Situation[] {
  const services = [...new Set(situations.map(({ service }) => service))];
  const one = services.map((service) => random.pick(situations.filter((s) => s.service === service)));
  const others = random.shuffled(situations.filter((s) => !one.includes(s) && s.when !== 'office'));
  return random.shuffled([...one, ...others].slice(0, count));
}

/** A free number falls between the hand-written numbers before and after it. */
function windowOf(id: string, month: string, byHand: readonly Noted[]): readonly [string, string] {
  const before = byHand.filter((one) => one.id < id).at(-1);
  const after = byHand.find((one) => one.id > id);
  return [before?.resolved ?? moment(`${month}-01`, 540), after?.reported ?? moment(`${nextMonth(month)}-01`, 0)];
}

interface Begun {
  readonly id: string;
  readonly situation: Situation;
  readonly at: string;
  readonly turns: readonly Turn[];
}

function describe(random: Random, { id, situation: s, at, turns }: Begun): Drawn {
  const reported = later(at, { alarm: random.int(1, 2), user: random.int(2, 6), inspection: 0 }[s.source]);
  const confirmed = later(reported, random.int(1, 4));
  const responded = later(confirmed, random.int(1, 4));
  const resolved = s.workdays ? waitsUntil(random, at, s.workdays, turns) : later(responded, random.int(...s.minutes!));
  const turn = turns.find(({ start, end }) => start <= reported && reported < end);
  const by = turn ? [...turn.onsite, ...(s.workdays ? [s.engineer] : [])] : [s.engineer];
  const record = {
    id,
    title: s.title,
    sites: [s.site],
    services: [s.service],
    severity: s.severity,
    source: s.source,
    channel: s.channel ?? (s.source === 'alarm' ? 'phone' : 'onsite'),
    detected: at,
    reported,
    confirmed,
    responded,
    ...(s.severity === '2' && { escalated: later(responded, random.int(2, 6)) }),
    resolved,
    by,
    notified: { 2: ['user-up', 'user-down', 'pm', 'dept-head'], 3: ['user-up', 'pm'], 4: ['user-up'] }[s.severity],
    affects: s.affects,
    cause: s.cause,
    summary: s.summary,
    recovery: s.recovery,
    ...(s.runbook && { used_runbooks: [{ id: s.runbook, outcome: s.outcome ?? 'solved' }] }),
    exemption: {
      principle: s.principle ?? '1',
      minutes: s.users === 'all' ? minutesBetween(at, resolved) : 0,
      impact: s.impact,
      by: 'PER-01',
    },
    emergency_report: { to: 'PER-92', at: reportTime(resolved, random.int(12, 35)) },
  };
  return { record, noted: { id, reported, resolved, ...noteOf(s) } };
}

/** What the log says of it, whenever it happens. */
function noteOf({ severity, source, channel, runbook, workdays, seen, follow, restored, site, from }: Situation) {
  const told = severity === '2' ? '已核实，拉群通知四方' : source === 'user' ? '已核实并回复用户' : '已核实';
  const then = workdays ? '登记故障，报厂商，等部件' : runbook ? `照 ${runbook} 处置` : '着手排查';
  return {
    source,
    from: from ?? (source === 'alarm' ? '监控与动环' : '值班巡查'),
    seen,
    first: `${told}，${then}`,
    restored,
    near: site === 'SITE-SZJ',
    ...(channel && { channel }),
    ...(follow && { follow }),
  };
}

/** The morning of the workday that the part or the person comes. */
function waitsUntil(random: Random, at: string, workdays: number, turns: readonly Turn[]): string {
  const days = turns.filter((turn) => !turn.rest && turn.day > at.slice(0, 10));
  return moment(days[workdays - 1]?.day ?? dayAfter(at.slice(0, 10)), 9 * 60 + random.int(35, 130));
}

/** The report on an incident is handed in before its day is over. */
function reportTime(resolved: string, minutes: number): string {
  const latest = moment(resolved.slice(0, 10), 23 * 60 + 58);
  const at = later(resolved, minutes);
  return at < latest ? at : latest;
}
