import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagramKey, normalisedDiagram } from '../../src/markdown/diagram-key.ts';
import { refusedDiagram } from '../../src/markdown/mermaid-refusals.ts';
import { type DrawnDiagram, drawDiagrams, findChromium } from '../../src/outputs/diagrams.ts';

/** A mermaid fence of a document. */
interface Fence {
  readonly key: string;
  readonly source: string;
  /** Document and line of the fence. */
  readonly place: string;
}

/** The mermaid fences of a document, by its lines alone. */
function fencesOf(file: string, text: string): readonly Fence[] {
  const fences: Fence[] = [];
  let open: { mark: string; mermaid: boolean; line: number } | undefined;
  const lines = text.split(/\r\n?|\n/);
  for (const [i, line] of lines.entries()) {
    const [, mark = '', info = ''] = /^\s*(`{3,}|~{3,})\s*([^`]*)$/.exec(line) ?? [];
    if (mark === '') continue;
    if (open === undefined) {
      open = { mark, mermaid: /^mermaid\b/.test(info), line: i };
    } else if (mark.startsWith(open.mark) && info === '') {
      const source = normalisedDiagram(lines.slice(open.line + 1, i).join('\n'));
      if (open.mermaid) fences.push({ key: diagramKey(source), source, place: `${file}:${open.line + 1}` });
      open = undefined;
    }
  }
  return fences;
}

/**
 * Draws the diagrams of all documents that have no drawing yet into `diagrams/` below the content, and deletes drawings
 * that no document uses. The exit code: 0 all drawn, 1 some cannot be drawn, 2 no browser.
 */
export async function diagrams(options: { readonly content: string; readonly chromium?: string }): Promise<number> {
  const folder = join(options.content, 'diagrams');
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const files = globSync('**/*.mdx', { cwd: options.content })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const fences = files.flatMap((file) => fencesOf(file, readFileSync(join(options.content, file), 'utf8')));
  const byKey = new Map(fences.map((fence) => [fence.key, fence]));

  for (const file of globSync('*.svg', { cwd: folder }).sort()) {
    if (!/^[0-9a-f]{16}\.svg$/.test(file) || byKey.has(file.slice(0, 16))) continue;
    rmSync(join(folder, file));
    say(`deleted  ${file}`);
  }

  const missing = [...byKey.values()].filter(({ key }) => !existsSync(join(folder, `${key}.svg`)));
  const refused = missing.flatMap(({ key, source }) => {
    const problem = refusedDiagram(source);
    return problem === undefined ? [] : [{ key, problem: `line ${problem.line}: ${problem.message}` }];
  });
  const onProgress = (drawn: DrawnDiagram): void => {
    const place = byKey.get(drawn.key)?.place ?? '';
    if ('problem' in drawn) return say(`failed   ${place}  ${drawn.problem}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${drawn.key}.svg`), drawn.svg);
    say(`drawn    ${place}  ${drawn.key}.svg`);
  };
  refused.forEach(onProgress);

  const wanted = missing.filter(({ key }) => !refused.some((one) => one.key === key));
  if (wanted.length > 0 && findChromium(options.chromium) === undefined) {
    say('Missing browser, install Chromium or set CHROMIUM to its path');
    return 2;
  }
  const drawn = await drawDiagrams(wanted, { chromium: options.chromium, onProgress });
  return [...refused, ...drawn].some((one) => 'problem' in one) ? 1 : 0;
}
