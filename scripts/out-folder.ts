import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Shell } from './shell.ts';

/** What a command writes: its name, and how to know an earlier one by the names of the files in it. */
interface Written {
  readonly name: string;
  readonly isOne: (folder: string, names: readonly string[]) => boolean;
}

const SITE: Written = {
  name: 'a site',
  isOne: (_, names) => names.includes('404.html') && !names.includes('.git'),
};

/** A binder may be replaced only while every file in it is on its own list. */
export const BINDER: Written = {
  name: 'a binder',
  isOne: (folder, names) => {
    if (!names.includes('SHA256SUMS')) return false;
    const listed = new Set(['SHA256SUMS', 'SHA256SUMS.sig', ...listedFiles(join(folder, 'SHA256SUMS'))]);
    const present = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => !one.isDirectory());
    return present.every((one) => listed.has(relative(folder, join(one.parentPath, one.name)).split(sep).join('/')));
  },
};

/** The files that a list of sums names. */
const listedFiles = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.slice(66));

/**
 * Why a site, or something else, must not be written to the folder that is asked for; nothing when it may. It takes the
 * place of the whole folder, so that anything else in it would be lost.
 */
export function outRefusal({ out, content }: Pick<Shell, 'out' | 'content'>, what: Written = SITE): string | undefined {
  const below = relative(content, out);
  if (below.split(sep)[0] !== '..' && !isAbsolute(below))
    return `Unexpected --out "${out}", expected a folder outside the content`;
  if (mayBeReplaced(out, what)) return undefined;
  return `Unexpected --out "${out}", expected a new or empty folder, or one that holds nothing but ${what.name}`;
}

function mayBeReplaced(folder: string, { isOne }: Written): boolean {
  try {
    const names = readdirSync(folder);
    return names.length === 0 || isOne(folder, names);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
