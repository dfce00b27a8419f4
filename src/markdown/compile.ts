import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToHast } from 'satteri';
import type { Lang } from '../../schemas/shared/field.ts';
import { LANGUAGES } from '../i18n/messages.ts';
import type { Problem } from '../model/problem.ts';
import { gate } from './gate.ts';
import type { Node } from './hast.ts';
import { mermaidProblem } from './mermaid-syntax.ts';
import { render, type Rendered } from './render.ts';

/** The body of one document, to be compiled. */
export interface Job {
  readonly file: string;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly lang: Lang;
  /** Folder of the drawn diagrams: what was drawn from a source needs no other proof that it is a diagram. */
  readonly drawings?: string;
}

/** A document compiled, or why it is refused. Lines are those of the file. */
export type Compiled =
  { readonly ok: true; readonly rendered: Rendered } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Parses, gates and renders one document. Runs in a child process: on odd input the parser can end the process. Lines
 * of the result are relative to the body; see {@link moveDown}.
 */
export async function compile(job: Job): Promise<Compiled> {
  const folder = job.file.split('/').slice(0, -1).join('/');
  let root: Node;
  try {
    root = mdxToHast(job.body, { features: { frontmatter: false } }) as unknown as Node;
  } catch (error) {
    return { ok: false, problems: [syntaxProblem(job.file, String((error as Error).message))] };
  }
  const unsafe = gate(root).map((one) => ({ ...one, file: job.file }));
  if (unsafe.length) return { ok: false, problems: unsafe };
  const rendered = render(root, folder, LANGUAGES[job.lang].words);
  const problems: Problem[] = [];
  for (const { target, source, line } of rendered.diagrams) {
    if (job.drawings && existsSync(join(job.drawings, `${target}.svg`))) continue;
    const wrong = await mermaidProblem(source);
    if (wrong) {
      const place = { line: line + wrong.line, column: 1 };
      problems.push({
        file: job.file,
        code: 'mermaid-syntax',
        place,
        severity: 'error',
        values: { reason: wrong.message },
      });
    }
  }
  return problems.length ? { ok: false, problems } : { ok: true, rendered };
}

/** The parser's message begins with `line:column: `. */
function syntaxProblem(file: string, message: string): Problem {
  const match = /^(\d+):(\d+): (.*)$/su.exec(message);
  const place = { line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1) };
  const reason = (match?.[3] ?? message).replace(/ \((?:note: |mdx-|\d+:\d+).*\)$/su, '').replace(/\s+/gu, ' ');
  return { file, code: 'mdx-syntax', place, severity: 'error', values: { reason } };
}
