import type { CivilDay } from '../calendar/civil-day.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { isKnowledge } from './approval.ts';
import { knowledgeRoles, peopleWho, roleOf, type KnowledgeRole } from './roles.ts';

/** A CODEOWNERS file, and the approvers who cannot stand in it. */
export interface Codeowners {
  readonly text: string;
  readonly withoutAccount: readonly Entry[];
}

/**
 * Who must review a change of each document, for the code host: those who may approve it. People stand in it by their
 * account, else by their first email address. `folder` is where the content lies in the repository, without a slash at
 * its ends; `head` comes first. Nothing but the head where no role says who approves.
 */
export function codeowners(library: Library, today: CivilDay, folder: string, head: string): Codeowners {
  const roles = knowledgeRoles(library).filter(({ from = today, to = today }) => from <= today && today <= to);
  const base = folder ? `/${folder}/` : '/';
  const ownersOf = (role: KnowledgeRole) => people(role, library, today).flatMap((one) => nameOf(one) ?? []);
  const lines = library.kinds.filter(isKnowledge).flatMap(({ name, place }) => {
    const general = roleOf(plain(name, library), roles, today);
    const usual = general && ownersOf(general).join(' ');
    const own = entriesOf(library, name).flatMap((entry) => {
      const role = roleOf(entry, roles, today);
      const owners = role && ownersOf(role).join(' ');
      return owners && owners !== usual ? [`${base}${entry.file} ${owners}`] : [];
    });
    return [...(usual ? [`${base}${place}/ ${usual}`] : []), ...own];
  });
  const everybody = [...new Set(roles.flatMap((role) => people(role, library, today)))].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const all = everybody.flatMap((one) => nameOf(one) ?? []).join(' ');
  const records = all ? ['approvals/', 'org/knowledge-roles.yaml'].map((path) => `${base}${path} ${all}`) : [];
  return {
    text: [...head.split('\n').map((line) => `# ${line}`), '', ...lines, ...records, ''].join('\n'),
    withoutAccount: everybody.filter((one) => nameOf(one) === undefined),
  };
}

const people = (role: KnowledgeRole, library: Library, today: CivilDay) => peopleWho(role.approve, library, today);

/** A document of a kind without a category that any role names. */
const plain = (name: string, library: Library): Entry =>
  ({ kind: library.kinds.find((kind) => kind.name === name)!, data: { id: '', category: [] } }) as unknown as Entry;

function nameOf({ data }: Entry): string | undefined {
  const { account, emails = [] } = data as { account?: string; emails?: readonly string[] };
  return account === undefined ? emails[0] : `@${account}`;
}
