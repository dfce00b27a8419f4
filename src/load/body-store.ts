import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled, Job } from '../markdown/compile.ts';
import type { TextSection } from '../markdown/render.ts';
import type { Body } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { compileDocuments } from './compile-documents.ts';
import { rendererVersion } from './renderer-version.ts';

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
}

interface SideFile {
  readonly html: string;
  readonly body: Body;
  readonly sections: readonly TextSection[];
}

/** Opens the store in a folder. Bodies that no document has any more are removed by {@link compile}. */
export function openBodyStore(folder: string): BodyStore {
  const renderer = rendererVersion(join(import.meta.dirname, '../..'));
  const pathOf = (digest: string) => join(folder, `${digest}.json`);
  const read = (digest: string) => JSON.parse(readFileSync(pathOf(digest), 'utf8')) as SideFile;
  return {
    html: (digest) => read(digest).html,
    sections: (digest) => read(digest).sections,
    compile: async (jobs, onProgress) => {
      await mkdir(folder, { recursive: true });
      const digests = jobs.map((job) => digestOf(job, renderer));
      const present = new Set((await readdir(folder)).map((name) => name.replace(/\.json$/u, '')));
      const missing = jobs.flatMap((job, index) =>
        present.has(digests[index]!) ? [] : [{ job, digest: digests[index]! }],
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
        else await writeFile(pathOf(digest), JSON.stringify(sideFile(digest, result)));
      }
      const wanted = new Set(digests);
      for (const digest of present) if (!wanted.has(digest)) await rm(pathOf(digest), { force: true });
      return jobs.map((job, index) => {
        const problems = failed.get(job.file);
        return problems
          ? { body: undefined, problems }
          : { body: shifted(read(digests[index]!).body, job.bodyLine), problems: [] };
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

function sideFile(digest: string, { rendered }: Extract<Compiled, { ok: true }>): SideFile {
  const { html, headings, records, links, images, diagrams, sections } = rendered;
  const body: Body = {
    digest,
    headings,
    records,
    links,
    images,
    diagrams: diagrams.map(({ target, line, column }) => ({ target, line, column })),
  };
  return { html, body, sections };
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
