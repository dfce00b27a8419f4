import { createHash } from 'node:crypto';

/** What draws a diagram: the version of mermaid, and our own revision of everything we do to its output. */
export const RENDERER = 'mermaid 12.3.0, zhiku 1';

/** A diagram's source as it is drawn: line feeds only, no common indentation, no blank ends. */
export function normalisedDiagram(source: string): string {
  const lines = source.split(/\r\n?|\n/).map((line) => line.trimEnd());
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  const indents = lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length);
  return lines.map((line) => line.slice(Math.min(...indents))).join('\n');
}

/** The name of a diagram's drawing: it changes when the source or the renderer does. */
export function diagramKey(source: string): string {
  return createHash('sha256')
    .update(`${RENDERER}\n${normalisedDiagram(source)}`)
    .digest('hex')
    .slice(0, 16);
}
