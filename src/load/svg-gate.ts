import type { Problem } from '../model/problem.ts';

/**
 * What an SVG may not hold. As an image on a page it could do nothing, but opened by its own address it is a document of
 * the site: its scripts would run, and what it names would be fetched.
 */
const UNSAFE = new RegExp(
  [
    '<\\s*(?:[\\w-]+:)?(?:script|foreignObject|iframe|embed|object|handler|listener|set|animate\\w*)\\b',
    '<!(?:ENTITY|DOCTYPE)',
    '<\\?xml-stylesheet',
    '[\\s"\'/]on[a-z]+\\s*=',
    '(?:href|src)\\s*=\\s*["\']?\\s*(?!["\']?(?:#|data:image/(?:png|jpe?g|webp|gif);))[^\\s>]',
    'url\\(\\s*["\']?\\s*(?!#)',
    '@import',
  ].join('|'),
  'iu',
);

/** Where an SVG could run, read or fetch something; nothing when it only draws. */
export function unsafeInSvg(text: string): Pick<Problem, 'code' | 'place' | 'values'> | undefined {
  // Character references can spell anything: they are read before looking.
  const plain = text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/giu, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
  const match = UNSAFE.exec(plain);
  if (!match) return undefined;
  const start = match.index + match[0].search(/\S/u);
  const before = plain.slice(0, start);
  const place = { line: before.split('\n').length, column: start - before.lastIndexOf('\n') };
  return { code: 'unsafe-svg', place, values: { value: match[0].trim().slice(0, 40) } };
}
