import { Resvg } from '@resvg/resvg-js';
import { PAPER_FONTS } from './paper-fonts.ts';
import type { PaperDrawing } from './paper-drawing.ts';

/** Dots for each unit of a drawing: 192 to the inch, sharp on paper. */
const ZOOM = 2;

/** One face is enough for a picture that only old programs show; each drawing reads it again. */
const FACE = PAPER_FONTS.slice(2, 3);

/** A drawing as PNG, for programs that cannot show SVG. Only the paper's own fonts are used. */
export function pngPicture({ svg }: PaperDrawing): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: FACE, defaultFontFamily: 'Noto Sans SC' };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: ZOOM }, background: '#ffffff' }).render().asPng();
}
