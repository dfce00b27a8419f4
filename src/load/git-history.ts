import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Change, History } from '../model/history.ts';

const MARK = '\u0001';

/** Asks git once for the whole folder; the newest commit of each file counts. */
export async function readHistory(content: string): Promise<History> {
  const changes = new Map<string, Change>();
  const format = `--format=${MARK}%aI${MARK}%an${MARK}%s`;
  const git = spawn(
    'git',
    [
      '-c',
      'core.quotePath=false',
      '-C',
      content,
      'log',
      format,
      '--name-only',
      '--relative',
      '--no-renames',
      '--',
      '.',
    ],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const closed = new Promise<void>((resolve) => git.on('close', () => resolve()).on('error', () => resolve()));
  let current: Change | undefined;
  for await (const line of createInterface({ input: git.stdout })) {
    if (line.startsWith(MARK)) {
      const [, at = '', author = '', subject = ''] = line.split(MARK);
      current = { at, author, subject };
    } else if (line && current && !changes.has(line)) changes.set(line, current);
  }
  await closed;
  return changes;
}
