import { CORE_SCHEMA, dump } from 'js-yaml';

/** A generated file of the example: path below the content folder, and its text. */
export type ExampleFile = readonly [path: string, text: string];

/** Writes records of one kind as YAML that names its schema, so that an editor completes and checks it. */
export function recordsFile(path: string, kind: string, records: readonly object[], comment = ''): ExampleFile {
  const up = '../'.repeat(path.split('/').length);
  const head = `# yaml-language-server: $schema=${up}schemas/json/${kind}.schema.json\n${comment && `# ${comment}\n`}`;
  const body = records.map((one) => dump([one], { schema: CORE_SCHEMA, flowLevel: 2, lineWidth: 110, noRefs: true }));
  return [path, `${head}\n${body.join('\n')}`];
}
