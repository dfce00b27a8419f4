import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { localTime } from '../../src/calendar/instant.ts';
import { fill } from '../../src/i18n/messages.ts';
import { writeWhole } from '../../src/load/write-whole.ts';
import { draftAuthor, draftPlan, draftText } from '../../src/reports/draft.ts';
import { proposedRisks } from '../../src/reports/risks.ts';
import { refuse } from '../answer.ts';
import type { Shell } from '../shell.ts';
import { declined, withReports } from './open-site.ts';

/** Starts the file of a report; a file that is there is never touched. */
export async function draftReport(shell: Shell): Promise<number> {
  const [name, ...more] = shell.operands;
  if (name === undefined || more.length)
    return refuse('Missing period, expected: npm run zhiku -- report draft 2022-10');
  return withReports(shell, async ({ site, words }) => {
    const { library, settings, today } = site;
    const plan = draftPlan(name, library, words);
    if (!plan) return declined(fill(words.reportDraftPeriod, { period: name }));
    const path = join(shell.content, 'reports', `${plan.stem}.mdx`);
    const file = relative(shell.folder, path);
    if (existsSync(path)) return declined(fill(words.reportDraftExists, { file }));
    const proposals = proposedRisks(library, localTime(settings.timeZone), plan.period, today, words);
    const author = draftAuthor(library, plan.period.to) ?? 'PER-1';
    // The document speaks the language of the knowledge base, whatever that of the messages.
    const wording = { library, words: site.words, lang: settings.locale };
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, draftText(plan, author, proposals, wording));
    process.stdout.write(`${fill(words.reportDraftDone, { file })}\n`);
    for (const { key, text } of proposals) process.stdout.write(`  ${key}  ${text}\n`);
    return 0;
  });
}
