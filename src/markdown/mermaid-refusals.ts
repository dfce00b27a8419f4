/** A problem of a diagram's source: its line there, and what is wrong. */
export interface DiagramProblem {
  readonly line: number;
  readonly message: string;
}

/** The first words of the diagrams that can be drawn. */
const KINDS: Readonly<Record<string, string>> = {
  flowchart: 'flowchart',
  graph: 'flowchart',
  sequenceDiagram: 'sequence',
  'stateDiagram-v2': 'state',
  gantt: 'gantt',
  timeline: 'timeline',
  pie: 'pie',
  'xychart-beta': 'xychart',
  classDiagram: 'class',
  erDiagram: 'er',
  mindmap: 'mindmap',
};

/** Statements that would run, link out, load a file or set colours: the pattern of a statement around its name, the kinds it belongs to, and the reason. */
const REFUSED: readonly (readonly [pattern: RegExp, kinds: string, reason: string])[] = [
  [/^(%%\s*\{)/, 'any', 'the site sets how diagrams look and what they may do'],
  [/^(click)\s/, 'flowchart state gantt class', 'a drawing cannot be clicked, write a link below it'],
  [/^(links?|properties|details)\s+\S+\s*:/, 'sequence', 'a drawing cannot be clicked, write a link below it'],
  [/^(link|callback)\s+\S+\s+"/, 'class', 'a drawing cannot be clicked, write a link below it'],
  [/@\{.*\b(img|icon)\s*:/, 'flowchart', 'a drawing shows nothing from outside, write a label'],
  [/^(classDef|cssClass|linkStyle)\s/, 'flowchart state class er', 'the site sets colours for light, dark and print'],
  [/^(style)\s+\S+\s+\S*:/, 'flowchart state class er', 'the site sets colours for light, dark and print'],
];

/** Lines of the front matter, fences included: 0 when there is none. */
export function frontMatterLines(lines: readonly string[]): number {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (lines[start]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, i) => i > start && line.trim() === '---');
  return end < 0 ? 0 : end + 1;
}

/** What a contributed diagram may not contain, decided from its text alone; mermaid is not asked. */
export function refusedDiagram(source: string): DiagramProblem | undefined {
  const lines = source.split(/\r\n?|\n/);
  const body = frontMatterLines(lines);
  const setting = lines.slice(0, body).findIndex((line) => !/^\s*(---|title\s*:.*|)\s*$/.test(line));
  if (setting >= 0) {
    const name = lines[setting]?.trim().split(':')[0] ?? '';
    return { line: setting + 1, message: `Unexpected '${name}' in front matter, expected only 'title'` };
  }
  const directive = lines.findIndex((line) => /^\s*%%\s*\{/.test(line));
  const first = lines.findIndex((line, i) => i >= body && !/^\s*(%%.*)?$/.test(line));
  const word = /^\s*([\w-]+)/.exec(lines[first] ?? '')?.[1] ?? '';
  const kind = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
  if (kind === undefined && directive < 0) {
    const names = Object.keys(KINDS).join(', ');
    if (first < 0) return { line: 1, message: `Missing diagram, start with one of ${names}` };
    return { line: first + 1, message: `Unexpected diagram '${word}', expected one of ${names}` };
  }
  for (const [i, line] of lines.entries()) {
    // Several statements may share a line.
    for (const statement of line.split(';').map((one) => one.trim())) {
      for (const [pattern, kinds, reason] of REFUSED) {
        const name = applies(kinds, kind) ? pattern.exec(statement)?.[1]?.replace(/\s/g, '') : undefined;
        if (name !== undefined) return { line: i + 1, message: `Unexpected '${name}', ${reason}` };
      }
    }
  }
  return undefined;
}

function applies(kinds: string, kind: string | undefined): boolean {
  return kinds === 'any' || (kind !== undefined && kinds.split(' ').includes(kind));
}
