import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../schemas/kinds.ts';
import { jsonSchemaText } from '../schemas/shared/json-schema.ts';

// Writes the JSON Schemas that editors read. With `--check` writes nothing, names those that are stale and exits 1.

const FOLDER = 'schemas/json';
const root = join(import.meta.dirname, '..', FOLDER);
const wanted = new Map(KINDS.map((kind) => [`${kind.name}.schema.json`, jsonSchemaText(kind, KINDS)]));

const found = existsSync(root) ? readdirSync(root) : [];
const present = new Map(found.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
const names = [...new Set([...wanted.keys(), ...present.keys()])].sort();
const stale = names.filter((name) => wanted.get(name) !== present.get(name));

if (process.argv.includes('--check')) {
  for (const name of stale) process.stderr.write(`Stale ${FOLDER}/${name}, run npm run generate\n`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  mkdirSync(root, { recursive: true });
  for (const name of stale) {
    const text = wanted.get(name);
    if (text === undefined) rmSync(join(root, name));
    else writeFileSync(join(root, name), text);
  }
  process.stdout.write(`${wanted.size} schemas, ${stale.length} changed\n`);
}
