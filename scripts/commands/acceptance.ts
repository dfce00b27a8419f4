import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fill } from '../../src/i18n/messages.ts';
import { csv } from '../../src/outputs/csv.ts';
import { openPress } from '../../src/outputs/papers/report-pdf.ts';
import { binderSheet, reportSheet } from '../../src/outputs/papers/sheet.ts';
import type { Site } from '../../src/site.ts';
import { sheetsOf, sheetText } from '../../src/views/acceptance-sheets.ts';
import { binderOf, type Binder } from '../../src/views/binder/binder.ts';
import { reportOfSite } from '../../src/views/reports/report-sources.ts';
import { refuse } from '../answer.ts';
import { revisionOf } from '../binder/revision.ts';
import { publicKey, sign, type PublicKey } from '../binder/sign.ts';
import { writeSums } from '../binder/sums.ts';
import { verifyText } from '../binder/verify-text.ts';
import { BINDER, outRefusal } from '../out-folder.ts';
import { progressOn, type Progress } from '../progress.ts';
import { publish, removeTree } from '../publish.ts';
import type { Shell } from '../shell.ts';
import { oneAtATime, openFaultless } from './open.ts';

/**
 * Writes the binder for the acceptance of the contract: one PDF, its parts, the verdicts as data, the sums of all files,
 * a signature where a key is given, and how to verify them. Exit code 1 where the content has errors or the binder lacks
 * something, which stderr names; 2 where it cannot be written.
 */
export async function acceptance(shell: Shell): Promise<number> {
  if (!shell.isOutAsked) return refuse('Missing --out, add a folder for the binder');
  const refusal = outRefusal(shell, BINDER);
  if (refusal !== undefined) return refuse(refusal);
  const keyFile = shell.key === undefined ? undefined : resolve(shell.folder, shell.key);
  const key = keyFile === undefined ? undefined : await publicKey(keyFile);
  if (typeof key === 'string') return refuse(key);
  return oneAtATime(shell, () => bind(shell, keyFile, key));
}

async function bind(shell: Shell, keyFile: string | undefined, key: PublicKey | undefined): Promise<number> {
  const begun = performance.now();
  const site = await openFaultless(shell);
  if (typeof site === 'number') return site;
  const { words } = site;
  const progress = progressOn(process.stderr);
  const staging = join(shell.cache, 'binder');
  removeTree(staging);
  const commit = revisionOf(shell.content);
  const binder = binderOf(site, reportOfSite, commit);
  await print(binder, site, staging, progress);
  await writeData(site, staging);
  await write(staging, 'VERIFY.md', verifyText(site.settings.locale, { asOf: site.today, commit, key }));
  if (key) await write(staging, 'allowed_signers', key.allowedSigner);
  progress.step(words.binderSumming);
  const { files, digest } = await writeSums(staging);
  progress.end();
  const failure = keyFile === undefined ? undefined : sign(staging, keyFile);
  if (failure !== undefined) return refuse(failure);
  await publish(staging, shell.out);
  for (const lack of binder.lacks) process.stderr.write(`zhiku: ${lack}\n`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stderr.write(`${fill(words.binderDone, { out: shell.out, files, seconds })}\n${words.binderRecord}\n`);
  process.stdout.write(`binder: {${commit === undefined ? '' : `commit: ${commit}, `}manifest: ${digest}}\n`);
  return binder.lacks.length ? 1 : 0;
}

/** Prints each paper by itself, and all of them between two covers. */
async function print({ cover, papers }: Binder, site: Site, folder: string, progress: Progress): Promise<void> {
  progress.step(site.words.binderMaking);
  const options = { site: site.settings.url };
  const press = openPress();
  for (const [index, { file, report }] of papers.entries()) {
    progress.count(index, papers.length + 1);
    await write(folder, file, press.pdf(reportSheet(report, options)));
  }
  progress.count(papers.length, papers.length + 1);
  const reports = papers.map(({ report }) => report);
  await write(folder, 'binder.pdf', press.pdf(binderSheet(cover, reports, options)));
}

/** The same verdicts for spreadsheets. */
async function writeData(site: Site, folder: string): Promise<void> {
  for (const sheet of sheetsOf(site)) await write(folder, `data/${sheet.name}.csv`, csv(sheetText(sheet)));
}

async function write(folder: string, file: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
