/** How Chinese characters are read, without tones; a character may have several readings. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Readings as they are sent: characters by syllable, `{"bei": "备北"}`. */
export type PackedReadings = Readonly<Record<string, string>>;

/** Packs the readings of characters, syllables in order. */
export function packReadings(readings: Readings): PackedReadings {
  const packed: Record<string, string> = {};
  for (const [char, syllables] of readings)
    for (const syllable of syllables) packed[syllable] = (packed[syllable] ?? '') + char;
  return Object.fromEntries(Object.entries(packed).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Unpacks what {@link packReadings} made. */
export function unpackReadings(packed: PackedReadings): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  for (const [syllable, chars] of Object.entries(packed)) {
    for (const char of chars) readings.set(char, [...(readings.get(char) ?? []), syllable]);
  }
  return readings;
}

/** The readings of each character of a text; a character that has none stands for itself. */
export const readingsOf = (text: string, readings: Readings): (readonly string[])[] =>
  [...text].map((char) => readings.get(char) ?? [char]);

/**
 * Where typed pinyin stands in a text: whole syllables, the last of which may be unfinished, or first letters of at least
 * three characters. Gives the span in characters.
 */
export function pinyinIn(
  typed: string,
  text: readonly (readonly string[])[],
): readonly [from: number, to: number] | undefined {
  const first = typed[0]!;
  for (let at = 0; at < text.length; at++) {
    if (!text[at]!.some((syllable) => syllable.startsWith(first))) continue;
    const end = syllablesEnd(typed, 0, text, at) ?? (typed.length > 2 ? initialsEnd(typed, text, at) : undefined);
    if (end !== undefined && end > at) return [at, end];
  }
  return undefined;
}

function syllablesEnd(
  typed: string,
  from: number,
  text: readonly (readonly string[])[],
  at: number,
): number | undefined {
  if (from === typed.length) return at;
  for (const syllable of text[at] ?? []) {
    if (typed.startsWith(syllable, from)) {
      const end = syllablesEnd(typed, from + syllable.length, text, at + 1);
      if (end !== undefined) return end;
    } else if (from > 0 && syllable.startsWith(typed.slice(from))) return at + 1;
  }
  return undefined;
}

function initialsEnd(typed: string, text: readonly (readonly string[])[], at: number): number | undefined {
  for (let step = 0; step < typed.length; step++)
    if (!text[at + step]?.some((syllable) => syllable.startsWith(typed[step]!) && /^[a-z]{2}|^[aoe]$/u.test(syllable)))
      return undefined;
  return at + typed.length;
}

/** Where a text has characters that sound like those asked for. */
export function homophoneIn(
  asked: readonly (readonly string[])[],
  text: readonly (readonly string[])[],
): readonly [from: number, to: number] | undefined {
  const sounds = (a: readonly string[], b: readonly string[] | undefined) =>
    b !== undefined && a.some((one) => b.includes(one));
  for (let at = 0; at + asked.length <= text.length; at++)
    if (asked.every((one, step) => sounds(one, text[at + step]))) return [at, at + asked.length];
  return undefined;
}
