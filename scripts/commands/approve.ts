import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fill, LANGUAGES } from '../../src/i18n/messages.ts';
import { decideApproval, namesOf, personOf, type NewApproval } from '../../src/knowledge/decide-approval.ts';
import { knowledgeRoles, roleOf } from '../../src/knowledge/roles.ts';
import type { Site } from '../../src/site.ts';
import { refuse } from '../answer.ts';
import { gitIdentity } from '../git-identity.ts';
import { printed } from '../printed.ts';
import type { Shell } from '../shell.ts';
import { oneAtATime, openOrExplain } from './open.ts';

/**
 * Records that the person of git's configuration approves a document as it is now. Writes one new file and nothing else;
 * refuses, with the reason and without writing, what a rule would refuse.
 */
export async function approve(shell: Shell): Promise<number> {
  const [id, ...more] = shell.operands;
  const { words } = LANGUAGES[shell.lang ?? 'zh-CN'];
  if (id === undefined || more.length) return refuse(words.approveMissingId);
  const opened = await oneAtATime(shell, () => openOrExplain(shell));
  if (!opened) return 2;
  const { site, diagnostics } = opened;
  const file = site.library.byId.get(id)?.file;
  const errors = diagnostics.filter((one) => one.severity === 'error' && !isOfState(one.rule) && one.file === file);
  if (errors.length) {
    process.stderr.write(`${printed(errors, { ...shell, format: 'pretty' }, site)}\n`);
    return no(fill(wordsOf(shell, site).approveErrors, { id }));
  }
  const decided = decide(shell, site, id);
  return typeof decided === 'string' ? no(decided) : await record(shell, site, decided);
}

/** What an approval mends is no reason to refuse it. */
const isOfState = (rule: string) => rule === 'state-unfounded';

const wordsOf = (shell: Shell, site: Site) => LANGUAGES[shell.lang ?? site.settings.locale].words;

function decide(shell: Shell, site: Site, id: string): NewApproval | string {
  const words = wordsOf(shell, site);
  const { email, name } = gitIdentity(shell.content);
  if (!email && !name) return words.approveNoGit;
  const person = personOf(site.library, email, name);
  if (!person) return fill(words.approveWho, { email, name });
  const { publish, what } = shell;
  const decided = decideApproval(site.library, { id, person, today: site.today, publish, what });
  return 'word' in decided ? fill(words[decided.word], decided.values) : decided;
}

async function record(shell: Shell, site: Site, approval: NewApproval): Promise<number> {
  const words = wordsOf(shell, site);
  const file = `approvals/${approval.id}.yaml`;
  const text = yamlOf(approval);
  if (shell.dryRun) {
    process.stdout.write(text);
    process.stderr.write(`${fill(words.approveDry, { file })}\n`);
    return 0;
  }
  const path = join(shell.content, file);
  await mkdir(dirname(path), { recursive: true });
  // A file of that name is an approval, and those are not overwritten.
  await writeFile(path, text, { flag: 'wx' });
  const person = site.library.byId.get(approval.by)!.title;
  process.stdout.write(`${fill(words.approveDone, { person, id: approval.of, file })}\n`);
  process.stdout.write(`${approval.published ? words.approvePublish : nextStep(site, approval, words)}\n`);
  return 0;
}

function nextStep({ library, today }: Site, { of }: NewApproval, words: Site['words']): string {
  const role = roleOf(library.byId.get(of)!, knowledgeRoles(library), today)!;
  return fill(words.approveNext, { people: namesOf(role, 'publish', library, today) });
}

/** The record as a person would write it: quotes only where a text needs them. */
function yamlOf({ id, of, submitted, by, on, digest, published, what }: NewApproval): string {
  const act = (one: { by: string; on: string }) => `{by: ${one.by}, on: ${one.on}}`;
  return [
    `id: ${id}`,
    `of: ${of}`,
    `submitted: ${act(submitted)}`,
    `by: ${by}`,
    `on: ${on}`,
    `digest: ${digest}`,
    ...(published ? [`published: ${act(published)}`] : []),
    ...(what === undefined ? [] : [`what: ${JSON.stringify(what)}`]),
    '',
  ].join('\n');
}

function no(message: string): 1 {
  process.stderr.write(`zhiku: ${message}\n`);
  return 1;
}
