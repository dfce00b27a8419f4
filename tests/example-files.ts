import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../src/load/parse-yaml.ts';

/** The folder of the example, read by plain loops over its files, without the library. */
export const CONTENT = join(import.meta.dirname, '../content');

/** A record as written. */
export interface Row {
  readonly id: string;
  readonly type?: string;
  readonly site?: string;
  readonly [field: string]: unknown;
}

function read(text: string, file: string): unknown {
  const parsed = parseYaml(text);
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problem)}`);
  return parsed.value;
}

/** The records of a YAML file. */
export function rows(file: string): Row[] {
  const value = read(readFileSync(join(CONTENT, file), 'utf8'), file);
  return Array.isArray(value) ? (value as Row[]) : [value as Row];
}

/** The front matter of a document. */
export function frontMatter(file: string): Row {
  const text = readFileSync(join(CONTENT, file), 'utf8');
  return read(text.slice(4, text.indexOf('\n---\n', 4)), file) as Row;
}

/** Every file of the example, in order. */
export const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' }).sort();

/** The records of one kind in all months, whether in one file or in a folder. */
export const monthly = (kind: string): Row[] =>
  files.filter((file) => new RegExp(`^records/[^/]+/${kind}(/[^/]+)?\\.yaml$`, 'u').test(file)).flatMap(rows);

/** The ids that a list names, with its runs of numbers written out: `AV-YHN-0001..0155`. */
export function written(ids: unknown): string[] {
  const out: string[] = [];
  for (const id of (ids ?? []) as string[]) {
    const run = /^(.*?)(\d+)\.\.(\d+)$/u.exec(id);
    if (!run) out.push(id);
    else
      for (let n = Number(run[2]); n <= Number(run[3]); n++)
        out.push(`${run[1]}${String(n).padStart(run[2]!.length, '0')}`);
  }
  return out;
}
