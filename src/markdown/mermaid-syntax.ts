import { parseHTML } from 'linkedom';
import { type DiagramProblem, frontMatterLines, refusedDiagram } from './mermaid-refusals.ts';

/** What mermaid's two generations of parsers say of an error. */
interface ParseFailure {
  readonly message?: string;
  readonly hash?: {
    readonly text?: string;
    readonly token?: unknown;
    readonly loc?: { readonly first_line: number; readonly last_line: number };
  };
  readonly result?: {
    readonly lexerErrors?: readonly { readonly line?: number; readonly message: string }[];
    readonly parserErrors?: readonly {
      readonly token: { readonly image: string; readonly startLine?: number };
      readonly previousToken?: { readonly endLine?: number };
    }[];
  };
}

/** Mermaid looks for a document while it loads; this one satisfies it, for parsing only. */
async function loadMermaid(): Promise<{ parse(text: string): Promise<unknown> }> {
  if (!Object.hasOwn(globalThis, 'document')) {
    const { window, document, Element, HTMLElement, Node } = parseHTML('<!doctype html><html><body></body></html>');
    Object.assign(globalThis, { window, document, Element, HTMLElement, Node });
  }
  const { default: mermaid } = await import('mermaid');
  return mermaid;
}

/** The lines mermaid counts, as numbers of the lines of the source: comments and front matter are taken out before. */
function countedLines(source: string): readonly number[] {
  const lines = source.split(/\r\n?|\n/);
  const body = frontMatterLines(lines);
  const kept = lines.flatMap((line, i) => (i < body || /^\s*%%(?!\{)/.test(line) ? [] : [{ line, number: i + 1 }]));
  const first = kept.findIndex(({ line }) => line.trim() !== '');
  return kept.slice(Math.max(first, 0)).map(({ number }) => number);
}

/** The line as mermaid counts it, and what is wrong there. */
function explained({ message = '', hash, result }: ParseFailure): readonly [counted: number, what: string] {
  const lexer = result?.lexerErrors?.[0];
  if (lexer !== undefined) return [lexer.line ?? 1, `Unexpected '${/->(.*?)<-/su.exec(lexer.message)?.[1] ?? ''}'`];
  const parser = result?.parserErrors?.[0];
  if (parser !== undefined) {
    const { image, startLine } = parser.token;
    if (image !== '' && startLine) return [startLine, `Unexpected '${image.trim()}'`];
    return [parser.previousToken?.endLine ?? 1, 'Unexpected end of the diagram'];
  }
  const line = Number(/line (\d+)/i.exec(message)?.[1] ?? hash?.loc?.first_line ?? 1);
  if (hash === undefined) return [line, message.split('\n')[0] ?? ''];
  if (hash.token === null) return [line, 'Unexpected text, put it in double quotes'];
  const text = hash.text?.trim() ?? '';
  if (text !== '') return [line, `Unexpected '${text}'`];
  if (hash.text !== '') return [line, 'Unexpected end of the line'];
  if (hash.loc === undefined || hash.loc.first_line === hash.loc.last_line)
    return [line, 'Unexpected end of the diagram'];
  return [hash.loc.first_line, 'Unexpected end of the diagram, close the quote or bracket opened here'];
}

/** What keeps a contributed diagram from being drawn, found without a browser; nothing when it can be drawn. */
export async function mermaidProblem(source: string): Promise<DiagramProblem | undefined> {
  const refused = refusedDiagram(source);
  if (refused !== undefined) return refused;
  const mermaid = await loadMermaid();
  try {
    await mermaid.parse(source);
    return undefined;
  } catch (error) {
    const [counted, message] = explained(error as ParseFailure);
    const lines = countedLines(source);
    return { line: lines[Math.min(counted, lines.length) - 1] ?? 1, message };
  }
}
