import matter from 'gray-matter';
import { parseYaml, type Parsed } from './parse-yaml.ts';
import type { Problem } from '../model/problem.ts';

/** A document taken apart. The body keeps its place: `bodyLine` is the line of the file on which it begins. */
export interface SplitDocument {
  readonly frontMatter: Parsed;
  /** YAML between the fences, as text, for finding places in it. */
  readonly yaml: string;
  readonly body: string;
  readonly bodyLine: number;
}

const OPENING = /^---[ \t]*\r?\n/u;

/**
 * Takes a document apart at the fences of its front matter. gray-matter only splits: every language it would run or read
 * by itself goes to our reader or is refused before it is asked.
 */
export function splitDocument(text: string): SplitDocument | Omit<Problem, 'file'> {
  const refuse = (code: Problem['code'], values: Problem['values'] = {}) =>
    ({ code, place: { line: 1, column: 1 }, severity: 'error', values }) as const;
  const first = text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n')).trimEnd();
  if (/^---\S/u.test(first) && first !== '---') return refuse('front-matter/language', { value: first });
  if (!OPENING.test(text)) return refuse('front-matter/missing');
  // gray-matter ends the front matter at the first line that begins with the fence, whatever follows on it.
  if (!/^---[ \t]*(?:\r?\n|$)/u.test(text.slice(text.indexOf('\n---') + 1 || text.length)))
    return refuse('front-matter/open');
  let yaml = '';
  const engine = (source: string) => {
    yaml = source;
    return {};
  };
  // An options object also keeps gray-matter from caching, by text, what an earlier call returned.
  const { content } = matter(text, {
    engines: { yaml: engine, javascript: engine, json: engine, coffee: engine },
    language: 'yaml',
  });
  const body = content;
  const head = text.slice(0, text.length - body.length);
  return { frontMatter: parseYaml(yaml), yaml, body, bodyLine: head.split('\n').length };
}
