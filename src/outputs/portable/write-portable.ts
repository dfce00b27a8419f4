import { createWriteStream, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { basename, dirname, join, relative } from 'node:path';
import { classicScript } from '../bundled-script.ts';
import { zipOf, type ZippedFile } from '../zip.ts';
import { dataScript, portablePage, portableSearcher, portableStyle } from './portable-page.ts';

/** Files that make no sense without a server, or are for programs. */
const SERVED_ONLY =
  /^(?:api|schemas|offline)\/|^(?:sw\.js|robots\.txt|manifest\.webmanifest)$|^pagefind-\d+\/pagefind(?:-worker)?\.js$/u;

/**
 * Writes a copy of a built site that works from a stick, opened as files, search included; and the same as a zip beside it.
 * Gives the size of the zip in bytes.
 */
export async function writePortable(
  site: string,
  folder: string,
  note: string,
): Promise<{ readonly zip: string; readonly bytes: number }> {
  rmSync(folder, { recursive: true, force: true });
  for await (const { path, bytes } of portableFiles(site, note)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const zip = `${folder}.zip`;
  const out = createWriteStream(zip);
  for (const piece of zipOf(filesIn(folder, basename(folder)))) if (!out.write(piece)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
  return { zip, bytes: statSync(zip).size };
}

function* filesIn(folder: string, name: string): Generator<ZippedFile> {
  for (const path of pathsIn(folder)) yield { path: `${name}/${path}`, bytes: readFileSync(join(folder, path)) };
}

const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

async function* portableFiles(site: string, note: string): AsyncGenerator<ZippedFile> {
  const paths = pathsIn(site).filter((path) => !SERVED_ONLY.test(path));
  for (const path of paths) {
    const bytes = readFileSync(join(site, path));
    if (path.endsWith('.html')) yield { path, bytes: Buffer.from(portablePage(bytes.toString(), path, note)) };
    else if (path.endsWith('.css')) yield { path, bytes: Buffer.from(portableStyle(bytes.toString(), path)) };
    else if (/^_astro\/.*\.js$/u.test(path)) yield { path, bytes: Buffer.from(await classicScript(join(site, path))) };
    else if (/\.pf_\w+$|\.pagefind$/u.test(path))
      yield {
        path: `${path}.js`,
        bytes: Buffer.from(dataScript(`/${path}`, JSON.stringify(bytes.toString('base64')))),
      };
    else if (path.endsWith('.json'))
      yield { path: `${path}.js`, bytes: Buffer.from(dataScript(`/${path}`, bytes.toString().trim())) };
    else yield { path, bytes };
  }
  yield {
    path: 'search/pagefind.js',
    bytes: Buffer.from(portableSearcher(readFileSync(join(site, 'pagefind-0/pagefind.js'), 'utf8'))),
  };
}
