import { createHash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled, Job } from '../markdown/compile.ts';
import type { TextSection } from '../markdown/document-text.ts';
import type { Body } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import type { WrittenSection } from '../reports/words-of-body.ts';
import { compileDocuments } from './compile-documents.ts';
import { rendererVersion } from './renderer-version.ts';
import { writeWhole } from './write-whole.ts';

/** A body that may be shown, or why not. */
export interface CompiledBody {
  readonly body: Body | undefined;
  readonly problems: readonly Problem[];
}

/** Rendered bodies in side files, named by the digest of all that decides them: text, folder, language, renderer. */
export interface BodyStore {
  compile(jobs: readonly Job[], onProgress?: (done: number) => void): Promise<CompiledBody[]>;
  /** HTML of a body, with placeholders for records, images and diagrams. */
  html(digest: string): string;
  /** Text of a body by heading, for the search index. */
  sections(digest: string): readonly TextSection[];
  /** What its author wrote, as blocks. */
  written(digest: string): readonly WrittenSection[];
}

/** Opens the store in a folder. Bodies that no document has any more are removed by {@link compile}. */
export function openBodyStore(folder: string): BodyStore {
  const renderer = rendererVersion(join(import.meta.dirname, '../..'));
  const pathOf = (digest: string) => join(folder, `${digest}.body`);
  const read = (digest: string) => partsOf(readFileSync(pathOf(digest), 'utf8'));
  return {
    html: (digest) => read(digest).html,
    sections: (digest) => JSON.parse(read(digest).sections) as TextSection[],
    written: (digest) => JSON.parse(read(digest).written) as WrittenSection[],
    compile: async (jobs, onProgress) => {
      await mkdir(folder, { recursive: true });
      const digests = jobs.map((job) => digestOf(job, renderer));
      const present = new Set(await readdir(folder));
      const missing = jobs.flatMap((job, index) =>
        present.has(`${digests[index]!}.body`) ? [] : [{ job, digest: digests[index]! }],
      );
      const done = jobs.length - missing.length;
      const compiled = await compileDocuments(
        missing.map(({ job }) => job),
        { onProgress: (count) => onProgress?.(done + count) },
      );
      const failed = new Map<string, readonly Problem[]>();
      for (const [index, { job, digest }] of missing.entries()) {
        const result = compiled[index]!;
        if (!result.ok)
          failed.set(
            job.file,
            result.problems.map((problem) => moveDown(problem, job.bodyLine)),
          );
        else await writeWhole(pathOf(digest), sideFile(digest, result));
      }
      const wanted = new Set(digests.map((digest) => `${digest}.body`));
      for (const name of present) if (!wanted.has(name)) await rm(join(folder, name), { force: true });
      return jobs.map((job, index) => {
        const problems = failed.get(job.file);
        return problems
          ? { body: undefined, problems }
          : { body: shifted(JSON.parse(read(digests[index]!).body) as Body, job.bodyLine), problems: [] };
      });
    },
  };
}

function digestOf(job: Job, renderer: string): string {
  const folder = job.file.split('/').slice(0, -1).join('/');
  return createHash('sha256')
    .update(JSON.stringify([renderer, job.lang, folder, job.body]))
    .digest('hex')
    .slice(0, 32);
}

/** Four parts, each read without the others: what is known of the body, its text and its blocks as JSON on a line each, and the HTML. */
function sideFile(digest: string, { rendered }: Extract<Compiled, { ok: true }>): string {
  const { html, headings, records, links, images, diagrams, sections, written } = rendered;
  const body: Body = {
    digest,
    headings,
    records,
    links,
    images,
    diagrams: diagrams.map(({ target, line, column }) => ({ target, line, column })),
  };
  return `${[body, sections, written].map((part) => JSON.stringify(part)).join('\n')}\n${html}`;
}

function partsOf(text: string): { body: string; sections: string; written: string; html: string } {
  const [body = '', sections = '', written = ''] = text.split('\n', 3);
  return { body, sections, written, html: text.slice(body.length + sections.length + written.length + 3) };
}

/** Lines of a body become lines of its file. */
function shifted(body: Body, bodyLine: number): Body {
  const move = <T extends { readonly line: number }>(items: readonly T[]) =>
    items.map((item) => ({ ...item, line: item.line + bodyLine - 1 }));
  return {
    digest: body.digest,
    headings: move(body.headings),
    records: move(body.records),
    links: move(body.links),
    images: move(body.images),
    diagrams: move(body.diagrams),
  };
}

function moveDown(problem: Problem, bodyLine: number): Problem {
  if (!('line' in problem.place) || problem.code === 'unreadable-file/stuck') return problem;
  return { ...problem, place: { ...problem.place, line: problem.place.line + bodyLine - 1 } };
}
