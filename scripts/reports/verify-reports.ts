import { join } from 'node:path';
import { localTime } from '../../src/calendar/instant.ts';
import { fill, type Messages } from '../../src/i18n/messages.ts';
import { openBodyStore } from '../../src/load/body-store.ts';
import { loadLibrary } from '../../src/load/load-library.ts';
import { entriesOf, type Entry, type Library } from '../../src/model/library.ts';
import { frozenOf, type FrozenIssue } from '../../src/reports/report-record.ts';
import { reportWorld } from '../../src/reports/report-world.ts';
import { isSealKept, recomputed, type Recomputed } from '../../src/reports/verify.ts';
import { refuse } from '../answer.ts';
import { baseFolder } from '../base-folder.ts';
import type { Shell } from '../shell.ts';
import { declined, findReport, withReports, type OpenReports } from './open-site.ts';
import { hasCommit } from './repository.ts';

/** What was found of one issue. */
interface Finding {
  readonly report: string;
  readonly no: number;
  readonly state: 'same' | 'differs' | 'edited' | 'unknown';
  readonly text: string;
}

/** Computes frozen reports again from the history of the repository, and says in what they differ; 1 where one does. */
export async function verifyReports(shell: Shell): Promise<number> {
  if (shell.format !== 'pretty' && shell.format !== 'json')
    return refuse(`Unexpected --format "${shell.format}", expected pretty or json`);
  return withReports(shell, async (open) => {
    const wanted = shell.operands.map((name) => findReport(open, name));
    const unknown = wanted.find((one) => typeof one === 'string');
    if (typeof unknown === 'string') return declined(unknown);
    const reports = (wanted.length ? wanted : entriesOf(open.site.library, 'report')) as readonly Entry[];
    const findings: Finding[] = [];
    const libraries = new Map<string, Library>();
    for (const report of reports) findings.push(...(await findingsOf(report, open, shell, libraries)));
    print(findings, open.words, shell);
    return findings.some(({ state }) => state === 'differs' || state === 'edited') ? 1 : 0;
  });
}

function print(findings: readonly Finding[], words: Messages['words'], { format }: Shell): void {
  if (format === 'json') process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  else if (!findings.length) process.stdout.write(`${words.reportVerifyNone}\n`);
  else for (const { report, no, text } of findings) process.stdout.write(`${report} ${no}  ${text}\n`);
}

async function findingsOf(
  report: Entry,
  { site, words }: OpenReports,
  shell: Shell,
  libraries: Map<string, Library>,
): Promise<Finding[]> {
  const frozen = frozenOf(site.library, report.id);
  if (!frozen) return [];
  const findings: Finding[] = [];
  for (const issue of frozen.issues) {
    const head = { report: report.id, no: issue.no };
    if (!isSealKept(report, frozen))
      findings.push({ ...head, state: 'edited', text: fill(words.reportVerifySeal, { what: report.file }) });
    else findings.push({ ...head, ...(await verified(report, issue, { site, words }, shell, libraries)) });
  }
  return findings;
}

async function verified(
  report: Entry,
  issue: FrozenIssue,
  { site, words }: OpenReports,
  shell: Shell,
  libraries: Map<string, Library>,
): Promise<Pick<Finding, 'state' | 'text'>> {
  const { commit } = issue;
  if (commit === undefined) return { state: 'unknown', text: words.reportVerifyNoCommit };
  if (!hasCommit(shell.content, commit)) return { state: 'unknown', text: fill(words.reportVerifyLost, { commit }) };
  const library = libraries.get(commit) ?? (await libraryAt(commit, shell));
  if (!library) return { state: 'unknown', text: fill(words.reportVerifyLost, { commit }) };
  libraries.set(commit, library);
  const found = recomputed(reportWorld(library, localTime(site.settings.timeZone)), report, issue);
  const what = differencesIn(found, words);
  if (what.length) return { state: 'differs', text: fill(words.reportVerifyDiffers, { what: what.join('; ') }) };
  const values = {
    count: Object.keys(issue.figures).length,
    records: issue.records.length,
    commit: commit.slice(0, 12),
  };
  return { state: 'same', text: fill(words.reportVerifySame, values) };
}

async function libraryAt(commit: string, shell: Shell): Promise<Library | undefined> {
  const folder = await baseFolder(commit, shell);
  if (typeof folder === 'string') return undefined;
  try {
    return (await loadLibrary(folder.path, openBodyStore(join(shell.cache, 'history')))).library;
  } finally {
    await folder.remove();
  }
}

function differencesIn({ records, figures, tables, isOtherDigest }: Recomputed, words: Messages['words']): string[] {
  const lines = [
    ...records.map(({ record, what }) => fill(words.reportVerifyRecord, { record, what: words[`drift-${what}`] })),
    ...figures.map(({ figure, from, to }) => fill(words.reportVerifyFigure, { figure, from, to })),
    ...tables.map(({ table }) => fill(words.reportVerifyTable, { table })),
  ];
  return lines.length || !isOtherDigest ? lines : [words.reportDigest];
}
