import { CORE_SCHEMA, dump } from 'js-yaml';
import type { ExampleFile } from '../file.ts';

/** Writes records as a list in which each field, and each mapping of a list, has a line of its own. */
export function logFile(path: string, kind: string, records: readonly object[]): ExampleFile {
  const items = records.map((record) => `- ${fields(record).replaceAll('\n', '\n  ').trimEnd()}\n`);
  return [path, `${head(path, kind)}\n${items.join('\n')}`];
}

/** Writes the one record of a file. */
export function singleFile(path: string, kind: string, record: object): ExampleFile {
  return [path, `${head(path, kind)}\n${fields(record)}`];
}

const head = (path: string, kind: string) =>
  `# yaml-language-server: $schema=${'../'.repeat(path.split('/').length)}schemas/json/${kind}.schema.json\n`;

const fields = (record: object): string =>
  Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => dump({ [name]: value }, { ...layout, flowLevel: holdsMappings(value) ? 2 : 1 }))
    .join('');

const layout = { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true, skipInvalid: true } as const;

const holdsMappings = (value: unknown): boolean =>
  Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null);
