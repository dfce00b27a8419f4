import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Writes `SHA256SUMS` over all files of a folder, as sha256sum reads it, in the order of their paths. Gives the number of
 * files and the digest of the list itself, which stands for them all.
 */
export async function writeSums(folder: string): Promise<{ readonly files: number; readonly digest: string }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const lines: string[] = [];
  for (const file of files) lines.push(`${sha256(await readFile(join(folder, file)))}  ${file}\n`);
  const text = lines.join('');
  await writeFile(join(folder, 'SHA256SUMS'), text);
  return { files: files.length, digest: `sha256-${sha256(text)}` };
}

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
