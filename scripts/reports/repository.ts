import { spawnSync } from 'node:child_process';

/** The commit that a folder stands on, and files below it that differ from it. */
export interface Head {
  readonly commit: string;
  readonly changed: readonly string[];
}

/** Where a folder stands in its repository; nothing where there is none, or no commit yet. */
export function headOf(content: string): Head | undefined {
  const git = (...parts: readonly string[]) =>
    spawnSync('git', ['-C', content, '-c', 'core.quotePath=false', ...parts], { encoding: 'utf8' });
  const head = git('rev-parse', '--verify', '--quiet', 'HEAD');
  if (head.status !== 0) return undefined;
  // A folder that the repository leaves alone has no history in it.
  if (!git('ls-tree', '--name-only', 'HEAD', '.').stdout.trim()) return undefined;
  const changed = git('status', '--porcelain', '--', '.').stdout.split('\n').filter(Boolean);
  return { commit: head.stdout.trim(), changed: changed.map((line) => line.slice(3)) };
}

/** Whether the repository of a folder has a commit. */
export const hasCommit = (content: string, commit: string): boolean =>
  spawnSync('git', ['-C', content, 'cat-file', '-e', `${commit}^{commit}`]).status === 0;
