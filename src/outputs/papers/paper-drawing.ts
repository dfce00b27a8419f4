/** A drawing as it can be set on paper. */
export interface PaperDrawing {
  readonly svg: string;
  /** Width and height in its own units. */
  readonly width: number;
  readonly height: number;
}

/** How wide the text of a page is, in units of a drawing: 174 mm at 96 to the inch. */
export const PAGE_WIDTH = 658;

const FONT_RULE = 'font-family:Noto Sans SC';

/**
 * A drawing in the light colours and the fonts of the paper. Text in HTML cannot be set; a drawing that needs it, or that
 * has no size, is refused.
 */
export function paperDrawing(svg: string): PaperDrawing {
  if (/<foreignObject\b/iu.test(svg)) throw new Error('Unexpected HTML in a drawing, expected labels as SVG text');
  const { width, height } = sizeOf(svg);
  const plain = withoutDarkColours(svg)
    .replace(/<style\b[^>]*>[^<]*/gu, (rules) => rules.replace(/font-family:[^;}]+/gu, FONT_RULE))
    .replace(/font-family:[^;}"<]+/gu, FONT_RULE)
    .replace(/font-family="[^"]*"/gu, 'font-family="Noto Sans SC"')
    .replace(/light-dark\(([^,()]+|[^,()]+\([^)]*\)),[^)]*\)/gu, '$1');
  return { svg: withFont(plain), width, height };
}

/** Letters of a drawing that names no font are in that of the paper. */
const withFont = (svg: string): string =>
  /<svg\b[^>]*\sfont-family=/u.test(svg) ? svg : svg.replace(/<svg\b/u, '<svg font-family="Noto Sans SC"');

/** Rules for screens and dark schemes go: what is left holds on paper. */
const withoutDarkColours = (svg: string): string =>
  svg.replace(/@media[^{]*\b(?:dark|screen)\b[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/gu, '');

function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [root = ''] = /<svg\b[^>]*>/u.exec(svg) ?? [];
  const box = /\sviewBox="\s*[\d.-]+[\s,]+[\d.-]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/u.exec(root);
  const stated = (name: string) => new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`, 'u').exec(root)?.[1];
  const [width, height] = [stated('width') ?? box?.[1], stated('height') ?? box?.[2]].map(Number);
  if (!width || !height) throw new Error('Unexpected drawing without a size, expected an SVG with a viewBox');
  return { width, height };
}
