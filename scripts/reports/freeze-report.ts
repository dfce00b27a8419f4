import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { localTime, type LocalTime } from '../../src/calendar/instant.ts';
import { fill } from '../../src/i18n/messages.ts';
import { writeWhole } from '../../src/load/write-whole.ts';
import type { Entry } from '../../src/model/library.ts';
import { driftOf } from '../../src/reports/drift.ts';
import { isHint } from '../../src/reports/draft.ts';
import { frozenIssue, frozenYaml, withIssues } from '../../src/reports/freeze.ts';
import { layoutOf } from '../../src/reports/forms.ts';
import { frozenOf, reportOf } from '../../src/reports/report-record.ts';
import { reportWorld } from '../../src/reports/report-world.ts';
import { proposedRisks } from '../../src/reports/risks.ts';
import type { Site } from '../../src/site.ts';
import { refuse } from '../answer.ts';
import type { Shell } from '../shell.ts';
import { headOf } from './repository.ts';
import { declined, findReport, withReports, type OpenReports } from './open-site.ts';

/** Closes a report: keeps its figures, its tables and the digest of every record that it rests on. */
export async function freezeReport(shell: Shell): Promise<number> {
  const [name, ...more] = shell.operands;
  if (name === undefined || more.length)
    return refuse('Missing period, expected: npm run zhiku -- report freeze 2022-10');
  return withReports(shell, async (open) => {
    const entry = findReport(open, name);
    if (typeof entry === 'string') return declined(entry);
    const obstacle = obstacleTo(entry, open, shell);
    if (obstacle !== undefined) return declined(obstacle);
    const head = headOf(shell.content);
    if (head?.changed.length) {
      const values = { count: head.changed.length, files: head.changed.slice(0, 5).join(', ') };
      return declined(fill(open.words.reportFreezeDirty, values));
    }
    await freeze(entry, open, shell, head?.commit);
    return 0;
  });
}

/** Why a report cannot be frozen now; nothing where it can. */
function obstacleTo(entry: Entry, { site, words }: OpenReports, { reissue, reason }: Shell): string | undefined {
  const { library, today, settings } = site;
  const { id, period, risks = [] } = reportOf(entry);
  const before = frozenOf(library, id)?.issues.at(-1);
  const local = localTime(settings.timeZone);
  if (before && !reissue) return fill(words.reportFreezeAgain, { report: id, no: before.no });
  if (!before && reissue) return fill(words.reportFreezeFirst, { report: id });
  if (reissue && !reason?.trim()) return words.reportFreezeReason;
  if (today <= period.to) return fill(words.reportFreezeOpen, { report: id, to: period.to, asOf: today });
  if (before) {
    const isSame = driftOf(reportWorld(library, local), entry).records.length === 0;
    return isSame ? fill(words.reportFreezeUnchanged, { report: id }) : undefined;
  }
  const unwritten = unwrittenSections(entry, { site, words });
  if (unwritten.length)
    return fill(words.reportFreezeHints, { report: id, headings: unwritten.join(words.listSeparator) });
  if (layoutOf(reportOf(entry)).risks === undefined) return undefined;
  const waiting = proposedRisks(library, local, period, today, words).filter(
    ({ key }) => !risks.some(({ of }) => of === key),
  );
  if (!waiting.length) return undefined;
  const keys = waiting.map(({ key, text }) => `\n  ${key}  ${text}`).join('');
  return fill(words.reportFreezeProposals, { report: id, count: waiting.length, keys });
}

/** Sections that still hold the hint of a draft. */
const unwrittenSections = (entry: Entry, { site }: Pick<OpenReports, 'site' | 'words'>): string[] =>
  (entry.body ? site.bodies.written(entry.body.digest) : [])
    .filter(({ blocks }) =>
      blocks.some((block) => block.type === 'paragraph' && isHint(block.runs[0]?.text ?? '', site.words)),
    )
    .map(({ heading }) => heading);

async function freeze(
  entry: Entry,
  { site, words }: OpenReports,
  shell: Shell,
  commit: string | undefined,
): Promise<void> {
  const { library, settings } = site;
  const local = localTime(settings.timeZone);
  const before = frozenOf(library, entry.id);
  // Another issue still speaks of what was to be known on the day of the first: only the records are corrected.
  const asOf = before?.issues[0]!.as_of ?? site.today;
  const issue = frozenIssue(reportWorld(library, local), entry, {
    asOf,
    at: momentOf(site, shell, local),
    commit,
    reason: shell.reason?.trim(),
  });
  const issues = [...(before?.issues ?? []), issue];
  const stem = entry.kind.stem?.(entry.id) ?? entry.id;
  const data = join(shell.content, 'reports/frozen', `${stem}.yaml`);
  await mkdir(dirname(data), { recursive: true });
  await writeWhole(data, frozenYaml(`FRZ-${stem}`, entry.id, issues));
  const document = join(shell.content, entry.file);
  await writeWhole(document, withIssues(await readFile(document, 'utf8'), issues));
  const values = { report: entry.id, no: issue.no, asOf, count: issue.records.length, digest: issue.inputs };
  process.stdout.write(`${fill(words.reportFreezeDone, values)}\n`);
}

/** The present moment; where the day of the knowledge base is pinned to another, the end of that. */
function momentOf({ today }: Site, { now }: Shell, local: LocalTime): string {
  const instant = Math.floor(now().epochMilliseconds / 60_000) * 60;
  return local.text(local.dayOf(instant) === today ? instant : local.at(today, '23:59'));
}
