import { CORE_SCHEMA, defineScalarTag, load, NOT_RESOLVED, Schema, YAMLException } from 'js-yaml';
import type { Problem } from '../model/problem.ts';

/** What YAML text says, or why it says nothing. */
export type Parsed =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Omit<Problem, 'file'> };

/** Deeper nesting than any record needs; stops hostile input early. */
const MAX_DEPTH = 24;

/**
 * Only numbers that print exactly as they were written become numbers. `0123`, `1.10`, `1e3`, `0x1F`, `21:02`, a MAC and
 * a day stay the text they are: nothing is coerced silently.
 */
const canonicalNumber = defineScalarTag<number>('tag:yaml.org,2002:float', {
  implicit: true,
  implicitFirstChars: ['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  resolve: (source) => {
    const value = Number(source);
    return /^-?\d+(?:\.\d+)?$/u.test(source) && String(value) === source ? value : NOT_RESOLVED;
  },
  identify: (data) => typeof data === 'number',
});

const isTag = (name: string) => (tag: { readonly tagName: string }) => tag.tagName === `tag:yaml.org,2002:${name}`;

/** Strings, lists, mappings, blank, true and false, canonical numbers; no dates, no other tags. */
const SCHEMA = new Schema([
  ...CORE_SCHEMA.tags.filter((tag) => ['str', 'seq', 'map', 'null', 'bool'].some((name) => isTag(name)(tag))),
  canonicalNumber,
]);

/**
 * Reads YAML, the only way YAML is read here: core schema without number coercion, no anchors that repeat, no custom
 * tags, one document.
 */
export function parseYaml(text: string): Parsed {
  const slip = commonSlip(text);
  if (slip) return { ok: false, problem: slip };
  // A file that is being started has only its comments; js-yaml refuses it.
  if (!/^[ \t]*[^ \t\r\n#]/mu.test(text)) return { ok: true, value: null };
  try {
    return { ok: true, value: load(text, { schema: SCHEMA, maxAliases: 0, maxDepth: MAX_DEPTH }) };
  } catch (error) {
    if (error instanceof YAMLException) return { ok: false, problem: fromException(error, text) };
    return { ok: false, problem: problem('yaml-syntax', 1, 1, { reason: String((error as Error).message) }) };
  }
}

function problem(
  code: Problem['code'],
  line: number,
  column: number,
  values: Problem['values'] = {},
): Omit<Problem, 'file'> {
  return { code, place: { line, column }, severity: 'error', values };
}

/** Blanks that look like indentation, and a second document: YAML reports them elsewhere or not at all. */
function commonSlip(text: string): Omit<Problem, 'file'> | undefined {
  const blanks = text.matchAll(/^ *([\u00a0\u3000\t\ufeff])[ \u00a0\u3000\t\ufeff]*(?=[\w#?&*!'"-])/gmu);
  const blank = blanks.find(({ index }) => !insideBlock(text, index));
  if (blank) {
    const line = lineAt(text, blank.index);
    return problem('yaml-syntax/blank', line, blank[0].indexOf(blank[1]!) + 1, { code: codePoint(blank[1]!) });
  }
  const documents = [...text.matchAll(/^---(?=\s|$)/gmu)].filter(({ index }) =>
    /\S/u.test(text.slice(0, index).replace(/^#.*$/gmu, '')),
  );
  return documents[0] && problem('yaml-syntax/documents', lineAt(text, documents[0].index), 1);
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** Whether the line that starts at the offset belongs to a literal or folded block (`key: |`). */
function insideBlock(text: string, offset: number): boolean {
  const above = text.slice(0, offset).split('\n').slice(0, -1);
  let indent = Infinity;
  for (const line of above.reverse()) {
    const here = line.search(/[^ \t\u00a0\u3000]/u);
    if (here === -1 || here >= indent) continue;
    indent = here;
    if (/[|>][+-]?\d?\s*(?:#.*)?$/u.test(line)) return true;
    if (indent === 0) return false;
  }
  return false;
}

/** A key whose colon is full-width, or stands without the space that YAML wants; one of them is why the text is not a mapping. */
const COLON_SLIP = /^[ -]*([A-Za-z_][\w-]*)(?:：|:(?=[^\s:]))/u;

const codePoint = (char: string) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

function fromException(error: YAMLException, text: string): Omit<Problem, 'file'> {
  const { mark, reason } = error as YAMLException & { mark?: { line: number; column: number } };
  const lines = text.split(/\r\n?|\n/u);
  // Only a second document has no mark; `---` was looked for before, so `...` ended the first.
  if (!mark)
    return problem('yaml-syntax', lines.findIndex((one) => /^\.\.\.(?:\s|$)/u.test(one)) + 1 || 1, 1, { reason });
  const line = Math.min(mark.line + 1, lines.length);
  for (const near of [line, line - 1]) {
    const slip = COLON_SLIP.exec(lines[near - 1] ?? '');
    if (slip && !/: /u.test(lines[near - 1]!))
      return problem('yaml-syntax/colon', near, slip[0].length, { key: slip[1]! });
  }
  return problem('yaml-syntax', line, mark.column + 1, { reason });
}
