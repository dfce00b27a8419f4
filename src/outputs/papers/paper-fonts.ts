import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The faces on paper: text in a serif, tables and labels in a sans, each regular and bold. */
const FILES = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
] as const;

/** Paths of the font files, the same on every machine: fonts of the system are never asked. */
export const PAPER_FONTS: readonly string[] = FILES.map((file) => fileURLToPath(import.meta.resolve(file)));

/** Tells whether the paper can show a character. */
export type Coverage = (character: string) => boolean;

/** What all faces of the paper can show: the characters of the first and of the third, which are those of their bold ones. */
export function paperCoverage(): Coverage {
  const [serif, sans] = [PAPER_FONTS[0]!, PAPER_FONTS[2]!].map((file) => coveredBy(readFileSync(file)));
  return (character) => {
    const point = character.codePointAt(0)!;
    return serif!(point) && sans!(point);
  };
}

/** The characters of a font: the groups of its `cmap` in format 12 (OpenType 1.9, section cmap). */
function coveredBy(font: Buffer): (point: number) => boolean {
  const cmap = tableAt(font, 'cmap');
  const start = subtables(font, cmap).find((at) => font.readUInt16BE(at) === 12);
  if (start === undefined) throw new Error('Unexpected font, expected one with a cmap of format 12');
  const groups = Array.from({ length: font.readUInt32BE(start + 12) }, (_, index) => {
    const at = start + 16 + 12 * index;
    return { first: font.readUInt32BE(at), last: font.readUInt32BE(at + 4) };
  });
  return (point) => {
    let [low, high] = [0, groups.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (groups[middle]!.last < point) low = middle + 1;
      else high = middle;
    }
    return low < groups.length && groups[low]!.first <= point;
  };
}

function tableAt(font: Buffer, name: string): number {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const record = records.find((at) => font.toString('latin1', at, at + 4) === name);
  if (record === undefined) throw new Error(`Unexpected font, expected one with a table ${name}`);
  return font.readUInt32BE(record + 8);
}

const subtables = (font: Buffer, cmap: number): number[] =>
  Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4));
