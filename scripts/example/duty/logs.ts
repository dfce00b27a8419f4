import type { Random } from '../random.ts';
import { later, minutesBetween, weekday } from './days.ts';
import type { Noted } from './incidents.ts';
import type { Matter } from './matters.ts';
import { rounds } from './rounds.ts';
import type { Turn } from './turns.ts';

interface Entry {
  readonly at: string;
  readonly channel: string;
  readonly from?: string;
  readonly text: string;
  readonly result?: string;
  readonly ref?: string;
}

/** Gives matters one after the other, so that none comes up twice in a month. */
export type NextMatter = (when: Matter['when']) => Matter | undefined;

/** The sources of a month's log: matters, words for rounds, and chance. */
export interface LogSource {
  readonly matter: NextMatter;
  readonly round: (hour: keyof typeof rounds) => string;
  readonly random: Random;
}

/** The log of a turn: rounds with readings, what came up and ended, and the incidents that began, waited or ended. */
export function logOf(turn: Turn, since: readonly Turn[], noted: readonly Noted[], source: LogSource): Entry[] {
  const { random } = source;
  const round = (low: number, high: number, hour: keyof typeof rounds): Entry => ({
    at: later(turn.start, random.int(low, high)),
    channel: 'round',
    text: source.round(hour),
  });
  const length = minutesBetween(turn.start, turn.end);
  const incidents = noted.flatMap((one) => incidentEntries(one, turn, since, random));
  const roundsMade = [round(12, 45, 'first')];
  if (incidents.length < 4) roundsMade.push(round(length - 75, length - 20, 'morning'));
  if (incidents.length < 3 && random.chance(0.7)) roundsMade.push(round(turn.rest ? 860 : 330, length - 480, 'night'));
  const left = 7 - incidents.length - roundsMade.length;
  const wanted = turn.rest
    ? random.int(2, 3)
    : random.weighted([
        [0, 1],
        [1, 5],
        [2, 3],
      ] as const);
  const came = Array.from({ length: Math.min(left, wanted) }, () => matterEntry(turn, source));
  const entries = [...roundsMade, ...incidents, ...came.filter((one) => one !== undefined)];
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
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
  if (during(one.resolved))
    entries.push({ at: one.resolved, channel: one.near ? 'onsite' : 'phone', text: one.restored, ref: one.id });
  return entries;
}

/** When a matter of each time of day comes up, in minutes after the start of a night or a rest day. */
const HOURS = {
  night: { evening: [25, 200], late: [270, 520], morning: [870, 930], rest: [0, 0] },
  rest: { rest: [70, 590], late: [820, 1080], evening: [0, 0], morning: [0, 0] },
} as const;

function matterEntry(turn: Turn, { matter: next, random }: LogSource): Entry | undefined {
  // Offices do not call on the morning of a rest day, so a night before one has none of theirs.
  const morning = weekday(turn.day) === 5 ? 0 : 2;
  const when = turn.rest
    ? random.weighted([
        ['rest', 4],
        ['late', 1],
      ] as const)
    : random.weighted([
        ['evening', 4],
        ['late', 3],
        ['morning', morning],
      ] as const);
  const matter = next(when);
  if (!matter) return undefined;
  const { channel, from, text, result } = matter;
  const [low, high] = HOURS[turn.rest ? 'rest' : 'night'][when];
  return { at: later(turn.start, random.int(low, high)), channel, from, text, result };
}
