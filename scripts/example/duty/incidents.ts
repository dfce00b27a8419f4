import { randomOf } from '../random.ts';
import type { WorkCalendar } from './days.ts';
import { followUp } from './follow-ups.ts';
import { recordOf, timesOf, type IncidentRecord } from './incident-record.ts';
import { placeSituations } from './places.ts';
import { isPublished } from './runbook-days.ts';
import type { Situation } from './situation.ts';
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

/** A drawn incident: the record as written, what a log says about it, and the action that ends a temporary recovery. */
export interface Drawn {
  readonly record: IncidentRecord;
  readonly noted: Noted;
  readonly action?: ReturnType<typeof followUp>;
}

/** What a month is drawn from: its turns, the situations that fell to it, and the working days around it. */
export interface Given {
  readonly turns: readonly Turn[];
  readonly situations: readonly Situation[];
  readonly calendar: WorkCalendar;
}

/** The incidents of a month but for those written by hand; numbers follow the time of the report. */
export function drawIncidents(plan: IncidentMonth, { turns, situations, calendar }: Given): Drawn[] {
  const random = randomOf(`incidents ${plan.month}`);
  const free = freeIds(plan);
  let stopgaps = 0;
  return placeSituations(random, plan, situations, turns).map(({ situation, at }, i) => {
    const begun = { id: free[i]!, situation, at, turns };
    const times = timesOf(random, begun);
    const actionId = situation.stopgap && `ACT-${plan.month}${30 + stopgaps++}`;
    const record = recordOf(random, begun, times, actionId);
    const noted = notedOf(record, situation);
    return { record, noted, ...(actionId && { action: followUp(random, actionId, record, situation, calendar) }) };
  });
}

function freeIds({ month, count, byHand }: IncidentMonth): string[] {
  const ids = Array.from({ length: count }, (_, i) => `INC-${month}${String(i + 1).padStart(2, '0')}`);
  return ids.filter((id) => !byHand.some((one) => one.id === id));
}

/**
 * What the log says of it. The nights do not tell of what began and ended in office hours; whoever stands by day hears of
 * it from the service desk.
 */
function notedOf({ id, reported, resolved }: IncidentRecord, situation: Situation): Noted {
  const { log } = situation;
  const s = log ? situation : { ...situation, source: 'user' as const, channel: 'phone' as const, from: '服务台' };
  const [seen, first, restored] = log ?? [`服务台通报：${s.title}`, '工程师已在处理', '服务台通报已恢复'];
  const told = s.runbook && isPublished(s.runbook, reported.slice(0, 10)) ? `${first}，照 ${s.runbook} 处置` : first;
  return {
    id,
    reported,
    resolved,
    source: s.source,
    from: s.from ?? (s.source === 'alarm' ? (ALARMS[s.service] ?? '网管平台') : '值班巡查'),
    seen,
    first: told,
    restored,
    near: log !== undefined && s.site === 'SZJ',
    ...(s.channel && { channel: s.channel }),
    ...(s.follow && { follow: s.follow }),
  };
}

/** Which platform raises the alarms of a service, where it is not that of the network. */
const ALARMS: Readonly<Record<string, string>> = {
  'SVC-02': '动环平台',
  'SVC-05': '防病毒控制台',
  'SVC-10': '监控平台',
};
