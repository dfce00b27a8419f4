import { instantOf, minutesBetween } from '../../calendar/instant.ts';
import type { Entry } from '../../model/library.ts';
import type { Site } from '../site.ts';
import { shortTime } from '../value.ts';
import { minutesText } from './minutes.ts';

/** The stages of an incident in order, with the time between them, and a bar that gives them their length. */
export interface Course {
  readonly stages: readonly Stage[];
  readonly pieces: readonly { readonly x: number; readonly width: number; readonly tone: number }[];
}

/** A moment of an incident: what it is, when, how long after the one before. */
export interface Stage {
  readonly label: string;
  /** The clock alone on the first day. */
  readonly time: string;
  readonly at: string;
  readonly after: string;
  /** The tone of the piece of the bar that ends here. */
  readonly tone: number;
}

const STAGES = ['detected', 'reported', 'confirmed', 'notified_at', 'responded', 'escalated', 'resolved'] as const;

/** The tone of the time that ends with a stage: nobody knew, somebody was awaited, somebody worked. */
const TONES = {
  detected: 3,
  reported: 3,
  confirmed: 2,
  notified_at: 2,
  responded: 2,
  escalated: 1,
  resolved: 1,
} as const;

/** The bar is as long as this; pieces have whole lengths. */
export const BAR = 1000;

/** Follows an incident from the first sign to its end. Moments that are not recorded are left out. */
export function courseOf({ words }: Site, { data }: Entry): Course {
  const moments = STAGES.flatMap((stage) => {
    const time = data[stage] as string | undefined;
    return time === undefined ? [] : [{ stage, time }];
  }).sort((a, b) => instantOf(a.time) - instantOf(b.time));
  const tones = moments.map(({ stage }) => TONES[stage]);
  const day = moments[0]?.time.slice(0, 10) ?? '';
  const stages = moments.map(({ stage, time }, index) => {
    const before = moments[index - 1];
    const minutes = before && minutesBetween(before.time, time);
    const after = minutes === undefined ? '' : minutesText(minutes, words);
    const said = index > 0 && time.startsWith(day) ? time.slice(11, 16) : shortTime(time);
    return { label: words[`stage-${stage}`], time: said, at: time, after, tone: tones[index]! };
  });
  return {
    stages,
    pieces: piecesOf(
      moments.map(({ time }) => time),
      tones,
    ),
  };
}

function piecesOf(times: readonly string[], tones: readonly number[]): Course['pieces'] {
  const first = times[0];
  const whole = first === undefined ? 0 : minutesBetween(first, times.at(-1)!);
  if (first === undefined || whole === 0) return [];
  const at = (time: string) => Math.round((minutesBetween(first, time) * BAR) / whole);
  return times.slice(1).map((time, index) => {
    const x = at(times[index]!);
    return { x, width: at(time) - x, tone: tones[index + 1]! };
  });
}
