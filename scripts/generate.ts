import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { KINDS } from '../schemas/kinds.ts';
import { jsonSchemaText } from '../schemas/shared/json-schema.ts';
import { codeowners } from '../src/knowledge/codeowners.ts';
import { loadLibrary } from '../src/load/load-library.ts';
import { NO_BODIES } from '../src/load/no-bodies.ts';
import { entriesOf } from '../src/model/library.ts';
import { settingsOf } from '../src/views/settings.ts';
import { CODEOWNERS_HEAD } from './commands/codeowners.ts';

// Writes the JSON Schemas that editors read, and who reviews which document of the example. With `--check` writes
// nothing, names those that are stale and exits 1.

const ROOT = join(import.meta.dirname, '..');
const FOLDER = 'schemas/json';

const { library } = await loadLibrary(join(ROOT, 'content'), NO_BODIES);
const today = settingsOf(entriesOf(library, 'knowledge-base')[0]).asOf ?? Temporal.Now.plainDateISO().toString();

const wanted = new Map([
  ...KINDS.map((kind) => [`${FOLDER}/${kind.name}.schema.json`, jsonSchemaText(kind, KINDS)] as const),
  ['CODEOWNERS', codeowners(library, today, 'content', CODEOWNERS_HEAD).text],
]);

const schemas = existsSync(join(ROOT, FOLDER))
  ? readdirSync(join(ROOT, FOLDER)).map((name) => `${FOLDER}/${name}`)
  : [];
const present = new Map(
  [...schemas, 'CODEOWNERS']
    .filter((file) => existsSync(join(ROOT, file)))
    .map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]),
);
const names = [...new Set([...wanted.keys(), ...present.keys()])].sort();
const stale = names.filter((name) => wanted.get(name) !== present.get(name));

if (process.argv.includes('--check')) {
  for (const name of stale) process.stderr.write(`Stale ${name}, run npm run generate\n`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  for (const name of stale) {
    const text = wanted.get(name);
    const file = join(ROOT, name);
    mkdirSync(dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
  process.stdout.write(`${wanted.size} files, ${stale.length} changed\n`);
}
