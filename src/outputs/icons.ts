import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Sizes in pixels that home screens ask for. */
export const ICON_SIZES = [180, 192, 512] as const;

/** The mark of the site on its ground, with room around it: systems cut icons into circles. */
const icon = (
  size: number,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="-10 -10 52 52">
<rect x="-10" y="-10" width="52" height="52" fill="#fffefb"/>
<g fill="none" stroke="#b02a1c"><rect x="3" y="3" width="26" height="26" stroke-width="3"/><path d="M9 11h14M9 16h14M9 21h9" stroke-width="2.5"/></g></svg>`;

/** Writes the icons of the site as pictures: not all systems take a drawing. */
export function writeIcons(out: string): void {
  for (const size of ICON_SIZES) {
    const drawing = new Resvg(icon(size), { font: { loadSystemFonts: false } });
    writeFileSync(join(out, `icon-${size}.png`), drawing.render().asPng());
  }
}
