import { relative, sep } from 'node:path';
import { fill } from '../../src/i18n/messages.ts';
import { codeowners as ownersOf } from '../../src/knowledge/codeowners.ts';
import { answerWith } from '../answer.ts';
import { repositoryRoot } from '../git-identity.ts';
import type { Shell } from '../shell.ts';

/** Prints who must review a change of each document, as a CODEOWNERS file for the repository of the content. */
export async function codeowners(shell: Shell): Promise<number> {
  const root = repositoryRoot(shell.content) ?? shell.content;
  const folder = relative(root, shell.content).split(sep).join('/');
  return answerWith(shell, ({ library, today, words }) => {
    const { text, withoutAccount } = ownersOf(library, today, folder, CODEOWNERS_HEAD);
    const people = withoutAccount.map(({ title, id }) => `${title} ${id}`).join(words.listSeparator);
    return {
      value: { text, withoutAccount: withoutAccount.map(({ id }) => id) },
      rows: [],
      text: text.trimEnd(),
      ...(people && { lacks: [fill(words.codeownersNobody, { people })] }),
    };
  });
}

/** The first line of the file: where it comes from. */
export const CODEOWNERS_HEAD =
  'Made from org/knowledge-roles.yaml by `npm run zhiku -- codeowners`: whoever may approve a document reviews its changes.';
