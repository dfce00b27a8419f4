import type { Site } from '../src/site.ts';
import { oneAtATime, openFaultless } from './commands/open.ts';
import type { Format, Shell } from './shell.ts';

/** What a command computed: the value that JSON shows, and the same as rows for people. */
export interface Answer {
  readonly value: unknown;
  readonly rows: readonly (readonly string[])[];
  /** What people read instead of rows, such as a record in YAML. */
  readonly text?: string;
  /** The same in Markdown, where the command has it. */
  readonly markdown?: string;
  /** What could not be done: said on stderr, and the exit code is 1. */
  readonly lacks?: readonly string[];
}

/**
 * Opens the knowledge base, lets a command compute its answer, and prints it. Exit code 1 when the content has errors, or
 * when the command says in one sentence why it cannot answer; 2 without a knowledge base or with a format that only
 * problems have.
 */
export async function answerWith(
  shell: Shell,
  compute: (site: Site) => Answer | string,
  formats: readonly Format[] = ['pretty', 'json'],
): Promise<number> {
  if (!formats.includes(shell.format))
    return refuse(`Unexpected --format "${shell.format}", expected ${formats.join(' or ')}`);
  const site = await oneAtATime(shell, () => openFaultless(shell));
  if (typeof site === 'number') return site;
  const answer = compute(site);
  if (typeof answer === 'string') {
    process.stderr.write(`zhiku: ${answer}\n`);
    return 1;
  }
  const text = answerText(answer, shell);
  process.stdout.write(`${text}\n`);
  const { lacks = [] } = answer;
  for (const line of lacks) process.stderr.write(`zhiku: ${line}\n`);
  return lacks.length ? 1 : 0;
}

function answerText({ value, text, markdown, rows }: Answer, { format }: Shell): string {
  if (format === 'json') return JSON.stringify(value, null, 2);
  return (format === 'markdown' ? markdown : text) ?? tableText(rows);
}

/** Says in one line what is wrong with the arguments. */
export function refuse(message: string): 2 {
  process.stderr.write(`zhiku: ${message}\n`);
  return 2;
}

/** Rows in columns that line up; a Chinese character is two wide. */
function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell)))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

const displayWidth = (text: string): number =>
  [...text].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(char)
        ? 2
        : 1),
    0,
  );
