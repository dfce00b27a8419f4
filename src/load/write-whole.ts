import { rename, writeFile } from 'node:fs/promises';

/** Writes a file that is either there as a whole or not at all, also when the process is stopped. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}
