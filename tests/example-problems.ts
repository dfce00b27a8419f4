import { zhiku } from './command.ts';

interface Told {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** What `check` tells of a copy of the example, without what it always tells: a record of a closed month was corrected. */
export function checkCopy(content: string): { readonly code: number | null; readonly told: readonly Told[] } {
  const { code, stdout } = zhiku(['check', '--content', content, '--format', 'json']);
  const told = JSON.parse(stdout || '[]') as Told[];
  return { code, told: told.filter(({ rule }) => rule !== 'changed-after-freezing') };
}
