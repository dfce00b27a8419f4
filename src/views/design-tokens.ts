/** A colour of the interface on light and on dark paper. */
export interface ColourToken {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/** A length of the interface: a size of type or a distance. */
export interface LengthToken {
  readonly name: string;
  readonly rem: number;
}

/** The colours that a style sheet of tokens declares. */
export const colourTokens = (css: string): ColourToken[] =>
  [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/gu)].map(([, name = '', light = '', dark = '']) => ({
    name,
    light,
    dark,
  }));

/** The first declaration of each length whose name begins so: those for a wide screen. */
export function lengthTokens(css: string, stem: string): LengthToken[] {
  const found = new Map<string, number>();
  for (const [, name = '', rem] of css.matchAll(/--(\w+): ([\d.]+)rem;/gu))
    if (name.startsWith(stem) && /\d$/u.test(name) && !found.has(name)) found.set(name, Number(rem));
  return [...found].map(([name, rem]) => ({ name, rem }));
}
