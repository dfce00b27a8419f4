import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What renders documents: the digest of our own renderer's code and words and of the versions of its libraries. Whenever
 * one of them changes, every document is rendered again; nobody has to remember to say so.
 */
export const rendererVersion = (engine: string): string =>
  versionOf(
    engine,
    ['src/markdown', 'src/i18n'],
    ['satteri', 'prismjs', 'hast-util-to-html', 'github-slugger', 'mermaid'],
  );

/** What makes records of YAML: the reader, and the shapes of all kinds. */
export const readerVersion = (engine: string): string =>
  versionOf(engine, ['schemas', 'schemas/shared', 'src/load', 'src/model'], ['js-yaml', 'zod']);

/** What makes PDF and Word files of reports: our own adapters and template, and the libraries. */
export const pressVersion = (engine: string): string =>
  versionOf(
    engine,
    ['src/outputs/papers'],
    [
      '@myriaddreamin/typst-ts-node-compiler',
      'docx',
      '@resvg/resvg-js',
      'subset-font',
      '@cj-tech-master/excelts',
      ...FONTS,
    ],
  );

const FONTS = ['@expo-google-fonts/noto-sans-sc', '@expo-google-fonts/noto-serif-sc'];

function versionOf(engine: string, folders: readonly string[], libraries: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(join(engine, folder)).filter(
      (name) => /\.(?:ts|typ)$/u.test(name) && !name.endsWith('.test.ts'),
    );
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(engine, folder, name)));
  }
  const { dependencies } = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return hash.update(JSON.stringify(libraries.map((name) => [name, dependencies[name]]))).digest('hex');
}
