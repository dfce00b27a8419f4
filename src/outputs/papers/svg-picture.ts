import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { PAPER_FONTS } from './paper-fonts.ts';
import type { PaperDrawing } from './paper-drawing.ts';

/** Dots for each unit of a drawing: 192 to the inch, sharp on paper. */
const ZOOM = 2;

/** One face is enough for a picture that only old programs show. */
const FACE = PAPER_FONTS[2]!;

/** Drawings as PNG, for programs that cannot show SVG. Only the paper's own fonts are used. */
export async function pngPictures(drawings: readonly PaperDrawing[]): Promise<Map<PaperDrawing, Uint8Array>> {
  if (!drawings.length) return new Map();
  const folder = mkdtempSync(join(tmpdir(), 'zhiku-face-'));
  try {
    // The renderer reads the whole file again for each letter: it gets one with the letters of these drawings alone.
    const face = join(folder, 'face.ttf');
    const letters = drawings.map(({ svg }) => svg).join('');
    writeFileSync(face, await subsetFont(readFileSync(FACE), letters, { targetFormat: 'truetype' }));
    const font = { loadSystemFonts: false, fontFiles: [face], defaultFontFamily: 'Noto Sans SC' };
    return new Map(drawings.map((drawing) => [drawing, pngOf(drawing, font)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pngOf({ svg }: PaperDrawing, font: { readonly fontFiles: string[] }): Uint8Array {
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: ZOOM }, background: '#ffffff' }).render().asPng();
}
