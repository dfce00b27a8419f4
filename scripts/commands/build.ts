import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build as buildAstro } from 'astro';
import { fill } from '../../src/i18n/messages.ts';
import { finishPages } from '../../src/outputs/finish-pages.ts';
import { pressVersion } from '../../src/load/renderer-version.ts';
import { writeIcons } from '../../src/outputs/icons.ts';
import { writeOffline } from '../../src/outputs/offline/write-offline.ts';
import { makePapers, placePapers } from '../../src/outputs/papers/make-papers.ts';
import { writePortable } from '../../src/outputs/portable/write-portable.ts';
import { makeSearchIndex, placeSearchIndex } from '../../src/outputs/search-index.ts';
import { provideSite, type Site } from '../../src/site.ts';
import { reportsOf } from '../../src/views/reports/report-page.ts';
import { reportOfSite } from '../../src/views/reports/report-sources.ts';
import { idRecord, searchParts, searchRecord } from '../../src/views/search-records.ts';
import { printed } from '../printed.ts';
import { progressOn } from '../progress.ts';
import { publish, removeTree } from '../publish.ts';
import type { Shell } from '../shell.ts';
import { oneAtATime, openOrExplain } from './open.ts';

/**
 * Checks the content and writes the site. The site is made in a folder of its own and put in place by renaming, so that
 * a build that fails or is stopped leaves the earlier site whole.
 */
export const build = (shell: Shell): Promise<number> => oneAtATime(shell, () => buildAlone(shell));

async function buildAlone(shell: Shell): Promise<number> {
  const begun = performance.now();
  if (shell.clean) removeTree(shell.cache);
  const opened = await openOrExplain(shell);
  if (!opened) return 2;
  const { site, diagnostics } = opened;
  if (diagnostics.length) process.stderr.write(`${printed(diagnostics, { ...shell, format: 'pretty' }, site)}\n`);
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    process.stderr.write(`\n${site.words.notBuilt}\n`);
    return 1;
  }
  const pages = await writeSite(shell, site);
  const values = { out: shell.out, pages, seconds: ((performance.now() - begun) / 1000).toFixed(1) };
  process.stderr.write(`${fill(site.words.built1, values)}\n`);
  if (shell.portable) {
    const folder = `${shell.out}-portable`;
    const { zip, bytes } = await writePortable(shell.out, folder, fill(site.words.portableCopy, { at: site.today }));
    process.stderr.write(`${fill(site.words.portableDone, { folder, zip, size: (bytes / 1e6).toFixed(1) })}\n`);
  }
  return 0;
}

/** Makes the site of a knowledge base that was found good, and puts it in place. Gives the number of pages. */
async function writeSite(shell: Shell, site: Site): Promise<number> {
  const progress = progressOn(process.stderr);
  const staging = join(shell.cache, 'staging');
  removeTree(staging);
  progress.step(site.words.building);
  shell.onPhase?.('pages');
  provideSite(site);
  // Beside each other: the index is made in processes of its own.
  const rendering = renderPages(shell, site, staging).then(async () => {
    await finishPages(staging);
    progress.step(site.words.indexing);
    shell.onPhase?.('index');
  });
  const parts = searchParts(site).map(({ name, entries, idsOnly }) => ({
    name,
    fullText: !idsOnly,
    records: entries.map((entry) => (idsOnly ? idRecord(site, entry) : searchRecord(site, entry))),
  }));
  const indexing = makeSearchIndex(parts, join(shell.cache, 'search'), site.settings.locale);
  const printing = makePapers(
    reportsOf(site).map((entry) => reportOfSite(site, entry)),
    {
      cache: join(shell.cache, 'papers'),
      version: pressVersion(shell.engine),
      site: site.settings.url,
    },
  );
  const [index, papers] = await Promise.all([indexing, printing, rendering]);
  placeSearchIndex(index, staging);
  placePapers(papers, join(staging, 'reports'));
  await copyFiles(site, staging, shell.engine);
  writeIcons(staging);
  await writeOffline(staging, site.words);
  progress.step(site.words.publishing);
  shell.onPhase?.('publish');
  await stat(join(staging, 'index.html'));
  const pages = await countPages(staging);
  await publish(staging, shell.out);
  progress.end();
  return pages;
}

async function renderPages(shell: Shell, site: Site, outDir: string): Promise<void> {
  await buildAstro({
    root: shell.engine,
    outDir,
    cacheDir: join(shell.cache, 'astro'),
    ...(site.settings.url && { site: site.settings.url }),
    logLevel: 'error',
    vite: { logLevel: 'error', cacheDir: join(shell.cache, 'vite') },
  });
}

/** Attachments and drawings of the knowledge base, and the schemas for editors, as they are. */
async function copyFiles(site: Site, out: string, engine: string): Promise<void> {
  for (const file of site.library.attachments.keys()) {
    const target = join(out, file.startsWith('diagrams/') ? file : join('files', file));
    await mkdir(dirname(target), { recursive: true });
    await cp(join(site.content, file), target);
  }
  await cp(join(engine, 'schemas/json'), join(out, 'schemas'), { recursive: true });
}

async function countPages(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}
