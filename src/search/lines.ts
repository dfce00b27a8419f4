/** Texts one below the other, and where each begins: one search goes over all of them. */
export interface Lines {
  readonly text: string;
  /** The place of the first character of each line, and behind the last one the place where the next would begin. */
  readonly starts: Uint32Array;
}

/** Lines of a text; an empty text is one empty line. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { text, starts: Uint32Array.from([...starts, text.length + 1]) };
}

/** One line, by its number. */
export const lineAt = ({ text, starts }: Lines, line: number): string =>
  text.slice(starts[line], starts[line + 1]! - 1);

/** Numbers of the lines in which a text stands, in order. */
export function linesWith({ text, starts }: Lines, wanted: string): number[] {
  const found: number[] = [];
  if (!wanted) return found;
  let line = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, starts[line + 1])) {
    while (starts[line + 1]! <= at) line++;
    found.push(line);
  }
  return found;
}
