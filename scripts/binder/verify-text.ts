import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../schemas/shared/field.ts';
import { fill } from '../../src/i18n/messages.ts';
import type { PublicKey } from './sign.ts';

/** What the instructions for auditors name. */
export interface VerifyValues {
  readonly asOf: string;
  readonly commit: string | undefined;
  readonly key: PublicKey | undefined;
}

/** How an auditor verifies a binder with tools that every system has, in the language of the knowledge base. */
export function verifyText(lang: Lang, { asOf, commit, key }: VerifyValues): string {
  const template = readFileSync(join(import.meta.dirname, `verify.${lang}.md`), 'utf8');
  const kept = [key ? 'signed' : 'unsigned', commit === undefined ? 'no-commit' : 'commit'];
  const chosen = template.replace(/<!-- ([\w-]+) -->\n(.*?)<!-- end -->\n/gsu, (_, name: string, part: string) =>
    kept.includes(name) ? part : '',
  );
  return fill(chosen, { asOf, commit: commit ?? '', fingerprint: key?.fingerprint ?? '' });
}
