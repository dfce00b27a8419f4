import { spawnSync } from 'node:child_process';

/** Who commits in a folder, by git's configuration; empty texts where it says nothing. */
export function gitIdentity(folder: string): { readonly email: string; readonly name: string } {
  const read = (key: string) =>
    spawnSync('git', ['-C', folder, 'config', '--get', key], { encoding: 'utf8' }).stdout?.trim() ?? '';
  return { email: read('user.email'), name: read('user.name') };
}

/** The top folder of the repository that holds a folder; nothing where there is none. */
export function repositoryRoot(folder: string): string | undefined {
  const found = spawnSync('git', ['-C', folder, 'rev-parse', '--show-toplevel'], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}
