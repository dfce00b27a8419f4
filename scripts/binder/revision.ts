import { spawnSync } from 'node:child_process';

/** The commit of which a folder is a checkout without changes; nothing where it is none. */
export function revisionOf(folder: string): string | undefined {
  const git = (...args: readonly string[]) => spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  const changes = git('status', '--porcelain', '--', '.');
  if (changes.status !== 0 || changes.stdout.trim()) return undefined;
  const commit = git('rev-parse', '--verify', '--quiet', 'HEAD').stdout.trim();
  return /^[0-9a-f]{40,64}$/u.test(commit) ? commit : undefined;
}
