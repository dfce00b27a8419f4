import { fill, type Messages } from '../../i18n/messages.ts';
import type { TimelineEntry } from '../../incidents/casestudy.ts';
import type { Incident } from '../../incidents/incident.ts';
import { marksOf } from '../../incidents/marks.ts';
import type { Entry } from '../../model/library.ts';
import type { Fact } from '../fact.ts';
import type { Site } from '../site.ts';
import { plain } from '../things/parts.ts';
import { linkTo } from '../value.ts';
import type { Block, Moment } from './document-parts.ts';
import { choiceText, minutesBetween, stretchOf, stretchText } from './record-words.ts';

/**
 * How long a failure lasted and how long each stage of it took.
 *
 * @example detected 02:13, responded 02:18, last recovery 03:48, resolved 04:05: 112, 5, 90 and 17 minutes
 */
export function durations(
  timeline: readonly TimelineEntry[],
  incident: Incident | undefined,
  words: Messages['words'],
): Fact[] {
  const { detect, respond, recover, resolve } = marksOf(timeline, incident);
  const figure = (label: string, from: string | undefined, to: string | undefined, note = ''): Fact[] =>
    from && to
      ? [{ label, figure: stretchOf(minutesBetween(from, to), words), lines: [plain(note || clockOf(to))] }]
      : [];
  const span = detect && resolve ? `${clockOf(detect)}–${clockOf(resolve)}` : '';
  return [
    ...figure(words.lasted, detect, resolve, span),
    ...figure(words.detectToRespond, detect, respond),
    ...figure(words.respondToRecover, respond, recover),
    ...figure(words.recoverToResolve, recover, resolve),
  ];
}

const clockOf = (time: string) => time.slice(11, 16);

/** The course of events by day, each moment with the time since the first. */
export function timelineBlock(site: Site, { kind }: Entry, timeline: readonly TimelineEntry[]): Block {
  const { words, library } = site;
  const marks = new Set(Object.values(marksOf(timeline)));
  const start = timeline[0]!.at;
  const moment = ({ at, what, kind: stage, by }: TimelineEntry): Moment => ({
    clock: clockOf(at),
    elapsed: at === start ? '' : `+${stretchText(minutesBetween(start, at), words)}`,
    kind: choiceText(site, kind.shape, 'timeline.kind', stage),
    isMark: marks.has(at) && ['detect', 'respond', 'recover', 'resolve'].includes(stage),
    what,
    by: by === undefined ? undefined : linkTo(by, library),
  });
  const days = Map.groupBy(timeline, ({ at }) => at.slice(0, 10));
  return {
    type: 'timeline',
    anchor: 'part.timeline',
    text: words.timeline,
    note: fill(words.countOfMoments, { count: timeline.length }),
    days: [...days].map(([day, entries]) => ({ day, moments: entries.map(moment) })),
  };
}
