/**
 * Reads a QR code of level M and version 1 to 6 from its dark modules, without a quiet zone, by ISO/IEC 18004: format, mask,
 * codewords, blocks, text. It corrects no errors, so that one wrong module is a failure.
 */
export function readQr(dark: readonly (readonly boolean[])[]): string {
  const size = dark.length;
  const version = (size - 17) / 4;
  const bit = (x: number, y: number) => (dark[y]![x] ? 1 : 0);
  const format = [0, 1, 2, 3, 4, 5].map((x) => bit(x, 8)).concat([bit(7, 8), bit(8, 8), bit(8, 7)]);
  const level = [format[0]! ^ 1, format[1]!].join('');
  if (level !== '00') throw new Error(`Unexpected level ${level}, expected M`);
  const mask = ((format[2]! ^ 1) << 2) | (format[3]! << 1) | (format[4]! ^ 1);
  const bits: number[] = [];
  for (let right = size - 1, up = true; right > 0; right -= right === 8 ? 3 : 2, up = !up) {
    for (let step = 0; step < size; step++) {
      const y = up ? size - 1 - step : step;
      for (const x of [right, right - 1])
        if (!isFunction(x, y, size, version)) bits.push(bit(x, y) ^ (MASKS[mask]!(x, y) ? 1 : 0));
    }
  }
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, index) => number(bits, index * 8, 8));
  const [blocks, each] = BLOCKS[version - 1]!;
  const data = Array.from({ length: blocks }, (_, block) =>
    Array.from({ length: each }, (_, index) => words[index * blocks + block]!),
  ).flat();
  const stream = data.flatMap((word) => [...word.toString(2).padStart(8, '0')].map(Number));
  if (number(stream, 0, 4) !== 4) throw new Error('Unexpected mode, expected bytes');
  const length = number(stream, 4, 8);
  const bytes = Array.from({ length }, (_, index) => number(stream, 12 + index * 8, 8));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}

/** Blocks of data of each version at level M, and codewords in each. */
const BLOCKS = [
  [1, 16],
  [1, 28],
  [1, 44],
  [2, 32],
  [2, 43],
  [4, 27],
] as const;

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Whether a module belongs to a finder, a timing line, the alignment pattern or the format. */
function isFunction(x: number, y: number, size: number, version: number): boolean {
  const inCorner = (x < 9 && y < 9) || (x < 9 && y >= size - 8) || (x >= size - 8 && y < 9);
  const isAlignment = version > 1 && Math.abs(x - (size - 7)) < 3 && Math.abs(y - (size - 7)) < 3;
  return inCorner || isAlignment || x === 6 || y === 6;
}

const number = (bits: readonly number[], from: number, length: number): number =>
  bits.slice(from, from + length).reduce((value, bit) => value * 2 + bit, 0);

/** The dark modules of a code that is drawn as a path of rectangles, the quiet zone taken off. */
export function modulesOf(path: string, size: number, quiet: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu))
    for (let at = 0; at < Number(width); at++) rows[Number(y)]![Number(x) + at] = true;
  return rows.slice(quiet, size - quiet).map((row) => row.slice(quiet, size - quiet));
}
