import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

/** The two screens of which there are pictures. */
export const SCREENS = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const;

/** Bits of each colour by which colours are told apart: enough for every token of the design, and half the bytes. */
const DEPTH = 4;

/** Share of the points that may differ before two pictures are not the same. */
const TOLERANCE = 0.0005;

/** What is in the window, once all of it stands still: images there, nothing moving, no caret. */
export async function pictureOf(page: Page): Promise<PNG> {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
  return reduced(PNG.sync.read(await page.screenshot({ animations: 'disabled', caret: 'hide' })));
}

/** A picture of few colours: of those that are close to each other, the most frequent stands for all. */
function reduced(picture: PNG): PNG {
  const { data } = picture;
  const groupOf = (at: number) =>
    [0, 1, 2].reduce((sum, part) => (sum << DEPTH) | Math.round((data[at + part]! * (2 ** DEPTH - 1)) / 255), 0);
  const groups = new Map<number, Map<number, number>>();
  for (let at = 0; at < data.length; at += 4) {
    const group = groupOf(at);
    if (!groups.has(group)) groups.set(group, new Map());
    const counts = groups.get(group)!;
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const chosen = new Map(
    [...groups].map(([group, counts]) => [group, [...counts].sort(([, a], [, b]) => b - a)[0]![0]]),
  );
  for (let at = 0; at < data.length; at += 4) data.writeUIntBE(chosen.get(groupOf(at))!, at, 3);
  return picture;
}

/** How a picture differs from another: none when they are the same to the eye, else the points that do, in red. */
export function differenceOf(picture: PNG, other: PNG): { readonly points: number; readonly drawn: PNG } | undefined {
  const { width, height } = picture;
  if (width !== other.width || height !== other.height) return { points: width * height, drawn: picture };
  const drawn = new PNG({ width, height });
  const points = pixelmatch(picture.data, other.data, drawn.data, width, height, { threshold: 0.15 });
  return points > width * height * TOLERANCE ? { points, drawn } : undefined;
}

export const readPicture = (file: string): PNG => PNG.sync.read(readFileSync(file));

/** Writes a picture with a palette where its colours fit into one, which is a third of the bytes. */
export function writePicture(file: string, picture: PNG): void {
  writeFileSync(file, withPalette(picture) ?? PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }));
}

/** A PNG of at most 256 colours (colour type 3 of the PNG specification, filter 0); none when there are more. */
function withPalette({ width, height, data }: PNG): Buffer | undefined {
  const colours = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let point = 0; point < width * height; point++) {
    const colour = data.readUIntBE(point * 4, 3);
    if (!colours.has(colour)) colours.set(colour, colours.size);
    rows[point + Math.floor(point / width) + 1] = colours.get(colour)!;
  }
  if (colours.size > 256) return undefined;
  const palette = Buffer.alloc(colours.size * 3);
  for (const [colour, index] of colours) palette.writeUIntBE(colour, index * 3, 3);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const parts = [
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND'),
  ];
  return Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), ...parts]);
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
