import { createHash } from 'node:crypto';
import { ABOUT_KNOWLEDGE } from '../../schemas/shared/knowledge.ts';
import type { ValuePath } from '../model/problem.ts';

/** What an approval approves, as lines that anyone can write down again: first the fields, an empty line, then the body. */
export interface ApprovedText {
  /** One line for each value: its path, a colon, the value as JSON. */
  readonly fields: readonly FieldLine[];
  readonly body: readonly string[];
}

/** The line of one value of the front matter. */
export interface FieldLine {
  readonly path: ValuePath;
  readonly text: string;
}

/**
 * The text of a document that an approval stands for. Fields are taken as they are written, but for those about the
 * document (id, owner, category, state and the like, {@link ABOUT_KNOWLEDGE}); mappings go by the names of their
 * fields, in the order of their characters, and lists by place. The body loses the white space at its end, and its lines
 * end with LF.
 *
 * @example approvedText({ id: 'RB-A', title: 'UPS', symptoms: ['断电'] }, '\n## 含义\n')
 * // symptoms.0: "断电"
 * // title: "UPS"
 * //
 * //
 * // ## 含义
 */
export function approvedText(frontMatter: Readonly<Record<string, unknown>>, body: string): ApprovedText {
  const approved = Object.fromEntries(Object.entries(frontMatter).filter(([name]) => !ABOUT_KNOWLEDGE.has(name)));
  return { fields: fieldLines(approved, []), body: body.replaceAll(/\r\n?/gu, '\n').trimEnd().split('\n') };
}

/** All lines of a text. */
export const linesOf = ({ fields, body }: ApprovedText): string[] => [...fields.map(({ text }) => text), '', ...body];

/** The digest of a text: SHA-256 over its lines in UTF-8, each ended by LF. */
export const digestOf = (text: ApprovedText): string =>
  `sha256-${createHash('sha256')
    .update(
      linesOf(text)
        .map((line) => `${line}\n`)
        .join(''),
    )
    .digest('hex')}`;

function fieldLines(value: unknown, path: ValuePath): FieldLine[] {
  if (typeof value === 'object' && value !== null) {
    const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value).sort();
    if (steps.length)
      return steps.flatMap((step) => fieldLines((value as Record<string | number, unknown>)[step], [...path, step]));
  }
  // Without fields the whole is one empty mapping, which has no line.
  return path.length ? [{ path, text: `${path.join('.')}: ${JSON.stringify(value)}` }] : [];
}
