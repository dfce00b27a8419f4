import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { knowledgeOf } from '../knowledge/approval.ts';
import { approvedText, digestOf, type ApprovedText } from '../knowledge/approved-text.ts';
import type { ChangedText } from '../knowledge/changed-text.ts';
import { standingOf } from '../knowledge/standing.ts';
import type { Entry, Library } from '../model/library.ts';
import { splitDocument } from './split-document.ts';

const run = promisify(execFile);

/** Older versions of one file are not looked at. */
const VERSIONS = 200;

/**
 * The approved and the present text of each document that changed since its approval, by id. The approved one is the
 * newest version in the history of the file that has the approved digest: no id of a commit is kept, since those change
 * when history is rewritten or squashed, and the digest names the text itself. Without such a version, the document is
 * left out.
 */
export async function readChangedTexts(content: string, library: Library): Promise<Map<string, ChangedText>> {
  const texts = new Map<string, ChangedText>();
  for (const entry of knowledgeOf(library)) {
    const { isAsApproved, latest } = standingOf(entry, library);
    if (isAsApproved !== false || latest?.digest === undefined) continue;
    const is = textOf(await readFile(join(content, entry.file), 'utf8'));
    const was = await approvedVersion(content, entry, latest.digest);
    if (is && was) texts.set(entry.id, { was: was.text, is: is.text, bodyLine: is.bodyLine });
  }
  return texts;
}

async function approvedVersion(content: string, { file }: Entry, digest: string) {
  const commits = await git(content, ['log', `--max-count=${VERSIONS}`, '--format=%H', '--', file]);
  for (const commit of commits.split('\n').filter(Boolean)) {
    const version = textOf(await git(content, ['show', `${commit}:./${file}`]));
    if (version && digestOf(version.text) === digest) return version;
  }
  return undefined;
}

/** What git prints; nothing where there is no repository, or no such file. */
async function git(content: string, args: readonly string[]): Promise<string> {
  const options = { maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' } as const;
  try {
    return (await run('git', ['-C', content, ...args], options)).stdout;
  } catch {
    return '';
  }
}

/** The text of a document, and the line of the file on which its body begins; nothing where it cannot be read. */
function textOf(source: string): { text: ApprovedText; bodyLine: number } | undefined {
  const split = splitDocument(source);
  if ('code' in split || !split.frontMatter.ok) return undefined;
  const frontMatter = (split.frontMatter.value ?? {}) as Readonly<Record<string, unknown>>;
  return { text: approvedText(frontMatter, split.body), bodyLine: split.bodyLine };
}
