import { rmSync } from 'node:fs';
import { cp, mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts a finished folder in the place of the earlier one: beside it first, then by two renames. */
export async function publish(staging: string, out: string): Promise<void> {
  const fresh = `${out}.new`;
  const old = `${out}.old`;
  await mkdir(dirname(out), { recursive: true });
  removeTree(fresh);
  removeTree(old);
  await rename(staging, fresh).catch(async () => cp(staging, fresh, { recursive: true }));
  await rename(out, old).catch(() => undefined);
  await rename(fresh, out);
  removeTree(old);
}

/** Removes a folder with all that is in it; the synchronous call does so natively, many times as fast as the other. */
export const removeTree = (folder: string): void => rmSync(folder, { recursive: true, force: true });
