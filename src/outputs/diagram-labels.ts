/** Marks that may not begin a line, and marks that may not end one. */
const NO_START = '，。；：、？！）」』》】”’,.;:?!)%…';
const NO_END = '（「『《【“‘(';

/** Lines as wide as this many Chinese characters: a diamond grows with its text in both directions. */
const WIDEST = { decision: 8, link: 8, box: 11 };

function width(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '⺀' ? 1 : 0.55), 0);
}

/** The smallest parts a line may be broken into: words, with the marks that cling to them. */
function parts(text: string): readonly string[] {
  const found: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = found.at(-1) ?? ' ';
    const clings = NO_START.includes(segment) || NO_END.includes(last.at(-1) ?? ' ');
    if (last !== ' ' && (clings || (/[!-~]$/.test(last) && /^[!-~]/.test(segment))))
      found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

/** A label in lines of about equal width; mermaid itself breaks only at spaces, which Chinese has not. */
export function foldedLabel(label: string, widest: number): string {
  const lines = Math.ceil(width(label) / widest);
  if (lines < 2) return label;
  const goal = width(label) / lines;
  const folded: string[] = [''];
  for (const part of parts(label)) {
    const line = folded.at(-1) ?? '';
    const room = goal * folded.length - width(folded.join(''));
    const pause = NO_START.includes(line.at(-1) ?? ' ') && room < goal / 4;
    if (line !== '' && folded.length < lines && (pause || room < width(part) / 2)) folded.push(part);
    else folded[folded.length - 1] = line + part;
  }
  return folded.map((line) => line.trim()).join('<br/>');
}

/** A flowchart's source with its quoted labels folded; any other source as it is. */
export function foldedLabels(source: string): string {
  if (!/^\s*(flowchart|graph)\b/m.test(source)) return source;
  return source.replace(/(\{\{|[{|]|-- |)"([^"`\n]+)"/g, (all, before: string, label: string) => {
    if (/<br/i.test(label)) return all;
    const kind = before === '{' ? 'decision' : before === '|' || before === '-- ' ? 'link' : 'box';
    return `${before}"${foldedLabel(label, WIDEST[kind])}"`;
  });
}
