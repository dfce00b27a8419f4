import type { Lines } from './lines.ts';

/** How Chinese characters are read, without tones; a character may have several readings. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Readings as they are sent: characters by syllable, `{"bei": "备北"}`. */
export type PackedReadings = Readonly<Record<string, string>>;

/** Readings made ready to be asked in both directions. */
export interface Sounds {
  readonly readings: Readings;
  readonly chars: ReadonlyMap<string, string>;
}

/** Packs the readings of characters, syllables in order. */
export function packReadings(readings: Readings): PackedReadings {
  const packed: Record<string, string> = {};
  for (const [char, syllables] of readings)
    for (const syllable of syllables) packed[syllable] = (packed[syllable] ?? '') + char;
  return Object.fromEntries(Object.entries(packed).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Unpacks what {@link packReadings} made. */
export function unpackReadings(packed: PackedReadings): Sounds {
  const readings = new Map<string, string[]>();
  for (const [syllable, chars] of Object.entries(packed))
    for (const char of chars) {
      const known = readings.get(char);
      if (known) known.push(syllable);
      else readings.set(char, [syllable]);
    }
  return { readings, chars: new Map(Object.entries(packed)) };
}

/** Characters that may stand one after the other: for each place, all that may stand there. */
export type SoundPattern = readonly string[];

/** What sounds like a Chinese text: each of its characters, or another with one of the same readings. */
export const homophones = (text: string, { readings, chars }: Sounds): SoundPattern =>
  [...text].map((char) => char + (readings.get(char) ?? []).map((syllable) => chars.get(syllable) ?? '').join(''));

/** Latin letters before and after Chinese, as in `upszhuandianchi`. */
const LATIN = 6;
/** Pinyin can be cut in several ways, `xian` in two: so many are tried, those with the longest syllables first. */
const WAYS = 24;
/** So many behind Latin letters, which hardly anybody types. */
const WAYS_BEHIND_LATIN = 4;

/** What typed pinyin may stand for: whole syllables, the last of which may be unfinished, with Latin before or after them. */
export function spelledOut(typed: string, { chars }: Sounds): SoundPattern[] {
  const longestFirst = [...chars].sort(([a], [b]) => b.length - a.length);
  const syllablesAt = (at: number): SoundPattern[] => {
    const tail = typed.slice(at);
    const whole = longestFirst.filter(([syllable]) => tail.startsWith(syllable));
    const begun = longestFirst.filter(([syllable]) => syllable !== tail && syllable.startsWith(tail));
    const ways = whole.flatMap(([syllable, own]) => restAt(at + syllable.length).map((rest) => [own, ...rest]));
    return at > 0 && begun.length ? [...ways, [begun.map(([, own]) => own).join('')]] : ways;
  };
  const known = new Map<number, SoundPattern[]>();
  const restAt = (at: number): SoundPattern[] => {
    if (at === typed.length) return [[]];
    const latin = typed.length - at <= LATIN ? [typed.slice(at).split('')] : [];
    const ways = known.get(at) ?? [...syllablesAt(at), ...latin].slice(0, WAYS);
    known.set(at, ways);
    return ways;
  };
  const heads = Array.from({ length: Math.min(LATIN, typed.length) }, (_, at) =>
    syllablesAt(at)
      .slice(0, at ? WAYS_BEHIND_LATIN : WAYS)
      .map((way) => [...typed.slice(0, at), ...way]),
  );
  return heads.flat();
}

/** Chinese whose syllables begin with the letters. */
export const initials = (letters: string, { chars }: Sounds): SoundPattern =>
  [...letters].map((letter) =>
    [...chars]
      .filter(([syllable]) => syllable.startsWith(letter) && /^[a-z]{2}|^[aoe]$/u.test(syllable))
      .map(([, own]) => own)
      .join(''),
  );

/** So many places fit into one number. */
const BITS = 31;

/** Patterns made ready to be looked for all at once: which of their places a character may take, as bits. */
export interface Hearing {
  readonly masks: Uint32Array;
  readonly starts: number;
  readonly ends: readonly { readonly bit: number; readonly length: number }[];
}

/** Makes patterns ready; those that are longer than anything people type are left out. */
export function hearingOf(patterns: readonly SoundPattern[]): Hearing[] {
  const groups: SoundPattern[][] = [];
  const lengthOf = (group: readonly SoundPattern[]) => group.reduce((sum, { length }) => sum + length, 0);
  for (const pattern of patterns) {
    if (!pattern.length || pattern.length > BITS) continue;
    const group = groups.at(-1);
    if (group && lengthOf(group) + pattern.length <= BITS) group.push(pattern);
    else groups.push([pattern]);
  }
  return groups.map(hearing);
}

function hearing(patterns: readonly SoundPattern[]): Hearing {
  const masks = new Uint32Array(0x1_00_00);
  const ends: { bit: number; length: number }[] = [];
  let [place, starts] = [0, 0];
  for (const pattern of patterns) {
    starts |= 1 << place;
    for (const chars of pattern) {
      for (let at = 0; at < chars.length; at++) masks[chars.charCodeAt(at)]! |= 1 << place;
      place++;
    }
    ends.push({ bit: 1 << (place - 1), length: pattern.length });
  }
  return { masks, starts, ends };
}

/**
 * The lines in which a pattern is heard, each with what is heard first. All places of all patterns are followed at the same
 * time, as bits of one number (shift-and; Baeza-Yates and Gonnet, CACM 35(10), 1992).
 */
export function linesHeard({ text, starts }: Lines, heard: Hearing): { line: number; found: string }[] {
  const all: { line: number; found: string }[] = [];
  const { masks, starts: first, ends } = heard;
  const last = ends.reduce((bits, { bit }) => bits | bit, 0);
  let [state, line] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    state = ((state << 1) | first) & masks[text.charCodeAt(at)]!;
    if (!(state & last)) continue;
    while (starts[line + 1]! <= at) line++;
    const { length } = ends.find(({ bit }) => state & bit)!;
    all.push({ line, found: text.slice(at + 1 - length, at + 1) });
    at = starts[line + 1]! - 1;
    state = 0;
  }
  return all;
}
