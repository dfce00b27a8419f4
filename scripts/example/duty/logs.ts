import type { Random } from '../random.ts';
import { later, minutesBetween } from './days.ts';
import type { Noted } from './incidents.ts';
import type { Matter } from './matters/matter.ts';
import type { RoundHour } from './rounds/rounds.ts';
import type { Turn } from './turns.ts';

/** A line of a shift's log. */
export interface Entry {
  readonly at: string;
  readonly channel: string;
  readonly from?: string;
  readonly text: string;
  readonly result?: string;
  readonly ref?: string;
}

/** What a log is made of: the turns before in the month, incidents, what came up, words for rounds, and chance. */
export interface LogSource {
  readonly since: readonly Turn[];
  readonly noted: readonly Noted[];
  readonly came: readonly Matter[];
  readonly round: (hour: RoundHour) => string;
  readonly random: Random;
}

/** The log of a turn: rounds with readings, what came up and ended, and the incidents that began, waited or ended. */
export function logOf(turn: Turn, source: LogSource): Entry[] {
  const { random, since, noted } = source;
  const incidents = noted.flatMap((one) => incidentEntries(one, turn, since, random));
  const rounds = roundEntries(turn, incidents.length, source);
  const left = Math.max(7 - incidents.length - rounds.length, 0);
  const came = source.came.slice(0, left).map((matter) => matterEntry(turn, matter, random));
  return [...rounds, ...incidents, ...came].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const IN_ORDER = ['正常', '无异常', '均在范围内', '已记巡查表'];

/** A round after taking over, and when incidents leave time, one in the night and one before handing over. */
function roundEntries(turn: Turn, incidents: number, { random, round }: LogSource): Entry[] {
  const made = (low: number, high: number, hour: RoundHour): Entry => ({
    at: later(turn.start, random.int(low, high)),
    channel: 'round',
    text: round(hour),
    result: random.pick(IN_ORDER),
  });
  const length = minutesBetween(turn.start, turn.end);
  const inOffice = length < 600;
  const entries = [made(12, 45, turn.rest || inOffice ? 'first' : 'afterOffice')];
  if (incidents < 4) entries.push(made(length - 75, length - 20, inOffice ? 'afternoon' : 'morning'));
  if (incidents < 3 && !inOffice && random.chance(0.7))
    entries.push(made(turn.rest ? 860 : 330, length - 480, 'night'));
  return entries;
}

function incidentEntries(one: Noted, turn: Turn, since: readonly Turn[], random: Random): Entry[] {
  const during = (at: string) => turn.start <= at && at < turn.end;
  const entries: Entry[] = [];
  const taken = since.filter(({ start }) => one.reported < start).length;
  const news = one.follow?.[taken];
  if (during(one.reported))
    entries.push({
      at: one.reported,
      channel: one.source === 'alarm' ? 'alarm' : one.source === 'inspection' ? 'round' : (one.channel ?? 'phone'),
      from: one.from,
      text: one.seen,
      result: one.first,
      ref: one.id,
    });
  else if (news && one.reported < turn.start && turn.end <= one.resolved) {
    const at = later(turn.start, random.int(70, 200));
    entries.push({ at, channel: 'phone', text: news, result: '记入交接本', ref: one.id });
  }
  if (during(one.resolved)) {
    const channel = one.near ? 'onsite' : 'phone';
    entries.push({ at: one.resolved, channel, text: one.restored, result: '已解除', ref: one.id });
  }
  return entries;
}

/** When a matter of each time of day comes up, in minutes after the start of a night, a rest day, or an office day. */
const HOURS = {
  night: { evening: [25, 200], late: [270, 520], morning: [870, 930], rest: [0, 0], office: [0, 0] },
  rest: { rest: [70, 590], late: [820, 1080], evening: [0, 0], morning: [0, 0], office: [0, 0] },
  office: { office: [60, 420], rest: [0, 0], late: [0, 0], evening: [0, 0], morning: [0, 0] },
} as const;

function matterEntry(turn: Turn, { when, channel, from, text, result }: Matter, random: Random): Entry {
  const [low, high] = HOURS[when === 'office' ? 'office' : turn.rest ? 'rest' : 'night'][when];
  return { at: later(turn.start, random.int(low, high)), channel, from, text, result };
}
