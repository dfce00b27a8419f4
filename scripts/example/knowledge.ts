import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { addDays } from '../../src/calendar/civil-day.ts';
import { approvedText, digestOf } from '../../src/knowledge/approved-text.ts';
import { readCalendar, type WorkCalendar } from './duty/days.ts';
import { recordsFile, type ExampleFile } from './file.ts';
import { ARTICLE_APPROVALS } from './knowledge/article-approvals.ts';
import { CASESTUDY_APPROVALS } from './knowledge/casestudy-approvals.ts';
import type { Edition, Editions } from './knowledge/editions.ts';
import { PLAN_APPROVALS } from './knowledge/plan-approvals.ts';
import { REVISIONS } from './knowledge/revisions.ts';
import { roleFiles } from './knowledge/roles.ts';
import { RUNBOOK_APPROVALS } from './knowledge/runbook-approvals.ts';

const CONTENT = join(import.meta.dirname, '../../content');

const FOLDERS: readonly (readonly [folder: string, approvals: readonly Editions[]])[] = [
  ['runbooks', RUNBOOK_APPROVALS],
  ['articles', ARTICLE_APPROVALS],
  ['plans/emergency', PLAN_APPROVALS],
  ['casestudies', CASESTUDY_APPROVALS],
];

/** Who approves what, and all approvals. Their digests are those of the texts in `content/`: run again when a text changes. */
export function knowledge(): ExampleFile[] {
  const calendar = readCalendar(['2022', '2023']);
  const all = FOLDERS.flatMap(([folder, approvals]) =>
    approvals.flatMap((own) => recordsOf(own, approvedDigest(folder, own.of), calendar)),
  );
  const months = Map.groupBy(all, ({ on }) => on.slice(0, 7));
  const files = [...months].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...roleFiles(),
    ...files.map(([month, records]) => recordsFile(`approvals/${month}.yaml`, 'approval', records.sort(inOrder))),
  ];
}

const inOrder = (a: { on: string; id: string }, b: { on: string; id: string }) =>
  `${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1;

function recordsOf({ of, by, editions }: Editions, digest: string, calendar: WorkCalendar) {
  return editions.map(([on, approver, what, submitted = workdayBefore(on, calendar)], index) => ({
    id: `APR-${of}-${index + 1}`,
    of,
    submitted: { by, on: submitted },
    by: approver,
    on,
    // Of an edition that was overwritten the text is not kept, and so its digest is not known.
    ...(isPresentText(editions, index) && { digest }),
    // The project manager puts into effect; what is his own, the client does.
    published: { by: by === 'PER-01' ? 'PER-91' : 'PER-01', on },
    what,
  }));
}

/** Whether all later editions only said that nothing has to change. */
const isPresentText = (editions: readonly Edition[], index: number): boolean =>
  editions.slice(index + 1).every(([, , what]) => what.includes('无改动'));

function workdayBefore(day: string, calendar: WorkCalendar): string {
  let before = addDays(day, -1);
  while (calendar.isRest(before)) before = addDays(before, -1);
  return before;
}

/** The digest of the text that was approved last: the present one, with revisions taken back. */
function approvedDigest(folder: string, id: string): string {
  const text = readFileSync(join(CONTENT, folder, `${id}.mdx`), 'utf8');
  const approved = (REVISIONS[id] ?? []).reduce((whole, [now, before]) => {
    if (!whole.includes(now))
      throw new Error(`Missing "${now}" in ${id}, expected the revision that revisions.ts names`);
    return whole.replace(now, () => before);
  }, text);
  const end = approved.indexOf('\n---\n', 4);
  const frontMatter = load(approved.slice(4, end + 1), { schema: CORE_SCHEMA }) as Record<string, unknown>;
  return digestOf(approvedText(frontMatter, approved.slice(end + '\n---\n'.length)));
}
