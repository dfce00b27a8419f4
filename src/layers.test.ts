import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Folders from the lowest to the highest. A file may import from its own folder and from the lines above it; folders on
 * one line do not know each other. A new folder under `src` needs its line here.
 */
const LAYERS = [
  'schemas',
  'src/i18n',
  'src/model',
  'src/calendar',
  'src/roster src/inventory src/obligations src/incidents src/knowledge',
  'src/reports',
  'src/rules',
  'src/diagnostics src/markdown',
  'src/search',
  'src/views',
  'src/load src/outputs',
  'src/site.ts',
  'scripts',
  'src/components',
  'src/layouts',
  'src/integrations src/pages src/scripts',
].map((line) => line.split(' '));

/** The shell: this layer and all above it know what day it is and where they run. Below it, both are arguments. */
const SHELL = 'scripts';

/** Libraries that are known in one place only, so that each can be changed in one place. */
const DOORS: Readonly<Record<string, RegExp>> = {
  'js-yaml': /^src\/load\/(?:parse-yaml|yaml-places)\.ts$|^scripts\/example\//u,
  'gray-matter': /^src\/load\/split-document\.ts$/u,
  satteri: /^src\/markdown\/compile\.ts$/u,
  prismjs: /^src\/markdown\/highlight\.ts$/u,
  'pinyin-pro': /^src\/outputs\/pinyin\.ts$/u,
  'hast-util-to-html': /^src\/markdown\/render\.ts$/u,
  mermaid: /^src\/markdown\/mermaid-syntax\.ts$/u,
  echarts: /^src\/outputs\/charts\.ts$/u,
  'playwright-core': /^src\/outputs\//u,
  '@myriaddreamin/typst-ts-node-compiler': /^src\/outputs\/papers\/report-pdf\.ts$/u,
  docx: /^src\/outputs\/papers\/(?:report-word|word-\w+)\.ts$/u,
  'subset-font': /^src\/outputs\/papers\/svg-picture\.ts$/u,
  '@resvg/resvg-js': /^src\/outputs\/(?:icons|papers\/svg-picture)\.ts$/u,
  rolldown: /^src\/outputs\/bundled-script\.ts$/u,
  '@cj-tech-master/excelts': /^src\/outputs\/(?:xlsx|papers\/fixed-package)\.ts$/u,
  uqr: /^src\/outputs\/qr\.ts$/u,
  pagefind: /^src\/outputs\/index-part\.ts$/u,
};

const ROOT = join(import.meta.dirname, '..');
const IMPORT = /^[ \t]*(?:import|export)\b[^'";=]*?\bfrom\s+['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/gmu;

const FILES = globSync('{schemas,src,scripts}/**/*.{ts,astro}', { cwd: ROOT })
  .filter((file) => !/\.(?:test|slow)\.ts$/u.test(file))
  .sort()
  .map((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const imports = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2]!);
    return { file, text, imports };
  });

const isIn = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);
const layerOf = (file: string) => LAYERS.findIndex((line) => line.some((folder) => isIn(file, folder)));
const folderOf = (file: string) => LAYERS[layerOf(file)]?.find((folder) => isIn(file, folder));

/** Imports of the project's own files, as pairs of paths. */
const EDGES = FILES.flatMap(({ file, imports }) =>
  imports.filter((to) => to.startsWith('.')).map((to) => [file, join(file, '..', to)] as const),
);

describe('imports', () => {
  it('are read at all', () => {
    expect(EDGES).toContainEqual(['src/rules/rule.ts', 'src/model/library.ts']);
    expect(FILES.flatMap(({ imports }) => imports)).toContain('mermaid');
  });

  it('belong to files of a known layer', () => {
    expect(FILES.filter(({ file }) => layerOf(file) === -1).map(({ file }) => file)).toEqual([]);
  });

  it('only point down', () => {
    const wrong = EDGES.filter(([from, to]) => folderOf(from) !== folderOf(to) && layerOf(to) >= layerOf(from));
    expect(wrong.map((edge) => edge.join(' imports '))).toEqual([]);
  });

  it.each(Object.entries(DOORS))('know %s behind its door only', (library, door) => {
    const users = FILES.filter(({ imports }) =>
      imports.some((one) => one === library || one.startsWith(`${library}/`)),
    );
    expect(users.map(({ file }) => file).filter((file) => !door.test(file))).toEqual([]);
  });
});

it('asks for the time and the environment in the shell only', () => {
  const shell = LAYERS.findIndex((line) => line.includes(SHELL));
  const asking = FILES.filter(
    ({ file, text }) =>
      layerOf(file) < shell && /\bnew Date\b|\bDate\.now\b|\bTemporal\.Now\b|\bprocess\.env\b/u.test(text),
  );
  expect(asking.map(({ file }) => file)).toEqual([]);
});

it('names files for what they know', () => {
  const vague = FILES.filter(({ file }) => /(?:^|[/-])(?:utils?|helpers?|common|misc)(?:[/.-]|$)/u.test(file));
  expect(vague.map(({ file }) => file)).toEqual([]);
});
